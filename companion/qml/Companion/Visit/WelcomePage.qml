pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// One sentence and two ways on, beside a lotus over a quiet lake.
Screen {
    id: root

    required property AppViewModel app
    readonly property bool tall: root.portrait
    readonly property real edge: root.compact ? Theme.s4 : root.tall ? 64 : 88
    readonly property real wordsWide: root.tall ? root.width - 2 * root.edge : Math.min(root.width - 2 * root.edge, (root.compact ? 448 : 512) * Theme.half)

    //: Spoken name of the first screen
    title: qsTr("Welcome")

    Image {
        anchors.fill: parent
        visible: !Theme.contrast
        source: Theme.contrast ? "" : `${Assets.base}art/hero/${Theme.pictures}_${root.tall ? "portrait" : "landscape"}.jpg`
        fillMode: Image.PreserveAspectCrop
        sourceSize: Qt.size(root.width, root.height)
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

    ColumnLayout {
        id: words

        x: root.edge
        y: root.tall ? foot.y - height - Theme.s4 : bar.y + bar.height + Math.max(0, (foot.y - bar.y - bar.height - height) / 2)
        width: root.wordsWide
        spacing: 12

        Txt {
            role: "display"
            //: The first words of the app, two short sentences, one a line
            text: qsTr("Hello.\nWe go at your pace.")
            Layout.fillWidth: true
        }

        Txt {
            role: "lead"
            //: Welcome, under the greeting
            text: qsTr("See what will happen, step by step. And find something that feels good while you wait.")
            Layout.fillWidth: true
        }

        GridLayout {
            columns: root.wordsWide > begin.implicitWidth + breathe.implicitWidth + Theme.s2 ? 2 : 1
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            Layout.topMargin: root.compact ? Theme.s1 : Theme.s3

            Btn {
                id: begin

                objectName: "beginButton"
                kind: "primary"
                tall: 72
                //: Welcome, the main button: goes on to two short questions
                text: qsTr("Begin")
                glyphEnd: "next"
                focus: true
                onClicked: root.app.begin()
                Layout.fillWidth: parent.columns === 1
                Layout.preferredWidth: Math.max(216, implicitWidth)
            }

            Btn {
                id: breathe

                objectName: "justBreatheButton"
                tall: 72
                glyph: "lotus"
                //: Welcome, the second button: straight to breathing with music
                text: qsTr("Just breathe")
                onClicked: root.app.justBreathe()
                Layout.fillWidth: parent.columns === 1
                Layout.preferredWidth: Math.max(232, implicitWidth)
            }
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
            //: Welcome, at the foot
            text: qsTr("This gives general information and ways to relax. Your own care team comes first.")
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
        }

        NurseHold {
            name: "nurseCorner"
            //: The spot a nurse presses and holds to open the nurse's corner
            text: qsTr("For your nurse: hold")
            onHeld: root.app.open("corner")
        }
    }
}
