pragma ComponentBehavior: Bound

import QtQuick

// Moves one property of a part between `rest` and `full` with the breath. Only Animators do so and a whole round is one
// loop: on the threaded render loop it goes on while the rest of the program stands still. Waiting is an Animator too,
// from a value to itself. What does not change gets none.
QtObject {
    id: root

    required property Item part
    required property BreathPace pace
    required property Component animator // which property
    required property real rest
    required property real full

    property bool built: false
    readonly property bool moves: rest !== full
    readonly property real sipping: rest + (full - rest) * pace.sipFrom

    readonly property SequentialAnimation loop: SequentialAnimation {
        loops: Animation.Infinite
        running: root.pace.looping && root.moves && root.built
    }
    readonly property SequentialAnimation breaths: SequentialAnimation {
        loops: root.pace.together
    }

    function step(from: var, to: var, ms: var): Animation {
        return animator.createObject(root.part, {
            target: root.part,
            from: Qt.binding(from),
            to: Qt.binding(to),
            duration: Qt.binding(ms)
        }) as Animation;
    }

    function once(to: var, running: var): void {
        animator.createObject(root.part, {
            target: root.part,
            to: Qt.binding(to),
            duration: Qt.binding(() => root.pace.leftMs),
            running: Qt.binding(running)
        });
    }

    Component.onCompleted: {
        breaths.animations = [step(() => rest, () => sipping, () => pace.inMs), step(() => sipping, () => full, () => pace.sipMs), step(() => full, () => rest, () => pace.outMs)];
        loop.animations = [breaths, step(() => rest, () => rest, () => pace.freeMs)];
        once(() => full, () => pace.rising && moves);
        once(() => rest, () => pace.falling && moves);
        built = true;
    }
}
