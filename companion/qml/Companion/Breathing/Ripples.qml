pragma ComponentBehavior: Bound

import QtQuick
import Companion.Models
import Companion.Theme

// The answer to a touch: a soft ring of light that spreads from it, as on water. Never more than two a second, however
// often somebody touches, and none with less motion. Drawn by `python -m tools.bake_art squeeze`.
Item {
    id: root

    property real size: 320

    readonly property int lastsMs: 1400
    readonly property int leastMs: 500
    property int turn: 0
    property real spreadMs: 0

    function spread(at: point): void {
        const now = Date.now();
        if (Theme.lessMotion || now - spreadMs < leastMs)
            return;
        spreadMs = now;
        const ripple = rings.itemAt(turn) as Ripple;
        turn = (turn + 1) % rings.count;
        ripple.x = at.x - ripple.width / 2;
        ripple.y = at.y - ripple.height / 2;
        ripple.rise.restart();
    }

    Accessible.ignored: true

    component Ripple: Image {
        id: ripple

        readonly property ParallelAnimation rise: ParallelAnimation {
            ScaleAnimator {
                target: ripple
                from: 0.25
                to: 1
                duration: root.lastsMs
                easing.type: Easing.OutCubic
            }

            SequentialAnimation {
                OpacityAnimator {
                    target: ripple
                    from: 0
                    to: 1
                    duration: root.lastsMs * 0.2
                }

                OpacityAnimator {
                    target: ripple
                    from: 1
                    to: 0
                    duration: root.lastsMs * 0.8
                    easing.type: Easing.OutQuad
                }
            }
        }

        width: root.size
        height: width
        opacity: 0
        asynchronous: true
        source: `${Assets.base}art/squeeze/${Theme.pictures}/ripple.png`
        sourceSize: Qt.size(width, width)
    }

    Repeater {
        id: rings

        model: 3

        Ripple {}
    }
}
