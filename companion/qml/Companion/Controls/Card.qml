pragma ComponentBehavior: Bound

import QtQuick
import Companion.Models
import Companion.Theme

// A resting surface. Its shadow is one baked nine-patch (dithered): no shader, no bands, the same on every renderer.
// In the dark theme depth comes from the lighter surface and a hairline, in high contrast from a strong border.
Item {
    id: root

    property color color: Theme.surface
    property real radius: Theme.radiusCard
    property bool raised: true
    property bool outlined: Theme.dark || Theme.contrast
    property color outline: Theme.line

    BorderImage {
        // 32 px of the picture lie outside the card, moved down by 10 for a light from above.
        anchors.fill: parent
        anchors.leftMargin: -32
        anchors.rightMargin: -32
        anchors.topMargin: -22
        anchors.bottomMargin: -42
        border.left: 72
        border.right: 72
        border.top: 72
        border.bottom: 72
        visible: root.raised && !root.outlined
        source: root.raised ? Assets.base + "art/shadow.png" : ""
    }

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: root.color
        border.color: root.outline
        border.width: root.outlined ? Theme.edge : 0
    }
}
