pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Whom the tablet is set up for, in one line, and the way to them. Always in sight.
Rectangle {
    id: root

    required property AppViewModel app
    property int gutter: Theme.s3
    property bool low: false
    readonly property bool wide: !Theme.bigText && root.width >= Theme.read(720)

    implicitHeight: row.implicitHeight + 2 * (root.low ? Theme.s1 : Theme.gap)
    color: Theme.bgAlt

    Rectangle {
        width: parent.width
        height: Theme.edge
        color: Theme.line
    }

    GridLayout {
        id: row

        x: root.gutter
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - 2 * root.gutter
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.s3
        rowSpacing: Theme.s1

        Txt {
            objectName: "setUpSummary"
            role: root.wide ? "lead" : "smallBold"
            text: root.app.clinic.summary
            Layout.fillWidth: true
        }

        Btn {
            objectName: "backToPersonButton"
            kind: "primary"
            glyph: "tablet"
            tall: root.low ? Theme.targetMain : Theme.targetGlove
            //: Nurse's corner, the main button: the screen the person was on
            text: qsTr("Give to the patient")
            onClicked: root.app.back()
            Layout.fillWidth: !root.wide
        }
    }
}
