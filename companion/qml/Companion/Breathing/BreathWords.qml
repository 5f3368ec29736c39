pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// What the breath says under its picture: the phase, one quiet line, and before it moves the button that starts it.
ColumnLayout {
    id: root

    required property BreathingViewModel breathing
    property bool tight: false
    property bool waiting: false // nothing moves yet

    spacing: Theme.hair

    Txt {
        Layout.fillWidth: true
        objectName: "phaseWord"
        visible: text !== ""
        role: root.tight || root.waiting || root.breathing.state === "ended" ? "title" : "display"
        text: root.breathing.word
        horizontalAlignment: Text.AlignHCenter
        opacity: root.breathing.fewerWords && root.breathing.known ? 0 : 1

        Behavior on opacity {
            OpacityAnimator {
                duration: Theme.scene
            }
        }
    }

    Txt {
        Layout.fillWidth: true
        objectName: "breathNote"
        visible: text !== "" && !(root.tight && root.waiting)
        role: root.tight ? "small" : "body"
        text: root.breathing.ownPace.note || root.breathing.note
        color: Theme.ink
        horizontalAlignment: Text.AlignHCenter
    }

    GridLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.gap
        visible: root.waiting
        columns: start.implicitWidth + own.implicitWidth + columnSpacing <= root.width ? 2 : 1
        columnSpacing: Theme.s2
        rowSpacing: Theme.s1

        BreathStart {
            id: start

            Layout.alignment: Qt.AlignHCenter
            kind: "primary"
            tall: root.tight ? Theme.targetMain : 72
            breathing: root.breathing
        }

        Btn {
            id: own

            Layout.alignment: Qt.AlignHCenter
            objectName: "findMyPace"
            visible: root.breathing.paced
            tall: start.tall
            //: Begins by listening to the person's touches, so that the guide breathes as they do
            text: qsTr("At my own pace")
            onClicked: root.breathing.findMyPace()
        }
    }
}
