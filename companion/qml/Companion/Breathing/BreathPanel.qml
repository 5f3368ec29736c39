pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The breath beside the step. Nothing moves before a touch; a touch on the guide gives it the whole room.
Item {
    id: root

    required property BreathingViewModel breathing
    property string calm: "" // the name of the page with everything calming; without one there is no way to it

    readonly property bool waiting: breathing.state === "idle" || breathing.state === "ended" || (breathing.state === "quiet" && breathing.paced)
    readonly property bool steady: waiting || breathing.state === "quiet" || breathing.state === "finishing"
    readonly property real wordsTop: height - words.height - 20
    // Every picture leaves a little of its frame free, so the controls keep clear of it.
    readonly property real guideTop: choice.visible ? choice.y + choice.height + Theme.s1 : Theme.s1

    signal roomAsked
    signal calmAsked

    Air {
        anchors.fill: parent
    }

    GuideStage {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.guideTop
        width: Math.min(root.width - 2 * Theme.s3, root.wordsTop - y)
        height: width
        breathing: root.breathing
    }

    GuideTouch {
        x: Theme.s2
        y: choice.y + choice.height + Theme.s1
        width: root.width - 2 * x
        height: Math.min(root.wordsTop, pause.visible ? pause.y : root.height) - Theme.s1 - y
        word: root.breathing.word
        onClicked: root.roomAsked()
    }

    GuideChoice {
        id: choice

        x: Theme.rtl ? parent.width - width - Theme.s2 : Theme.s2
        y: Theme.s2
        breathing: root.breathing
    }

    Btn {
        x: Theme.rtl ? full.x + full.width + Theme.gap : full.x - width - Theme.gap
        y: Theme.s2
        objectName: "openCalm"
        visible: root.calm !== "" && root.width >= choice.width + implicitWidth + full.width + 2 * (Theme.s2 + Theme.gap)
        glyph: "leaf"
        text: root.calm
        onClicked: root.calmAsked()
    }

    RoundBtn {
        id: full

        x: Theme.rtl ? Theme.s2 : parent.width - width - Theme.s2
        y: Theme.s2
        objectName: "openBreathing"
        glyph: "full"
        //: Spoken name: gives the breathing guide the whole screen
        text: root.breathing.paced ? qsTr("Breathing on the whole screen") : qsTr("Rest on the whole screen")
        onClicked: root.roomAsked()
    }

    ColumnLayout {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.wordsTop
        width: root.width - 2 * (pause.visible ? Theme.targetMain + Theme.s3 : Theme.s2)
        spacing: 4

        Txt {
            Layout.fillWidth: true
            objectName: "phaseWord"
            visible: text !== "" && root.breathing.state !== "idle"
            role: "title"
            text: root.breathing.word
            horizontalAlignment: Text.AlignHCenter
            opacity: root.breathing.fewerWords && root.breathing.known ? 0 : 1

            Behavior on opacity {
                OpacityAnimator {
                    duration: Theme.scene
                }
            }
        }

        BreathStart {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: root.breathing.state === "ended" ? Theme.s1 : 0
            visible: root.waiting
            breathing: root.breathing
        }

        Txt {
            Layout.fillWidth: true
            objectName: "breathNote"
            visible: text !== ""
            role: "small"
            text: root.breathing.note
            horizontalAlignment: Text.AlignHCenter
        }
    }

    RoundBtn {
        id: pause

        x: Theme.rtl ? Theme.s2 : parent.width - width - Theme.s2
        y: parent.height - height - Theme.s2
        objectName: "pauseBreathing"
        visible: !root.steady
        glyph: root.breathing.state === "paused" ? "play" : "pause"
        //: Spoken name of the button that rests or continues the breathing guide
        text: root.breathing.state === "paused" ? qsTr("Go on breathing") : qsTr("Pause the breath")
        onClicked: root.breathing.toggle()
    }
}
