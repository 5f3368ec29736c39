pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// One part of a card on which guides differ: what the clinic says stands filled, what is open stands outlined with a
// way to ask, and what is true either way stands plain below.
Item {
    id: root

    required property ChaptersViewModel chapters
    required property string kind // clinic | neutral | always
    required property string heading
    required property var lines

    readonly property bool clinic: kind === "clinic"
    readonly property bool boxed: clinic || kind === "neutral"
    readonly property real inset: boxed ? Theme.s3 : 0
    readonly property list<var> asking: lines.filter(line => line.asks !== "")

    implicitHeight: column.implicitHeight + 2 * (boxed ? 20 : 0)

    Accessible.role: Accessible.Grouping
    Accessible.name: heading

    Rectangle {
        anchors.fill: parent
        visible: root.boxed
        radius: Theme.radiusPicture
        color: root.clinic ? Theme.skySoft : Theme.none
        border.color: root.clinic ? Theme.sky : Theme.lineStrong
        border.width: root.clinic ? Theme.contrast ? Theme.edgeStrong : 0 : Theme.edgeStrong
    }

    ColumnLayout {
        id: column

        x: root.inset
        y: root.boxed ? 20 : 0
        width: root.width - 2 * root.inset
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            visible: root.heading !== ""
            spacing: Theme.gap - Theme.hair

            Icon {
                name: root.clinic ? "shield" : "ask"
                size: Theme.read(Theme.icon)
                color: Theme.tone(root.clinic ? "sky" : "sun")
            }

            Txt {
                Layout.fillWidth: true
                objectName: `answerHeading_${root.kind}`
                role: "smallBold"
                text: root.heading
                color: Theme.tone(root.clinic ? "sky" : "sun")
                Accessible.role: Accessible.Heading
            }
        }

        ReadLines {
            Layout.fillWidth: true
            chapters: root.chapters
            lines: root.lines
            role: root.boxed ? "lead" : "body"
            bare: true
        }

        Repeater {
            model: root.asking.length

            Btn {
                id: ask

                required property int index
                readonly property var line: root.asking[index] ?? {}
                readonly property bool asked: line.asked ?? false

                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                Layout.topMargin: Theme.inset
                objectName: `ask_${line.id}`
                kind: "soft"
                tint: asked ? "calm" : "sun"
                glyph: asked ? "check" : "plus"
                //: Under a fact on which guides differ: its question goes onto the person's own list, or off it again
                text: asked ? qsTr("On my questions") : qsTr("Add to my questions")
                Accessible.checkable: true
                Accessible.checked: asked
                onClicked: root.chapters.ask(line.asks)
            }
        }
    }
}
