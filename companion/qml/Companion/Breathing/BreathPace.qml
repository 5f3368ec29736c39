pragma ComponentBehavior: Bound

import QtQuick

// How a guide's parts move now. Motions: still (at `phase`), rise and fall (once, from where they are, in `leftMs`),
// loop (one breath after the other).
QtObject {
    id: root

    required property int inMs
    required property int outMs
    required property real phase
    required property string motion
    required property int leftMs

    readonly property bool rising: motion === "rise"
    readonly property bool falling: motion === "fall"
    readonly property bool looping: motion === "loop"
}
