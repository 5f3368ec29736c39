pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// A smaller way on, beside the doors: a sign in its colour, and its name.
T.AbstractButton {
    id: root

    property string glyph: ""
    property string tint: "primary"

    implicitWidth: row.implicitWidth + 2 * padding
    implicitHeight: Math.max(Theme.targetMain, row.implicitHeight + 2 * padding)
    padding: Theme.s1
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        id: row

        spacing: Theme.gap

        Rectangle {
            implicitWidth: Theme.head(Theme.tile + Theme.s1)
            implicitHeight: implicitWidth
            radius: Theme.radiusSmaller
            color: Theme.tint(root.tint)
            border.color: Theme.line
            border.width: Theme.contrast ? Theme.edge : 0

            Icon {
                anchors.centerIn: parent
                name: root.glyph
                size: Theme.head(Theme.icon)
                color: Theme.tone(root.tint)
            }
        }

        Txt {
            Layout.fillWidth: true
            role: "smallBold"
            text: root.text
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusPicture
        color: Theme.surface
        border.color: root.visualFocus ? Theme.focus : Theme.line
        border.width: root.visualFocus ? Theme.focusEdge : Theme.edge

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.press : Theme.hover
            visible: root.down || root.hovered
        }
    }
}
