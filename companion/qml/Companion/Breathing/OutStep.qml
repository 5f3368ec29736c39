pragma ComponentBehavior: Bound

import QtQuick

// Something that is there while the breath goes out and at no other time: it comes to light soon after the breath begins
// to leave, and goes with the last of it. In a loop, waiting is an Animator from a value to itself.
Item {
    id: root

    required property BreathPace pace

    // Parts of the time that a breath out takes.
    readonly property real comes: 0.2
    readonly property real goes: 0.85
    readonly property real gone: Math.max(0, 2 * pace.phase - 1)

    opacity: Math.min(1, gone / comes, (1 - gone) / (1 - goes))

    component Light: OpacityAnimator {
        target: root
    }

    SequentialAnimation {
        running: root.pace.looping
        loops: Animation.Infinite

        SequentialAnimation {
            loops: root.pace.together

            Light {
                from: 0
                to: 0
                duration: root.pace.inMs + root.pace.sipMs
            }

            Light {
                from: 0
                to: 1
                duration: root.pace.outMs * root.comes
            }

            Light {
                from: 1
                to: 1
                duration: root.pace.outMs * (root.goes - root.comes)
            }

            Light {
                from: 1
                to: 0
                duration: root.pace.outMs * (1 - root.goes)
            }
        }

        Light {
            from: 0
            to: 0
            duration: root.pace.freeMs
        }
    }

    // Breaking off a breath out by one in.
    Light {
        running: root.pace.rising
        to: 0
        duration: root.pace.leftMs * root.comes
    }

    SequentialAnimation {
        running: root.pace.falling

        Light {
            to: 1
            duration: root.pace.leftMs * root.comes
        }

        Light {
            from: 1
            to: 1
            duration: root.pace.leftMs * (root.goes - root.comes)
        }

        Light {
            to: 0
            duration: root.pace.leftMs * (1 - root.goes)
        }
    }
}
