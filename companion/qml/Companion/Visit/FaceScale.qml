pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Theme

// Pip five times, from calm to very worried: side by side, or below each other where the words would not fit under them.
// Touching the chosen one again takes the answer back.
GridLayout {
    id: root

    required property var faces // the words, calm first
    required property int answer
    property real art: 144 // the side of a picture; where they stand side by side it has to fit
    readonly property int apart: Theme.gap
    readonly property real cell: (root.width - (root.faces.length - 1) * root.apart) / Math.max(1, root.faces.length)
    readonly property bool below: root.cell < Theme.head(112)

    signal picked(int face)

    columns: root.below ? 1 : root.faces.length
    columnSpacing: root.apart
    rowSpacing: root.apart
    uniformCellWidths: true
    Accessible.role: Accessible.Grouping

    Repeater {
        model: root.faces

        FaceChoice {
            required property string modelData
            required property int index

            objectName: `face${index}`
            face: index
            text: modelData
            row: root.below
            art: root.below ? Theme.targetGlove : root.art
            chosen: root.answer === index
            onClicked: root.picked(root.answer === index ? -1 : index)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
    }
}
