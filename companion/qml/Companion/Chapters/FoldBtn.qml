pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// A lid over words that are there only for who wants them. Its name says what is under it.
T.AbstractButton {
    id: root

    property bool open: false

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.targetMain, row.implicitHeight + Theme.s3)
    leftPadding: Theme.s2
    rightPadding: Theme.s2
    focusPolicy: Qt.StrongFocus

    //: Spoken after the name of a part of a page that is folded away, or open
    readonly property string spoken: open ? qsTr("open") : qsTr("closed")

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: spoken

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        id: row

        spacing: Theme.gap

        Txt {
            Layout.fillWidth: true
            role: "label"
            text: root.text
            Accessible.ignored: true
        }

        Icon {
            name: root.open ? "up" : "down"
            size: Theme.read(Theme.icon)
            color: Theme.inkSoft
        }
    }

    background: Rectangle {
        radius: Theme.radiusPicture
        color: root.open ? Theme.surfaceSoft : Theme.none
        border.color: root.visualFocus ? Theme.focus : Theme.lineStrong
        border.width: root.visualFocus ? Theme.focusEdge : Theme.edgeStrong

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.press : Theme.hover
            visible: root.down || root.hovered
        }
    }
}
