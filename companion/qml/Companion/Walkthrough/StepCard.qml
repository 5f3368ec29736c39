pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// One step: its picture, where it stands on the way, its three parts, and the way on. The picture takes what the words
// leave; when that is too little it goes, and only then do the words scroll.
FocusScope {
    id: root

    required property WalkthroughViewModel walkthrough
    property bool low: false // a low screen has no room for the picture and the dots
    property bool tabbed: false // one part at a time
    property bool flat: false // the title and the tabs share a line
    property string standing: ""

    readonly property string stepId: walkthrough.stepId
    readonly property real inset: 28
    readonly property real gap: low ? Theme.s1 : Theme.s2
    // The height that the words ask for, and what is left for the picture.
    readonly property real need: Math.ceil(head.implicitHeight + words.implicitHeight + foot.implicitHeight + 2 * gap + 2 * Theme.s2)
    readonly property real leftOver: height - need - 10
    readonly property bool pictured: !low && leftOver >= 112
    readonly property real air: pictured || tabbed ? 0 : Math.max(0, Math.min(Theme.s3, leftOver / 4))

    signal moreAsked
    signal techniqueAsked(string technique)
    signal finishAsked

    onStepIdChanged: {
        reading.contentY = 0;
        head.part = 0;
        fresh.restart();
    }

    Card {
        anchors.fill: parent
    }

    StepPicture {
        id: picture

        objectName: "stepPicture"
        x: 12
        y: 12
        width: root.width - 24
        height: Math.min(root.leftOver, width * 0.75)
        visible: root.pictured
        picture: root.walkthrough.picture
        alt: root.walkthrough.alt
        onClicked: root.moreAsked()
    }

    StepHead {
        id: head

        x: root.inset
        y: root.pictured ? picture.y + picture.height + 14 : Theme.s2 + root.air
        width: root.width - 2 * root.inset
        walkthrough: root.walkthrough
        names: words.names
        glyphs: words.glyphs
        tabbed: root.tabbed
        flat: root.flat
        dots: !root.low && !root.flat
        onTechniqueAsked: technique => root.techniqueAsked(technique)
    }

    ScrollArea {
        id: reading

        x: root.inset
        y: head.y + head.height + root.gap + root.air
        width: root.width - 2 * root.inset
        height: foot.y - y - root.gap
        objectName: "stepWords"

        StepParts {
            id: words

            Layout.fillWidth: true

            walkthrough: root.walkthrough
            texts: [root.walkthrough.happens, root.walkthrough.feel, root.walkthrough.doing]
            room: root.width - 2 * root.inset
            rowSpacing: root.low ? Theme.s1 : 12
            only: root.tabbed ? head.part : -1
            actionWanted: !head.actionFits
            onTechniqueAsked: technique => root.techniqueAsked(technique)
        }
    }

    SoftEdges {
        area: reading
    }

    StepFoot {
        id: foot

        x: Theme.s3
        y: root.height - height - Theme.s2
        width: root.width - 2 * Theme.s3
        walkthrough: root.walkthrough
        standing: root.standing
        onMoreAsked: root.moreAsked()
        onFinishAsked: root.finishAsked()
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
