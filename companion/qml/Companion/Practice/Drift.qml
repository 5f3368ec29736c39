pragma ComponentBehavior: Bound

import QtQuick

// Goes back and forth on a sine, for as long as its place drifts: from where it stands at rest by `byX` and `byY` (scene
// units), to `size`, by `turn` degrees and to `light`, each from what it is at rest. `ms` is one way. Stopped, it stays where
// it is and sets out from there again, gently. A drift may stand in a drift: two times that do not divide each other wander.
Item {
    id: root

    required property Place place
    required property int ms
    property real atX: 0 // its frame, in scene units; `transformOrigin` is a point of the frame
    property real atY: 0
    property real across: place.across
    property real down: place.down

    property real byX: 0
    property real byY: 0
    property real restSize: 1
    property real size: restSize
    property real restTurn: 0
    property real turn: restTurn
    property real restLight: 1
    property real light: restLight

    property bool running: false
    property real along: 0 // where it stands: 0 at rest, 1 farthest
    property real startedAlong: 0
    property real startedMs: 0
    readonly property real firstMs: Math.max(ms / 4, ms * (1 - startedAlong))

    function xAt(along: real): real {
        return Math.round(atX * place.unit) + byX * place.unit * along;
    }

    function yAt(along: real): real {
        return Math.round(atY * place.unit) + byY * place.unit * along;
    }

    function sizeAt(along: real): real {
        return restSize + (size - restSize) * along;
    }

    function turnAt(along: real): real {
        return restTurn + (turn - restTurn) * along;
    }

    function lightAt(along: real): real {
        return restLight + (light - restLight) * along;
    }

    // No Animator tells where it is on the render thread; the clock does.
    function alongAfter(elapsedMs: real): real {
        const ease = part => 0.5 - 0.5 * Math.cos(Math.PI * part);
        if (elapsedMs < firstMs)
            return startedAlong + (1 - startedAlong) * ease(elapsedMs / firstMs);
        return 1 - ease((elapsedMs - firstMs) / ms);
    }

    function stop(): void {
        if (!running)
            return;
        running = false;
        // A value of its own first: the Animators left theirs in what is bound to it.
        along = -1;
        along = alongAfter(Date.now() - startedMs);
    }

    function follow(): void {
        stop();
        // Animators would end a binding of x or y.
        x = xAt(along);
        y = yAt(along);
        if (!place.drifting)
            return;
        startedAlong = along;
        startedMs = Date.now();
        running = true;
    }

    width: across * place.unit
    height: down * place.unit
    scale: sizeAt(along)
    rotation: turnAt(along)
    opacity: lightAt(along)
    Component.onCompleted: follow()

    Connections {
        target: root.place

        function onDriftingChanged(): void {
            root.follow();
        }

        function onUnitChanged(): void {
            root.follow();
        }
    }

    // One way; what does not change is not animated, or it would be drawn anew on every frame.
    component Leg: ParallelAnimation {
        id: leg

        property real start: 0
        property real end: 1
        property int lasts: root.ms

        XAnimator {
            target: root.byX === 0 ? null : root
            from: root.xAt(leg.start)
            to: root.xAt(leg.end)
            duration: leg.lasts
            easing.type: Easing.InOutSine
        }

        YAnimator {
            target: root.byY === 0 ? null : root
            from: root.yAt(leg.start)
            to: root.yAt(leg.end)
            duration: leg.lasts
            easing.type: Easing.InOutSine
        }

        ScaleAnimator {
            target: root.size === root.restSize ? null : root
            from: root.sizeAt(leg.start)
            to: root.sizeAt(leg.end)
            duration: leg.lasts
            easing.type: Easing.InOutSine
        }

        RotationAnimator {
            target: root.turn === root.restTurn ? null : root
            from: root.turnAt(leg.start)
            to: root.turnAt(leg.end)
            duration: leg.lasts
            easing.type: Easing.InOutSine
        }

        OpacityAnimator {
            target: root.light === root.restLight ? null : root
            from: root.lightAt(leg.start)
            to: root.lightAt(leg.end)
            duration: leg.lasts
            easing.type: Easing.InOutSine
        }
    }

    SequentialAnimation {
        running: root.running

        Leg {
            start: root.startedAlong
            lasts: root.firstMs
        }

        SequentialAnimation {
            loops: Animation.Infinite

            Leg {
                start: 1
                end: 0
            }

            Leg {}
        }
    }
}
