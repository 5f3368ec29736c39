pragma ComponentBehavior: Bound
import QtQuick
import Companion.Models
import Companion.Theme

// The one window. Until its first frame it loads the theme and one page; the nurse signal comes shortly after, the rest when asked for.
Window {
    id: root

    required property AppViewModel app
    readonly property bool called: root.app.visit.called !== ""
    readonly property bool signalling: root.app.visit.nurseCalled
    readonly property bool moving: pages.moving // one page gives way to another
    readonly property bool signalWhole: root.signalling && !Overlays.nurseFolded

    function openSheet(name: string): void {
        Overlays.open(name);
    }

    function closeSheet(): void {
        Overlays.close();
    }

    function goBack(): void {
        if (root.signalWhole)
            return;
        if (Overlays.sheet !== "")
            Overlays.close();
        else if (root.called)
            root.app.returnFromCall();
        else if (root.app.canGoBack)
            root.app.back();
    }

    width: 1280
    height: 800
    minimumWidth: 600
    minimumHeight: 480
    visible: true
    visibility: root.app.fullScreen ? Window.FullScreen : Window.Windowed
    color: Theme.bg
    //: Title of the window
    title: qsTr("Companion")

    onSignallingChanged: Overlays.nurseFolded = false
    onSignalWholeChanged: {
        if (root.signalWhole)
            Overlays.close();
    }
    onCalledChanged: Overlays.close()

    Binding {
        target: Theme
        property: "name"
        value: root.app.look.theme
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.app.look.textScale
    }

    Binding {
        target: Theme
        property: "likeness"
        value: root.app.look.likeness
    }

    Binding {
        target: Theme
        property: "lessMotion"
        value: root.app.look.lessMotion
    }

    Binding {
        target: Theme
        property: "rtl"
        value: Application.layoutDirection === Qt.RightToLeft
    }

    FrameWatch {
        app: root.app
    }

    Shortcut {
        sequences: [StandardKey.Cancel, StandardKey.Back]
        onActivated: root.goBack()
    }

    Shortcut {
        sequences: [StandardKey.FullScreen]
        onActivated: root.app.setFullScreen(!root.app.fullScreen)
    }

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: Theme.rtl
        LayoutMirroring.childrenInherit: true

        PageHost {
            id: pages

            objectName: "pages"
            app: root.app
            anchors.fill: parent
            anchors.topMargin: band.visible && band.item ? band.height : 0
            enabled: Overlays.sheet === "" && !root.called && !root.signalWhole
            visible: !(nurse.visible && nurse.item) && !(root.app.visit.called === "landed" && card.item)
            focus: true
        }

        Sheets {
            app: root.app
        }

        OverlayLoader {
            id: card

            anchors.fill: parent
            app: root.app
            file: "../Visit/CalledCard.qml"
            wanted: root.called && !root.signalWhole
            ready: root.called
        }

        OverlayLoader {
            id: band

            width: parent.width
            app: root.app
            file: "../Visit/NurseBand.qml"
            wanted: root.signalling && Overlays.nurseFolded
        }

        OverlayLoader {
            id: nurse

            anchors.fill: parent
            app: root.app
            file: "../Visit/NurseSignal.qml"
            wanted: root.signalWhole
        }

        // The nurse signal must stand whole in the frame after the touch: it is built while the first page rests.
        Timer {
            interval: 1500
            running: true
            onTriggered: nurse.ready = true
        }
    }
}
