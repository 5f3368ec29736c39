pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// One part of what to watch for. What is normal and when to call are equals, told apart by icon and words as well as by
// colour; in whom to call, a number stands large, and the last line, for an emergency, is bold.
Item {
    id: root

    required property string kind // normal | call | who
    required property string heading
    required property var lines
    property string role: "body" // of its lines
    property bool raised: true // otherwise it lies on a card already

    readonly property string tint: kind === "normal" ? "calm" : kind === "call" ? "accent" : "sky"
    readonly property string glyph: kind === "normal" ? "check" : "phone"

    implicitHeight: column.implicitHeight + Theme.s3 + 4

    Accessible.role: Accessible.Grouping
    Accessible.name: heading

    // Whether a line carries a telephone number: five digits or more, however they are grouped.
    function carriesNumber(line: string): bool {
        return (line.match(/\d/g) ?? []).length >= 5;
    }

    Card {
        anchors.fill: parent
        raised: root.raised
        outlined: !root.raised || Theme.dark || Theme.contrast
    }

    ColumnLayout {
        id: column

        x: 12
        y: 12
        width: parent.width - 24
        spacing: 12

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Math.max(56, head.implicitHeight + Theme.s2)
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

        Repeater {
            model: root.lines

            RowLayout {
                id: line

                required property string modelData
                required property int index
                readonly property bool numbered: root.kind === "who" && root.carriesNumber(modelData)
                readonly property bool urgent: root.kind === "who" && index === root.lines.length - 1

                Layout.fillWidth: true
                Layout.leftMargin: Theme.s2
                Layout.rightMargin: Theme.s2
                spacing: 12

                Item {
                    Layout.alignment: Qt.AlignTop
                    implicitWidth: Theme.read(24)
                    implicitHeight: words.lineCount > 0 ? Math.round(words.contentHeight / words.lineCount) : implicitWidth
                    visible: root.kind !== "who"

                    Icon {
                        anchors.centerIn: parent
                        visible: root.kind === "normal"
                        name: "check"
                        size: parent.width
                        color: Theme.tone(root.tint)
                    }

                    Rectangle {
                        anchors.centerIn: parent
                        width: Theme.read(Theme.s1)
                        height: width
                        radius: width / 2
                        visible: root.kind === "call"
                        color: Theme.tone(root.tint)
                    }
                }

                Txt {
                    id: words

                    Layout.fillWidth: true
                    role: line.numbered ? "title" : line.urgent ? "label" : root.role
                    text: line.modelData
                    color: line.numbered ? Theme.tone(root.tint) : Theme.ink
                }
            }
        }
    }
}
