pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// Two kind questions; both can be skipped. A high worry is answered at once, and going on stays possible.
Screen {
    id: root

    required property AppViewModel app
    readonly property VisitViewModel visit: root.app.visit
    readonly property var words: root.visit.words
    readonly property bool low: root.height < 700
    // Room to spare comes from the shape of the screen alone: a height that came from the content would chase itself.
    readonly property real airy: root.low || Theme.textScale > 1.1 ? 0 : root.portrait ? 0.3 : root.height < 900 ? 0.18 : Math.min(1.4, (root.height - 720) / 250)
    // The answer to a high worry takes this room below the scale, so that the scale stays under the finger.
    readonly property real airyBelow: root.visit.highWorry ? Math.max(0, root.airy - 0.7) : root.airy
    readonly property int inset: root.low ? Theme.s2 + 4 : root.portrait ? Theme.s4 : 28

    //: Title of the check-in
    title: qsTr("Before we start")

    TopBar {
        id: bar

        app: root.app
        title: root.title
        //: Check-in, under the title
        note: qsTr("Two questions. You can skip them.")
        breathe: true
        x: root.gutter
        y: Theme.s2
        width: root.width - 2 * root.gutter
    }

    ScrollArea {
        id: area

        objectName: "checkInScroll"
        inset: root.gutter
        spacing: Theme.s2
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: foot.top
        anchors.topMargin: Theme.s2 - root.gutter

        QuestionCard {
            inset: root.inset
            low: root.low
            spare: 96 * root.airy
            question: root.words.worryQuestion ?? ""
            hint: root.words.worryWhy ?? ""
            Layout.fillWidth: true

            WorryScale {
                answer: root.visit.worry
                low: root.words.worryLow ?? ""
                high: root.words.worryHigh ?? ""
                onPicked: number => root.visit.setWorry(number)
                Layout.fillWidth: true
            }

            HighWorry {
                id: high

                visible: root.visit.highWorry
                answer: root.words.worryHighAnswer ?? ""
                onBreathe: root.app.justBreathe()
                onShowNurse: root.visit.callNurse()
                onSettled: area.reveal(high)
                Layout.fillWidth: true
            }
        }

        QuestionCard {
            inset: root.inset
            low: root.low
            spare: 96 * root.airyBelow
            question: root.words.howMuchQuestion ?? ""
            hint: root.words.howMuchChange ?? ""
            Layout.fillWidth: true

            HowMuch {
                tall: root.low ? 80 : 96 + 64 * root.airyBelow
                visit: root.visit
                walkthrough: root.app.walkthrough
                columns: root.portrait || Theme.bigText ? 1 : 3
                Layout.fillWidth: true
            }
        }

        DataNote {
            visible: !foot.wide
            text: root.words.dataNote ?? ""
            Layout.fillWidth: true
        }
    }

    RowLayout {
        id: foot

        readonly property bool wide: root.width >= 1000 && !Theme.bigText

        x: root.gutter
        y: root.height - height - (root.low ? 12 : root.gutter)
        width: root.width - 2 * root.gutter
        spacing: Theme.s2

        DataNote {
            visible: foot.wide
            text: root.words.dataNote ?? ""
            Layout.fillWidth: true
        }

        Btn {
            objectName: "skipButton"
            kind: "quiet"
            tall: 64
            //: Check-in: leaves both questions unanswered
            text: qsTr("Skip")
            onClicked: {
                root.visit.setWorry(-1);
                root.app.together();
            }
        }

        Item {
            visible: !foot.wide
            Layout.fillWidth: true
        }

        Btn {
            objectName: "goOnButton"
            kind: "primary"
            //: Check-in, the main button: to the main screen
            text: qsTr("Go on")
            glyphEnd: "next"
            onClicked: root.app.together()
            Layout.preferredWidth: Math.max(208, implicitWidth)
        }
    }
}
