pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// A stretch of days on a line that runs down the page; the first is today.
Item {
    id: root

    required property ChaptersViewModel chapters
    required property string heading
    required property var lines
    property string role: "body"
    property bool first: false
    property bool last: false

    readonly property real dot: Theme.head(28)
    readonly property real indent: dot + Theme.s2

    implicitHeight: column.implicitHeight + (last ? 0 : Theme.s3)

    Accessible.role: Accessible.Grouping
    Accessible.name: heading

    Rectangle {
        x: mark.x + (root.dot - width) / 2
        y: root.dot / 2
        width: Theme.hair
        height: root.height
        visible: !root.last
        color: Theme.contrast ? Theme.lineStrong : Theme.line
    }

    Rectangle {
        id: mark

        x: Theme.rtl ? root.width - width : 0
        y: (name.height - height) / 2
        width: root.dot
        height: width
        radius: width / 2
        color: root.first ? Theme.calm : Theme.calmSoft
        border.color: Theme.calm
        border.width: Theme.edgeStrong

        Icon {
            anchors.centerIn: parent
            name: root.first ? "home" : "sun"
            size: root.dot * 0.62
            color: root.first ? Theme.surface : Theme.calm
        }
    }

    ColumnLayout {
        id: column

        x: Theme.rtl ? 0 : root.indent
        width: root.width - root.indent
        spacing: Theme.s1

        Txt {
            id: name

            Layout.fillWidth: true
            role: "heading"
            text: root.heading
            color: Theme.calm
        }

        ReadLines {
            Layout.fillWidth: true
            spacing: Theme.s1
            chapters: root.chapters
            lines: root.lines
            role: root.role
        }
    }
}
