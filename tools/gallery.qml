pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// Every control once, for tools/gallery.py.
Screen {
    id: root

    property string theme: "light"
    property real textScale: 1

    function push(): void {
        Theme.name = theme;
        Theme.textScale = textScale;
    }

    width: 760
    height: Math.max(1360, column.implicitHeight + 240)
    title: "Gallery"

    onThemeChanged: push()
    onTextScaleChanged: push()

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.gutter
        spacing: 14

        Txt {
            role: "display"
            text: "Display"
        }

        RowLayout {
            spacing: 16
            Txt {
                role: "title"
                text: "Title"
            }
            Txt {
                role: "heading"
                text: "Heading"
            }
            Txt {
                role: "lead"
                text: "Lead"
            }
            Txt {
                text: "Body"
            }
            Txt {
                role: "label"
                text: "Label"
            }
            Txt {
                role: "small"
                text: "Small"
            }
        }

        RowLayout {
            spacing: 12
            Btn {
                kind: "primary"
                text: "Next step"
                glyphEnd: "next"
            }
            Btn {
                text: "Tell me more"
            }
            Btn {
                kind: "soft"
                tint: "accent"
                glyph: "hand"
                text: "I need my nurse"
            }
        }

        RowLayout {
            spacing: 12
            Btn {
                kind: "quiet"
                text: "Skip"
            }
            Btn {
                kind: "soft"
                tint: "calm"
                glyph: "play"
                text: "Squeeze"
            }
            Btn {
                kind: "signal"
                text: "Signal"
            }
            Btn {
                text: "Not now"
                enabled: false
            }
        }

        RowLayout {
            spacing: 12
            RoundBtn {
                glyph: "back"
                text: "Back"
            }
            RoundBtn {
                glyph: "pause"
                kind: "filled"
                size: 64
                text: "Pause"
            }
            RoundBtn {
                glyph: "skip"
                kind: "bare"
                text: "Skip"
            }
            RoundBtn {
                glyph: "timer"
                kind: "soft"
                text: "Timer"
            }
            RoundBtn {
                glyph: "full"
                text: "Full"
            }
            RoundBtn {
                glyph: "prev"
                text: "Off"
                enabled: false
            }
            Tag {
                text: "From your clinic"
                glyph: "check"
            }
            Tag {
                text: "Ask"
                tint: "sun"
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 12
            Choice {
                Layout.fillWidth: true
                text: "The main points"
                note: "A few short sentences for each step."
                chosen: true
                glyph: "list"
            }
            Choice {
                Layout.fillWidth: true
                text: "Everything"
                note: "All there is to know."
                glyph: "book"
            }
        }

        Segments {
            objectName: "guide"
            options: ["Lotus", "Lantern", "Bar"]
            current: 0
        }

        Item {
            Layout.fillWidth: true
            implicitHeight: 96
            Air {
                anchors.fill: parent
            }
            Segments {
                anchors.verticalCenter: parent.verticalCenter
                x: 16
                objectName: "airGuide"
                air: true
                options: ["Lotus", "Lantern", "Bar"]
                current: 1
            }
            RoundBtn {
                anchors.verticalCenter: parent.verticalCenter
                anchors.right: parent.right
                anchors.rightMargin: 16
                glyph: "full"
                text: "Full"
            }
        }

        RowLayout {
            spacing: 16
            Fader {
                label: "Volume"
                value: 0.55
                implicitWidth: 240
            }
            Steps {
                Layout.fillWidth: true
                count: 10
                current: 2
                label: "Step 3 of 10"
            }
        }

        Item {
            Layout.fillWidth: true
            implicitHeight: parts.implicitHeight + 48
            Card {
                anchors.fill: parent
            }
            ColumnLayout {
                id: parts
                x: 24
                y: 24
                width: parent.width - 48
                spacing: 12
                Part {
                    Layout.fillWidth: true
                    glyph: "eye"
                    name: "What happens"
                    text: "You lie down and curl up a little."
                }
                Part {
                    Layout.fillWidth: true
                    glyph: "heart"
                    tint: "accent"
                    name: "What you may feel"
                    text: "The bed is firm."
                }
                Part {
                    Layout.fillWidth: true
                    glyph: "feel"
                    tint: "calm"
                    name: "What you can do"
                    text: "Hug the pillow. Relax your shoulders."
                    Btn {
                        kind: "soft"
                        tint: "calm"
                        glyph: "play"
                        text: "Squeeze"
                    }
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 24
            Toggle {
                Layout.fillWidth: true
                text: "Less motion"
                note: "Light instead of size."
                glyph: "motion"
                on: true
            }
            Toggle {
                Layout.fillWidth: true
                text: "Sound off"
                glyph: "mute"
            }
        }

        RowLayout {
            spacing: 24
            HoldArea {
                text: "For your nurse: hold"
            }
            HoldArea {
                text: "Held for a while"
                share: 0.6
            }
            RoundBtn {
                glyph: "full"
                text: "Focused"
                objectName: "focused"
            }
            Btn {
                text: "Pressed"
                down: true
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Card {
                anchors.fill: parent
            }
            ScrollArea {
                anchors.fill: parent
                anchors.margins: 16
                Repeater {
                    model: 12
                    Txt {
                        required property int index
                        Layout.fillWidth: true
                        text: `Line ${index + 1} of a text that is longer than its place.`
                    }
                }
            }
        }
    }
}
