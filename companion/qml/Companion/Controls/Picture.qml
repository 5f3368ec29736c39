pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// A picture with round corners, filling its frame. The corners are cut when the picture is decoded (no shader, no
// clipping), so it may lie on anything. `source` is an address below Assets.base, or of a cover that somebody brought.
// Until it is there, or when the file is missing or damaged, its calm ground shows. Name it with `alt`, or leave that
// empty where it is an ornament.
Item {
    id: root

    property url source
    property string alt: ""
    property string glyph: "" // stands on the ground where there is no picture
    property real radius: Theme.radiusPicture
    property color fill: Theme.surfaceSoft
    property bool asynchronous: true
    // Whom the patient of an illustration looks like: "own" as drawn, or a token such as "s4-curls-black-sage".
    property string likeness: "own"
    // Which part stays when the frame is narrower or flatter than the picture: 0 left or top … 1 right or bottom.
    property real focusX: 0.5
    property real focusY: 0.5

    readonly property bool shown: image.status === Image.Ready

    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.fill
    }

    Icon {
        anchors.centerIn: parent
        visible: root.glyph !== "" && image.file === ""
        name: root.glyph
        size: Math.round(Math.min(parent.width, parent.height) * 0.45)
        color: Theme.inkSoft
    }

    Image {
        id: image

        readonly property string file: root.source.toString()

        cache: !file.startsWith("brought:") // what a visitor brought leaves with them
        anchors.fill: parent
        source: file === "" || width < 1 || height < 1 ? "" : `image://picture/${Math.round(root.radius)}/${root.focusX.toFixed(2)}/${root.focusY.toFixed(2)}/${root.likeness}/${encodeURIComponent(file)}`
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        asynchronous: root.asynchronous
        retainWhileLoading: true
    }

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: Theme.none
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.edge : 0
    }
}
