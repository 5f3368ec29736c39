pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Companion.Theme

// Volume and ambience. `label` names it. The filled part also tells the value without colour. Bind `value` to the
// model and tell the model in `onMoved`.
T.Slider {
    id: root

    required property string label
    property real thick: Theme.track

    implicitWidth: Theme.faderWidth
    implicitHeight: Theme.target
    stepSize: 0.05
    opacity: enabled || !parent?.enabled ? 1 : Theme.faded
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Slider
    Accessible.name: label

    background: Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: root.width
        height: root.thick
        radius: height / 2
        color: Theme.dark ? Theme.line : Theme.primarySoft
        border.color: Theme.line
        border.width: Theme.contrast ? 1 : 0

        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            width: root.mirrored ? parent.width - root.handle.x - root.handle.width / 2 : root.handle.x + root.handle.width / 2
            height: parent.height
            radius: height / 2
            color: Theme.primary
        }
    }

    handle: Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: root.visualPosition * (root.width - width)
        width: Theme.head(Theme.knob)
        height: width
        radius: width / 2
        color: root.pressed ? Theme.primarySoft : Theme.surface
        border.color: Theme.primary
        border.width: Theme.ringEdge

        FocusRing {
            control: root
            shown: root.visualFocus
            shape: parent.radius
        }
    }
}
