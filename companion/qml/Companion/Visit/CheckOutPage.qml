pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// Asks once more, answers in words and never in numbers, and says thank you.
Screen {
    id: root

    required property AppViewModel app
    readonly property VisitViewModel visit: root.app.visit
    readonly property var words: root.visit.words
    readonly property bool low: root.height < 700
    readonly property int inset: root.low ? Theme.s2 + 4 : root.portrait ? Theme.s4 : 28
    readonly property bool higher: root.visit.worryAfter >= 8 || root.visit.change === "higher"

    //: Title of the check-out
    title: qsTr("Before you go")

    TopBar {
        id: bar

        app: root.app
        title: root.title
        //: Check-out, under the title
        note: qsTr("One question. You can skip it.")
        breathe: true
        x: root.gutter
        y: Theme.s2
        width: root.width - 2 * root.gutter
    }

    ScrollArea {
        id: area

        objectName: "checkOutScroll"
        inset: root.gutter
        spacing: Theme.s2
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.s2 - root.gutter

        QuestionCard {
            id: question

            inset: root.inset
            low: root.low
            question: root.words.afterQuestion ?? ""
            //: Check-out, under the question
            hint: qsTr("There is no right number.")
            Layout.fillWidth: true

            WorryScale {
                answer: root.visit.worryAfter
                low: root.words.worryLow ?? ""
                high: root.words.worryHigh ?? ""
                onPicked: number => root.visit.setWorryAfter(number)
                Layout.fillWidth: true
            }

            HighWorry {
                id: offer

                visible: root.higher
                answer: root.visit.afterAnswer !== "" ? root.visit.afterAnswer : root.words.worryHighAnswer ?? ""
                onBreathe: root.app.justBreathe()
                onShowNurse: root.visit.callNurse()
                onSettled: area.reveal(offer)
                Layout.fillWidth: true
            }

            Txt {
                visible: !root.higher && text !== ""
                role: "heading"
                text: root.visit.worryAfter >= 0 ? root.visit.afterAnswer : ""
                color: Theme.calm
                Layout.fillWidth: true
            }
        }

        CheckOutThanks {
            thanks: root.words.afterThanks ?? ""
            low: root.low
            inset: root.inset
            room: area.height - question.implicitHeight - 2 * root.gutter - Theme.s2
            onBackToMain: root.app.together()
            onCorner: root.app.open("corner")
            Layout.fillWidth: true
        }
    }
}
