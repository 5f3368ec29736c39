pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Companion.Theme

// One number of the worry scale. The answer is larger and filled, what lies below it is tinted: it reads in grey as well.
T.AbstractButton {
    id: root

    required property int number
    required property int answer
    property real size: 72
    readonly property bool chosen: root.number === root.answer
    readonly property bool below: root.number < root.answer

    implicitWidth: root.size
    implicitHeight: root.size
    text: root.number
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: root.chosen

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Text {
            anchors.centerIn: parent
            text: root.text
            color: root.chosen ? Theme.primaryInk : root.below ? Theme.primary : Theme.ink
            font.family: Theme.titleFont
            font.weight: Font.Bold
            font.pixelSize: Theme.head(root.chosen ? 30 : 22) * root.size / 72
            renderType: Text.QtRendering
            Accessible.ignored: true
        }
    }

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: parent.width + (root.chosen ? Theme.s1 : 0)
            height: width
            radius: width / 2
            color: root.chosen ? Theme.primary : root.below ? Theme.primarySoft : Theme.surface
            border.color: root.visualFocus ? Theme.focus : Theme.lineStrong
            border.width: root.visualFocus ? Theme.focusEdge : root.chosen ? 0 : root.below ? (Theme.contrast ? Theme.edge : 0) : Theme.edgeStrong

            Rectangle {
                anchors.fill: parent
                radius: width / 2
                color: root.down ? Theme.press : Theme.hover
                visible: root.down || root.hovered
            }
        }
    }
}
