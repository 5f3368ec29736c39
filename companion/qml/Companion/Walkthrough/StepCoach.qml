pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// For the parent beside the child: what to say, what that is better than, and what is good to know. Nothing for other readers.
GridLayout {
    id: root

    required property WalkthroughViewModel walkthrough
    property list<string> kinds: ["say", "instead", "act"] // which of them are shown
    property real room: width

    readonly property bool held: coached.count > 0
    readonly property var glyphs: ({
            say: "talk",
            instead: "talk_off",
            act: "heart"
        })
    readonly property var tints: ({
            say: "sun",
            instead: "accent",
            act: "sky"
        })

    visible: held
    columns: room >= 760 && !Theme.bigText ? kinds.length : 1
    columnSpacing: Theme.s3
    rowSpacing: Theme.s2
    uniformCellWidths: true

    Repeater {
        id: coached

        model: root.walkthrough.coach

        Part {
            required property string kind
            required property string heading
            required property var lines

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            objectName: `coach_${kind}`
            visible: root.kinds.includes(kind)
            glyph: root.glyphs[kind]
            tint: root.tints[kind]
            name: heading
            text: lines.join("\n")
        }
    }
}
