pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// One step: its picture, where it stands on the way, its three parts, and the way on. Every step has the same places for
// them: the picture takes the height that a long step leaves, over the title or beside it, and shrinks by whole stages
// where the words are longer still. When that is too little it goes, and only then do the words scroll.
FocusScope {
    id: root

    required property WalkthroughViewModel walkthrough
    required property bool paced // whether the person breathes by a guide; otherwise they rest
    property bool low: false // a low screen has no room for the picture and the dots
    property bool tabbed: false // one part at a time
    property bool flat: false // the title and the tabs share a line
    property bool tall: false // over the title even a flat picture is better than a small one beside it
    property string standing: ""

    readonly property string stepId: walkthrough.stepId
    readonly property real inset: low ? Theme.s3 : 28
    readonly property real edge: low ? Theme.gap : Theme.s2
    readonly property real gap: low ? Theme.gapSmall : Theme.gap
    readonly property real between: low ? Theme.gapSmall : 10
    readonly property real stage: 24

    // The heights that a long step asks for. They depend on the width and the size of the text, not on the step.
    readonly property real ems: (wordsWidth - (tabbed ? 0 : Theme.read(54))) / Theme.read(Theme.textBody)
    readonly property int lines: Math.ceil(tabbed ? 75 / ems + 0.5 : 150 / ems + 1.2)
    readonly property real planned: lines * Math.ceil(body.lineSpacing) + (tabbed ? 1 : 3) * (Math.ceil(small.lineSpacing) + 1) + (tabbed ? 0 : 2 * between)
    readonly property real headPlan: tabbed ? head.implicitHeight : Math.ceil(head.lineHeight) + (low ? 0 : head.spacing + Math.ceil(small.lineSpacing))
    readonly property real need: Math.ceil(headPlan + planned + foot.implicitHeight + 2 * gap + 2 * edge)
    readonly property real wish: (width - 24) / 3.2 // a height at which the picture shows well

    // Where the picture goes, and how high it is with the words of a long step.
    readonly property real free: height - 12 - planned - foot.implicitHeight - edge - 2 * gap
    readonly property real over: Math.min(free - headPlan - 14, (width - 24) * 0.75)
    readonly property bool side: flat && !low && height > 520 // so much room that it stands beside the words
    readonly property bool above: !low && !side && over >= (width - 24) / (tall || tabbed ? 6 : 2.4)
    readonly property bool beside: !low && !tabbed && !above && free >= Theme.head(104)
    readonly property real most: above ? over : beside ? Math.min(free, Theme.head(192)) : 0
    readonly property real longer: words.implicitHeight - planned + Math.max(0, above ? head.implicitHeight - headPlan : 0)
    readonly property real spare: above ? free - headPlan - 14 - most : free - most
    readonly property real high: most - Math.ceil(Math.max(0, longer - spare) / stage) * stage
    readonly property bool pictured: side || high >= (above ? (width - 24) / 6.5 : Theme.head(96)) && (above || beside)
    readonly property bool titled: beside && pictured // the picture stands beside the title
    readonly property real air: pictured ? Math.max(0, Math.min(Theme.gap, spare / 3)) : low || tabbed ? 0 : Math.max(0, Math.min(Theme.s3, (free - headPlan - Theme.s4) / 4))

    readonly property real sideWidth: side ? Math.min(width * 0.4, (height - 24) * 1.2) : 0
    readonly property real wordsX: inset + (Theme.rtl ? 0 : sideWidth)
    readonly property real wordsWidth: width - 2 * inset - sideWidth

    signal moreAsked
    signal techniqueAsked(string technique)
    signal restAsked

    onStepIdChanged: {
        reading.contentY = 0;
        head.part = 0;
        fresh.restart();
    }

    FontMetrics {
        id: body

        font.family: Theme.textFont
        font.pixelSize: Theme.read(Theme.textBody)
    }

    FontMetrics {
        id: small

        font.family: Theme.textFont
        font.pixelSize: Theme.read(Theme.textSmall)
    }

    Card {
        anchors.fill: parent
    }

    Swipe {
        onForward: root.walkthrough.next()
        onBackward: root.walkthrough.previous()
    }

    StepPicture {
        id: picture

        objectName: "stepPicture"
        x: Theme.rtl ? root.width - width - 12 : 12
        y: 12
        width: root.titled ? Math.round(root.high * 4 / 3) : root.side ? root.sideWidth : root.width - 24
        height: root.side ? foot.y - y - 12 : root.high
        visible: root.pictured
        picture: root.walkthrough.picture
        view: root.walkthrough.pictureView
        alt: root.walkthrough.alt
        onClicked: root.moreAsked()
    }

    StepHead {
        id: head

        x: root.titled ? (Theme.rtl ? root.inset : picture.x + picture.width + Theme.s3 - 4) : root.wordsX
        y: root.titled ? picture.y + Theme.s2 : root.above && root.pictured ? picture.y + picture.height + 14 : root.edge + root.air
        width: root.titled ? root.width - root.inset - picture.width - 12 - Theme.s3 + 4 : root.wordsWidth
        walkthrough: root.walkthrough
        names: words.names
        glyphs: words.glyphs
        tabbed: root.tabbed
        flat: root.flat
        low: root.low
        dots: !root.low && !root.flat
        under: root.titled
        onTechniqueAsked: technique => root.techniqueAsked(technique)
    }

    ScrollArea {
        id: reading

        x: root.wordsX
        y: Math.max(head.y + head.height, root.titled ? picture.y + picture.height : 0) + (root.pictured ? root.gap : Theme.gapSmall) + root.air
        width: root.wordsWidth
        height: foot.y - y - root.gap
        objectName: "stepWords"

        SkippedStep {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s1
            visible: root.walkthrough.skipped
            walkthrough: root.walkthrough
        }

        StepParts {
            id: words

            Layout.fillWidth: true
            walkthrough: root.walkthrough
            texts: [root.walkthrough.happens, root.walkthrough.feel, root.walkthrough.doing]
            room: root.wordsWidth
            rowSpacing: root.pictured ? root.between : Theme.gapSmall
            shown: root.walkthrough.skipped ? [2] : root.tabbed ? [head.part] : [0, 1, 2]
            iconed: !root.tabbed
            actionWanted: root.walkthrough.hasNext && !head.actionFits && !foot.acting
            onTechniqueAsked: technique => root.techniqueAsked(technique)
        }

        StepCoach {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s1
            visible: held && !root.walkthrough.skipped
            walkthrough: root.walkthrough
            kinds: ["say"]
        }
    }

    SoftEdges {
        area: reading
    }

    StepFoot {
        id: foot

        x: root.low ? Theme.s2 : Theme.s3
        y: root.height - height - root.edge
        width: root.width - 2 * x
        walkthrough: root.walkthrough
        paced: root.paced
        low: root.low
        narrow: root.low && !root.tabbed
        standing: root.standing
        onMoreAsked: root.moreAsked()
        onTechniqueAsked: technique => root.techniqueAsked(technique)
        onRestAsked: root.restAsked()
    }

    ParallelAnimation {
        id: fresh

        OpacityAnimator {
            target: head
            from: 0
            to: 1
            duration: Theme.quick
        }

        OpacityAnimator {
            target: reading
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
}
