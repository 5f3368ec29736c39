pragma ComponentBehavior: Bound

import QtQuick

// Goes one way by `byX` and `byY` (scene units) and turns by `turn` degrees in `ms`, then starts over: it comes out of
// nothing and goes into nothing, so that nobody sees where. Without motion it stands where its frame is, which it passes
// after the share `rest` of its way. Stopped, it stays where it is and goes on from there.
Item {
    id: root

    required property Place place
    required property int ms
    property real atX: 0
    property real atY: 0
    property real across: place.across
    property real down: place.down

    property real byX: 0
    property real byY: 0
    property real turn: 0
    property real rest: 0.5
    property real fade: 0.2 // the share of the way in which it comes, and goes

    property bool running: false
    property real along: rest
    property real startedAlong: rest
    property real startedMs: 0
    readonly property real firstMs: ms * (1 - startedAlong)

    function xAt(share: real): real {
        return Math.round(atX * place.unit) + byX * place.unit * (share - rest);
    }

    function yAt(share: real): real {
        return Math.round(atY * place.unit) + byY * place.unit * (share - rest);
    }

    function turnAt(share: real): real {
        return turn * (share - rest);
    }

    function lightAt(share: real): real {
        return Math.max(0, Math.min(1, share / fade, (1 - share) / fade));
    }

    // No Animator tells where it is on the render thread; the clock does.
    function stop(): void {
        if (!running)
            return;
        running = false;
        const share = (startedAlong + (Date.now() - startedMs) / ms) % 1;
        // A value of its own first: the Animators left theirs in what is bound to it.
        along = -1;
        along = share;
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

    component Way: ParallelAnimation {
        id: way

        property real start: 0
        readonly property real lasts: root.ms * (1 - start)
        readonly property real comes: Math.max(0, root.fade - start) * root.ms
        readonly property real goes: Math.min(root.fade, 1 - start) * root.ms

        XAnimator {
            target: root
            from: root.xAt(way.start)
            to: root.xAt(1)
            duration: way.lasts
        }

        YAnimator {
            target: root
            from: root.yAt(way.start)
            to: root.yAt(1)
            duration: way.lasts
        }

        RotationAnimator {
            target: root
            from: root.turnAt(way.start)
            to: root.turnAt(1)
            duration: way.lasts
        }

        SequentialAnimation {
            OpacityAnimator {
                target: root
                from: root.lightAt(way.start)
                to: way.goes < root.fade * root.ms ? from : 1
                duration: way.comes
            }

            OpacityAnimator {
                target: root
                from: 1
                to: 1
                duration: way.lasts - way.comes - way.goes
            }

            OpacityAnimator {
                target: root
                from: root.lightAt(Math.max(way.start, 1 - root.fade))
                to: 0
                duration: way.goes
            }
        }
    }

    SequentialAnimation {
        running: root.running

        Way {
            start: root.startedAlong
        }

        Way {
            loops: Animation.Infinite
        }
    }
}
