pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// A folder with the clinic's own music: where it is, how much was found in it, and whether children hear it.
ColumnLayout {
    id: root

    required property ClinicViewModel clinic
    required property LibraryViewModel library
    readonly property bool kept: library.chosen !== ""

    spacing: Theme.s1

    Txt {
        role: "smallBold"
        //: Nurse's corner: above the folder with the clinic's own music
        text: qsTr("Music of this clinic")
        color: Theme.inkSoft
        Layout.fillWidth: true
    }

    Txt {
        visible: root.kept
        role: "lead"
        text: root.library.chosen
        wrapMode: Text.WrapAnywhere
        Layout.fillWidth: true
    }

    Txt {
        objectName: "clinicMusicState"
        role: "body"
        text: {
            if (!root.kept)
                //: Nurse's corner, under "Music of this clinic", while there is none
                return qsTr("A folder with music on this tablet, or on a stick that stays in it. Every visit finds it among the albums.");
            if (root.library.count > 0)
                //: Nurse's corner: how many pieces there are in the clinic's folder
                return qsTr("Pieces found: %1").arg(root.library.count);
            if (root.library.state === "looking")
                //: Nurse's corner: the clinic's folder is looked through
                return qsTr("It is being looked through …");
            //: Nurse's corner: nothing was found in the clinic's folder, or it is not there
            return qsTr("Nothing that plays here is there now. It is looked for again with the next visit.");
        }
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.s1
        Layout.fillWidth: true

        Btn {
            objectName: "chooseClinicMusic"
            glyph: "note"
            text: root.kept ?
            //: Nurse's corner: opens what was found of the clinic's music, where another choice can be made
            qsTr("See or change it …") :
            //: Nurse's corner: opens the picker of the clinic's own music
            qsTr("Choose a folder …")
            onClicked: Overlays.open("clinic_music")
        }

        Btn {
            objectName: "dropClinicMusic"
            visible: root.kept
            glyph: "close"
            //: Nurse's corner: the clinic's own music is no longer offered; its files stay as they are
            text: qsTr("Take it away")
            onClicked: root.library.forget()
        }
    }

    Toggle {
        objectName: "childrenHearToggle"
        visible: root.kept
        glyph: "child"
        //: Nurse's corner: a switch. Children are offered the clinic's own music
        text: qsTr("For children too")
        //: Nurse's corner, under "For children too"
        note: qsTr("For them it plays softer, as everything does.")
        on: root.clinic.childrenHear
        onClicked: root.clinic.setChildrenHear(!root.clinic.childrenHear)
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.targetGlove
    }
}
