pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// A slowly moving picture behind a guided exercise: a scene of 1600 × 1000 units that fills any frame, its middle in the
// middle of the frame. What stands in it is placed in scene units: `PlacePicture`, `Drift`, `Glide`. Only Animators move it,
// and only while `moving`; with less motion it stands still.
Item {
    id: root

    default property alias parts: scene.data
    property bool moving: true

    readonly property real unit: Math.max(width / across, height / down) // pixels of one scene unit
    readonly property real across: 1600
    readonly property real down: 1000
    readonly property bool ready: expected > 0 && arrived >= expected // all its pictures are there
    readonly property bool drifting: moving && visible && ready && !Theme.lessMotion

    property int expected: 0 // both are counted by its pictures
    property int arrived: 0

    Item {
        id: scene

        anchors.centerIn: parent
        width: Math.round(root.across * root.unit)
        height: Math.round(root.down * root.unit)
    }
}
