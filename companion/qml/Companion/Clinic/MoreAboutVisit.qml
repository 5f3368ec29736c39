pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// What changes a few sentences, or what is offered first: smaller and below. How far the visit is, the child's age for a
// parent, which bone, numbing cream.
ColumnLayout {
    id: root

    required property ClinicViewModel clinic

    spacing: 12

    component Line: GridLayout {
        id: line

        required property string name
        required property string question
        required property var options
        required property string current
        readonly property bool beside: root.width >= words.implicitWidth + segments.implicitWidth + Theme.s3

        signal picked(string key)

        columns: line.beside ? 2 : 1
        columnSpacing: Theme.s2
        rowSpacing: Theme.gapSmall

        Txt {
            id: words

            role: "smallBold"
            text: line.question
            color: Theme.inkSoft
            Layout.fillWidth: true
        }

        Segments {
            id: segments

            objectName: line.name
            options: line.options.map(one => one.text)
            current: line.options.findIndex(one => one.key === line.current)
            tall: Theme.targetMain
            onPicked: index => line.picked(line.options[index].key)
            Accessible.name: line.question
            Layout.fillWidth: !line.beside
            Layout.maximumWidth: root.width
        }
    }

    Line {
        name: "stage"
        //: Nurse's corner: before, during or after the test
        question: qsTr("How far is the visit?")
        options: root.clinic.stages
        current: root.clinic.stage
        onPicked: key => root.clinic.setStage(key)
        Layout.fillWidth: true
    }

    Line {
        name: "wait"
        visible: root.clinic.stage === "waiting"
        //: Nurse's corner: about how many minutes until the test begins
        question: qsTr("When does it begin?")
        options: root.clinic.waits
        current: root.clinic.wait
        onPicked: key => root.clinic.setWait(key)
        Layout.fillWidth: true
    }

    Line {
        name: "age"
        visible: root.clinic.ages.length > 0
        //: Nurse's corner, where a parent reads
        question: qsTr("How old is the child?")
        options: root.clinic.ages
        current: root.clinic.age
        onPicked: key => root.clinic.setAge(key)
        Layout.fillWidth: true
    }

    Line {
        name: "site"
        //: Nurse's corner
        question: qsTr("Which bone?")
        options: root.clinic.sites
        current: root.clinic.site
        onPicked: key => root.clinic.setSite(key)
        Layout.fillWidth: true
    }

    Line {
        name: "cream"
        //: Nurse's corner
        question: qsTr("Cream on the skin before?")
        options: root.clinic.creams
        current: root.clinic.cream
        onPicked: key => root.clinic.setCream(key)
        Layout.fillWidth: true
    }
}
