pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Models
import Companion.Theme

// The first things that do not work on this tablet, where a nurse sees them first. Patients are never told.
Rectangle {
    id: root

    required property ClinicViewModel clinic
    readonly property int most: 2
    readonly property int count: list.count

    visible: root.count > 0
    implicitHeight: column.implicitHeight + 2 * 12
    radius: Theme.radiusPicture
    color: Theme.sunSoft
    border.color: Theme.contrast ? Theme.line : Theme.sun
    border.width: Theme.edge

    ColumnLayout {
        id: column

        x: 20
        y: 12
        width: root.width - 2 * 20
        spacing: Theme.s1

        Repeater {
            id: list

            model: root.clinic.notices

            Notice {
                required property int index

                visible: index < root.most
                Layout.fillWidth: true
            }
        }
    }
}
