pragma ComponentBehavior: Bound

import QtQuick
import Companion.Models
import Companion.Theme

// A glow that answers to a touch: it rises softly, stays while the touch does, and sinks. Drawn by
// `python -m tools.bake_art squeeze`.
Image {
    id: root

    property bool touched: false
    property bool lit: false // a short touch is answered as well

    readonly property real rest: 0.25
    readonly property int riseMs: 600
    readonly property int sinkMs: 1800

    onTouchedChanged: {
        if (touched) {
            linger.stop();
            lit = true;
        } else {
            linger.restart();
        }
    }

    opacity: rest
    asynchronous: true
    source: `${Assets.base}art/squeeze/${Theme.pictures}/glow.png`
    sourceSize: Qt.size(width, height)
    Accessible.ignored: true

    Timer {
        id: linger

        interval: root.riseMs
        onTriggered: root.lit = false
    }

    OpacityAnimator {
        target: root
        to: 1
        duration: root.riseMs
        easing.type: Easing.OutSine
        running: root.lit
    }

    OpacityAnimator {
        target: root
        to: root.rest
        duration: root.sinkMs
        easing.type: Easing.InOutSine
        running: !root.lit
    }
}
