pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The person's own list: in their order, in their words.
Item {
    id: root

    required property QuestionsViewModel questions

    signal writingAsked(string questionId)
    signal takeHomeAsked

    Card {
        anchors.fill: parent
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.topMargin: Theme.s2
        anchors.bottomMargin: undo.visible ? undo.height + Theme.s3 : Theme.s2
        anchors.leftMargin: Theme.inset
        anchors.rightMargin: Theme.inset
        objectName: "myList"
        //: Spoken name of the person's own list of questions
        label: qsTr("My list")
        inset: Theme.gap
        spacing: Theme.gap

        Txt {
            Layout.fillWidth: true
            role: "heading"
            //: Heading of the person's own list of questions
            text: qsTr("My list")
        }

        Txt {
            Layout.fillWidth: true
            visible: root.questions.count > 0
            role: "small"
            //: My list: how to use it
            text: qsTr("Touch a question to move, change or remove it. Or drag it by the dots.")
        }

        FirstStarts {
            Layout.fillWidth: true
            visible: root.questions.count === 0
            questions: root.questions
        }

        MyRows {
            id: rows

            Layout.fillWidth: true
            visible: root.questions.count > 0
            questions: root.questions
            area: area
            onChangeAsked: questionId => root.writingAsked(questionId)
            onRemoved: undo.takeFocus()
        }

        Btn {
            Layout.fillWidth: true
            objectName: "writeMyOwn"
            kind: root.questions.count === 0 ? "primary" : "soft"
            glyph: "pen"
            enabled: !root.questions.full
            //: My list: opens a place to write a question
            text: qsTr("Write my own")
            onClicked: root.writingAsked("")
        }

        Btn {
            Layout.fillWidth: true
            objectName: "takeHomeQuestions"
            visible: root.questions.count > 0
            glyph: "print"
            //: My list: opens the sheet to print or take home
            text: qsTr("Print or take home")
            onClicked: root.takeHomeAsked()
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "shield"
                size: Theme.read(Theme.icon)
                color: Theme.calm
            }

            Txt {
                Layout.fillWidth: true
                role: "small"
                //: My list: what becomes of it
                text: qsTr("Your list stays on this tablet. It is gone when your visit ends.")
            }
        }
    }

    SoftEdges {
        area: area
    }

    UndoLine {
        id: undo

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.s2
        visible: taken !== ""
        taken: root.questions.takenOff
        onUndoAsked: root.questions.undo()
    }
}
