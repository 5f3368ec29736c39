pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// What every guide has: `running` breathes from rest and, when it ends, lets the guide sink back to rest. While it does
// not run, `phase` shows one moment: 0 and 1 are out, 0.5 is in. `join` takes up a breath that is already under way.
Item {
    id: root

    required property int inMs
    required property int outMs
    property bool running: false
    property real phase: 0
    property string motion: "still"
    property int leftMs: 0
    property bool ready: true // all its pictures are there
    property real beganMs: 0 // when the loop began

    readonly property real unit: Math.min(width, height) / 600
    readonly property BreathPace pace: BreathPace {
        inMs: root.inMs
        outMs: root.outMs
        phase: root.phase
        motion: root.motion
        leftMs: root.leftMs
    }

    function join(position: real, msToTurn: int): void {
        if (motion === "still")
            phase = position;
        leftMs = msToTurn;
        motion = position < 0.5 ? "rise" : "fall";
    }

    // Opens and stays open.
    function unfold(): void {
        if (motion === "still" && Theme.lessMotion) {
            phase = 0.5;
        } else {
            leftMs = Theme.settle;
            motion = "rise";
        }
    }

    function sink(): void {
        if (motion === "still") {
            phase = 0;
        } else if (motion === "rise") {
            leftMs = Theme.settle;
            motion = "fall";
        }
    }

    // Where the loop is, as a phase. A stopped Animator does not tell its item where it was on the render thread.
    function loopPhase(): real {
        const ms = Math.max(0, Date.now() - beganMs) % (inMs + outMs);
        return ms < inMs ? ms / inMs / 2 : 0.5 + (ms - inMs) / outMs / 2;
    }

    function follow(): void {
        if (running) {
            phase = 0;
            beganMs = Date.now();
            motion = "loop";
        } else if (motion !== "still") {
            // Each Animator of a stopped loop leaves its own value behind, the last one wins: only then is it put right.
            const looped = motion === "loop";
            motion = "still";
            if (looped)
                phase = loopPhase();
            leftMs = Theme.settle;
            motion = "fall";
        }
    }

    implicitWidth: 600
    implicitHeight: 600

    onRunningChanged: follow()
    Component.onCompleted: follow()
}
