pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// A whole area that answers to a press and to letting go again: a finger, a mouse or the space bar. A finger that slides
// keeps pressing. What lies over it gets its own touches.
T.Control {
    id: root

    property string text: "" // its spoken name
    property bool keyed: false
    readonly property bool down: mouse.pressed || keyed

    signal began(point at)
    signal ended

    function press(): void {
        if (down)
            return;
        keyed = true;
        began(Qt.point(width / 2, height / 2));
    }

    function release(): void {
        if (keyed)
            keyed = false;
    }

    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.focusable: true
    // Who cannot hold presses once to begin and once more to end.
    Accessible.onPressAction: keyed ? release() : press()

    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Space)
            return;
        event.accepted = true;
        // A key that is held repeats itself, as pairs of letting go and pressing.
        if (!event.isAutoRepeat)
            press();
    }
    Keys.onReleased: event => {
        if (event.key !== Qt.Key_Space)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            release();
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            release();
    }
    onDownChanged: {
        if (!down)
            ended();
    }
    onEnabledChanged: {
        if (!enabled)
            release();
    }

    FocusRing {
        anchors.margins: Theme.focusEdge
        control: root
        shown: root.visualFocus
        shape: Theme.radiusCard
    }

    MouseArea {
        id: mouse

        anchors.fill: parent
        objectName: `${root.objectName}Point`
        preventStealing: true
        Accessible.ignored: true
        onPressed: event => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            if (!root.keyed)
                root.began(Qt.point(event.x, event.y));
        }
    }
}
