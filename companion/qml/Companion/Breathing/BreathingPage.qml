pragma ComponentBehavior: Bound

import QtQuick
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// Only the breath. Its controls rest at the foot and fade after a while without a touch; any touch, movement or key
// brings them back. The words stay, and so does every way out.
Screen {
    id: root

    required property AppViewModel app

    readonly property BreathingViewModel breathing: app.breathing
    readonly property bool idle: breathing.state === "idle" || (breathing.state === "quiet" && breathing.paced)
    readonly property bool ended: breathing.state === "ended"
    readonly property bool audible: app.music.available && !app.look.soundOff
    readonly property bool tight: compact && Theme.bigText
    readonly property Item focused: Window.activeFocusItem
    readonly property real guideTop: bar.y + bar.height + Theme.s1
    readonly property real guideRoom: words.y - guideTop - (compact ? 0 : Theme.s1)

    title: bar.title

    function wake(): void {
        dock.faded = false;
        if (dock.moving)
            hush.restart();
    }

    onFocusedChanged: wake()
    Keys.onPressed: event => {
        root.wake();
        event.accepted = event.key === Qt.Key_Space && taps.enabled;
        if (event.accepted && !event.isAutoRepeat)
            taps.answer(Qt.point(width / 2, height / 2));
    }

    Air {
        // In high contrast the edge of the air lies outside the screen.
        anchors.fill: parent
        anchors.margins: Theme.contrast ? -Theme.edge : 0
        radius: 0
    }

    GuideStage {
        id: stage

        objectName: "guideStage"
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.guideTop + Math.max(0, (root.guideRoom - height) / 2)
        width: Math.max(0, Math.min(root.width - 2 * Theme.s4, root.guideRoom, Math.max(624, root.height * 0.66)))
        height: width
        visible: !apart.wanted
        breathing: root.breathing
    }

    GuideTaps {
        id: taps

        breathing: root.breathing
    }

    TopBar {
        id: bar

        x: root.gutter
        y: Theme.s2
        width: root.width - 2 * root.gutter
        app: root.app
        //: Title of the page with only the breathing guide, or something to squeeze
        title: veil.shown ? "" : root.breathing.squeezing.active ? qsTr("Squeeze") : root.breathing.paced ? qsTr("Breathing") : qsTr("Rest")
        z: 1
    }

    BreathWords {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        y: (root.ended ? end.y : dock.y) - height - Theme.s2
        width: Math.min(root.width - 2 * root.gutter, Theme.read(760))
        breathing: root.breathing
        tight: root.tight
        waiting: root.idle
        visible: !veil.dark && !apart.wanted
        enabled: !veil.shown
    }

    BreathDock {
        id: dock

        property bool faded: false

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.height - height - (root.compact ? Theme.s2 : Theme.s3)
        width: implicitWidth
        height: implicitHeight
        visible: !root.ended && !veil.dark && !apart.wanted
        enabled: !veil.shown
        opacity: faded && moving && !Theme.contrast ? 0.25 : 1
        widest: root.width - 2 * root.gutter
        breathing: root.breathing
        music: root.app.music
        onMovingChanged: root.wake()
        onLeaveAsked: root.app.together()
        calm: root.app.calm
        audible: root.audible
        onListenAsked: veil.listen(true)

        Behavior on opacity {
            OpacityAnimator {
                duration: Theme.page
            }
        }
    }

    BreathEnd {
        id: end

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.height - height - (root.compact ? Theme.s3 : Theme.s5)
        visible: root.ended
        widest: root.width - 2 * root.gutter
        paced: root.breathing.paced
        onAgainAsked: root.breathing.start()
        onBackAsked: root.app.together()
    }

    BreathingApart {
        id: apart

        anchors.fill: parent
        anchors.topMargin: bar.y + bar.height + Theme.gap
        breathing: root.breathing
        page: root
        tight: root.tight
        onLeaveAsked: root.app.together()
    }

    EyesClosed {
        id: veil

        anchors.fill: parent
        breathing: root.breathing
        audible: root.audible
        onLookedAgain: bar.forceActiveFocus(Qt.OtherFocusReason)
    }

    // Both only watch: what lies under them gets every touch.
    PointHandler {
        acceptedButtons: Qt.AllButtons
        onActiveChanged: root.wake()
    }

    HoverHandler {
        // A pointer that rests is told of again with every frame of the guide: only a moved one counts.
        readonly property point at: Qt.point(Math.round(point.position.x / 4), Math.round(point.position.y / 4))

        onAtChanged: root.wake()
    }

    Timer {
        id: hush

        interval: 8000
        running: dock.moving
        onTriggered: dock.faded = true
    }

    ScaleAnimator {
        target: stage
        from: 0.82
        to: 1
        duration: Theme.page
        easing.type: Easing.OutCubic
        running: !Theme.lessMotion
    }
}
