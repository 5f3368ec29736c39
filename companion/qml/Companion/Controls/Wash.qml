pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Companion.Theme

// Hovered and pressed look the same on every control: one wash over its shape.
Rectangle {
    id: root

    required property T.AbstractButton control

    anchors.fill: parent
    color: control.down ? Theme.press : Theme.hover
    visible: control.enabled && (control.down || control.hovered)
}
