pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Theme

// One of several, as a card. Chosen is shown three ways: fill, thicker edge, tick; never by colour alone.
// `chosen` is bound to the model; `onClicked` tells the model, which answers through the binding.
T.AbstractButton {
    id: root

    property string glyph: ""
    property string note: ""
    property bool chosen: false
    property bool stacked: false
    property bool ticks: true
    property real tall: Theme.targetGlove

    implicitWidth: grid.implicitWidth + 2 * padding
    implicitHeight: Math.max(Theme.targetLeast, tall, grid.implicitHeight + 2 * padding)
    padding: Theme.s2
    opacity: enabled || !parent?.enabled ? 1 : Theme.faded
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: note
    Accessible.checkable: true
    Accessible.checked: chosen

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        GridLayout {
            id: grid

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            columns: root.stacked ? 1 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.inset

            Icon {
                Layout.alignment: root.stacked ? Qt.AlignHCenter : Qt.AlignVCenter
                visible: root.glyph !== ""
                name: root.glyph
                size: Theme.read(Theme.iconLarge)
                color: root.chosen ? Theme.primary : Theme.inkSoft
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.hair

                Txt {
                    Layout.fillWidth: true
                    role: "label"
                    text: root.text
                    color: root.chosen ? Theme.primary : Theme.ink
                    horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
                    Accessible.ignored: true
                }

                Txt {
                    Layout.fillWidth: true
                    visible: text !== ""
                    role: "small"
                    text: root.note
                    horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
                    Accessible.ignored: true
                }
            }

            Rectangle {
                implicitWidth: Theme.head(Theme.mark)
                implicitHeight: implicitWidth
                radius: width / 2
                visible: root.ticks && !root.stacked
                color: root.chosen ? Theme.primary : Theme.none
                border.color: root.chosen ? Theme.primary : Theme.lineStrong
                border.width: Theme.hair

                Icon {
                    anchors.centerIn: parent
                    visible: root.chosen
                    name: "check"
                    size: Theme.head(Theme.iconSmall)
                    color: Theme.primaryInk
                }
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusPicture
        color: root.chosen ? Theme.primarySoft : Theme.surface
        border.color: root.chosen ? Theme.primary : Theme.lineStrong
        border.width: root.chosen ? Theme.edgeChosen : Theme.edge

        Wash {
            control: root
            radius: parent.radius
        }

        FocusRing {
            control: root
            shown: root.visualFocus
            shape: parent.radius
        }
    }
}
