pragma ComponentBehavior: Bound

import QtQuick
import Companion.Models
import Companion.Theme

// A baked layer of a place: `file` below art/places, %1 for the theme's set. Its corner and size are in scene units, the
// corner from what it stands in. Decoded at the size it is shown, because moving pixels are mixed anew on every frame.
Image {
    id: root

    required property Place place
    required property string file
    property real atX: 0
    property real atY: 0
    property real across: place.across
    property real down: place.down

    readonly property bool settled: status === Image.Ready || status === Image.Error
    property bool counted: false

    x: Math.round(atX * place.unit)
    y: Math.round(atY * place.unit)
    width: Math.round(across * place.unit)
    height: Math.round(down * place.unit)
    source: width < 1 || height < 1 ? "" : Assets.base + "art/places/" + file.arg(Theme.pictures)
    sourceSize: Qt.size(width, height)
    asynchronous: true
    retainWhileLoading: true
    onSettledChanged: {
        if (settled && !counted) {
            counted = true;
            place.arrived += 1;
        }
    }
    Component.onCompleted: place.expected += 1
}
