pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// One step of the plain guide, lit while the breath is at least as full as the step is high. Like everything that
// breathes it is moved by Animators alone; waiting is an Animator too, from a value to itself.
Rectangle {
    id: root

    required property BreathPace pace
    required property int step
    required property int steps

    // The fullness at which it begins to light up, and at which it is lit; neighbours overlap.
    readonly property real low: Math.max(0, (step - 0.5) / steps)
    readonly property real high: Math.min(1, (step + 1.5) / steps)

    readonly property int inStart: Math.round(pace.inMs * Math.acos(1 - 2 * low) / Math.PI)
    readonly property int inEnd: Math.round(pace.inMs * Math.acos(1 - 2 * high) / Math.PI)
    readonly property int outStart: Math.round(pace.outMs * Math.acos(2 * high - 1) / Math.PI)
    readonly property int outEnd: Math.round(pace.outMs * Math.acos(2 * low - 1) / Math.PI)
    readonly property real breath: 0.5 - 0.5 * Math.cos(2 * Math.PI * pace.phase)

    radius: height / 2
    color: Theme.primary
    opacity: Math.max(0, Math.min(1, (breath - low) / (high - low)))

    component Light: OpacityAnimator {
        target: root
    }

    SequentialAnimation {
        running: root.pace.looping
        loops: Animation.Infinite

        Light {
            from: 0
            to: 0
            duration: root.inStart
        }

        Light {
            from: 0
            to: 1
            duration: root.inEnd - root.inStart
        }

        Light {
            from: 1
            to: 1
            duration: root.pace.inMs - root.inEnd + root.outStart
        }

        Light {
            from: 1
            to: 0
            duration: root.outEnd - root.outStart
        }

        Light {
            from: 0
            to: 0
            duration: root.pace.outMs - root.outEnd
        }
    }

    Light {
        running: root.pace.rising
        to: 1
        duration: root.pace.leftMs
        easing.type: Easing.InOutSine
    }

    Light {
        running: root.pace.falling
        to: 0
        duration: root.pace.leftMs
        easing.type: Easing.InOutSine
    }
}
