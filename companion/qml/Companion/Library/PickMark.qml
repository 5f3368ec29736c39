pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// Whether a piece is picked: an empty ring with a plus, or a tick and which one it is.
Rectangle {
    id: root

    required property int place

    readonly property bool picked: place > 0

    implicitWidth: Math.max(implicitHeight, row.implicitWidth + (picked ? Theme.read(Theme.s3) : 0))
    implicitHeight: Theme.read(Theme.s4)
    radius: height / 2
    color: picked ? Theme.primary : Theme.none
    border.color: picked ? Theme.primary : Theme.lineStrong
    border.width: Theme.edgeStrong

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Theme.inset

        Icon {
            name: root.picked ? "check" : "plus"
            size: Theme.read(Theme.iconSmall)
            color: root.picked ? Theme.primaryInk : Theme.inkSoft
        }

        Txt {
            visible: root.picked
            role: "label"
            text: root.place
            color: Theme.primaryInk
            Accessible.ignored: true
        }
    }
}
