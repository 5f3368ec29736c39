pragma ComponentBehavior: Bound

import QtQuick
import Companion.Models
import Companion.Theme

// Shows the chosen guide and nothing else, as large as it fits. It keeps the guide and the view model together: the
// picture's loop starts at an in-breath and the model's clock is set by it; a stage that appears in the middle of a
// breath takes that breath up. `still` (0 and 1 out, 0.5 in) shows one moment instead, for pictures of the screens.
Item {
    id: root

    required property BreathingViewModel breathing
    property real still: -1
    property bool fresh: true // the guide has not been told yet what to do

    readonly property bool resting: breathing.state === "quiet" // nothing is paced
    readonly property BreathGuide guide: loader.item as BreathGuide
    readonly property bool moving: still < 0 && (breathing.state === "breathing" || breathing.state === "finishing")
    readonly property url file: {
        // The bar only says how far a breath is: at rest it would be empty.
        switch (resting && breathing.guide === "bar" ? Theme.lessMotion ? "lantern" : "lotus" : breathing.guide) {
        case "lantern":
            return Qt.resolvedUrl("BreathLantern.qml");
        case "bar":
            return Qt.resolvedUrl("BreathBar.qml");
        default:
            return Qt.resolvedUrl("BreathLotus.qml");
        }
    }
    readonly property string spoken: {
        switch (breathing.phase) {
        case "in":
            //: What the breathing picture shows, for people who do not see it
            return qsTr("Breathing picture: breathe in");
        case "out":
            //: What the breathing picture shows, for people who do not see it
            return qsTr("Breathing picture: breathe out");
        default:
            //: What the breathing picture shows, for people who do not see it
            return qsTr("Breathing picture, at rest");
        }
    }

    function show(): void {
        if (loader.width < 1)
            return;
        loader.setSource(file, {
            // Without a size it would first decode its pictures for another one.
            width: loader.width,
            height: loader.height,
            inMs: Math.round(breathing.inS * 1000),
            outMs: Math.round(breathing.outS * 1000)
        });
    }

    function follow(): void {
        if (!guide)
            return;
        if (!moving) {
            fresh = false;
            guide.running = false;
            if (still >= 0)
                guide.phase = still;
            else if (resting)
                guide.unfold();
            else
                guide.sink();
            return;
        }
        if (guide.running)
            return;
        const position = breathing.position();
        const midway = fresh && position > 0.02;
        fresh = false;
        if (breathing.phase === "in" && guide.motion !== "rise" && !midway) {
            guide.running = true;
            breathing.cycleStarted();
        } else {
            guide.join(position, breathing.leftMs());
        }
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: spoken

    onFileChanged: show()
    onMovingChanged: follow()
    onRestingChanged: follow()
    onStillChanged: follow()
    Component.onCompleted: show()

    Connections {
        target: root.breathing

        function onPhaseChanged(): void {
            root.follow();
        }

        function onPatternChanged(): void {
            root.show();
        }
    }

    Loader {
        id: loader

        anchors.centerIn: parent
        width: Math.min(root.width, root.height)
        height: width
        onLoaded: {
            root.fresh = true;
            root.follow();
        }
        onWidthChanged: {
            if (status === Loader.Null)
                root.show();
        }
    }
}
