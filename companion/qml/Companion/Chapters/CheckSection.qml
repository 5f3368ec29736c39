pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// A headed part of a list to tick. What is not ticked is nobody's fault, and nothing counts it.
ColumnLayout {
    id: root

    required property ChaptersViewModel chapters
    required property string heading
    required property var lines
    property string role: "body"

    spacing: Theme.s1

    Txt {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.inset
        visible: text !== ""
        role: "heading"
        text: root.heading
        color: Theme.primary
    }

    Repeater {
        model: root.lines.length

        ColumnLayout {
            id: row

            required property int index
            readonly property var line: root.lines[index] ?? {}

            Layout.fillWidth: true
            spacing: Theme.s1

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s1

                CheckRow {
                    Layout.fillWidth: true
                    objectName: `tick_${row.line.id}`
                    text: row.line.text ?? ""
                    ticked: row.line.ticked ?? false
                    role: root.role
                    onClicked: root.chapters.tick(row.line.id)
                }

                AskBtn {
                    objectName: `ask_${row.line.id}`
                    visible: (row.line.asks ?? "") !== ""
                    asked: row.line.asked ?? false
                    onClicked: root.chapters.ask(row.line.asks)
                }
            }

            OpenBtn {
                Layout.leftMargin: Theme.read(Theme.ring) + Theme.gap
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                objectName: `open_${row.line.id}`
                visible: text !== ""
                text: row.line.opensTitle ?? ""
                onClicked: root.chapters.openPage(row.line.opens)
            }
        }
    }
}
