pragma ComponentBehavior: Bound

import QtQuick

// How a guide's parts move now. Motions: still (at `phase`), rise and fall (once, from where they are, in `leftMs`),
// loop (`together` breaths, then free time, over and over). `unit` is the size of a unit of the guide in pixels.
QtObject {
    id: root

    required property var times
    required property real phase
    required property string motion
    required property int leftMs
    required property real unit

    readonly property int inMs: times.inMs ?? 0
    readonly property int sipMs: times.sipMs ?? 0
    readonly property real sipFrom: times.sipFrom ?? 1 // how full the breath is before the sip
    readonly property int outMs: times.outMs ?? 0
    readonly property int together: times.together ?? 1
    readonly property int freeMs: times.freeMs ?? 0

    readonly property bool rising: motion === "rise"
    readonly property bool falling: motion === "fall"
    readonly property bool looping: motion === "loop"

    // How full the breath is at a phase: 0 and 1 are out, 0.5 is in.
    readonly property real breath: 0.5 - 0.5 * Math.cos(2 * Math.PI * phase)

    // When a breath in is as full as that, in ms.
    function filledMs(full: real): real {
        if (full <= sipFrom)
            return inMs * Math.acos(1 - 2 * full / sipFrom) / Math.PI;
        return inMs + sipMs * Math.acos(1 - 2 * (full - sipFrom) / (1 - sipFrom)) / Math.PI;
    }

    // The phase of a loop that has run for so long.
    function phaseAt(ms: real): real {
        const breathMs = inMs + sipMs + outMs;
        const inRound = ms % (together * breathMs + freeMs);
        if (inRound >= together * breathMs)
            return 0;
        const at = inRound % breathMs;
        if (at >= inMs + sipMs)
            return 0.5 + (at - inMs - sipMs) / outMs / 2;
        const full = at < inMs ? sipFrom * (0.5 - 0.5 * Math.cos(Math.PI * at / inMs)) : sipFrom + (1 - sipFrom) * (0.5 - 0.5 * Math.cos(Math.PI * (at - inMs) / sipMs));
        return Math.acos(1 - 2 * full) / (2 * Math.PI);
    }
}
