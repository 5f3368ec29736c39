pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Theme

// Covers side by side.
GridLayout {
    id: root

    property alias model: cards.model
    property alias delegate: cards.delegate
    property real least: 176
    property int most: 5

    // What every card has at least; some are a pixel wider, and are no higher for it.
    readonly property int cell: Math.max(0, Math.floor((width + columnSpacing) / columns - columnSpacing))

    columns: Math.max(2, Math.min(most, Math.floor((width + columnSpacing) / (Theme.head(least) + columnSpacing))))
    columnSpacing: Theme.s2
    rowSpacing: Theme.s2
    uniformCellWidths: true

    Repeater {
        id: cards
    }

    // A row that is not full keeps its cards as wide as in others.
    Repeater {
        model: Math.max(0, root.columns - cards.count)

        Item {
            Layout.fillWidth: true
        }
    }
}
