pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The ways on: begin, or breathe at once, side by side where there is room for both; for a child, all that is calming too.
GridLayout {
    id: root

    required property AppViewModel app
    property real room: 0
    property real grown: 1
    readonly property var words: root.app.visit.words
    readonly property string role: root.grown > 1 ? "heading" : "label"

    columns: root.room - Theme.s2 >= Math.max(216 * root.grown, begin.implicitWidth) + Math.max(232 * root.grown, breathe.implicitWidth) + Theme.s2 ? 2 : 1
    columnSpacing: Theme.s2
    rowSpacing: Theme.s2

    Btn {
        id: begin

        objectName: "beginButton"
        kind: "primary"
        tall: 72 * root.grown
        role: root.role
        //: Welcome, the main button: goes on to two short questions
        text: root.words.welcomeBegin ?? qsTr("Begin")
        glyphEnd: "next"
        focus: true
        onClicked: root.app.begin()
        Layout.fillWidth: root.columns === 1
        Layout.preferredWidth: Math.max(216 * root.grown, implicitWidth)
    }

    Btn {
        id: breathe

        objectName: "justBreatheButton"
        tall: 72 * root.grown
        role: root.role
        glyph: "lotus"
        //: Welcome, the second button: straight to breathing with music
        text: root.app.breathing.paced ? root.words.welcomeBreathe ?? qsTr("Just breathe") : root.words.welcomeRest ?? qsTr("Just rest")
        onClicked: root.app.justBreathe()
        Layout.fillWidth: root.columns === 1
        Layout.preferredWidth: Math.max(232 * root.grown, implicitWidth)
    }

    Btn {
        objectName: "calmButton"
        visible: root.app.clinic.forChild && root.app.calm.ready
        tall: 72 * root.grown
        role: root.role
        glyph: "leaf"
        text: root.app.calm.title
        onClicked: root.app.open("calm")
        Layout.fillWidth: true
        Layout.columnSpan: root.columns
    }
}
