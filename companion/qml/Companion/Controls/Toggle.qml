pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Theme

// On or off, as a whole row. On is shown by place, fill and tick. `on` is bound to the model; `onClicked` tells the
// model, which answers through the binding.
T.AbstractButton {
    id: root

    property bool on: false
    property string note: ""
    property string glyph: ""

    implicitWidth: row.implicitWidth + 2 * padding
    implicitHeight: Math.max(Theme.target, row.implicitHeight + 2 * padding)
    padding: Theme.s1
    opacity: enabled || !parent?.enabled ? 1 : Theme.faded
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: note
    Accessible.checkable: true
    Accessible.checked: on

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        RowLayout {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.s2

            Icon {
                visible: root.glyph !== ""
                name: root.glyph
                size: Theme.read(Theme.icon)
                color: Theme.inkSoft
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.hair

                Txt {
                    Layout.fillWidth: true
                    role: "label"
                    text: root.text
                    Accessible.ignored: true
                }

                Txt {
                    Layout.fillWidth: true
                    visible: text !== ""
                    role: "small"
                    text: root.note
                    Accessible.ignored: true
                }
            }

            Rectangle {
                id: track

                implicitWidth: Theme.head(Theme.toggleWidth)
                implicitHeight: Theme.head(Theme.toggleHeight)
                radius: height / 2
                color: root.on ? Theme.primary : Theme.surface
                border.color: root.on ? Theme.primary : Theme.lineStrong
                border.width: Theme.hair

                Rectangle {
                    readonly property bool atEnd: root.on !== root.mirrored
                    readonly property real gap: (parent.height - height) / 2

                    x: atEnd ? parent.width - width - gap : gap
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.head(Theme.icon)
                    height: width
                    radius: width / 2
                    color: root.on ? Theme.primaryInk : Theme.lineStrong

                    Behavior on x {
                        NumberAnimation {
                            duration: Theme.quick
                            easing.type: Easing.OutCubic
                        }
                    }

                    Icon {
                        anchors.centerIn: parent
                        visible: root.on
                        name: "check"
                        size: Theme.head(Theme.iconSmall)
                        color: Theme.primary
                    }
                }
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.none

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
