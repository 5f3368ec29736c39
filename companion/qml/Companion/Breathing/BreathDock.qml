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
        columnSpacing: Theme.s2
        rowSpacing: Theme.s1

        GuideChoice {
            id: choice

            Layout.row: 0
            Layout.column: 0
            Layout.columnSpan: root.last ? 2 : 1
            Layout.alignment: Qt.AlignHCenter
            breathing: root.breathing
            tall: Theme.targetMain
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
                kind: root.music.playing ? "soft" : "quiet"
                glyph: root.brief && root.music.playing ? "check" : "note"
                tall: Theme.targetMain
                leftPadding: root.inside
                rightPadding: root.inside
                text: {
                    if (root.brief)
                        //: Plays or rests the music, on the breathing page
                        return qsTr("Music");
                    //: Says whether music plays, on the button that plays or rests it
                    return root.music.playing ? qsTr("Music on") : qsTr("Music off");
                }
                onClicked: root.music.toggle()

                Accessible.name: qsTr("Music")
                Accessible.checkable: true
                Accessible.checked: root.music.playing
            }

            Btn {
                objectName: "dockTones"
                visible: root.breathing.paced
                kind: root.breathing.tones ? "soft" : "quiet"
                glyph: root.brief && root.breathing.tones ? "check" : "wave"
                tall: Theme.targetMain
                leftPadding: root.inside
                rightPadding: root.inside
                text: {
                    if (root.brief)
                        //: Soft tones that mark each turn of the breath, on or off
                        return qsTr("Tones");
                    //: Says whether soft tones mark each turn of the breath, on the button that turns them on or off
                    return root.breathing.tones ? qsTr("Tones on") : qsTr("Tones off");
                }
                onClicked: root.breathing.setTones(!root.breathing.tones)

                Accessible.name: qsTr("Tones")
                Accessible.checkable: true
                Accessible.checked: root.breathing.tones
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
