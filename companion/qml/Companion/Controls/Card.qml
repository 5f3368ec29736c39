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

    // Of the picture: 32 px lie outside the card, and the light comes from above.
    readonly property int reach: 32
    readonly property int drop: 10
    readonly property int corner: 72

    BorderImage {
        anchors.fill: parent
        anchors.leftMargin: -root.reach
        anchors.rightMargin: -root.reach
        anchors.topMargin: root.drop - root.reach
        anchors.bottomMargin: -root.drop - root.reach
        border.left: root.corner
        border.right: root.corner
        border.top: root.corner
        border.bottom: root.corner
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
