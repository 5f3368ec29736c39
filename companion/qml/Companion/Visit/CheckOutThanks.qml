pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Whose hands the tablet goes to now. The lake of the first screen says goodbye, and to a child Pip, who waves.
Item {
    id: root

    required property string thanks
    property real room: 0
    property bool pip: false
    property bool low: false
    property bool aside: false // something else on the screen matters more
    property int inset: Theme.s4
    readonly property bool pictured: !Theme.bigText && !Theme.contrast
    readonly property bool beside: root.pictured && root.width >= 900
    readonly property bool above: root.pictured && !root.beside && root.room > 480
    readonly property int rim: root.low ? Theme.s2 : Theme.s4

    signal backToMain
    signal corner

    implicitHeight: Math.max(words.implicitHeight + 2 * root.rim, Math.min(root.room, root.above ? 640 : 360))

    Card {
        anchors.fill: parent
        raised: !root.aside
        color: root.aside ? Theme.bgAlt : Theme.surface
    }

    Picture {
        id: picture

        visible: root.beside || root.above
        x: root.beside ? root.width - width - 12 : 12
        y: 12
        width: root.beside ? root.width * (root.low ? 0.34 : 0.44) : root.width - 24
        height: root.beside ? root.height - 24 : root.height - words.implicitHeight - 2 * root.rim - 12
        opacity: root.aside ? 0.5 : 1
        source: `${Assets.base}art/hero/${Theme.pictures}_landscape.jpg`
        focusX: 0.8

        Image {
            visible: root.pip
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.rightMargin: parent.width * 0.12
            width: height
            height: Math.min(parent.height * 0.92, parent.width * 0.6)
            source: root.pip ? `${Assets.base}illustrations/child/pip_hello_${Theme.pictures}.svg` : ""
            sourceSize: Qt.size(Math.round(width), Math.round(height))
            fillMode: Image.PreserveAspectFit
            verticalAlignment: Image.AlignBottom
            asynchronous: true
            retainWhileLoading: true
        }
    }

    ColumnLayout {
        id: words

        x: root.inset
        y: root.above ? picture.y + picture.height + root.rim : (root.height - height) / 2
        width: (root.beside ? picture.x - Theme.s3 : root.width - root.inset) - root.inset
        spacing: root.low ? 12 : Theme.s2

        Txt {
            role: root.aside ? "body" : "title"
            text: root.thanks
            Layout.fillWidth: true
        }

        GridLayout {
            columns: main.implicitWidth + nurse.implicitWidth + Theme.s2 <= words.width ? 2 : 1
            columnSpacing: Theme.s2
            rowSpacing: 12
            Layout.topMargin: root.low ? 0 : Theme.s1

            Btn {
                id: main

                objectName: "backToMainButton"
                glyph: "back"
                tall: 64
                //: Check-out: back to the main screen, as often as one likes
                text: qsTr("Back to the main screen")
                onClicked: root.backToMain()
                Layout.fillWidth: parent.columns === 1
            }

            NurseHold {
                id: nurse

                name: "nurseCorner"
                tall: 64
                //: The spot a nurse presses and holds to open the nurse's corner
                text: qsTr("Nurse: press and hold")
                onHeld: root.corner()
                Layout.fillWidth: parent.columns === 1
            }
        }
    }
}
