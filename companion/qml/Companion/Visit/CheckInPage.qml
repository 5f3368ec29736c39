pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// Two kind questions; both can be skipped. A high worry is answered at once, and going on stays possible. A child answers the
// first by a face, and may say who looks like them; nobody is asked how much where there is only one amount.
Screen {
    id: root

    required property AppViewModel app
    readonly property VisitViewModel visit: root.app.visit
    readonly property var words: root.visit.words
    readonly property bool low: root.height < 700
    readonly property bool roomy: Theme.textScale <= 1.1 && root.width >= 1600 && root.height >= 960
    readonly property bool still: !root.low && Theme.textScale <= 1.1 // keeps the place of the answer
    readonly property bool noteElsewhere: root.still && !root.visit.highWorry // it stands in the place of the answer
    readonly property bool child: root.app.clinic.forChild
    readonly property bool amounts: root.app.walkthrough.details.length > 1
    readonly property bool pair: root.child && root.amounts && !Theme.bigText && root.width >= 1200
    readonly property real asked: (area.width - 2 * (root.gutter + Theme.s2)) * (root.pair ? 2 / 3 : 1) - 2 * root.inset // wide
    readonly property int inset: root.low ? Theme.s2 + 4 : root.portrait || root.roomy ? Theme.s4 : 28

    //: Title of the check-in
    title: root.words.checkInTitle ?? qsTr("Before we start")

    TopBar {
        id: bar

        app: root.app
        title: root.title
        //: Check-in, under the title
        note: root.words.checkInNote ?? qsTr("Two questions. You can skip them.")
        breathe: true
        x: root.gutter
        y: Theme.s2
        width: root.width - 2 * root.gutter
    }

    ScrollArea {
        id: area

        // Where it scrolls, it keeps clear of the bar; elsewhere its own margin is part of the gap.
        readonly property real under: bar.y + bar.height + (root.still ? Theme.s2 - root.gutter : Theme.s1 + Theme.focusEdge)
        readonly property real room: foot.y - area.under - Theme.s1 - Theme.focusEdge

        objectName: "checkInScroll"
        inset: root.gutter
        spacing: root.roomy ? Theme.s3 : root.low ? 12 : Theme.s2
        x: (root.width - width) / 2
        y: area.under + (area.room - height) * 0.4
        width: Math.min(root.width, 1440 + 2 * root.gutter)
        height: root.still ? Math.min(area.implicitHeight, area.room) : area.room

        GridLayout {
            columns: root.pair ? 2 : 1
            columnSpacing: Theme.s2
            rowSpacing: area.spacing
            Layout.fillWidth: true

            QuestionCard {
                inset: root.inset
                low: root.low
                roomy: root.roomy
                question: root.words.worryQuestion ?? ""
                hint: root.words.worryWhy ?? ""
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 2

                WorryPicker {
                    visit: root.visit
                    dot: root.roomy ? 96 : 72
                    across: root.asked
                    tallest: root.roomy ? 224 : root.low ? 96 : 152
                    Layout.fillWidth: true
                }

                WorryAnswer {
                    id: high

                    kept: root.still
                    offering: root.visit.highWorry
                    note: root.words.dataNote ?? ""
                    answer: root.words.worryHighAnswer ?? ""
                    breatheText: root.words.worryHighBreathe ?? (root.app.breathing.paced ? qsTr("Breathe first") : qsTr("Rest first"))
                    nurseText: root.words.worryHighNurse ?? qsTr("Show my nurse")
                    onBreathe: root.app.justBreathe()
                    onShowNurse: Overlays.callNurse(root.visit)
                    onSettled: area.reveal(high)
                    Layout.fillWidth: true
                }
            }

            QuestionCard {
                visible: root.amounts
                inset: root.inset
                low: root.low
                roomy: root.roomy
                question: root.words.howMuchQuestion ?? ""
                hint: root.words.howMuchChange ?? ""
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.rowSpan: root.pair ? 2 : 1

                HowMuch {
                    tall: root.pair ? 104 : root.low ? 80 : root.roomy ? 136 : 96
                    visit: root.visit
                    walkthrough: root.app.walkthrough
                    columns: root.portrait || root.pair || Theme.bigText ? 1 : 3
                    Layout.fillWidth: true
                }
            }

            Loader {
                active: root.child
                visible: root.child
                Layout.fillWidth: true
                Layout.preferredWidth: 2

                sourceComponent: LooksLike {
                    objectName: "looksLikeButton"
                    app: root.app
                    low: root.pair || root.low
                }
            }
        }

        DataNote {
            visible: !foot.wide
            opacity: root.noteElsewhere ? 0 : 1
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
            opacity: root.noteElsewhere ? 0 : 1
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
