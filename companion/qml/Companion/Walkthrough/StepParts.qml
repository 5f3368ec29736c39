pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The parts of a step, or those of them that are `shown`, in one column or two. The third carries its action.
GridLayout {
    id: root

    required property WalkthroughViewModel walkthrough
    required property list<string> texts // what happens, what you may feel, what you can do
    property list<int> shown: [0, 1, 2]
    property bool iconed: true
    property bool actionWanted: true
    property real room: width // the width to plan for; it must not change with a scroll bar

    readonly property list<string> names: [walkthrough.happensHeading, walkthrough.feelHeading, walkthrough.doHeading]
    readonly property list<string> glyphs: ["eye", "feel", doGlyph]
    readonly property string doGlyph: walkthrough.technique === "squeeze" ? "squeeze" : walkthrough.technique === "rest" || walkthrough.technique === "still" ? "leaf" : "wind"
    readonly property bool acting: actionWanted && walkthrough.action !== "" && shown.includes(2)
    readonly property bool pair: columns === 2 && shown.length === 2 // the action stands under its part, not beside it
    readonly property bool beside: acting && !pair && room - below.implicitWidth >= Theme.read(iconed ? 290 : 340)

    signal techniqueAsked(string technique)

    columns: 1
    columnSpacing: Theme.s4
    rowSpacing: 12
    uniformCellWidths: true

    component Action: Btn {
        kind: "soft"
        tint: "calm"
        glyph: "play"
        text: root.walkthrough.action
        onClicked: root.techniqueAsked(root.walkthrough.technique)
    }

    Part {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        objectName: "partHappens"
        visible: root.shown.includes(0)
        glyph: root.iconed ? root.glyphs[0] : ""
        tint: "sky"
        name: root.names[0]
        text: root.texts[0]
    }

    Part {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        objectName: "partFeel"
        visible: root.shown.includes(1)
        glyph: root.iconed ? root.glyphs[1] : ""
        tint: "accent"
        name: root.names[1]
        text: root.texts[1]
    }

    Part {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        Layout.columnSpan: root.pair ? 1 : root.columns
        objectName: "partDo"
        visible: root.shown.includes(2)
        glyph: root.iconed ? root.glyphs[2] : ""
        tint: "calm"
        name: root.names[2]
        text: root.texts[2]

        Action {
            objectName: "techniqueButton"
            visible: root.beside
        }
    }

    Action {
        id: below

        Layout.row: root.pair ? 1 : 3
        Layout.column: root.pair ? 1 : 0
        Layout.columnSpan: root.pair ? 1 : root.columns
        Layout.leftMargin: root.iconed ? Theme.read(40) + 14 : 0
        objectName: "techniqueButtonBelow"
        visible: root.acting && !root.beside
    }
}
