pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The next person starts with nothing of the last one. Asked once, in place: a second touch there keeps everything.
GridLayout {
    id: root

    required property AppViewModel app
    property bool beside: true // there is room for all in one line
    property bool asking: false

    columns: root.beside ? 3 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    Txt {
        visible: root.asking
        role: "label"
        //: Nurse's corner, beside "Erase it" and "Keep it"
        text: qsTr("Erase everything of this visit?")
        horizontalAlignment: root.beside ? Text.AlignRight : Text.AlignLeft
        Layout.fillWidth: true
        Layout.row: 0
        Layout.column: 0
    }

    Btn {
        objectName: "forgetButton"
        visible: root.asking
        kind: "soft"
        tint: "accent"
        glyph: "wipe"
        tall: Theme.targetGlove
        //: Nurse's corner: yes, erase this visit
        text: qsTr("Erase it")
        onClicked: {
            root.asking = false;
            root.app.newVisit();
        }
        Layout.fillWidth: !root.beside
        Layout.row: root.beside ? 0 : 2
        Layout.column: root.beside ? 1 : 0
    }

    Item {
        implicitWidth: start.implicitWidth
        implicitHeight: start.implicitHeight
        Layout.fillWidth: !root.beside
        Layout.row: root.beside ? 0 : 1
        Layout.column: root.beside ? 2 : 0

        Btn {
            id: start

            objectName: "newVisitButton"
            visible: !root.asking
            width: parent.width
            glyph: "wipe"
            tall: Theme.targetGlove
            //: Nurse's corner: erases this person's visit, after one question
            text: qsTr("Erase and start a new visit")
            onClicked: root.asking = true
        }

        Btn {
            objectName: "keepButton"
            visible: root.asking
            width: parent.width
            tall: Theme.targetGlove
            //: Nurse's corner: no, this visit goes on
            text: qsTr("Keep it")
            onClicked: root.asking = false
        }
    }
}
