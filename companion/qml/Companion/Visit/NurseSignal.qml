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
        root.app.open("breathing");
        root.app.breathing.start();
        root.app.music.play();
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: head.headline

    onVisibleChanged: {
        if (root.visible)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.signal
    }

    NurseSignalHead {
        id: head

        x: root.edge
        y: root.visit.reasons.length > 0 ? root.edge : Math.max(root.edge, (root.height - height) * 0.3)
        width: root.width - 2 * root.edge
        chosenText: root.chosenText
        portrait: root.portrait
        compact: root.compact
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

            name: "nurseHereHold"
            tall: 72
            glyph: "check"
            //: The nurse signal: the nurse presses and holds this to put it away
            text: qsTr("Nurse is here: hold")
            onHeld: root.visit.nurseHere()
            Layout.fillWidth: !foot.oneRow
        }
    }
}
