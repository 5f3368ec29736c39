pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// One sentence and two ways on, beside a lotus over a quiet lake; for a child, beside Pip who waves from its shore.
Screen {
    id: root

    required property AppViewModel app
    readonly property bool tall: root.portrait
    readonly property real edge: root.compact ? Theme.s4 : root.tall ? 64 : 88
    readonly property bool crowded: Theme.bigText
    readonly property real grown: !root.tall && root.width >= 1600 && root.height >= 960 ? 1.25 : 1
    readonly property real across: root.width - 2 * root.edge
    readonly property real wordsWide: root.tall || root.crowded && root.compact ? root.across : Math.min(root.across, 512 * Theme.half * root.grown)
    //: Welcome, at the foot
    readonly property string notice: qsTr("This gives general information and ways to relax. Your own care team comes first.")

    //: Spoken name of the first screen
    title: qsTr("Welcome")

    Lake {
        anchors.fill: parent
    }

    // Large words reach over hills and shore: a veil keeps them readable.
    Rectangle {
        visible: root.crowded && !Theme.contrast
        y: words.y
        width: root.width
        height: root.height - y

        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.airMid, 0)
            }

            GradientStop {
                position: 0.2
                color: Qt.alpha(Theme.airMid, Theme.veil)
            }
        }
    }

    TopBar {
        id: bar

        app: root.app
        back: false
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: root.gutter
        anchors.rightMargin: root.gutter
        anchors.topMargin: Theme.s2
    }

    Loader {
        id: lotus

        readonly property real under: bar.y + bar.height + Theme.s1
        readonly property real beside: root.width - words.x - words.width - root.gutter
        readonly property real side: root.tall ? Math.min(root.width * 0.75, words.y - lotus.under - Theme.s2) : Math.min(root.height * 0.76, root.width * 0.475, lotus.beside + (root.crowded ? 0 : Theme.s3))
        readonly property real middle: root.tall ? root.width / 2 : Math.min(Math.max(root.width * 0.703, root.width - root.gutter - lotus.beside / 2), root.width - root.gutter - lotus.side / 2)

        active: false
        visible: lotus.side >= 240
        width: lotus.side
        height: lotus.side
        x: lotus.middle - lotus.side / 2
        y: root.tall ? lotus.under + (words.y - lotus.under - lotus.side) / 2 : root.height * 0.46 - lotus.side / 2
        source: root.app.clinic.forChild ? "WelcomePip.qml" : "WelcomeLotus.qml"
    }

    // The words stand in the first frame; the lotus fades in behind it.
    Timer {
        interval: 60
        running: true
        onTriggered: lotus.active = true
    }

    TapHandler {
        onPressedChanged: (lotus.item as WelcomeLotus)?.wake()
    }

    ScrollArea {
        id: words

        readonly property real under: bar.y + bar.height + (root.compact ? Theme.s1 : Theme.s2)
        readonly property real room: foot.y - words.under - (root.tall && !root.crowded ? Theme.s2 + 64 : Theme.s1)

        objectName: "welcomeScroll"
        spacing: root.compact ? Theme.s1 : 12
        x: root.edge
        y: words.under + (words.room - words.height) * (root.tall ? 1 : 0.5)
        width: root.wordsWide
        height: Math.min(words.implicitHeight, words.room)

        Txt {
            role: "display"
            font.pixelSize: Math.min(px * root.grown, root.wordsWide / 10.4) // the longer line in one piece
            //: The first words of the app, two short sentences, one a line
            text: root.app.visit.words.welcomeHello ?? qsTr("Hello.\nWe go at your pace.")
            Layout.fillWidth: true
        }

        Txt {
            role: "lead"
            font.pixelSize: px * root.grown
            //: Welcome, under the greeting
            text: root.app.visit.words.welcomeLead ?? qsTr("See what will happen, step by step. And find something that feels good while you wait.")
            Layout.fillWidth: true
            Layout.maximumWidth: root.tall ? 560 * Theme.textScale : Infinity
        }

        WelcomeWays {
            app: root.app
            room: root.wordsWide
            grown: root.grown
            Layout.topMargin: root.compact ? (root.crowded ? 0 : Theme.s1) : Theme.s3
        }

        Txt {
            role: "small"
            visible: root.crowded
            color: Theme.ink
            text: root.notice
            Layout.fillWidth: true
            Layout.topMargin: Theme.s1
        }
    }

    RowLayout {
        id: foot

        x: root.edge
        y: root.height - height - (root.compact ? 12 : Theme.s2)
        width: root.width - root.edge - root.gutter
        spacing: Theme.s3

        Txt {
            role: "small"
            color: Theme.ink
            text: root.notice
            visible: !root.crowded
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
        }

        Item {
            visible: root.crowded
            Layout.fillWidth: true
        }

        NurseHold {
            name: "nurseCorner"
            //: The spot a nurse presses and holds to open the nurse's corner
            text: qsTr("Nurse: press and hold")
            onHeld: root.app.open("corner")
        }
    }
}
