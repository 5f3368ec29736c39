pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models

// How much to know: three choices side by side, or below each other where they would be narrow.
GridLayout {
    id: root

    required property VisitViewModel visit
    required property WalkthroughViewModel walkthrough
    property real tall: 96
    readonly property list<var> levels: [
        {
            key: "main",
            glyph: "leaf",
            label: root.visit.words.mainLabel ?? "",
            hint: root.visit.words.mainHint ?? ""
        },
        {
            key: "steps",
            glyph: "map",
            label: root.visit.words.stepsLabel ?? "",
            hint: root.visit.words.stepsHint ?? ""
        },
        {
            key: "full",
            glyph: "book",
            label: root.visit.words.fullLabel ?? "",
            hint: root.visit.words.fullHint ?? ""
        }
    ]

    columnSpacing: 16
    rowSpacing: 12
    uniformCellWidths: true

    Repeater {
        model: root.levels

        Choice {
            required property var modelData

            objectName: `detail_${modelData.key}`
            glyph: modelData.glyph
            text: modelData.label
            note: modelData.hint
            tall: root.tall
            chosen: root.walkthrough.detail === modelData.key
            onClicked: root.walkthrough.setDetail(modelData.key)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
