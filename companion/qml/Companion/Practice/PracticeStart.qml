pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Before an exercise: what it is, about how long it lasts, what to mind, and one button to begin.
Item {
    id: root

    required property PracticeViewModel practice
    property bool low: false

    readonly property real padding: low ? Theme.s2 : Theme.s4

    signal beginAsked

    implicitHeight: area.implicitHeight + begin.height + Theme.s3 + 2 * padding

    Card {
        anchors.fill: parent
    }

    ScrollArea {
        id: area

        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        height: begin.y - y - Theme.s3
        objectName: "practiceBefore"
        spacing: root.low ? Theme.s1 : Theme.s2

        Txt {
            Layout.fillWidth: true
            objectName: "practiceName"
            role: "title"
            text: root.practice.title
        }

        Txt {
            Layout.fillWidth: true
            role: "lead"
            text: root.practice.hint
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "clock"
                color: Theme.inkSoft
                size: Theme.read(Theme.icon)
            }

            Txt {
                Layout.fillWidth: true
                objectName: "practiceMinutes"
                //: Before a guided exercise: how long it lasts, and that nobody has to finish it
                text: qsTr("About %1 minutes. You can stop at any time.").arg(root.practice.minutes)
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.practice.caution !== ""
            spacing: Theme.gap

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "info"
                color: Theme.inkSoft
                size: Theme.read(Theme.icon)
            }

            Txt {
                Layout.fillWidth: true
                objectName: "practiceCaution"
                text: root.practice.caution
            }
        }
    }

    Btn {
        id: begin

        x: root.padding
        y: root.height - height - root.padding
        width: root.width - 2 * root.padding
        objectName: "beginPractice"
        kind: "primary"
        glyph: "play"
        //: Begins a guided exercise
        text: qsTr("Begin")
        onClicked: root.beginAsked()
    }
}
