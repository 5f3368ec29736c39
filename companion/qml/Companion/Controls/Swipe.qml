pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// Lets a sideways swipe turn what it lies in, once for each swipe, as soon as it is clearly one. It never takes a touch
// from a button, and a scroll stays a scroll.
DragHandler {
    id: root

    readonly property bool leftwards: centroid.scenePosition.x < centroid.scenePressPosition.x

    signal forward
    signal backward

    target: null
    yAxis.enabled: false
    dragThreshold: Theme.targetLeast
    onActiveChanged: {
        if (!active)
            return;
        if (leftwards !== Theme.rtl)
            forward();
        else
            backward();
    }
}
