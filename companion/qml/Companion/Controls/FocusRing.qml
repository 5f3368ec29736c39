pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// Where the keyboard is. It stands outside the control's edge, so that it reads on every fill.
Rectangle {
    id: root

    required property Item control
    property bool shown: false
    property real shape: 0

    anchors.fill: parent
    anchors.margins: -Theme.focusEdge
    radius: shape + Theme.focusEdge
    color: Theme.none
    border.color: Theme.focus
    border.width: Theme.focusEdge
    visible: shown && control.enabled
}
