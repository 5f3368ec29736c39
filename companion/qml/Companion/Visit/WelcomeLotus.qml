pragma ComponentBehavior: Bound
import QtQuick
import Companion.Breathing
import Companion.Theme

// The lotus of the first screen. It arrives open, breathes for a minute as someone settles down before it, and then rests
// open without drawing another frame; a touch wakes it for a minute more. With less motion it only rests.
Item {
    id: root

    readonly property int inMs: 4000
    readonly property int outMs: 6000
    readonly property int breaths: 5
    readonly property var times: ({
            inMs: root.inMs,
            outMs: root.outMs
        })

    function wake(): void {
        if (!Theme.lessMotion && !breathing.running)
            breathing.start();
    }

    opacity: 0

    Connections {
        target: Theme

        function onLessMotionChanged(): void {
            if (Theme.lessMotion && breathing.running) {
                breathing.stop();
                lotus.unfold();
            }
        }
    }

    Component.onCompleted: {
        arriving.start();
        root.wake();
    }

    Component.onDestruction: breathing.stop()

    BreathLotus {
        id: lotus

        anchors.fill: parent
        phase: 0.5
    }

    OpacityAnimator {
        id: arriving

        target: root
        from: 0
        to: 1
        duration: Theme.scene
        easing.type: Easing.InOutQuad
    }

    SequentialAnimation {
        id: breathing

        PauseAnimation {
            duration: Theme.scene
        }

        ScriptAction {
            script: lotus.join(root.times, 0.5, root.outMs)
        }

        PauseAnimation {
            duration: root.outMs
        }

        ScriptAction {
            script: lotus.breathe(root.times)
        }

        PauseAnimation {
            duration: root.breaths * (root.inMs + root.outMs)
        }

        ScriptAction {
            script: lotus.join(root.times, 0, root.inMs)
        }

        PauseAnimation {
            duration: root.inMs
        }
    }
}
