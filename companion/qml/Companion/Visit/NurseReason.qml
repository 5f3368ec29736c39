pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Companion.Controls
import Companion.Models
import Companion.Theme

// One reason as a picture and a few words. Chosen is shown by a strong edge and a tick.
T.AbstractButton {
    id: root

    required property string reason
    property bool chosen: false
    property bool stacked: false
    readonly property color mark: Theme.dark ? Theme.ink : Theme.signalInk
    readonly property real art: root.stacked ? Math.min(root.width - 2 * padding, 96) : Math.min(152, root.height - 2 * padding)
    readonly property real wordsWide: root.stacked ? root.width - 2 * padding : root.width - root.art - 2 * padding - Theme.s2

    implicitHeight: Math.max(96, (root.stacked ? root.art + Theme.s1 : 0) + words.implicitHeight + 2 * padding)
    padding: 12
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.chosen

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Image {
            id: picture

            x: root.stacked ? (parent.width - width) / 2 : 4
            y: root.stacked ? 0 : (parent.height - height) / 2
            width: root.art
            height: root.art
            source: `${Assets.base}illustrations/reasons/${root.reason}.svg`
            sourceSize: Qt.size(width, height)
            fillMode: Image.PreserveAspectFit
            asynchronous: true
        }

        Txt {
            id: words

            x: root.stacked ? 0 : root.art + Theme.s2 + 4
            y: root.stacked ? root.art + Theme.s1 : (parent.height - height) / 2
            width: root.wordsWide - (root.stacked ? 0 : 4)
            role: "heading"
            text: root.text
            color: Theme.ink
            horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
            Accessible.ignored: true
        }

        Rectangle {
            visible: root.chosen
            anchors.right: picture.right
            anchors.bottom: picture.bottom
            width: 40
            height: 40
            radius: Theme.radiusPicture
            color: root.mark

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: 26
                color: Theme.surface
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surface
        border.color: root.visualFocus ? Theme.focus : root.mark
        border.width: root.chosen ? 6 : root.visualFocus ? Theme.focusEdge : Theme.contrast ? Theme.edge : 0

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.press : Theme.hover
            visible: root.down || root.hovered
        }
    }
}
