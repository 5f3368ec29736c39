pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Questions under one heading. A closed group shows its heading as a door, and what is behind it only when it is opened.
ColumnLayout {
    id: root

    required property QuestionsViewModel questions
    required property int index
    required property string heading
    required property bool closed
    required property var lines

    readonly property bool shown: !closed || questions.opened

    spacing: Theme.s1

    Accessible.role: Accessible.Grouping
    Accessible.name: heading

    Txt {
        Layout.fillWidth: true
        Layout.topMargin: root.index > 0 ? Theme.s2 : 0
        visible: !root.closed
        role: "heading"
        text: root.heading
    }

    Btn {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s2
        objectName: `openGroup${root.index}`
        visible: root.closed
        kind: "soft"
        tint: "sky"
        tall: 72
        glyphEnd: root.questions.opened ? "up" : "down"
        text: root.heading
        Accessible.checkable: true
        Accessible.checked: root.questions.opened
        onClicked: root.questions.setOpened(!root.questions.opened)
    }

    Repeater {
        model: root.lines

        OfferedRow {
            id: row

            required property int index

            Layout.fillWidth: true
            objectName: `offered${root.index}_${index}`
            visible: root.shown
            enabled: chosen || !root.questions.full
            onClicked: root.questions.toggle(questionId)
        }
    }
}
