pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// What every guide has. `breathe` begins a round of the given times from rest and repeats it, whatever else the program
// does; `sink` lets it go back to rest. While it does not move, `phase` shows one moment: 0 and 1 are out, 0.5 is in.
// `join` takes up a breath that is already under way.
Item {
    id: root

    property var times: ({})
    property real phase: 0
    property string motion: "still"
    property int leftMs: 0
    property bool ready: true // all its pictures are there
    property real beganMs: 0 // when the loop began

    readonly property bool running: motion === "loop"
    readonly property real unit: Math.min(width, height) / 600
    readonly property BreathPace pace: BreathPace {
        times: root.times
        phase: root.phase
        motion: root.motion
        leftMs: root.leftMs
        unit: root.unit
    }

    function breathe(round: var): void {
        motion = "still";
        phase = 0;
        times = round;
        beganMs = Date.now();
        motion = "loop";
    }

    function hold(position: real): void {
        halt();
        motion = "still";
        phase = position;
    }

    function join(round: var, position: real, msToTurn: int): void {
        halt();
        times = round;
        phase = position;
        leftMs = msToTurn;
        motion = position < 0.5 ? "rise" : "fall";
    }

    // Opens and stays open.
    function unfold(): void {
        if (motion === "still" && Theme.lessMotion) {
            phase = 0.5;
        } else if (motion !== "rise") {
            halt();
            leftMs = Theme.settle;
            motion = "rise";
        }
    }

    function sink(): void {
        if (motion === "still") {
            phase = 0;
        } else if (motion !== "fall") {
            halt();
            leftMs = Theme.settle;
            motion = "fall";
        }
    }

    // Each Animator of a stopped loop leaves its own value behind, and none tells where it was on the render thread: the
    // clock does, and only then is it put right.
    function halt(): void {
        if (motion === "loop") {
            motion = "still";
            phase = pace.phaseAt(Math.max(0, Date.now() - beganMs));
        }
    }

    implicitWidth: 600
    implicitHeight: 600
}
