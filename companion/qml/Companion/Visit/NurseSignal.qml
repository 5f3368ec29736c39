pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// "I need my nurse": amber and huge, seen across a room, and not an alarm. It stands whole in its first frame and does not
// move. Its own words are in the program, so that it works before any pack is read, or without one.
FocusScope {
    id: root

    required property AppViewModel app
    readonly property VisitViewModel visit: root.app.visit
    readonly property bool portrait: root.height > root.width
    readonly property bool compact: Math.min(root.width, root.height) < 700
    readonly property int edge: root.compact ? Theme.s2 : root.portrait ? Theme.s4 : 40
    readonly property string chosenText: {
        for (const reason of root.visit.reasons) {
            if (reason.key === root.visit.nurseReason)
                return reason.text;
        }
        return "";
    }

    function breatheOn(): void {
        Overlays.nurseFolded = true;
        root.app.justBreathe();
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: headline.text

    onVisibleChanged: {
        if (root.visible)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.signal
    }

    GridLayout {
        id: head

        x: root.edge
        y: root.edge
        width: root.width - 2 * root.edge
        columns: root.portrait ? 1 : 2
        columnSpacing: root.compact ? Theme.s3 : Theme.s4
        rowSpacing: Theme.s1

        Rectangle {
            implicitWidth: root.compact ? 96 : root.portrait ? 128 : 152
            implicitHeight: implicitWidth
            radius: width / 2
            color: Theme.signalInk

            Icon {
                anchors.centerIn: parent
                name: "hand"
                size: parent.width * 0.62
                color: Theme.signal
            }
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Txt {
                id: headline

                role: "display"
                font.pixelSize: Math.min(Theme.head(root.compact ? 56 : 80), root.compact ? 72 : 104, root.width / 8.6)
                //: The nurse signal, in huge words; they stay in one line where the screen allows
                text: qsTr("I need my nurse")
                color: Theme.signalInk
                Layout.fillWidth: true
            }

            Txt {
                role: "heading"
                font.pixelSize: Theme.head(root.compact ? 24 : 30)
                //: The nurse signal, under the huge words, while no reason is chosen
                text: root.chosenText !== "" ? root.chosenText : qsTr("Show this screen to a nurse, or hold it up.")
                color: Theme.signalInk
                Layout.fillWidth: true
            }
        }
    }

    ScrollArea {
        id: area

        objectName: "nurseScroll"
        spacing: root.compact ? 12 : Theme.s2
        inset: Theme.s1
        anchors.top: head.bottom
        anchors.bottom: foot.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.edge - Theme.s1
        anchors.rightMargin: root.edge - Theme.s1
        anchors.topMargin: Theme.s1
        anchors.bottomMargin: Theme.s1

        RowLayout {
            id: silent

            spacing: 12
            Layout.fillWidth: true

            Icon {
                name: "mute"
                size: Theme.read(28)
                color: Theme.signalInk
            }

            Txt {
                role: "label"
                font.pixelSize: Theme.read(20)
                //: The nurse signal; it must be plain that nobody is called by it
                text: qsTr("This screen does not ring. For help right now, use the call button or speak up.")
                color: Theme.signalInk
                Layout.fillWidth: true
            }
        }

        Txt {
            id: ask

            visible: root.visit.reasons.length > 0
            role: "heading"
            //: The nurse signal, above the pictures of reasons
            text: qsTr("What is it? You do not have to choose.")
            color: Theme.signalInk
            Layout.fillWidth: true
            Layout.topMargin: root.compact ? 0 : Theme.s1
        }

        NurseReasons {
            visible: root.visit.reasons.length > 0
            visit: root.visit
            narrow: root.portrait || Theme.bigText
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Math.min(area.height - silent.implicitHeight - ask.implicitHeight - 5 * Theme.s2, root.portrait ? 720 : 480))
        }

        Btn {
            objectName: "breatheWhileLowButton"
            visible: !foot.oneRow
            tall: 72
            glyph: "lotus"
            text: breathe.text
            onClicked: root.breatheOn()
            Layout.fillWidth: true
        }
    }

    RowLayout {
        id: foot

        readonly property bool oneRow: breathe.implicitWidth + okay.implicitWidth + here.implicitWidth + 3 * Theme.s2 <= width

        x: root.edge
        y: root.height - height - (root.compact ? 12 : Theme.s4)
        width: root.width - 2 * root.edge
        spacing: Theme.s2

        Btn {
            id: breathe

            objectName: "breatheWhileButton"
            visible: foot.oneRow
            tall: 72
            glyph: "lotus"
            //: The nurse signal: the breathing guide, with the signal folded to a band above it
            text: qsTr("Breathe while I wait")
            onClicked: root.breatheOn()
        }

        Item {
            visible: foot.oneRow
            Layout.fillWidth: true
        }

        Btn {
            id: okay

            objectName: "okayButton"
            tall: 72
            glyph: "close"
            //: The nurse signal: the person puts it away
            text: qsTr("I am okay now")
            onClicked: root.visit.okayNow()
            Layout.fillWidth: !foot.oneRow
        }

        NurseHold {
            id: here

            name: "nurseHereButton"
            tall: 72
            glyph: "check"
            //: The nurse signal: the nurse presses and holds this to put it away
            text: qsTr("Nurse: I am here")
            onHeld: root.visit.nurseHere()
            Layout.fillWidth: !foot.oneRow
        }
    }
}
