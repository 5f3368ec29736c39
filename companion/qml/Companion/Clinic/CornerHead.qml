pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// First of all: nothing of the last person is left, or one touch and a question to make it so.
GridLayout {
    id: root

    required property AppViewModel app
    readonly property bool wide: !Theme.bigText && root.width >= Theme.read(960)

    readonly property bool half: root.width >= Theme.read(640)

    columns: root.wide ? 3 : root.half ? 2 : 1
    columnSpacing: Theme.s2
    rowSpacing: 12

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Txt {
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

        visible: !fresh.asking || !root.wide
        tint: "calm"
        glyph: "shield"
        //: Nurse's corner; %1 is a time of day
        text: root.app.clinic.lastWiped !== "" ? qsTr("Last visit erased: %1").arg(root.app.clinic.lastWiped) : qsTr("No earlier visit is kept")
        implicitHeight: Math.max(40, Theme.read(32))
        Layout.maximumWidth: root.width
    }

    NewVisit {
        id: fresh

        app: root.app
        beside: root.wide
        Layout.fillWidth: fresh.asking || !root.wide
        Layout.columnSpan: root.wide ? (fresh.asking ? 2 : 1) : root.columns
    }
}
