pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// One way on in the menu: a tinted sign, its name, and what it does.
T.AbstractButton {
    id: root

    required property string glyph
    property string tint: "primary"
    property string note: ""
    property bool brief: false // says only its name
    property bool plain: false // lower and without a box: the last and least of the ways on

    implicitWidth: row.implicitWidth + 2 * padding
    implicitHeight: Math.max(plain || brief ? Theme.target : 72, row.implicitHeight + 2 * padding)
    padding: plain ? Theme.inset : brief ? Theme.s1 : 12
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.note

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        RowLayout {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.s2

            Rectangle {
                implicitWidth: Theme.head(root.plain || root.brief ? Theme.tile : 48)
                implicitHeight: implicitWidth
                radius: Theme.radiusSmall
                color: Theme.tint(root.tint)
                border.color: Theme.line
                border.width: Theme.contrast ? Theme.edge : 0

                Icon {
                    anchors.centerIn: parent
                    name: root.glyph
                    size: Theme.head(26)
                    color: Theme.tone(root.tint)
                }
            }

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Txt {
                    role: "label"
                    text: root.text
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                Txt {
                    role: "small"
                    visible: text !== "" && !root.brief
                    text: root.note
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }

            Icon {
                name: "next"
                size: Theme.head(20)
                color: Theme.inkSoft
                directional: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusPicture
        color: root.plain ? Theme.none : Theme.surface
        border.color: root.visualFocus ? Theme.focus : Theme.line
        border.width: root.visualFocus ? Theme.focusEdge : root.plain ? 0 : Theme.edge

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.press : Theme.hover
            visible: root.down || root.hovered
        }
    }
}
