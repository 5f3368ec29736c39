pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Companion.Theme

// One key of the keyboard on the screen: a letter, or with `work` one that does something. It never takes the focus from
// what is written in. `name` is what it is called for those who do not see it.
T.AbstractButton {
    id: root

    property string glyph: ""
    property string name: text
    property bool work: false
    property bool chosen: false
    property bool more: false // a long press offers more

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.NoFocus

    Accessible.role: Accessible.Button
    Accessible.name: name

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: root.glyph !== ""
            name: root.glyph
            size: Math.min(Theme.head(Theme.iconLarge), parent.height)
            color: root.chosen ? Theme.primaryInk : Theme.ink
        }

        Txt {
            anchors.fill: parent
            visible: root.glyph === ""
            role: root.work ? "smallBold" : "heading"
            font.pixelSize: root.work ? Theme.head(Theme.textLabel) : px
            text: root.text
            color: root.chosen ? Theme.primaryInk : Theme.ink
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Rectangle {
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.margins: Theme.s1
            width: Theme.inset
            height: width
            radius: width / 2
            visible: root.more
            color: Theme.lineStrong
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmaller
        color: root.chosen ? Theme.primary : root.down ? Theme.primarySoft : root.work ? Theme.surfaceSoft : Theme.surface
        border.color: root.down ? Theme.primary : Theme.lineStrong
        border.width: root.down ? Theme.edgeChosen : Theme.edge

        Wash {
            control: root
            radius: parent.radius
        }
    }
}
