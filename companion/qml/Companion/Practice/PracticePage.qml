pragma ComponentBehavior: Bound

import QtQuick
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// A guided exercise: a place that fills the page, the words on their plate, and the controls under them, which fade while
// nobody touches the screen. The words stay, and so does every way out.
Screen {
    id: root

    required property AppViewModel app

    readonly property PracticeViewModel practice: app.practice
    readonly property bool playing: practice.state === "playing"
    readonly property bool underWay: playing || practice.state === "paused"
    readonly property bool lost: app.ready && practice.exerciseId === ""
    readonly property string wanted: practice.exerciseId === "" ? "" : underWay ? "during" : practice.state === "ended" ? "after" : "before"
    property string part: wanted // what the page shows; a page that is being left keeps what it shows
    readonly property bool large: width >= 1600 && height >= 1000
    readonly property real foot: height - (compact ? Theme.s2 : Theme.s3)
    readonly property Item focused: Window.activeFocusItem

    title: practice.title
    focus: true

    function wake(): void {
        dock.faded = false;
        if (root.playing)
            hush.restart();
    }

    // The first wish to leave leads back to the room, the second out of the page.
    function leave(): void {
        root.practice.leave();
        if (!root.underWay)
            root.app.back();
    }

    function follow(): void {
        if (root.app.screen === "practice")
            root.part = root.wanted;
    }

    // What does not fit this person any more is gone, and its page with it.
    function leaveEmpty(): void {
        if (root.lost && root.app.screen === "practice")
            root.app.back();
    }

    Component.onCompleted: {
        root.part = root.wanted;
        Qt.callLater(root.leaveEmpty);
    }
    onWantedChanged: Qt.callLater(root.follow)
    // What had the keyboard's focus may be gone.
    onPartChanged: root.forceActiveFocus(Qt.OtherFocusReason)
    onLostChanged: Qt.callLater(root.leaveEmpty)
    onFocusedChanged: wake()
    onPlayingChanged: wake()

    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && root.underWay
    Keys.onPressed: event => {
        root.wake();
        event.accepted = root.part !== "" && root.act(event.key);
    }

    function act(key: int): bool {
        if (key === Qt.Key_Space)
            root.practice.toggle();
        else if (key === Qt.Key_Left && root.underWay)
            root.practice.back15();
        else if (key === Qt.Key_Escape && root.underWay)
            root.leave();
        else
            return false;
        return true;
    }

    PlaceStage {
        anchors.fill: parent
        scene: root.practice.scene
        moving: root.enabled && root.practice.state !== "paused"
    }

    TopBar {
        id: bar

        x: root.gutter
        y: Theme.s2
        width: root.width - 2 * root.gutter
        app: root.app
    }

    PracticeStart {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(bar.y + bar.height + Theme.s2, root.foot - height)
        width: Math.min(root.width - 2 * root.gutter, Theme.head(560))
        height: Math.min(implicitHeight, root.foot - bar.y - bar.height - Theme.s2)
        visible: root.part === "before"
        low: root.compact
        practice: root.practice
        onBeginAsked: root.practice.begin()
    }

    PracticePlate {
        id: plate

        anchors.horizontalCenter: parent.horizontalCenter
        // The controls give way to the two ways on without moving it, where those have room beside each other.
        y: root.part === "after" ? end.y - height - Theme.s3 : dock.y - height - Theme.s1
        width: Math.min(root.width - 2 * root.gutter, Theme.read(root.large ? 1040 : 820))
        height: implicitHeight
        visible: root.part === "during" || root.part === "after"
        low: root.compact
        role: root.large ? "captionLarge" : Theme.bigText && root.height < 560 ? "body" : "caption"
        practice: root.practice
    }

    PracticeDock {
        id: dock

        property bool faded: false

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.foot - height
        width: implicitWidth
        height: implicitHeight
        visible: root.part === "during"
        opacity: faded && root.playing && !Theme.contrast ? 0.25 : 1
        practice: root.practice
        onLeaveAsked: root.leave()

        Behavior on opacity {
            OpacityAnimator {
                duration: Theme.page
            }
        }
    }

    PracticeEnd {
        id: end

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.foot - height
        visible: root.part === "after"
        widest: root.width - 2 * root.gutter
        behind: root.app.behind
        onAgainAsked: root.practice.begin()
        onBackAsked: root.app.back()
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
        running: root.playing
        onTriggered: dock.faded = true
    }
}
