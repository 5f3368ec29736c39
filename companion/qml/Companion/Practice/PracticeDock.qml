pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The controls of a guided exercise: rest, back a little, and the way out, which leads over the way back to the room. With
// large text the first two are icons.
Item {
    id: root

    required property PracticeViewModel practice

    readonly property bool playing: practice.state === "playing"
    readonly property bool gentle: !practice.settling && !practice.returning
    //: Rests or continues a guided exercise
    readonly property string toggleText: playing ? qsTr("Pause") : qsTr("Go on")
    //: Spoken name of the button that takes a guided exercise 15 seconds back; its words are “Back a little”
    readonly property string backName: qsTr("Back a little, 15 seconds")

    signal leaveAsked

    implicitWidth: row.implicitWidth + Theme.s2
    implicitHeight: row.implicitHeight + Theme.s2

    Card {
        anchors.fill: parent
        radius: Math.min(height / 2, Theme.radiusButton)
    }

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Theme.s1

        RowLayout {
            spacing: Theme.s1

            LayoutMirroring.enabled: false // back is to the left of on in every language
            LayoutMirroring.childrenInherit: true

            Btn {
                objectName: "pausePractice"
                visible: !Theme.bigText
                kind: root.playing ? "quiet" : "primary"
                glyph: root.playing ? "pause" : "play"
                tall: Theme.targetMain
                text: root.toggleText
                onClicked: root.practice.toggle()
            }

            Btn {
                objectName: "practiceBack"
                visible: !Theme.bigText
                enabled: !root.practice.settling
                kind: "quiet"
                glyph: "undo"
                tall: Theme.targetMain
                //: Takes a guided exercise 15 seconds back
                text: qsTr("Back a little")
                onClicked: root.practice.back15()

                Accessible.name: root.backName
            }

            RoundBtn {
                objectName: "pausePracticeRound"
                visible: Theme.bigText
                kind: root.playing ? "outlined" : "filled"
                size: Theme.targetMain
                glyph: root.playing ? "pause" : "play"
                text: root.toggleText
                onClicked: root.practice.toggle()
            }

            RoundBtn {
                objectName: "practiceBackRound"
                visible: Theme.bigText
                enabled: !root.practice.settling
                size: Theme.targetMain
                glyph: "undo"
                text: root.backName
                onClicked: root.practice.back15()
            }
        }

        Btn {
            objectName: "leavePractice"
            kind: "secondary"
            tall: Theme.targetMain
            //: Leaves a guided exercise: gently, over its last sentences; or at once
            text: root.gentle ? qsTr("I feel ready") : qsTr("Leave now")
            onClicked: root.leaveAsked()
        }
    }
}
