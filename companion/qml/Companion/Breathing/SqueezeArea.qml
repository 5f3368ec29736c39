pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Something to squeeze, and all of it to press: the picture, what there is to say, and the room around them. In a low
// line the words stand beside the picture.
PressArea {
    id: root

    required property Squeezing squeezing
    property string wordRole: "title"
    property bool noted: true
    property bool line: false
    property real head: 0 // kept free above the picture

    objectName: "squeezeArea"
    //: Spoken name of an area to press and hold through short pain, as one would squeeze a hand
    text: qsTr("Press and hold to squeeze")
    Accessible.description: `${squeezing.word} ${squeezing.note}`

    onBegan: squeezing.hold()
    onEnded: squeezing.letGo()
    Component.onDestruction: squeezing.letGo()

    GridLayout {
        anchors.fill: parent
        anchors.topMargin: root.head
        columns: root.line ? 2 : 1
        columnSpacing: Theme.s2
        rowSpacing: Theme.s1

        SqueezePicture {
            Layout.fillWidth: !root.line
            Layout.fillHeight: true
            Layout.preferredWidth: root.height
            Layout.alignment: Qt.AlignHCenter
            squeezing: root.squeezing
        }

        Txt {
            Layout.fillWidth: true
            objectName: "squeezeLine"
            visible: root.line
            role: root.wordRole
            text: root.squeezing.word
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.head(22)
        }

        SteadyTxt {
            Layout.fillWidth: true
            name: "squeezeWord"
            visible: !root.line
            role: root.wordRole
            text: root.squeezing.word
            all: root.squeezing.words
        }

        SteadyTxt {
            Layout.fillWidth: true
            name: "squeezeNote"
            visible: root.noted && !root.line
            role: root.wordRole === "display" ? "body" : "small"
            text: root.squeezing.note
            all: root.squeezing.notes
        }
    }
}
