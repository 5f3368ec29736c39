pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Models

// What else does not work on this tablet, after what the strip at the top says.
CornerCard {
    id: root

    required property ClinicViewModel clinic
    required property int from

    //: Nurse's corner: heading of what else does not work
    title: qsTr("More notices")

    Repeater {
        model: root.clinic.notices

        Notice {
            required property int index

            visible: index >= root.from
            Layout.fillWidth: true
        }
    }
}
