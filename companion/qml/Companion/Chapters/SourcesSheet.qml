pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Where the words of the step or page come from: every statement with the documents or studies it rests on, and what each
// of them says where they differ.
Sheet {
    id: root

    required property AppViewModel app

    readonly property bool paged: app.screen === "chapter"

    title: paged ? app.chapters.sourcesHeading : app.walkthrough.sourcesHeading
    widest: 760

    Repeater {
        model: root.paged ? root.app.chapters.sources : root.app.walkthrough.sources

        Rectangle {
            id: source

            required property string text
            required property var notes
            required property int index

            readonly property string note: notes.map(one => one.kind === "document" ? one.note : "").find(one => one !== "") ?? ""

            Layout.fillWidth: true
            implicitHeight: column.implicitHeight + 2 * Theme.s2
            radius: Theme.radiusPicture
            color: Theme.surfaceSoft
            border.color: Theme.line
            border.width: Theme.contrast ? Theme.edge : 0

            ColumnLayout {
                id: column

                x: Theme.s2
                y: Theme.s2
                width: parent.width - 2 * Theme.s2
                spacing: Theme.gap

                Txt {
                    Layout.fillWidth: true
                    objectName: `sourced${source.index}`
                    role: "label"
                    text: source.text
                }

                Tag {
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    visible: source.note !== ""
                    tint: "sun"
                    glyph: "ask"
                    text: source.note
                }

                Repeater {
                    model: source.notes

                    SourceLine {
                        required property var modelData

                        Layout.fillWidth: true
                        kind: modelData.kind
                        title: modelData.title
                        detail: modelData.detail
                        note: modelData.kind === "document" ? "" : modelData.note
                        says: modelData.says
                    }
                }
            }
        }
    }
}
