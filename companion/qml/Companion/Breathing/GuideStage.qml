pragma ComponentBehavior: Bound

import QtQuick
import Companion.Models

// Shows the chosen guide and nothing else, as large as it fits. It keeps the guide and the view model together: the
// picture's loop starts with a round of breaths, by the model's clock; a stage that appears in the middle of a breath
// takes that breath up. `still` (0 and 1 out, 0.5 in) shows one moment instead, for pictures of the screens.
Item {
    id: root

    required property BreathingViewModel breathing
    property real still: -1

    readonly property int lateMs: 50
    readonly property int frameMs: 16
    readonly property bool resting: breathing.state === "quiet" // nothing is paced
    readonly property BreathGuide guide: loader.item as BreathGuide
    readonly property bool moving: still < 0 && (breathing.state === "breathing" || breathing.state === "finishing")
    // The bar only says how far a breath is: at rest it would be empty.
    readonly property string picture: resting && breathing.guide === "bar" ? "lantern" : breathing.guide
    readonly property url file: Qt.resolvedUrl(`Breath${picture.charAt(0).toUpperCase()}${picture.slice(1)}.qml`)
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
            times: breathing.times
        });
    }

    function follow(): void {
        if (!guide)
            return;
        if (!moving) {
            if (still >= 0)
                guide.hold(still);
            else if (resting)
                guide.unfold();
            else
                guide.sink();
        } else if (breathing.phase === "free") {
            if (!guide.running)
                guide.sink();
        } else if (!guide.running && !(guide.motion === "rise" && breathing.phase === "sip")) {
            guide.join(breathing.times, breathing.position(), breathing.leftMs());
        }
    }

    // The loop begins anew with every round, so that the picture never leaves the clock. Told of it late, a loop that
    // breathes the same has gone on by itself, and nearer to the clock.
    function followRound(): void {
        if (!guide || !moving)
            return;
        const times = breathing.times;
        const goesOn = guide.running && JSON.stringify(times) === JSON.stringify(guide.times);
        if (times.inMs - breathing.leftMs() <= (goesOn ? frameMs : lateMs))
            guide.breathe(times);
        else if (!goesOn)
            guide.join(times, breathing.position(), breathing.leftMs());
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

        function onRoundBegun(): void {
            root.followRound();
        }
    }

    Loader {
        id: loader

        anchors.centerIn: parent
        width: Math.min(root.width, root.height)
        height: width
        onLoaded: root.follow()
        onWidthChanged: {
            if (status === Loader.Null)
                root.show();
        }
    }
}
