pragma ComponentBehavior: Bound

import QtQuick
import Companion.App
import Companion.Breathing
import Companion.Controls
import Companion.Models
import Companion.Music
import Companion.Theme

// The main screen: what happens next, the breath and the music at once. Either half takes the whole room when touched.
//   landscape        the step, 592 wide, beside the breath; the music below
//   portrait         the breath above the step
//   small landscape  the picture and the dots give way
//   large text       the step takes the width, one part at a time; the breath is a strip that still moves
Screen {
    id: root

    required property AppViewModel app

    readonly property bool low: compact && !portrait
    readonly property bool strip: Theme.bigText || low && Theme.textScale > 1.2
    readonly property bool stacked: portrait || strip
    readonly property bool folded: low && strip // the strip and the music share a line
    readonly property real gap: Theme.s2
    readonly property real inside: width - 2 * gutter
    readonly property real upper: bar.y + bar.height + gap
    readonly property real lower: folded ? height - gap : music.y - gap
    readonly property real breathHeight: !stacked ? lower - upper : strip ? folded ? 96 : 120 : Math.max(288, Math.min(448, lower - upper - gap - step.need - step.wish))
    readonly property real stepWidth: stacked ? inside : 592 + (Theme.textScale - 1) * 270
    readonly property real musicWidth: folded ? music.leastWidth : inside

    title: bar.title

    focus: true

    Keys.onLeftPressed: Theme.rtl ? app.walkthrough.next() : app.walkthrough.previous()
    Keys.onRightPressed: Theme.rtl ? app.walkthrough.previous() : app.walkthrough.next()

    // Places a box from the left, or from the right in right-to-left languages.
    function across(from: real, wide: real): real {
        return Theme.rtl ? width - from - wide : from;
    }

    TopBar {
        id: bar

        x: root.gutter
        y: root.gap
        width: root.inside
        app: root.app
        //: Title of the main screen
        title: qsTr("What happens")
        note: root.app.walkthrough.standingLine
        chapters: true
        breathe: true
    }

    StepCard {
        id: step

        x: root.across(root.gutter, width)
        y: root.stacked ? root.upper + root.breathHeight + root.gap : root.upper
        width: root.stepWidth
        height: root.lower - y
        walkthrough: root.app.walkthrough
        paced: root.app.breathing.paced
        low: root.low
        tabbed: root.strip
        flat: root.strip && !root.portrait
        tall: root.portrait
        standing: bar.noteFits ? "" : root.app.walkthrough.standingLine
        onMoreAsked: {
            root.app.walkthrough.tellMore();
            root.app.open("walkthrough");
        }
        onTechniqueAsked: technique => root.app.doTechnique(technique)
        onRestAsked: root.app.justBreathe()
    }

    Loader {
        x: root.across(root.stacked ? root.gutter : root.gutter + root.stepWidth + root.gap, width)
        y: root.upper
        width: root.folded ? root.inside - root.musicWidth - root.gap : root.stacked ? root.inside : root.inside - root.stepWidth - root.gap
        height: root.breathHeight
        sourceComponent: root.app.breathing.squeezing.active ? toSqueeze : root.strip ? asStrip : asPanel
    }

    MusicBar {
        id: music

        x: root.across(root.folded ? root.gutter + root.inside - width : root.gutter, width)
        y: root.folded ? root.upper : root.height - height - root.gap
        width: root.musicWidth
        height: root.folded ? root.breathHeight : Theme.bigText ? 96 : root.compact ? 72 : 88
        music: root.app.music
        folded: root.folded
        onSheetAsked: Overlays.open("music")
    }

    Component {
        id: toSqueeze

        SqueezePanel {
            squeezing: root.app.breathing.squeezing
            strip: root.strip
            onRoomAsked: root.app.open("breathing")
            onEndAsked: root.app.breathing.stopNow()
        }
    }

    Component {
        id: asPanel

        BreathPanel {
            breathing: root.app.breathing
            calm: root.app.calm.title
            onCalmAsked: root.app.open("calm")
            onRoomAsked: root.app.open("breathing")
        }
    }

    Component {
        id: asStrip

        BreathStrip {
            breathing: root.app.breathing
            calm: root.app.calm.title
            onCalmAsked: root.app.open("calm")
            onRoomAsked: root.app.open("breathing")
        }
    }
}
