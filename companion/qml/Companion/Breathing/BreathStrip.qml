pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The breath as a strip: it still moves and says its word, and one touch gives it the whole screen.
Item {
    id: root

    required property BreathingViewModel breathing
    property string calm: "" // the name of the page with everything calming; without one there is no way to it

    readonly property bool waiting: breathing.state === "idle" || breathing.state === "ended" || (breathing.state === "quiet" && breathing.paced)
    readonly property bool pausing: !waiting && breathing.state !== "quiet" && breathing.state !== "finishing"

    signal roomAsked
    signal calmAsked

    implicitHeight: 120

    Air {
        anchors.fill: parent
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s1
        anchors.rightMargin: Theme.s2
        spacing: Theme.s2

        Item {
            Layout.preferredWidth: root.height
            Layout.preferredHeight: root.height

            GuideStage {
                anchors.fill: parent
                breathing: root.breathing
            }

            GuideTouch {
                anchors.fill: parent
                word: root.breathing.word
                onClicked: root.roomAsked()
            }
        }

        Txt {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.inset
            Layout.bottomMargin: Theme.inset
            objectName: "phaseWord"
            visible: !root.waiting
            role: "title"
            text: root.breathing.word
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.head(22)
        }

        BreathStart {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            visible: root.waiting
            breathing: root.breathing
        }

        Txt {
            Layout.fillWidth: true
            objectName: "breathNote"
            visible: root.waiting
            role: "small"
            text: root.width < 720 || Theme.bigText ? "" : root.breathing.note
        }

        RoundBtn {
            objectName: "pauseBreathing"
            visible: root.pausing
            size: Theme.targetMain
            glyph: root.breathing.state === "paused" ? "play" : "pause"
            //: Spoken name of the button that rests or continues the breathing guide
            text: root.breathing.state === "paused" ? qsTr("Go on breathing") : qsTr("Pause the breath")
            onClicked: root.breathing.toggle()
        }

        RoundBtn {
            objectName: "openCalm"
            visible: root.calm !== "" && root.width >= Theme.read(480)
            size: Theme.targetMain
            glyph: "leaf"
            text: root.calm
            onClicked: root.calmAsked()
        }

        RoundBtn {
            objectName: "openBreathing"
            size: Theme.targetMain
            glyph: "full"
            //: Spoken name: gives the breathing guide the whole screen
            text: root.breathing.paced ? qsTr("Breathing on the whole screen") : qsTr("Rest on the whole screen")
            onClicked: root.roomAsked()
        }
    }
}
