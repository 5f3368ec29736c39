pragma ComponentBehavior: Bound
import QtQuick
import Companion.Models

// Where nothing holds frames back (remote desktops, some drivers), the graphics card is fed by a whole core. Two seconds of a
// moving breath tell; then it is over.
FrameAnimation {
    id: root

    required property AppViewModel app

    running: root.app.watchedHz > 0 && ["in", "out"].includes(root.app.breathing.phase)

    onTriggered: {
        if (root.elapsedTime >= 2)
            root.app.framesSeen(root.currentFrame / root.elapsedTime > 1.5 * root.app.watchedHz);
    }
}
