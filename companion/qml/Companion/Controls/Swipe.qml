pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// Lets a sideways swipe turn what it lies in. It never takes a touch from a button, and a scroll stays a scroll.
DragHandler {
    id: root

    readonly property real least: 64 // px before it is a swipe

    signal forward
    signal backward

    target: null
    yAxis.enabled: false
    dragThreshold: 24
    onActiveChanged: {
        if (active || Math.abs(activeTranslation.x) < least)
            return;
        if (activeTranslation.x < 0 !== Theme.rtl)
            forward();
        else
            backward();
    }
}
