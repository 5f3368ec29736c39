pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// A line with a box to tick; the whole row is touched. `ticked` is bound to the model, which answers through it.
T.AbstractButton {
    id: root

    property bool ticked: false
    property string role: "body" // of its text

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, row.implicitHeight + 2 * Theme.gap)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: ticked

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        id: row

        spacing: Theme.s2

        Rectangle {
            implicitWidth: Theme.read(Theme.ring)
            implicitHeight: implicitWidth
            radius: Theme.s1
            color: root.ticked ? Theme.calm : Theme.surface
            border.color: root.ticked ? Theme.calm : Theme.lineStrong
            border.width: Theme.hair

            Icon {
                anchors.centerIn: parent
                visible: root.ticked
                name: "check"
                size: Theme.read(Theme.icon)
                color: Theme.surface
            }
        }

        Txt {
            Layout.fillWidth: true
            role: root.role
            text: root.text
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.ticked ? Theme.calmSoft : Theme.surfaceSoft
        border.color: root.visualFocus ? Theme.focus : Theme.line
        border.width: root.visualFocus ? Theme.focusEdge : Theme.contrast ? Theme.edge : 0

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.press : Theme.hover
            visible: root.down || root.hovered
        }
    }
}
