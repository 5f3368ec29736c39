pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// The answer to a high worry: thanks, and two things that can be done at once. Calm colours; nothing here is an alarm.
Rectangle {
    id: root

    required property string answer
    property bool strong: false // stands out among what else is on the screen
    //: After a high worry: go to the breathing guide now
    property string breatheText: qsTr("Breathe first")
    //: After a high worry, where no pack gives its own words: shows the signal to the nurse
    property string nurseText: qsTr("Show my nurse")
    readonly property real inner: root.width - 2 * Theme.s3
    readonly property real pair: breathe.implicitWidth + nurse.implicitWidth + 12
    readonly property bool wide: root.inner >= Theme.read(320) + Theme.s3 + root.pair

    signal breathe
    signal showNurse
    signal settled // shown, and laid out

    implicitHeight: content.implicitHeight + 2 * 12
    radius: Theme.radiusPicture
    color: Theme.tint("calm")
    border.color: root.strong ? Theme.calm : Theme.line
    border.width: root.strong ? Theme.edgeChosen : Theme.contrast ? Theme.edge : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.answer

    onVisibleChanged: {
        if (root.visible) {
            root.opacity = 0;
            arriving.start();
            settling.start();
        }
    }

    OpacityAnimator {
        id: arriving

        target: root
        from: 0
        to: 1
        duration: Theme.quick
    }

    Timer {
        id: settling

        interval: 50
        onTriggered: root.settled()
    }

    GridLayout {
        id: content

        x: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        width: root.inner
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.s3
        rowSpacing: 12

        Txt {
            role: root.strong ? "heading" : "body"
            text: root.answer
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        GridLayout {
            id: buttons

            columns: root.pair <= root.inner ? 2 : 1
            columnSpacing: 12
            rowSpacing: 12
            Layout.fillWidth: !root.wide
            Layout.minimumWidth: root.wide ? root.pair : 0

            Btn {
                id: breathe

                objectName: "breatheFirstButton"
                glyph: "lotus"
                tall: 64
                kind: root.strong ? "primary" : "secondary"
                text: root.breatheText
                onClicked: root.breathe()
                Layout.fillWidth: true
            }

            Btn {
                id: nurse

                objectName: "showNurseButton"
                kind: root.strong ? "soft" : "secondary"
                tint: "accent"
                glyph: "hand"
                tall: 64
                //: After a high worry: turns the screen into the signal for the nurse
                text: root.nurseText
                onClicked: root.showNurse()
                Layout.fillWidth: true
            }
        }
    }
}
