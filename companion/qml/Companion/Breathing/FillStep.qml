pragma ComponentBehavior: Bound

import QtQuick

// Something that comes to light while the breath fills from `low` to `high`, and goes as it empties again. Like
// everything that breathes it is moved by Animators alone; in a loop, waiting is one from a value to itself.
Item {
    id: root

    required property BreathPace pace
    required property real low
    required property real high

    readonly property int fillStart: Math.round(pace.filledMs(low))
    readonly property int fillEnd: Math.round(pace.filledMs(high))
    readonly property int outStart: Math.round(part(pace.outMs, 1 - high))
    readonly property int outEnd: Math.round(part(pace.outMs, 1 - low))

    // Where a single way begins. After an earlier one the phase is where that began: then it is the other end.
    readonly property real riseFrom: pace.breath > 0.99 ? 0 : pace.breath
    readonly property real fallFrom: pace.breath < 0.01 ? 1 : pace.breath

    // When a way of so many ms has come so far, 0 to 1.
    function part(ms: real, far: real): real {
        return ms * Math.acos(1 - 2 * Math.max(0, Math.min(1, far))) / Math.PI;
    }

    function risenMs(full: real): real {
        return part(pace.leftMs, (full - riseFrom) / (1 - riseFrom));
    }

    function fallenMs(full: real): real {
        return part(pace.leftMs, 1 - full / fallFrom);
    }

    opacity: Math.max(0, Math.min(1, (pace.breath - low) / (high - low)))

    component Light: OpacityAnimator {
        target: root
    }

    // Waits without a word about the light: a single way takes it as it is.
    component Wait: ScaleAnimator {
        target: root
        from: 1
        to: 1
    }

    SequentialAnimation {
        running: root.pace.looping
        loops: Animation.Infinite

        SequentialAnimation {
            loops: root.pace.together

            Light {
                from: 0
                to: 0
                duration: root.fillStart
            }

            Light {
                from: 0
                to: 1
                duration: root.fillEnd - root.fillStart
            }

            Light {
                from: 1
                to: 1
                duration: root.pace.inMs + root.pace.sipMs - root.fillEnd + root.outStart
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
            from: 0
            to: 0
            duration: root.pace.freeMs
        }
    }

    SequentialAnimation {
        running: root.pace.rising

        Wait {
            duration: root.risenMs(root.low)
        }

        Light {
            to: 1
            duration: root.risenMs(root.high) - root.risenMs(root.low)
        }
    }

    SequentialAnimation {
        running: root.pace.falling

        Wait {
            duration: root.fallenMs(root.high)
        }

        Light {
            to: 0
            duration: root.fallenMs(root.low) - root.fallenMs(root.high)
        }
    }
}
