pragma ComponentBehavior: Bound

import QtQuick

// Something that moves with the breath, between `rest` and `full` in size, turn, light and place. Its home is the middle
// of what it lies in, or `homeX` and `homeY` from there; places are in units of the guide. The parts of a guide start in
// the same frame and so stay together.
Item {
    id: root

    required property BreathPace pace

    property real unit: pace.unit
    property real restScale: 1
    property real fullScale: 1
    property real restTurn: 0
    property real fullTurn: 0
    property real restLight: 1
    property real fullLight: 1
    property real homeX: 0
    property real homeY: 0
    property real restX: 0
    property real fullX: 0
    property real restY: 0
    property real fullY: 0

    readonly property real middleX: ((parent?.width ?? 0) - width) / 2 + unit * homeX
    readonly property real middleY: ((parent?.height ?? 0) - height) / 2 + unit * homeY

    // Written, not bound: an Animator that writes a place takes the binding away.
    readonly property real placeX: middleX + unit * (restX + (fullX - restX) * pace.breath)
    readonly property real placeY: middleY + unit * (restY + (fullY - restY) * pace.breath)

    onPlaceXChanged: x = placeX
    onPlaceYChanged: y = placeY
    scale: restScale + (fullScale - restScale) * pace.breath
    rotation: restTurn + (fullTurn - restTurn) * pace.breath
    opacity: restLight + (fullLight - restLight) * pace.breath

    component Part: Sway {
        part: root
        pace: root.pace
    }

    Part {
        rest: root.restScale
        full: root.fullScale
        animator: Component {
            ScaleAnimator {
                easing.type: Easing.InOutSine
            }
        }
    }

    Part {
        rest: root.restTurn
        full: root.fullTurn
        animator: Component {
            RotationAnimator {
                easing.type: Easing.InOutSine
            }
        }
    }

    Part {
        rest: root.restLight
        full: root.fullLight
        animator: Component {
            OpacityAnimator {
                easing.type: Easing.InOutSine
            }
        }
    }

    Part {
        rest: root.middleX + root.unit * root.restX
        full: root.middleX + root.unit * root.fullX
        animator: Component {
            XAnimator {
                easing.type: Easing.InOutSine
            }
        }
    }

    Part {
        rest: root.middleY + root.unit * root.restY
        full: root.middleY + root.unit * root.fullY
        animator: Component {
            YAnimator {
                easing.type: Easing.InOutSine
            }
        }
    }
}
