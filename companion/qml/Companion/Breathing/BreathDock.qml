pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The controls of the breathing page, in as many rows as they need. They fade while nobody touches the screen; what
// leads away from the page stays.
Item {
    id: root

    required property BreathingViewModel breathing
    required property MusicViewModel music
    property real widest: 1200

    readonly property bool moving: breathing.state === "settling" || breathing.state === "breathing"
    readonly property bool running: moving || breathing.state === "paused"
    readonly property real oneRow: choice.implicitWidth + keys.implicitWidth + leave.implicitWidth + 3 * Theme.s2 + 2 * padding
    readonly property real twoRows: keys.implicitWidth + leave.implicitWidth + Theme.s2 + 2 * padding
    readonly property int columns: oneRow <= widest ? 3 : twoRows <= widest ? 2 : 1
    readonly property real padding: 12

    signal leaveAsked

    implicitWidth: Math.min(widest, grid.implicitWidth + 2 * padding)
    implicitHeight: grid.implicitHeight + 2 * Theme.s1

    Card {
        anchors.fill: parent
        radius: Math.min(height / 2, Theme.radiusButton)
    }

    GridLayout {
        id: grid

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * root.padding)
        columns: root.columns
        columnSpacing: Theme.s2
        rowSpacing: Theme.s1

        GuideChoice {
            id: choice

            Layout.columnSpan: root.columns === 2 ? 2 : 1
            Layout.alignment: Qt.AlignHCenter
            breathing: root.breathing
            tall: Theme.targetMain
        }

        RowLayout {
            id: keys

            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.s1

            Btn {
                objectName: "dockMusic"
                enabled: root.music.available
                kind: root.music.playing ? "soft" : "quiet"
                glyph: root.music.playing ? "pause" : "note"
                tall: Theme.targetMain
                leftPadding: 14
                rightPadding: 14
                //: Plays or rests the music, on the breathing page
                text: qsTr("Music")
                onClicked: root.music.toggle()

                Accessible.checkable: true
                Accessible.checked: root.music.playing
            }

            Btn {
                objectName: "dockTones"
                visible: root.breathing.paced
                kind: root.breathing.tones ? "soft" : "quiet"
                glyph: root.breathing.tones ? "check" : "wave"
                tall: Theme.targetMain
                leftPadding: 14
                rightPadding: 14
                //: Soft tones that mark each turn of the breath, on or off
                text: qsTr("Tones")
                onClicked: root.breathing.setTones(!root.breathing.tones)

                Accessible.checkable: true
                Accessible.checked: root.breathing.tones
            }

            RoundBtn {
                objectName: "pauseBreathing"
                visible: root.running
                size: Theme.targetMain
                glyph: root.moving ? "pause" : "play"
                //: Spoken name of the button that rests or continues the breathing guide
                text: root.moving ? qsTr("Pause the breath") : qsTr("Go on breathing")
                onClicked: root.breathing.toggle()
            }
        }

        Btn {
            id: leave

            Layout.alignment: Qt.AlignHCenter
            objectName: "leaveBreathing"
            kind: root.moving ? "primary" : "secondary"
            tall: Theme.targetMain
            //: Ends the breathing with the breath that is under way; or goes back to the steps at once
            text: root.moving ? qsTr("Finish this breath") : qsTr("Back to my steps")
            onClicked: {
                if (root.moving)
                    root.breathing.finish();
                else
                    root.leaveAsked();
            }
        }
    }
}
