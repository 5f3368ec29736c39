pragma ComponentBehavior: Bound

import QtQuick

// Something that moves with the breath, between `rest` and `full` in size, turn and light. Only Animators move it and a
// whole breath is one loop: on the threaded render loop it goes on while the rest of the program stands still. The
// parts of a guide start in the same frame and so stay together.
Item {
    id: root

    required property BreathPace pace

    property real restScale: 1
    property real fullScale: 1
    property real restTurn: 0
    property real fullTurn: 0
    property real restLight: 1
    property real fullLight: 1

    readonly property real breath: 0.5 - 0.5 * Math.cos(2 * Math.PI * pace.phase)

    scale: restScale + (fullScale - restScale) * breath
    rotation: restTurn + (fullTurn - restTurn) * breath
    opacity: restLight + (fullLight - restLight) * breath

    component Size: ScaleAnimator {
        target: root
        easing.type: Easing.InOutSine
    }

    component Turn: RotationAnimator {
        target: root
        easing.type: Easing.InOutSine
    }

    component Light: OpacityAnimator {
        target: root
        easing.type: Easing.InOutSine
    }

    SequentialAnimation {
        running: root.pace.looping
        loops: Animation.Infinite

        ParallelAnimation {
            Size {
                from: root.restScale
                to: root.fullScale
                duration: root.pace.inMs
            }

            Turn {
                from: root.restTurn
                to: root.fullTurn
                duration: root.pace.inMs
            }

            Light {
                from: root.restLight
                to: root.fullLight
                duration: root.pace.inMs
            }
        }

        ParallelAnimation {
            Size {
                from: root.fullScale
                to: root.restScale
                duration: root.pace.outMs
            }

            Turn {
                from: root.fullTurn
                to: root.restTurn
                duration: root.pace.outMs
            }

            Light {
                from: root.fullLight
                to: root.restLight
                duration: root.pace.outMs
            }
        }
    }

    ParallelAnimation {
        running: root.pace.rising

        Size {
            to: root.fullScale
            duration: root.pace.leftMs
        }

        Turn {
            to: root.fullTurn
            duration: root.pace.leftMs
        }

        Light {
            to: root.fullLight
            duration: root.pace.leftMs
        }
    }

    ParallelAnimation {
        running: root.pace.falling

        Size {
            to: root.restScale
            duration: root.pace.leftMs
        }

        Turn {
            to: root.restTurn
            duration: root.pace.leftMs
        }

        Light {
            to: root.restLight
            duration: root.pace.leftMs
        }
    }
}
