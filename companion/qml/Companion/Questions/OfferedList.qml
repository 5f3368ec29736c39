pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// All questions that can be asked, by when they matter.
Item {
    id: root

    required property QuestionsViewModel questions

    signal writingAsked

    Card {
        anchors.fill: parent
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.topMargin: Theme.s2
        anchors.bottomMargin: Theme.s2
        anchors.leftMargin: Theme.inset
        anchors.rightMargin: Theme.inset
        objectName: "offeredQuestions"
        //: Spoken name of the list of questions to choose from
        label: qsTr("Questions to choose from")
        inset: Theme.gap
        spacing: Theme.s1

        Repeater {
            model: root.questions.groups

            OfferedGroup {
                Layout.fillWidth: true
                questions: root.questions
            }
        }

        Txt {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2
            visible: root.questions.full
            //: Below the questions to choose from; %1 is a number
            text: qsTr("Your list has %1 questions. That is as many as it holds.").arg(root.questions.most)
        }

        Btn {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2
            objectName: "writeInstead"
            kind: "soft"
            tall: 72
            glyph: "pen"
            enabled: !root.questions.full
            //: Below the questions to choose from: opens a place to write
            text: qsTr("Not here? Write my own")
            onClicked: root.writingAsked()
        }
    }

    SoftEdges {
        area: area
    }
}
