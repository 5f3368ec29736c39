pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Models
import Companion.Theme

// The lines of a section, one under the other. A line that changes is not built anew: the keyboard stays where it is.
ColumnLayout {
    id: root

    required property ChaptersViewModel chapters
    required property var lines
    property string role: "body"
    property bool bare: false

    spacing: Theme.gap

    Repeater {
        model: root.lines.length

        ReadLine {
            required property int index

            Layout.fillWidth: true
            chapters: root.chapters
            line: root.lines[index] ?? {}
            role: root.role
            bare: root.bare
        }
    }
}
