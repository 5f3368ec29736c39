pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Listening to a person's own breath on the whole screen below the top bar: every touch is answered with light, none is
// counted. Whoever breathes in a hurry is offered rest first.
FocusScope {
    id: root

    required property BreathingViewModel breathing
    property bool compact: false
    property bool tight: false
    property real gutter: Theme.s3

    readonly property OwnPace pace: breathing.ownPace
    readonly property bool offering: pace.stage === "offering"
    readonly property real side: Math.max(0, Math.min(width - 2 * Theme.s4, words.y - Theme.s1, 624))

    signal leaveAsked

    Component.onDestruction: pace.leave()

    TouchLight {
        id: glow

        x: stage.x - stage.width * 0.15
        y: stage.y - stage.height * 0.15
        width: Math.round(stage.width * 1.3)
        height: width
        touched: touch.down
    }

    GuideStage {
        id: stage

        x: (root.width - width) / 2
        y: Math.max(0, (words.y - height) / 2)
        width: root.side
        height: width
        breathing: root.breathing
    }

    PressArea {
        id: touch

        anchors.fill: parent
        objectName: "tapArea"
        enabled: !root.offering
        focus: true
        text: root.pace.word
        Accessible.description: root.pace.note
        onBegan: at => {
            ripples.spread(at);
            // The last touch takes this view away.
            root.breathing.tapped();
        }
    }

    Ripples {
        id: ripples

        anchors.fill: parent
    }

    ColumnLayout {
        id: words

        x: (root.width - width) / 2
        y: foot.y - height - Theme.s2
        width: Math.min(root.width - 2 * root.gutter, Theme.read(760))
        spacing: Theme.hair

        Txt {
            Layout.fillWidth: true
            objectName: "ownPaceWord"
            role: "title"
            text: root.pace.word
            horizontalAlignment: Text.AlignHCenter
        }

        Txt {
            Layout.fillWidth: true
            objectName: "ownPaceNote"
            role: root.tight ? "small" : "body"
            text: root.pace.note
            color: Theme.ink
            horizontalAlignment: Text.AlignHCenter
        }
    }

    GridLayout {
        id: foot

        readonly property bool beside: Math.max(first.implicitWidth, first.Layout.minimumWidth) + Math.max(second.implicitWidth, second.Layout.minimumWidth) + columnSpacing <= root.width - 2 * root.gutter

        x: (root.width - width) / 2
        y: root.height - height - (root.compact ? Theme.s2 : Theme.s3)
        columns: beside ? 2 : 1
        columnSpacing: Theme.s2
        rowSpacing: Theme.s1

        Btn {
            id: first

            Layout.fillWidth: !foot.beside
            Layout.minimumWidth: root.offering ? Math.min(root.width - 2 * root.gutter, Theme.head(280)) : 0
            objectName: root.offering ? "restFirst" : "skipOwnPace"
            kind: root.offering ? "primary" : "secondary"
            glyph: root.offering ? "leaf" : ""
            tall: root.offering ? Theme.targetGlove : Theme.targetMain
            //: The first of two choices for somebody who breathes fast: rest without any pace; else: leave out the listening
            text: root.offering ? qsTr("Just rest") : qsTr("Skip this")
            onClicked: root.offering ? root.pace.rest() : root.pace.skip()
        }

        Btn {
            id: second

            Layout.fillWidth: !foot.beside
            Layout.minimumWidth: first.Layout.minimumWidth
            objectName: root.offering ? "goOnSlowly" : "leaveOwnPace"
            glyph: root.offering ? "wind" : ""
            tall: first.tall
            //: The second of two choices for somebody who breathes fast: the guide begins, slowly; else: back to the steps
            text: root.offering ? qsTr("Go on slowly") : qsTr("Back to my steps")
            onClicked: root.offering ? root.pace.goOn() : root.leaveAsked()
        }
    }
}
