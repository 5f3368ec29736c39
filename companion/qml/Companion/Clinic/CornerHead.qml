pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// First of all: nothing of the last person is left. And the way back to this one.
GridLayout {
    id: root

    required property AppViewModel app
    readonly property bool wide: root.width >= titleLine.implicitWidth + wiped.implicitWidth + back.implicitWidth + 3 * Theme.s3

    columns: root.wide ? 3 : 1
    columnSpacing: Theme.s2
    rowSpacing: 12

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Txt {
            id: titleLine

            role: "title"
            //: Title of the page for the nurse
            text: qsTr("Nurse’s corner")
            Layout.fillWidth: true
        }

        Txt {
            role: "small"
            //: Nurse's corner, under the title
            text: qsTr("Names are not needed and not stored.")
            Layout.fillWidth: true
        }
    }

    Tag {
        id: wiped

        tint: "calm"
        glyph: "shield"
        //: Nurse's corner; %1 is a time of day
        text: root.app.clinic.lastWiped !== "" ? qsTr("Last visit erased: %1").arg(root.app.clinic.lastWiped) : qsTr("No earlier visit is kept")
        implicitHeight: Math.max(40, Theme.read(32))
        Layout.maximumWidth: root.width
    }

    Btn {
        id: back

        objectName: "backToPersonButton"
        kind: "primary"
        glyph: "tablet"
        tall: Theme.targetGlove
        //: Nurse's corner, the main button: the screen the person was on
        text: qsTr("Give to the patient")
        onClicked: root.app.back()
        Layout.fillWidth: !root.wide
    }
}
