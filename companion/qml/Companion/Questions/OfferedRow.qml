pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// One question to choose: the whole row is the target. Chosen is shown by tick, fill and edge, never by colour alone.
T.AbstractButton {
    id: root

    required property string questionId
    required text
    required property bool chosen

    implicitHeight: Math.max(72, row.implicitHeight + Theme.s3)
    leftPadding: Theme.s2
    rightPadding: Theme.s2
    opacity: enabled || !parent?.enabled ? 1 : Theme.faded
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        RowLayout {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.s2

            Rectangle {
                implicitWidth: Theme.head(Theme.ring)
                implicitHeight: implicitWidth
                radius: Theme.s1
                color: root.chosen ? Theme.primary : Theme.surface
                border.color: root.chosen ? Theme.primary : Theme.lineStrong
                border.width: Theme.hair

                Icon {
                    anchors.centerIn: parent
                    visible: root.chosen
                    name: "check"
                    size: Theme.head(Theme.icon)
                    color: Theme.primaryInk
                }
            }

            Txt {
                Layout.fillWidth: true
                text: root.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusPicture
        color: root.chosen ? Theme.primarySoft : Theme.surfaceSoft
        border.color: root.chosen ? Theme.primary : Theme.line
        border.width: root.chosen ? Theme.edgeChosen : Theme.contrast ? Theme.edge : 0

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
