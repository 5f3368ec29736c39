pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Thank you, and whose hands the tablet goes to. The lake of the first screen says goodbye.
Item {
    id: root

    required property string thanks
    property real room: 0
    property bool low: false
    property int inset: Theme.s4
    readonly property bool beside: root.width >= 900 && !Theme.bigText

    signal backToMain
    signal corner

    implicitHeight: Math.max(words.implicitHeight + 2 * (root.low ? Theme.s2 : Theme.s4), Math.min(root.room, 460))

    Card {
        anchors.fill: parent
    }

    Picture {
        id: picture

        visible: root.beside && !Theme.contrast
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: 12
        width: root.width * 0.4
        source: `${Assets.base}art/hero/${Theme.pictures}_landscape.jpg`
        focusX: 0.85
    }

    ColumnLayout {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: root.inset
        width: (picture.visible ? picture.x - Theme.s3 : root.width - root.inset) - root.inset
        spacing: root.low ? 12 : Theme.s2

        Txt {
            role: "title"
            //: Check-out, the heading of the last words
            text: qsTr("Thank you")
            Layout.fillWidth: true
        }

        Txt {
            role: "lead"
            text: root.thanks
            Layout.fillWidth: true
        }

        GridLayout {
            columns: main.implicitWidth + nurse.implicitWidth + Theme.s2 <= words.width ? 2 : 1
            columnSpacing: Theme.s2
            rowSpacing: 12
            Layout.topMargin: root.low ? 0 : Theme.s2

            Btn {
                id: main

                objectName: "backToMainButton"
                kind: "primary"
                glyph: "back"
                //: Check-out: back to the main screen, as often as one likes
                text: qsTr("Stay a little longer")
                onClicked: root.backToMain()
            }

            NurseHold {
                id: nurse

                name: "nurseCorner"
                tall: 64
                //: The spot a nurse presses and holds to open the nurse's corner
                text: qsTr("For your nurse: hold")
                onHeld: root.corner()
            }
        }
    }
}
