pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// The nurse signal while the person breathes: still amber, still readable from the door, and one touch from the whole of it.
Rectangle {
    id: root

    required property AppViewModel app
    readonly property bool roomy: root.width >= show.implicitWidth + okay.implicitWidth + words.implicitWidth + 160

    implicitHeight: row.implicitHeight + 2 * 12
    color: Theme.signal
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    GridLayout {
        id: row

        x: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - 2 * Theme.s3
        columns: root.roomy ? 4 : 2
        columnSpacing: Theme.s2
        rowSpacing: Theme.s1

        Rectangle {
            implicitWidth: 56
            implicitHeight: 56
            radius: Theme.radiusCard
            color: Theme.signalInk

            Icon {
                anchors.centerIn: parent
                name: "hand"
                size: 36
                color: Theme.signal
            }
        }

        Txt {
            id: words

            role: "title"
            font.pixelSize: Theme.head(36)
            //: The folded nurse signal
            text: root.app.visit.words.nurseTitle ?? qsTr("I need my nurse")
            color: Theme.signalInk
            Layout.fillWidth: true
        }

        Btn {
            id: show

            objectName: "nurseWholeButton"
            glyph: "full"
            //: The folded nurse signal: makes it fill the screen again
            text: qsTr("Make it big")
            onClicked: Overlays.nurseFolded = false
            Layout.fillWidth: !root.roomy
        }

        Btn {
            id: okay

            objectName: "nurseBandOkayButton"
            glyph: "close"
            //: The folded nurse signal: the person puts it away
            text: root.app.visit.words.nurseOkay ?? qsTr("I am okay now")
            onClicked: root.app.visit.okayNow()
            Layout.fillWidth: !root.roomy
        }
    }
}
