pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// The plain guide: a column of steps that fills with the in-breath and empties with the out-breath, without moving.
BreathGuide {
    id: root

    readonly property int steps: 11

    Column {
        anchors.centerIn: parent
        spacing: Math.max(2, Math.round(12 * root.unit))

        Repeater {
            model: root.steps

            Rectangle {
                id: step

                required property int index

                width: Math.round(200 * root.unit)
                height: Math.round(36 * root.unit)
                radius: height / 2
                color: Theme.surface
                border.color: Theme.lineStrong
                border.width: Math.max(1, Math.round(2 * root.unit))

                // Lit while the breath is at least as full as the step is high; neighbours overlap.
                FillStep {
                    readonly property int place: root.steps - 1 - step.index

                    anchors.fill: parent
                    pace: root.pace
                    low: Math.max(0, (place - 0.5) / root.steps)
                    high: Math.min(1, (place + 1.5) / root.steps)

                    Rectangle {
                        anchors.fill: parent
                        radius: height / 2
                        color: Theme.primary
                    }
                }
            }
        }
    }
}
