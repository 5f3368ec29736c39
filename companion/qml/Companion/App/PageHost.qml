pragma ComponentBehavior: Bound
import QtQuick
import Companion.Models
import Companion.Theme

// Shows one page, loaded when it is first asked for. The new page rises and fades in on the render thread over the old one.
// When what lay over it is gone, the keyboard is back where it was, or at the page.
FocusScope {
    id: root

    required property AppViewModel app
    readonly property string screen: root.app.screen
    readonly property var files: ({
            welcome: "../Visit/WelcomePage.qml",
            checkin: "../Visit/CheckInPage.qml",
            together: "../Walkthrough/TogetherPage.qml",
            walkthrough: "../Walkthrough/WalkthroughPage.qml",
            breathing: "../Breathing/BreathingPage.qml",
            practice: "../Practice/PracticePage.qml",
            calm: "../Calm/CalmPage.qml",
            place: "../Calm/PlacePage.qml",
            call: "../Walkthrough/CallPage.qml",
            chapters: "../Chapters/ChaptersPage.qml",
            chapter: "../Chapters/ChapterPage.qml",
            about: "../Chapters/AboutPage.qml",
            questions: "../Questions/QuestionsPage.qml",
            show: "../Questions/ShowPage.qml",
            takehome: "../TakeHome/TakeHomePage.qml",
            checkout: "../Visit/CheckOutPage.qml",
            corner: "../Clinic/CornerPage.qml"
        })
    property Loader front: first
    readonly property bool moving: arrival.running
    readonly property Loader behind: root.front === first ? second : first

    function show(name: string): void {
        const file = root.files[name];
        if (file === undefined)
            return;
        arrival.complete();
        const arriving = root.behind;
        arriving.opacity = 0;
        arriving.setSource(Qt.resolvedUrl(file), {
            app: root.app
        });
        if (arriving.status !== Loader.Ready) {
            // A page that cannot load must not take the one that works away.
            arriving.sourceComponent = null;
            return;
        }
        const leaving = root.front;
        root.front = arriving;
        arriving.forceActiveFocus(Qt.OtherFocusReason);
        if (leaving.item === null) {
            arriving.opacity = 1;
            return;
        }
        arrival.leaving = leaving;
        arrival.start();
    }

    Component.onCompleted: root.show(root.screen)
    onScreenChanged: root.show(root.screen)
    onEnabledChanged: {
        if (root.enabled)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }

    component Slot: Loader {
        width: root.width
        height: root.height
        z: root.front === this ? 1 : -1
        focus: root.front === this
    }

    MediaKeys {
        app: root.app
    }

    Slot {
        id: first
    }

    Slot {
        id: second
    }

    // The leaving page is seen through the arriving one, but no longer touched.
    MouseArea {
        anchors.fill: parent
        visible: arrival.running
    }

    ParallelAnimation {
        id: arrival

        property Loader leaving: second

        onFinished: {
            arrival.leaving.sourceComponent = null;
            root.front.opacity = 1;
            root.front.y = 0;
        }

        OpacityAnimator {
            target: root.front
            from: 0
            to: 1
            duration: Theme.page
            easing.type: Easing.InOutQuad
        }

        YAnimator {
            target: root.front
            from: Theme.lessMotion ? 0 : Theme.s2
            to: 0
            duration: Theme.page
            easing.type: Easing.OutCubic
        }

        OpacityAnimator {
            target: arrival.leaving
            from: 1
            to: 0
            duration: Theme.lessMotion ? Theme.page : Theme.quick
        }
    }
}
