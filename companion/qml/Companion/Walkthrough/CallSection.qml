pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// One side of what to watch for. What is normal and when to call are equals, told apart by icon and words as well as by
// colour; in whom to call, a number stands large.
Item {
    id: root

    required property string kind // normal | call | who
    required property string heading
    required property var lines

    readonly property string tint: kind === "normal" ? "calm" : kind === "call" ? "accent" : "sky"
    readonly property string glyph: kind === "normal" ? "check" : "phone"
    readonly property string mark: kind === "normal" ? "check" : kind === "call" ? "next" : ""

    implicitHeight: column.implicitHeight + Theme.s3 + 12

    Accessible.role: Accessible.Grouping
    Accessible.name: heading

    // Whether a line carries a telephone number: five digits or more, however they are grouped.
    function carriesNumber(line: string): bool {
        return (line.match(/\d/g) ?? []).length >= 5;
    }

    Card {
        anchors.fill: parent
    }

    ColumnLayout {
        id: column

        x: 12
        y: 12
        width: parent.width - 24
        spacing: Theme.s2

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Math.max(64, head.implicitHeight + Theme.s2)
            radius: Theme.radiusPicture
            color: Theme.tint(root.tint)
            border.color: Theme.line
            border.width: Theme.contrast ? Theme.edge : 0

            RowLayout {
                id: head

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.s2
                width: parent.width - 2 * Theme.s2
                spacing: 12

                Icon {
                    name: root.glyph
                    size: Theme.head(28)
                    color: Theme.tone(root.tint)
                }

                Txt {
                    Layout.fillWidth: true
                    role: "heading"
                    text: root.heading
                    color: Theme.tone(root.tint)
                }
            }
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.width > 900 && !Theme.bigText ? 2 : 1
            columnSpacing: Theme.s4
            rowSpacing: 12
            uniformCellWidths: true

            Repeater {
                model: root.lines

                RowLayout {
                    id: line
                    required property string modelData
                    readonly property bool numbered: root.kind === "who" && root.carriesNumber(modelData)

                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    Layout.leftMargin: Theme.s2
                    Layout.rightMargin: Theme.s2
                    spacing: 12

                    Icon {
                        Layout.alignment: Qt.AlignTop
                        Layout.topMargin: 2
                        visible: root.mark !== ""
                        name: root.mark
                        size: Theme.read(24)
                        color: Theme.tone(root.tint)
                        directional: root.mark === "next"
                    }

                    Txt {
                        Layout.fillWidth: true
                        role: line.numbered ? "title" : "lead"
                        text: line.modelData
                        color: line.numbered ? Theme.tone(root.tint) : Theme.ink
                    }
                }
            }
        }
    }
}
