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

    // Who was called is taken back from the call: under its card they would see nothing of the breath.
    function breatheOn(): void {
        if (root.visit.called !== "")
            root.app.returnFromCall();
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
        said: root.visit.words
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
        anchors.bottomMargin: Theme.s2

        NurseAsk {
            id: ask

            chosenText: root.chosenText
            said: root.visit.words
            asks: root.visit.reasons.length > 0
            compact: root.compact
            portrait: root.portrait
            Layout.fillWidth: true
        }

        NurseReasons {
            visible: root.visit.reasons.length > 0
            visit: root.visit
            narrow: root.portrait || Theme.bigText
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, Math.min(area.height - ask.height - 2 * Theme.s1 - area.spacing, root.portrait ? 720 : 480))
        }

        Btn {
            objectName: "breatheWhileLowButton"
            visible: !breathe.visible
            tall: 72
            glyph: "lotus"
            text: breathe.text
            onClicked: root.breatheOn()
            Layout.fillWidth: true
        }
    }

    GridLayout {
        id: foot

        readonly property bool oneRow: breathe.implicitWidth + okay.implicitWidth + here.implicitWidth + 3 * Theme.s2 <= width
        readonly property bool twoRows: !foot.oneRow && root.portrait && breathe.implicitWidth + okay.implicitWidth + Theme.s2 <= width

        x: root.edge
        y: root.height - height - (root.compact ? 12 : Theme.s4)
        width: root.width - 2 * root.edge
        columns: foot.twoRows ? 2 : 4
        columnSpacing: Theme.s2
        rowSpacing: Theme.s2

        Btn {
            id: breathe

            objectName: "breatheWhileButton"
            visible: foot.oneRow || foot.twoRows
            tall: 72
            glyph: "lotus"
            //: The nurse signal: the breathing guide, or rest, with the signal folded to a band above it
            text: root.app.breathing.paced ? qsTr("Breathe while I wait") : qsTr("Rest while I wait")
            onClicked: root.breatheOn()
            Layout.fillWidth: !foot.oneRow
        }

        Btn {
            id: okay

            objectName: "okayButton"
            tall: 72
            glyph: "close"
            //: The nurse signal: the person puts it away
            text: root.visit.words.nurseOkay ?? qsTr("I am okay now")
            onClicked: root.visit.okayNow()
            Layout.fillWidth: !foot.oneRow
        }

        Item {
            visible: foot.oneRow
            Layout.fillWidth: true
        }

        NurseHold {
            id: here

            name: "nurseHereHold"
            strong: true
            tall: 72
            glyph: "check"
            //: The nurse signal: the nurse presses and holds this to put it away
            text: qsTr("Nurse is here: hold")
            onHeld: root.visit.nurseHere()
            Layout.columnSpan: foot.twoRows ? 2 : 1
            Layout.fillWidth: !foot.oneRow
        }
    }
}
