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
    readonly property bool roomy: Theme.textScale <= 1.1 && root.width >= 1600 && root.height >= 960
    readonly property bool still: !root.low && Theme.textScale <= 1.1 // keeps the place of the answer
    readonly property int inset: root.low ? Theme.s2 + 4 : root.portrait || root.roomy ? Theme.s4 : 28
    readonly property bool higher: root.visit.highAfter

    //: Title of the check-out
    title: root.words.afterTitle ?? qsTr("Before you go")

    TopBar {
        id: bar

        app: root.app
        title: root.title
        //: Check-out, under the title
        note: root.words.afterNote ?? qsTr("You can leave it out.")
        breathe: true
        x: root.gutter
        y: Theme.s2
        width: root.width - 2 * root.gutter
    }

    ScrollArea {
        id: area

        // Where it scrolls, it keeps clear of the bar; elsewhere its own margin is part of the gap.
        readonly property real under: bar.y + bar.height + (root.still ? Theme.s2 - root.gutter : Theme.s1 + Theme.focusEdge)
        readonly property real room: root.height - area.under

        objectName: "checkOutScroll"
        inset: root.gutter
        spacing: root.roomy ? Theme.s3 : Theme.s2
        x: (root.width - width) / 2
        y: area.under + (area.room - height) * 0.4
        width: Math.min(root.width, 1440 + 2 * root.gutter)
        height: root.still ? Math.min(area.implicitHeight, area.room) : area.room

        QuestionCard {
            id: question

            inset: root.inset
            low: root.low
            roomy: root.roomy
            question: root.words.afterQuestion ?? ""
            //: Check-out, under the question
            hint: root.words.afterWhy ?? qsTr("There is no right number.")
            Layout.fillWidth: true

            WorryPicker {
                visit: root.visit
                after: true
                dot: root.roomy ? 96 : 72
                across: area.width - 2 * (root.gutter + root.inset + Theme.s1)
                tallest: root.roomy ? 224 : root.low ? 96 : 152
                Layout.fillWidth: true
            }

            WorryAnswer {
                id: offer

                kept: root.still
                offering: root.higher
                note: root.words.dataNote ?? ""
                strong: true
                calm: root.visit.worryAfter >= 0 ? root.visit.afterAnswer : ""
                answer: root.visit.afterAnswer !== "" ? root.visit.afterAnswer : root.words.worryHighAnswer ?? ""
                //: Check-out, after a high worry: go to the breathing guide now, or to rest
                breatheText: root.app.breathing.paced ? qsTr("Breathe a little") : qsTr("Rest a little")
                nurseText: root.words.worryHighNurse ?? qsTr("Show my nurse")
                onBreathe: root.app.justBreathe()
                onShowNurse: Overlays.callNurse(root.visit)
                onSettled: area.reveal(offer)
                Layout.fillWidth: true
            }
        }

        CheckOutThanks {
            thanks: root.words.afterThanks ?? ""
            pip: root.app.clinic.forChild
            low: root.low
            inset: root.inset
            room: area.room - question.implicitHeight - 2 * root.gutter - area.spacing
            aside: root.higher
            onBackToMain: root.app.together()
            onCorner: root.app.open("corner")
            Layout.fillWidth: true
        }
    }
}
