pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// Music as its cover, which one wants to touch; its name stands below. The one that is on carries a ring and a tick.
T.AbstractButton {
    id: root

    required property string about
    required property url cover
    required property bool current

    property real aspect: 0.8 // of the cover, its height beside its width
    property real across: availableWidth // the width that the height follows: the same for all in a row

    readonly property real ring: Theme.edgeChosen + Theme.hair

    implicitWidth: 188
    implicitHeight: implicitContentHeight
    leftInset: -ring // the frame of the one that is on stands outside, and all covers are flush with what is above
    rightInset: -ring
    topInset: -ring
    bottomInset: -ring
    opacity: enabled || !parent?.enabled ? 1 : Theme.faded
    scale: down && !Theme.lessMotion ? Theme.pressedScale : 1
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: about
    Accessible.checkable: true
    Accessible.checked: current

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Behavior on scale {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.s1

        Picture {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(root.across * root.aspect)
            source: root.cover

            Tick {
                anchors.margins: Theme.s1
                visible: root.current
            }
        }

        Txt {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.inset
            Layout.rightMargin: Theme.inset
            Layout.bottomMargin: Theme.s1
            role: "label"
            text: root.text
            color: root.current ? Theme.primary : Theme.ink
            verticalAlignment: Text.AlignTop
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusPicture + root.ring
        color: root.current ? Theme.primarySoft : Theme.none
        border.color: Theme.primary
        border.width: root.current ? Theme.edgeChosen : 0

        Wash {
            control: root
            radius: parent.radius
        }

        FocusRing {
            control: root
            shown: root.visualFocus
            shape: parent.radius
        }
    }
}
