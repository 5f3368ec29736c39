pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// The plain guide: a disc that rises in a track with the in-breath and sinks with the out-breath.
BreathGuide {
    id: root

    readonly property real lowest: 444
    readonly property real highest: 52

    component Move: YAnimator {
        target: disc
        easing.type: Easing.InOutSine
    }

    // Drawn in units of 600 and scaled as a whole, so that a change of size does not reach the running animation.
    Item {
        anchors.centerIn: parent
        width: 600
        height: 600
        scale: root.unit

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 44
            width: 120
            height: 512
            radius: 60
            color: Theme.surface
            border.color: Theme.lineStrong
            border.width: 3
        }

        Rectangle {
            id: disc

            anchors.horizontalCenter: parent.horizontalCenter
            y: root.lowest + (root.highest - root.lowest) * (0.5 - 0.5 * Math.cos(2 * Math.PI * root.phase))
            width: 104
            height: 104
            radius: 52
            color: Theme.primary
        }
    }

    SequentialAnimation {
        running: root.pace.looping
        loops: Animation.Infinite

        Move {
            from: root.lowest
            to: root.highest
            duration: root.inMs
        }

        Move {
            from: root.highest
            to: root.lowest
            duration: root.outMs
        }
    }

    Move {
        running: root.pace.rising
        to: root.highest
        duration: root.leftMs
    }

    Move {
        running: root.pace.falling
        to: root.lowest
        duration: root.leftMs
    }
}
