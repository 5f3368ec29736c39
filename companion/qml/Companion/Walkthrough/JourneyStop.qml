pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// One step on the way, with the name of its stretch above the first. Done is a tick, here a filled number on a tint, to
// come an outlined number. A touch goes there.
Item {
    id: root

    required property int number
    required property string shortTitle
    required property string progress // done | here | todo | skipped
    required property string stretch
    property string heading: ""
    property real pitch: 56
    property bool first: false
    property bool last: false

    readonly property bool here: progress === "here"
    readonly property bool done: progress === "done"
    readonly property bool skipped: progress === "skipped"
    readonly property real middle: headed.height + pitch / 2
    readonly property real axis: Theme.s1 + dot.implicitWidth / 2

    signal chosen

    implicitHeight: headed.height + Math.max(pitch, button.implicitHeight + Theme.s1)

    Rectangle {
        x: Theme.rtl ? root.width - root.axis - 1 : root.axis - 1
        y: root.first ? root.middle : 0
        width: 2
        height: (root.last ? root.middle : root.height) - y
        color: Theme.contrast ? Theme.lineStrong : Theme.line
    }

    Item {
        id: headed

        width: parent.width
        height: root.heading === "" ? 0 : headline.implicitHeight + 10

        Txt {
            id: headline

            anchors.bottom: parent.bottom
            x: Theme.rtl ? 0 : dot.implicitWidth + Theme.s1 + 14
            width: parent.width - dot.implicitWidth - Theme.s1 - 14
            visible: root.heading !== ""
            role: "smallBold"
            text: root.heading
            Accessible.role: Accessible.Heading
        }
    }

    T.AbstractButton {
        id: button

        anchors.top: headed.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: 4
        anchors.bottomMargin: 4
        width: parent.width
        implicitHeight: Math.max(Theme.targetLeast, words.implicitHeight + Theme.s1)
        leftPadding: Theme.s1
        rightPadding: 12
        objectName: `journeyStop${root.number}`
        text: root.shortTitle
        focusPolicy: Qt.StrongFocus

        Accessible.role: Accessible.ListItem
        Accessible.name: root.done ? doneName.arg(root.shortTitle) : root.skipped ? skippedName.arg(root.shortTitle) : root.here ? hereName.arg(root.shortTitle) : root.shortTitle
        Accessible.selectable: true
        Accessible.selected: root.here

        //: Spoken name of a step that is done. %1 is the step
        readonly property string doneName: qsTr("%1, done")
        //: Spoken name of a step that the person chose not to read. %1 is the step
        readonly property string skippedName: qsTr("%1, left out")
        //: Spoken name of the step where the person is. %1 is the step
        readonly property string hereName: qsTr("%1, you are here")

        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        onClicked: root.chosen()

        contentItem: RowLayout {
            spacing: 14

            Rectangle {
                id: dot

                implicitWidth: Theme.head(32)
                implicitHeight: implicitWidth
                radius: width / 2
                color: root.here ? Theme.primary : root.done ? Theme.calmSoft : Theme.surface
                border.color: root.here ? Theme.primary : root.done ? Theme.calm : Theme.lineStrong
                border.width: root.here ? 0 : Theme.edgeStrong

                Icon {
                    anchors.centerIn: parent
                    visible: root.done || root.skipped
                    name: root.done ? "check" : "minus"
                    size: Theme.head(20)
                    color: root.done ? Theme.calm : Theme.inkSoft
                }

                Txt {
                    anchors.centerIn: parent
                    visible: !root.done && !root.skipped
                    role: "smallBold"
                    text: `${root.number}`
                    color: root.here ? Theme.primaryInk : Theme.inkSoft
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }

            Txt {
                id: words

                Layout.fillWidth: true
                role: root.here ? "label" : "small"
                text: root.shortTitle
                color: root.here ? Theme.primary : Theme.inkSoft
                Accessible.ignored: true
            }
        }

        background: Rectangle {
            radius: Theme.radiusSmall
            color: root.here ? Theme.primarySoft : button.down ? Theme.press : button.hovered ? Theme.hover : Theme.none
            border.color: button.visualFocus ? Theme.focus : Theme.primary
            border.width: button.visualFocus ? Theme.focusEdge : root.here && Theme.contrast ? Theme.edge : 0
        }
    }
}
