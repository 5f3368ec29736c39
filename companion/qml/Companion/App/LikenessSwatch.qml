pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// A colour to choose, as a round spot of it. The chosen one has a ring and a tick; `text` is its spoken name.
T.AbstractButton {
    id: root

    required property color swatch
    property bool chosen: false

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.chosen

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            visible: root.chosen
            width: Theme.mark
            height: Theme.mark
            radius: width / 2
            color: Theme.surface

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: Theme.iconSmall
                color: Theme.primary
            }
        }
    }

    background: Rectangle {
        radius: width / 2
        color: Theme.surface
        border.color: root.visualFocus ? Theme.focus : root.chosen ? Theme.primary : Theme.lineStrong
        border.width: root.visualFocus || root.chosen ? Theme.focusEdge : Theme.edge

        Rectangle {
            anchors.fill: parent
            anchors.margins: root.chosen || root.visualFocus ? Theme.gapSmall : Theme.inset
            radius: width / 2
            color: root.swatch

            Rectangle {
                anchors.fill: parent
                radius: parent.radius
                color: root.down ? Theme.press : Theme.hover
                visible: root.down || root.hovered
            }
        }
    }
}
