pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The next person starts with nothing of the last one. Asked once, in place.
CornerCard {
    id: root

    required property AppViewModel app
    property bool asking: false

    //: Nurse's corner: heading
    title: qsTr("New visit")
    //: Nurse's corner, under "New visit"
    note: root.asking ? qsTr("Erase everything of this visit?") : qsTr("Erases all answers and choices of this person.")

    Item {
        implicitHeight: root.asking ? forget.y + forget.height : start.height
        Layout.fillWidth: true

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

        // A second touch in the same place keeps everything.
        Btn {
            id: keep

            objectName: "keepButton"
            visible: root.asking
            width: parent.width
            tall: Theme.targetGlove
            //: Nurse's corner: no, this visit goes on
            text: qsTr("Keep it")
            onClicked: root.asking = false
        }

        Btn {
            id: forget

            objectName: "forgetButton"
            visible: root.asking
            y: keep.height + 12
            width: parent.width
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
        }
    }
}
