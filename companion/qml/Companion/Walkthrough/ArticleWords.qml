pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// What is told under the head of a step's page: its parts, or that it was left out; a parent's words; the tools where they
// scroll along; the line that the team's own instructions come first.
ColumnLayout {
    id: root

    required property WalkthroughViewModel walkthrough
    required property list<string> texts
    required property real room
    property bool paired: false // what happens stands beside the picture already
    property bool tooled: false
    property bool detailed: true
    property string standing: ""

    signal sourcesAsked
    signal techniqueAsked(string technique)

    spacing: 14

    SkippedStep {
        Layout.fillWidth: true
        visible: root.walkthrough.skipped
        walkthrough: root.walkthrough
    }

    StepParts {
        Layout.fillWidth: true
        columns: Theme.bigText || root.room < 650 ? 1 : 2
        rowSpacing: Theme.s2
        room: root.room
        walkthrough: root.walkthrough
        texts: root.texts
        shown: root.walkthrough.skipped ? [2] : root.paired ? [1, 2] : [0, 1, 2]
        actionWanted: root.walkthrough.hasNext
        onTechniqueAsked: technique => root.techniqueAsked(technique)
    }

    StepCoach {
        Layout.fillWidth: true
        visible: held && !root.walkthrough.skipped
        walkthrough: root.walkthrough
        room: root.room
    }

    ArticleTools {
        Layout.fillWidth: true
        visible: root.tooled
        detailed: root.detailed
        walkthrough: root.walkthrough
        onSourcesAsked: root.sourcesAsked()
    }

    Txt {
        Layout.fillWidth: true
        objectName: "standingLine"
        visible: text !== ""
        role: "small"
        text: root.standing
    }
}
