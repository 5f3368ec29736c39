pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// A headed part of a page. One that is `closed` is a lid with its name on it, and opens at a touch.
ColumnLayout {
    id: root

    required property ChaptersViewModel chapters
    required property string kind
    required property string heading
    required property bool closed
    required property var lines
    property string role: "body"
    property bool bare: false

    property bool folded: closed

    spacing: Theme.gap

    Connections {
        target: root.chapters

        function onPageChanged(): void {
            root.folded = root.closed;
        }
    }

    Txt {
        Layout.fillWidth: true
        visible: !root.closed && text !== ""
        role: "heading"
        text: root.heading
        color: Theme.primary
    }

    FoldBtn {
        Layout.fillWidth: true
        objectName: `fold_${root.kind}`
        visible: root.closed
        text: root.heading
        open: !root.folded
        onClicked: root.folded = !root.folded
    }

    ReadLines {
        Layout.fillWidth: true
        Layout.leftMargin: root.closed ? Theme.s2 : 0
        Layout.rightMargin: root.closed ? Theme.s2 : 0
        visible: !root.folded
        chapters: root.chapters
        lines: root.lines
        role: root.role
        bare: root.bare
    }
}
