pragma ComponentBehavior: Bound

import QtQuick
import Companion.Models
import Companion.Theme

// A baked picture that moves with the breath, in the middle of its guide. `across` and `down` are its size in units of
// a guide of 600; it is decoded at about the size it is shown, not larger, because every frame mixes its pixels anew.
Swell {
    id: root

    required property string file
    required property real across
    property real down: across

    readonly property bool ready: image.status === Image.Ready || image.status === Image.Error

    width: Math.round(across * unit)
    height: Math.round(down * unit)

    Image {
        id: image

        anchors.fill: parent
        source: `${Assets.base}art/${root.file.arg(Theme.pictures)}`
        sourceSize: Qt.size(width, height)
        // Seven pictures take a tenth of a second: not before the first frame.
        asynchronous: true
        retainWhileLoading: true
    }
}
