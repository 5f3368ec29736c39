pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// What does not work on this tablet, and what helps. Patients are never told this.
CornerCard {
    id: root

    required property ClinicViewModel clinic

    //: Nurse's corner: heading of what does not work
    title: qsTr("Notices")

    RowLayout {
        visible: list.count === 0
        spacing: 12

        Icon {
            name: "check"
            size: Theme.read(24)
            color: Theme.calm
        }

        Txt {
            //: Nurse's corner: there are no notices
            text: qsTr("Everything works.")
            Layout.fillWidth: true
        }
    }

    Repeater {
        id: list

        model: root.clinic.notices

        RowLayout {
            id: notice

            required property string what
            required property string cure

            spacing: 12
            Layout.fillWidth: true

            Icon {
                name: "notice"
                size: Theme.read(24)
                color: Theme.sun
                Layout.alignment: Qt.AlignTop
            }

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Txt {
                    text: notice.what
                    Layout.fillWidth: true
                }

                Txt {
                    role: "small"
                    text: notice.cure
                    Layout.fillWidth: true
                }
            }
        }
    }
}
