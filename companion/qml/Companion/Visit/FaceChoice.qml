pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Companion.Controls
import Companion.Models
import Companion.Theme

// One of Pip’s five faces and the word for it: below it, or beside it in a `row`. Chosen is shown by fill, edge and tick.
T.AbstractButton {
    id: root

    required property int face // 0 calm … 4 very worried
    property bool chosen: false
    property bool row: false
    property real art: 144

    implicitHeight: Math.max(Theme.targetGlove, (root.row ? Math.max(root.art, words.implicitHeight) : root.art + Theme.inset + words.implicitHeight) + 2 * padding)
    padding: Theme.s1
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

            x: root.row ? Theme.inset : (parent.width - width) / 2
            y: root.row ? (parent.height - height) / 2 : 0
            width: root.art
            height: root.art
            source: `${Assets.base}illustrations/child/pip_worry_${root.face}_${Theme.pictures}.svg`
            sourceSize: Qt.size(width, height)
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            retainWhileLoading: true
        }

        Txt {
            id: words

            readonly property real start: root.row ? picture.x + root.art + Theme.s2 : 0

            x: words.start
            y: root.row ? (parent.height - height) / 2 : root.art + Theme.inset
            width: root.availableWidth - words.start - (root.row ? tick.width + Theme.s1 : 0)
            role: "heading"
            text: root.text
            color: root.chosen ? Theme.primary : Theme.ink
            horizontalAlignment: root.row ? Text.AlignLeft : Text.AlignHCenter
            Accessible.ignored: true
        }

        Rectangle {
            id: tick

            visible: root.chosen
            anchors.right: parent.right
            y: root.row ? (parent.height - height) / 2 : 0
            width: Theme.head(Theme.mark)
            height: width
            radius: width / 2
            color: Theme.primary

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: Theme.head(Theme.iconSmall)
                color: Theme.primaryInk
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusPicture
        color: root.chosen ? Theme.primarySoft : Theme.surface
        border.color: root.visualFocus ? Theme.focus : root.chosen ? Theme.primary : Theme.lineStrong
        border.width: root.visualFocus ? Theme.focusEdge : root.chosen ? Theme.edgeChosen : Theme.edge

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.press : Theme.hover
            visible: root.down || root.hovered
        }
    }
}
