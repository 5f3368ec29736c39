pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// A question in one's own words, by the keyboard on the screen or one that is plugged in. Nothing suggests or corrects, and
// nothing is lost: new words wait while one is elsewhere.
FocusScope {
    id: root

    required property QuestionsViewModel questions
    property bool low: false // wide and not high: what is done stands beside the words

    readonly property bool anew: questions.rewording === ""
    readonly property bool narrow: !low && width < 900 * Theme.half
    readonly property bool near: field.room <= 20
    readonly property bool usable: field.text.trim() !== "" && !(anew && questions.full)

    function finish(): void {
        if (usable)
            questions.finishWriting();
    }

    function takeUp(): void {
        field.text = questions.draft;
        field.cursor = field.text.length;
    }

    Component.onCompleted: {
        takeUp();
        keyboard.shift = field.text === "" ? "once" : "off";
        field.forceActiveFocus();
    }

    Connections {
        target: root.questions

        function onWritingChanged(): void {
            if (root.questions.writing && field.text !== root.questions.draft)
                root.takeUp();
        }
    }

    GridLayout {
        anchors.fill: parent
        columns: root.low ? 2 : 1
        columnSpacing: Theme.s2
        rowSpacing: Theme.gap

        TextField {
            id: field

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: root.low ? -1 : 320
            objectName: "ownQuestion"
            focus: true
            longest: root.questions.longest
            //: Spoken name of the place to write a question
            label: qsTr("My own question")
            //: In the empty place to write a question
            placeholder: qsTr("What would you like to ask?")
            onEdited: {
                root.questions.setDraft(text);
                if (keyboard.shift === "once" && text !== "")
                    keyboard.shift = "off";
            }
            onAccepted: root.finish()
            onEscaped: root.questions.leaveWriting()
        }

        GridLayout {
            Layout.fillWidth: !root.low
            Layout.preferredWidth: root.low ? Math.round(root.width * 0.36) : -1
            Layout.alignment: Qt.AlignTop
            columns: root.low ? 1 : root.narrow ? 2 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.s1

            Txt {
                Layout.fillWidth: true
                Layout.row: root.low ? 2 : 0
                Layout.column: 0
                Layout.columnSpan: root.narrow ? 2 : 1
                visible: !root.low || root.near
                role: "small"
                //: Below the words a person writes; %1 is a number of letters
                text: root.near ? field.room > 0 ? qsTr("Room for %1 more letters.").arg(field.room) : qsTr("This question is as long as it can be.") : qsTr("Take your time. Only you and your team read this.")
            }

            Btn {
                Layout.fillWidth: root.low || root.narrow
                Layout.row: root.low || root.narrow ? 1 : 0
                Layout.column: root.low || root.narrow ? 0 : 1
                objectName: "leaveWriting"
                //: Leaves the place to write: a new question is kept for later; a changed one keeps its old words
                text: root.anew ? qsTr("Back to my list") : qsTr("Leave it as it was")
                onClicked: root.questions.leaveWriting()
            }

            Btn {
                Layout.fillWidth: root.low || root.narrow
                Layout.row: root.narrow ? 1 : 0
                Layout.column: root.low ? 0 : root.narrow ? 1 : 2
                objectName: "addQuestion"
                kind: "primary"
                glyph: root.anew ? "plus" : "check"
                enabled: root.usable
                //: Takes what was written into the list; keeps the changed words
                text: root.anew ? qsTr("Add to my list") : qsTr("Keep these words")
                onClicked: root.finish()
            }
        }

        Item {
            Layout.fillHeight: !root.low
            Layout.columnSpan: root.low ? 2 : 1
            visible: !root.low
        }

        Keyboard {
            id: keyboard

            Layout.columnSpan: root.low ? 2 : 1
            Layout.fillWidth: true
            Layout.maximumWidth: 1200
            Layout.alignment: Qt.AlignHCenter
            objectName: "keyboard"
            layouts: root.questions.keyboards
            tall: root.low ? Theme.target : root.height > 900 ? Theme.targetGlove : Theme.targetMain
            onTyped: text => field.type(text)
            onErased: field.erase()
            onFinished: root.finish()
        }
    }
}
