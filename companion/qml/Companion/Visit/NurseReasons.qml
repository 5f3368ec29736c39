pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Models
import Companion.Theme

// What is it? A picture for each reason the words hold; none of them is required.
GridLayout {
    id: root

    required property VisitViewModel visit
    property bool narrow: false

    columns: root.narrow ? 2 : 3
    columnSpacing: Theme.s2
    rowSpacing: Theme.s2
    uniformCellWidths: true
    uniformCellHeights: true
    Accessible.role: Accessible.Grouping

    Repeater {
        model: root.visit.reasons

        NurseReason {
            required property var modelData

            objectName: `reason_${modelData.key}`
            reason: modelData.key
            text: modelData.text
            stacked: width < Theme.read(300)
            chosen: root.visit.nurseReason === modelData.key
            onClicked: root.visit.chooseReason(modelData.key)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: implicitHeight
        }
    }
}
