pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// A look as a small picture of a screen, in its own colours.
T.AbstractButton {
    id: root

    required property string look // light | dark | contrast
    property bool chosen: false
    readonly property var colours: root.look === "dark" ? Theme.sets.dark : root.look === "contrast" ? Theme.sets.contrast : Theme.sets.light

    implicitHeight: 132 + name.implicitHeight + 2 * padding
    padding: 12
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.chosen

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Rectangle {
            id: scene

            width: parent.width
            height: 120
            radius: Theme.radiusSmall
            color: root.colours.bg
            border.color: root.colours.line
            border.width: 1

            Rectangle {
                x: 10
                y: 10
                width: parent.width * 0.5 - 14
                height: parent.height - 20
                radius: Theme.radiusSmaller
                color: root.colours.surface
                border.color: root.colours.line
                border.width: 1

                Repeater {
                    model: [0.8, 0.6, 0.7]

                    Rectangle {
                        required property real modelData
                        required property int index

                        x: 10
                        y: 14 + index * 16
                        width: (parent.width - 20) * modelData
                        height: index === 0 ? 8 : 6
                        radius: 3
                        color: index === 0 ? root.colours.ink : root.colours.inkSoft
                    }
                }

                Rectangle {
                    x: 10
                    y: parent.height - 32
                    width: parent.width - 20
                    height: 20
                    radius: height / 2
                    color: root.colours.primary
                }
            }

            Rectangle {
                x: parent.width * 0.5 + 4
                y: 10
                width: parent.width * 0.5 - 14
                height: parent.height - 20
                radius: Theme.radiusSmaller
                color: root.colours.airMid
                border.color: root.colours.line
                border.width: 1

                Icon {
                    anchors.centerIn: parent
                    name: "lotus"
                    size: 44
                    color: root.colours.primary
                }
            }
        }

        Rectangle {
            visible: root.chosen
            anchors.right: scene.right
            anchors.bottom: scene.bottom
            anchors.margins: -6
            width: 36
            height: 36
            radius: width / 2
            color: Theme.primary
            border.color: Theme.primarySoft
            border.width: 3

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: 22
                color: Theme.primaryInk
            }
        }

        Txt {
            id: name

            anchors.top: scene.bottom
            anchors.topMargin: 10
            width: parent.width
            role: "label"
            text: root.text
            color: root.chosen ? Theme.primary : Theme.ink
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusPicture
        color: root.chosen ? Theme.primarySoft : Theme.surface
        border.color: root.visualFocus ? Theme.focus : root.chosen ? Theme.primary : Theme.line
        border.width: root.visualFocus ? Theme.focusEdge : root.chosen ? Theme.edgeChosen : Theme.edge

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.press : Theme.hover
            visible: root.down || root.hovered
        }
    }
}
