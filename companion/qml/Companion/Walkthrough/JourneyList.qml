pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The journey beside the page. Its steps spread over the height there is, and scroll when that is too little.
FocusScope {
    id: root

    required property WalkthroughViewModel walkthrough

    readonly property real padding: 12
    readonly property real headings: 3 * (Theme.read(22) + 10)

    // Brings the step that is read into sight, after the layout has come to rest.
    function follow(): void {
        const here = stops.stop(root.walkthrough.index);
        if (here && area.overflowing)
            area.reveal(here);
    }

    Card {
        anchors.fill: parent
    }

    // No Qt.callLater: a list that goes when the tablet is turned would still be called.
    Timer {
        id: soon

        interval: 0
        onTriggered: root.follow()
    }

    Connections {
        target: root.walkthrough

        function onStepChanged(): void {
            soon.restart();
        }
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.margins: root.padding
        objectName: "journey"

        onOverflowingChanged: soon.restart()
        onHeightChanged: soon.restart()

        Accessible.role: Accessible.List
        //: Spoken name of the list of all steps
        Accessible.name: qsTr("All steps")

        JourneyStops {
            id: stops

            Layout.fillWidth: true
            walkthrough: root.walkthrough
            pitch: Math.max(56, Math.min(80, Math.floor((root.height - 2 * root.padding - root.headings) / Math.max(1, root.walkthrough.count))))
            onChosen: index => root.walkthrough.goTo(index)
        }
    }

    SoftEdges {
        area: area
    }
}
