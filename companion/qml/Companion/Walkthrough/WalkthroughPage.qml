pragma ComponentBehavior: Bound

import QtQuick
import Companion.App
import Companion.Breathing
import Companion.Controls
import Companion.Models
import Companion.Theme

// Reading: the step has the room, the journey stands beside it, and the breath goes on as a strip. On screens without
// room for the list of steps a bar says where the person is, and opens it.
Screen {
    id: root

    required property AppViewModel app

    readonly property bool listed: !portrait && !compact && !Theme.bigText
    readonly property bool low: compact && !portrait
    readonly property real gap: Theme.s2
    readonly property real inside: width - 2 * gutter
    readonly property real upper: top.y + top.height + gap
    readonly property real lower: height - (compact ? gap : gutter)
    readonly property real stripHeight: compact && !Theme.bigText ? 88 : low ? Math.max(96, journeyHeight) : 120
    readonly property real besideWidth: listed ? 328 : portrait ? 0 : Math.round(inside * 0.4)
    readonly property real from: portrait ? gutter : gutter + besideWidth + gap
    readonly property real journeyHeight: journeyBar.implicitHeight

    title: top.title

    focus: true

    Keys.onLeftPressed: Theme.rtl ? app.walkthrough.next() : app.walkthrough.previous()
    Keys.onRightPressed: Theme.rtl ? app.walkthrough.previous() : app.walkthrough.next()

    // Places a box from the left, or from the right in right-to-left languages.
    function across(start: real, wide: real): real {
        return Theme.rtl ? width - start - wide : start;
    }

    TopBar {
        id: top

        x: root.gutter
        y: root.gap
        width: root.inside
        app: root.app
        //: Title of the page that tells a step in more words
        title: qsTr("What happens")
        note: root.app.walkthrough.standingLine
        chapters: true
        breathe: true
    }

    Loader {
        x: root.across(root.gutter, width)
        y: root.upper
        width: root.besideWidth
        height: root.lower - y
        active: root.listed
        sourceComponent: JourneyList {
            walkthrough: root.app.walkthrough
        }
    }

    JourneyBar {
        id: journeyBar

        x: root.across(root.gutter, width)
        y: root.upper
        width: root.portrait ? root.inside : root.besideWidth
        height: root.portrait ? implicitHeight : root.stripHeight
        visible: !root.listed
        walkthrough: root.app.walkthrough
        onClicked: Overlays.open("journey")
    }

    BreathStrip {
        id: strip

        x: root.across(root.from, width)
        y: root.upper + (root.portrait ? root.journeyHeight + root.gap : 0)
        width: root.width - root.gutter - root.from
        height: root.stripHeight
        visible: !root.app.breathing.squeezing.active
        breathing: root.app.breathing
        calm: root.app.calm.title
        onCalmAsked: root.app.open("calm")
        onRoomAsked: root.app.open("breathing")
    }

    Loader {
        x: strip.x
        y: strip.y
        width: strip.width
        height: strip.height
        active: root.app.breathing.squeezing.active
        sourceComponent: SqueezePanel {
            squeezing: root.app.breathing.squeezing
            strip: true
            onRoomAsked: root.app.open("breathing")
            onEndAsked: root.app.breathing.stopNow()
        }
    }

    StepArticle {
        x: root.across(root.listed ? root.from : root.gutter, width)
        y: strip.y + strip.height + root.gap
        width: root.listed ? strip.width : root.inside
        height: root.lower - y
        walkthrough: root.app.walkthrough
        paced: root.app.breathing.paced
        low: root.low
        counted: root.listed
        standing: top.noteFits ? "" : root.app.walkthrough.standingLine
        onSourcesAsked: Overlays.open("sources")
        onTechniqueAsked: technique => root.app.doTechnique(technique)
        onRestAsked: root.app.justBreathe()
        onFinishAsked: root.app.finish()
    }
}
