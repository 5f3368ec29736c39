pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Models

// The whole way in three headed stretches, joined by a thin line.
ColumnLayout {
    id: root

    required property WalkthroughViewModel walkthrough
    property real pitch: 56

    signal chosen(int index)

    spacing: 0

    // The stop of a step, or null before it is there.
    function stop(index: int): Item {
        return stops.itemAt(index);
    }

    Repeater {
        id: stops

        model: root.walkthrough.journey

        JourneyStop {
            required property int index
            required property string stretchHeading
            required property var model
            readonly property JourneyStop before: index > 0 ? stops.itemAt(index - 1) as JourneyStop : null

            Layout.fillWidth: true
            progress: model.state ?? ""
            heading: before && before.stretch === stretch ? "" : stretchHeading
            pitch: root.pitch
            first: index === 0
            last: index === stops.count - 1
            onChosen: root.chosen(index)
        }
    }
}
