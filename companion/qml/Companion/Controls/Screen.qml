pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// The root of every page: its ground, its shape and its margins. `title` names the page for those who do not see it.
Rectangle {
    id: root

    property string title: ""

    readonly property bool portrait: height > width
    readonly property bool compact: Math.min(width, height) < Theme.compactBelow
    readonly property int gutter: compact ? Theme.s2 : Theme.s3

    color: Theme.bg

    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Pane
    Accessible.name: title
}
