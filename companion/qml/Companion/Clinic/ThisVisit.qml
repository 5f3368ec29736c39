pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// Whom the words are for and what is going to happen, as far as it is known.
CornerCard {
    id: root

    required property ClinicViewModel clinic

    //: Nurse's corner: heading of the choices for this person
    title: qsTr("This visit")

    OneOf {
        objectName: "audience"
        visible: root.clinic.audiences.length > 1
        //: Nurse's corner
        question: qsTr("Who is it for?")
        options: root.clinic.audiences
        current: root.clinic.audience
        onPicked: key => root.clinic.setAudience(key)
        Layout.fillWidth: true
    }

    OneOf {
        objectName: "procedure"
        //: Nurse's corner
        question: qsTr("Which test?")
        options: root.clinic.procedures
        current: root.clinic.procedure
        onPicked: key => root.clinic.setProcedure(key)
        Layout.fillWidth: true
    }

    OneOf {
        objectName: "medicine"
        //: Nurse's corner
        question: qsTr("Which medicine?")
        options: root.clinic.medicines
        current: root.clinic.medicine
        onPicked: key => root.clinic.setMedicine(key)
        Layout.fillWidth: true
    }

    // One touch when it is given: from then on nothing paces the breath, on any screen.
    Btn {
        objectName: "medicineGivenButton"
        kind: root.clinic.given ? "soft" : "secondary"
        tint: "calm"
        glyph: root.clinic.given ? "check" : "pill"
        tall: Theme.targetGlove
        //: Nurse's corner: a button that says, and sets, that medicine was given which makes drowsy
        text: root.clinic.given ? qsTr("Sedation given: only rest is offered") : qsTr("Sedation given")
        onClicked: root.clinic.setGiven(!root.clinic.given)
        Layout.fillWidth: true

        Accessible.checkable: true
        Accessible.checked: root.clinic.given
    }

    OneOf {
        objectName: "position"
        //: Nurse's corner
        question: qsTr("In which position?")
        options: root.clinic.positions
        current: root.clinic.position
        onPicked: key => root.clinic.setPosition(key)
        Layout.fillWidth: true
    }

    SwitchRow {
        name: "pacedToggle"
        glyph: "lotus"
        //: Nurse's corner: a switch
        text: qsTr("Paced breathing is allowed")
        //: Nurse's corner, under the switch for paced breathing
        note: qsTr("Off after relaxing medicine: the app then only offers rest.")
        possible: root.clinic.pacingPossible
        on: root.clinic.paced
        onTurned: root.clinic.setPaced(!root.clinic.paced)
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.targetGlove
    }

    Rectangle {
        implicitHeight: Theme.edge
        color: Theme.line
        Layout.fillWidth: true
    }

    MoreAboutVisit {
        clinic: root.clinic
        Layout.fillWidth: true
    }

    Btn {
        objectName: "cornerOwnMusic"
        glyph: "note"
        tall: Theme.targetGlove
        //: Nurse's corner: opens the picker of music that the person brought along, on a stick or in a folder
        text: qsTr("Music they brought along …")
        onClicked: Overlays.open("own_music")
        Layout.fillWidth: true
    }
}
