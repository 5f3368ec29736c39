pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The team is ready: picture and sound land, slowly or soon.
CornerCard {
    id: root

    required property AppViewModel app
    readonly property real softS: 40
    readonly property real soonS: 3

    //: Nurse's corner: heading
    title: qsTr("Called now")
    //: Nurse's corner, under "Called now"
    note: qsTr("Picture and sound come to rest. A card says that it is time to go in.")

    RowLayout {
        spacing: 12
        uniformCellSizes: true
        Layout.fillWidth: true

        Btn {
            objectName: "landSoftButton"
            tall: Theme.targetGlove
            //: Nurse's corner: how long picture and sound take to come to rest
            text: qsTr("Gently, in 40 seconds")
            onClicked: root.app.callNow(root.softS)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        Btn {
            objectName: "landSoonButton"
            tall: Theme.targetGlove
            //: Nurse's corner: how long picture and sound take to come to rest
            text: qsTr("Now, in 3 seconds")
            onClicked: root.app.callNow(root.soonS)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
