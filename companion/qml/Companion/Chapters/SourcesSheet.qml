pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// Where the words come from: every statement with its leaflets or studies, and what each says where they differ.
Sheet {
    id: root

    required property var sources
    required property string heading

    title: heading
    widest: 720

    Repeater {
        model: root.sources

        ColumnLayout {
            id: source

            required property string text
            required property var notes

            Layout.fillWidth: true
            spacing: 4

            Txt {
                Layout.fillWidth: true
                role: "label"
                text: source.text
            }

            Repeater {
                model: source.notes

                ColumnLayout {
                    id: note

                    required property var modelData

                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.s2
                    spacing: 2

                    Txt {
                        Layout.fillWidth: true
                        text: note.modelData.title
                    }

                    Txt {
                        Layout.fillWidth: true
                        visible: text !== ""
                        role: "small"
                        text: [note.modelData.detail, note.modelData.says].filter(one => one !== "").join("\n")
                    }
                }
            }
        }
    }
}
