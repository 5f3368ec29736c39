pragma ComponentBehavior: Bound

import QtQuick
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Practice
import Companion.Theme

// A place to look at. It fills the screen, moves slowly and says nothing. The music stays at hand; its button fades while
// nobody touches the screen, and any touch, movement or key brings it back.
Screen {
    id: root

    required property AppViewModel app

    readonly property bool sounding: app.music.playing || app.music.softEnd.coming
    readonly property Item focused: Window.activeFocusItem

    title: app.calm.placeTitle
    focus: true

    function wake(): void {
        music.faded = false;
        hush.restart();
    }

    onFocusedChanged: wake()
    Keys.onPressed: event => {
        root.wake();
        event.accepted = event.key === Qt.Key_Space && root.app.music.available;
        if (event.accepted)
            root.app.music.toggle();
    }

    PlaceStage {
        anchors.fill: parent
        objectName: "place"
        scene: root.app.calm.place
        moving: root.enabled

        Accessible.role: Accessible.Graphic
        Accessible.name: root.app.calm.placeTitle
    }

    TopBar {
        x: root.gutter
        y: Theme.s2
        width: root.width - 2 * root.gutter
        app: root.app
        breathe: true
    }

    Btn {
        id: music

        property bool faded: false

        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - Theme.s3
        objectName: "placeMusic"
        visible: root.app.music.available
        opacity: faded && !Theme.contrast ? 0.25 : 1
        glyph: root.sounding ? "pause" : "note"
        tall: Theme.targetMain
        //: Plays or rests the music, under a place to look at
        text: root.sounding ? qsTr("Pause the music") : qsTr("Play music")
        onClicked: root.app.music.toggle()

        Behavior on opacity {
            OpacityAnimator {
                duration: Theme.page
            }
        }
    }

    // Both only watch: what lies under them gets every touch.
    PointHandler {
        acceptedButtons: Qt.AllButtons
        onActiveChanged: root.wake()
    }

    HoverHandler {
        // A pointer that rests is told of again with every frame of the picture: only a moved one counts.
        readonly property point at: Qt.point(Math.round(point.position.x / 4), Math.round(point.position.y / 4))

        onAtChanged: root.wake()
    }

    Timer {
        id: hush

        interval: 8000
        running: true
        onTriggered: music.faded = true
    }
}
