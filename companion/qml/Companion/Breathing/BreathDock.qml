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
    required property CalmViewModel calm
    required property bool audible
    property real widest: 1200

    readonly property bool sounding: music.playing || music.softEnd.coming
    readonly property bool moving: breathing.state === "settling" || breathing.state === "breathing"
    readonly property bool running: moving || breathing.state === "paused"
    // The choice, the keys and the way out share a row; or the last two do; or the outer two do; or none.
    readonly property real guideWidth: choice.visible ? choice.implicitWidth + Theme.s2 : 0
    readonly property real outer: leave.implicitWidth + 2 * padding
    readonly property real inner: keys.implicitWidth + Theme.s2
    readonly property bool all: guideWidth + inner + outer <= widest
    readonly property bool last: !all && inner + outer <= widest
    readonly property bool ends: !all && !last && guideWidth + outer <= widest
    readonly property real padding: 12
    readonly property real inside: 14 // from the edge of a key to its words
    readonly property bool brief: Theme.bigText // no room for the words that say on or off: a tick says it

    signal leaveAsked
    signal listenAsked

    implicitWidth: Math.min(widest, grid.implicitWidth + 2 * padding)
    implicitHeight: grid.implicitHeight + 2 * Theme.s1

    Connections {
        target: root.calm

        function onEyesClosed(): void {
            root.listenAsked();
        }
    }

    Card {
        anchors.fill: parent
        radius: Math.min(height / 2, Theme.radiusButton)
    }

    GridLayout {
        id: grid

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * root.padding)
        columnSpacing: Theme.s2
        rowSpacing: Theme.s1

        GuideChoice {
            id: choice

            Layout.row: 0
            Layout.column: 0
            Layout.columnSpan: root.last ? 2 : 1
            Layout.alignment: Qt.AlignHCenter
            breathing: root.breathing
            kind: "quiet"
            tall: Theme.targetMain
            leftPadding: root.inside
            rightPadding: root.inside
            //: Opens the choices of the breath, where there is little room
            text: root.brief ? qsTr("Choose") : qsTr("Choose a breath")
        }

        RowLayout {
            id: keys

            Layout.row: root.all ? 0 : 1
            Layout.column: root.all ? 1 : 0
            Layout.columnSpan: root.ends ? 2 : 1
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.s1

            Btn {
                objectName: "dockMusic"
                enabled: root.music.available
                kind: root.sounding ? "soft" : "quiet"
                glyph: root.sounding ? "check" : "note"
                tall: Theme.targetMain
                leftPadding: root.inside
                rightPadding: root.inside
                //: Plays or rests the music, on the breathing page
                text: qsTr("Music")
                onClicked: root.music.toggle()

                Accessible.checkable: true
                Accessible.checked: root.sounding
            }

            Btn {
                objectName: "dockEyes"
                visible: root.audible && root.breathing.paced && (root.running || root.breathing.pattern !== "quiet")
                kind: "quiet"
                glyph: "ear"
                tall: Theme.targetMain
                leftPadding: root.inside
                rightPadding: root.inside
                //: Breathing with closed eyes, by tones alone
                text: root.brief ? qsTr("Listen") : qsTr("Eyes closed")
                onClicked: root.listenAsked()

                //: Spoken name of the button that darkens the screen and guides the breath by tones
                Accessible.name: qsTr("Breathe with closed eyes, by tones")
            }

            Btn {
                objectName: "pauseBreathing"
                visible: root.running
                glyph: root.moving ? "pause" : "play"
                tall: Theme.targetMain
                leftPadding: root.inside
                rightPadding: root.inside
                //: Rests or continues the breathing guide
                text: root.moving ? qsTr("Pause") : qsTr("Go on")
                onClicked: root.breathing.toggle()

                //: Spoken name of the button that rests or continues the breathing guide
                Accessible.name: root.moving ? qsTr("Pause the breath") : qsTr("Go on breathing")
            }
        }

        Btn {
            id: leave

            Layout.row: root.all || root.ends ? 0 : root.last ? 1 : 2
            Layout.column: root.all ? 2 : root.last || root.ends ? 1 : 0
            Layout.alignment: Qt.AlignHCenter
            objectName: "leaveBreathing"
            kind: root.moving ? "primary" : "secondary"
            tall: Theme.targetMain
            leftPadding: Theme.s2
            rightPadding: Theme.s2
            //: Ends the breathing with the breath that is under way; or goes back to the steps at once
            text: root.moving ? qsTr("Stop after this breath") : qsTr("Back to my steps")
            onClicked: {
                if (root.moving)
                    root.breathing.finish();
                else
                    root.leaveAsked();
            }
        }
    }
}
