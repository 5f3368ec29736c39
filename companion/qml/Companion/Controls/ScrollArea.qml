pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Theme

// A column that scrolls when it does not fit: by touch, wheel, keys, and to wherever the keyboard focus goes.
// Children go into a ColumnLayout as wide as the area. A line at an edge says that there is more beyond it.
FocusScope {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property alias contentY: flick.contentY
    property real inset: 0 // room around the column
    property real above: inset // and above it
    property string label: "" // what it holds, for those who do not see it

    // What is clipped is a little larger than the area: focus rings stand outside their controls.
    readonly property real margin: inset + Theme.focusEdge

    readonly property bool overflowing: flick.contentHeight > flick.height + 0.5
    // The column gives way to the bar. Where that makes room again, again and again (a picture grows with its width), it
    // takes the room back only when there is plenty.
    property bool barred: false
    property int relapses: 0
    readonly property real spare: flick.height - flick.contentHeight
    readonly property Item focused: Window.activeFocusItem

    // Scrolls just far enough to show an item of the column.
    function reveal(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y;
        const highest = top + item.height + 2 * root.margin - flick.height;
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, Math.max(highest, Math.min(flick.contentY, top))));
    }

    function turn(distance: real): void {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + distance));
    }

    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === column)
                return true;
        }
        return false;
    }

    implicitWidth: column.implicitWidth + 2 * inset
    implicitHeight: column.implicitHeight + inset + above
    activeFocusOnTab: overflowing || focused === root // Qt forbids to take the stop away from under the keyboard

    Accessible.role: Accessible.Pane
    Accessible.name: label

    onWidthChanged: relapses = 0
    onHeightChanged: relapses = 0
    onSpareChanged: {
        if (spare < -0.5 && !barred) {
            barred = true;
            relapses += 1;
        } else if (spare > (relapses < 3 ? 0.5 : 2 * Theme.s4)) {
            barred = false;
        }
    }
    onFocusedChanged: {
        if (overflowing && holds(focused))
            reveal(focused);
    }

    Keys.onDownPressed: turn(Theme.target)
    Keys.onUpPressed: turn(-Theme.target)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            root.turn((event.key === Qt.Key_PageDown ? 1 : -1) * (flick.height - Theme.target));
            event.accepted = true;
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: -Theme.focusEdge
        clip: true
        contentWidth: width
        contentHeight: column.implicitHeight + root.margin + column.y
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: root.overflowing

        T.ScrollBar.vertical: T.ScrollBar {
            id: bar

            objectName: `${root.objectName}ScrollBar`
            parent: root
            x: root.LayoutMirroring.enabled ? 0 : root.width - width
            height: root.height
            width: Theme.s1
            policy: root.overflowing ? T.ScrollBar.AlwaysOn : T.ScrollBar.AlwaysOff
            interactive: false
            visible: root.overflowing

            Accessible.ignored: true

            contentItem: Rectangle {
                implicitWidth: Theme.gapSmall
                radius: width / 2
                color: Theme.lineStrong
            }
        }

        ColumnLayout {
            id: column

            x: root.margin
            y: root.above + Theme.focusEdge
            width: flick.width - 2 * root.margin - (root.barred ? Theme.s2 : 0)
        }
    }

    // At the edges of what is clipped: nothing shows beyond its line.
    Rectangle {
        y: flick.y
        width: parent.width
        height: Theme.edge
        color: Theme.line
        visible: root.overflowing && !flick.atYBeginning
    }

    Rectangle {
        anchors.bottom: flick.bottom
        width: parent.width
        height: Theme.edge
        color: Theme.line
        visible: root.overflowing && !flick.atYEnd
    }

    FocusRing {
        control: root
        shown: root.activeFocus && root.focused === root
        shape: Theme.s1
    }
}
