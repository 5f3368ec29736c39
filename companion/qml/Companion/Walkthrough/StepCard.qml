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
    readonly property real gap: low ? Theme.s1 : 12
    // The height that the words ask for, and what is left for the picture.
    readonly property real headNeed: tabbed ? head.implicitHeight : head.heightIn(width - 2 * inset)
    readonly property real need: Math.ceil(headNeed + words.implicitHeight + foot.implicitHeight + 2 * gap + 2 * Theme.s2)
    readonly property real wish: (width - 24) / 3.2 // a height at which the picture shows well
    readonly property bool side: flat && !low && height > 520 // so much room that the picture stands beside the words
    readonly property real beside: side ? Math.min(width * 0.4, (height - 24) * 1.2) : 0
    readonly property real leftOver: height - need - 10
    readonly property real wordsX: root.inset + (Theme.rtl || !side ? 0 : beside)
    readonly property real wordsWidth: width - 2 * inset - beside
    readonly property bool pictured: !low && leftOver >= (side ? 0 : (width - 24) / 4.3)
    // Too little room for the picture over the title is enough for a small one beside it.
    readonly property bool small: !low && !tabbed && !pictured && smallHeight >= Theme.head(104)
    readonly property real smallHeight: Math.min(Theme.head(152), leftOver + headNeed - Theme.s1)
    readonly property real air: pictured || small || tabbed ? 0 : Math.max(0, Math.min(Theme.s3, leftOver / 4))

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
        x: Theme.rtl ? root.width - width - 12 : 12
        y: 12
        width: root.small ? Math.round(root.smallHeight * 1.3) : root.side ? root.beside : root.width - 24
        height: root.small ? root.smallHeight : root.side ? foot.y - y - 12 : Math.min(root.leftOver, width * 0.75)
        visible: root.pictured || root.small
        picture: root.walkthrough.picture
        alt: root.walkthrough.alt
        onClicked: root.moreAsked()
    }

    StepHead {
        id: head

        x: root.wordsX + (Theme.rtl || !root.small ? 0 : picture.width)
        y: root.small ? Math.max(Theme.s2, picture.y + (picture.height - height) / 2) : root.pictured && !root.side ? picture.y + picture.height + 14 : Theme.s2 + root.air
        width: root.wordsWidth - (root.small ? picture.width : 0)
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

        x: root.wordsX
        y: Math.max(head.y + head.height, root.small ? picture.y + picture.height : 0) + root.gap + root.air
        width: root.wordsWidth
        height: foot.y - y - root.gap
        objectName: "stepWords"

        StepParts {
            id: words

            Layout.fillWidth: true
            walkthrough: root.walkthrough
            texts: [root.walkthrough.happens, root.walkthrough.feel, root.walkthrough.doing]
            room: root.wordsWidth
            rowSpacing: root.low ? Theme.s1 : 10
            shown: root.tabbed ? [head.part] : [0, 1, 2]
            iconed: !root.tabbed
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
