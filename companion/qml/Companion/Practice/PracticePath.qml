pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// About how far the exercise is: a bead that glides along a line from caption to caption. No numbers, and nothing that
// runs out.
Item {
    id: root

    property real progress: 0

    readonly property real far: (Theme.rtl ? 1 - progress : progress) * (width - bead.width)

    implicitWidth: 200
    implicitHeight: bead.height
    onFarChanged: {
        // Set here: a binding may be told of the change after this handler.
        glide.stop();
        glide.to = far;
        glide.start();
    }

    Accessible.ignored: true

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Theme.inset
        radius: height / 2
        color: Theme.line
    }

    Rectangle {
        id: bead

        width: Theme.gap
        height: width
        radius: width / 2
        color: Theme.primary
    }

    XAnimator {
        id: glide

        target: bead
        duration: Theme.lessMotion ? 0 : Theme.scene
        easing.type: Easing.InOutSine
    }
}
