pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The way on from a step: back, more about it, and the one thing to do next.
ColumnLayout {
    id: root

    required property WalkthroughViewModel walkthrough
    required property bool paced
    property bool low: false
    property bool narrow: false // the technique of the step belongs into the row as well, when there is room
    property string standing: "" // the line that the team's own instructions come first, where the top bar cannot hold it

    readonly property real between: narrow ? Theme.s1 : Theme.gap
    readonly property real others: more.implicitWidth + technique.implicitWidth + next.implicitWidth + 2 * between
    readonly property bool acting: narrow && walkthrough.hasNext && walkthrough.action !== "" && others + Theme.targetMain + between <= width

    readonly property bool skippable: !acting && walkthrough.hasNext && !walkthrough.skipped && more.implicitWidth + skip.implicitWidth + next.implicitWidth + Theme.targetMain + 3 * between <= width

    signal moreAsked
    signal techniqueAsked(string technique)
    signal restAsked

    spacing: low ? Theme.inset : Theme.gap

    Txt {
        Layout.fillWidth: true
        Layout.leftMargin: 4
        objectName: "standingLine"
        visible: text !== ""
        role: "small"
        text: root.standing
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: root.between

        RoundBtn {
            objectName: "previousStep"
            visible: root.walkthrough.hasPrevious
            size: Theme.targetMain
            glyph: "back"
            glyphSize: 26
            directional: true
            //: Spoken name of the arrow button that goes back one step
            text: qsTr("Step before")
            onClicked: root.walkthrough.previous()
        }

        Btn {
            id: more

            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            objectName: "tellMeMore"
            visible: root.walkthrough.details.length > 1
            tall: Theme.targetMain
            leftPadding: root.narrow ? 14 : Theme.s3
            rightPadding: leftPadding
            //: Opens the page with more about this step
            text: qsTr("Tell me more")
            onClicked: root.moreAsked()
        }

        Btn {
            id: skip

            objectName: "skipStep"
            visible: root.skippable
            kind: "quiet"
            tall: Theme.targetMain
            leftPadding: 12
            rightPadding: 12
            //: Goes on to the next step without reading this one; its words stay closed
            text: qsTr("Skip this")
            onClicked: root.walkthrough.skip()
        }

        Btn {
            id: technique

            objectName: "techniqueButtonBeside"
            visible: root.acting
            kind: "soft"
            tint: "calm"
            glyph: "play"
            tall: Theme.targetMain
            leftPadding: 14
            rightPadding: 14
            text: root.walkthrough.action
            onClicked: root.techniqueAsked(root.walkthrough.technique)
        }

        OnwardBtn {
            id: next

            Layout.fillWidth: true
            objectName: "nextStep"
            walkthrough: root.walkthrough
            paced: root.paced
            //: The one main button: goes on to the next step
            onward: qsTr("Next step")
            leftPadding: root.narrow ? Theme.s2 : Theme.s3
            rightPadding: root.narrow ? Theme.s2 : Theme.s2 + Theme.inset
            onRestAsked: root.restAsked()
        }
    }
}
