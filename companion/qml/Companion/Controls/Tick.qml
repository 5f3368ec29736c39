pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// The tick of something chosen or on, at the foot of its picture.
Rectangle {
    id: root

    property real size: Theme.head(Theme.mark)

    anchors.right: parent?.right
    anchors.bottom: parent?.bottom
    width: size
    height: size
    radius: size / 2
    color: Theme.primary
    border.color: Theme.surface
    border.width: Theme.hair

    Icon {
        anchors.centerIn: parent
        name: "check"
        size: Math.round(root.size * 0.62)
        color: Theme.primaryInk
    }
}
