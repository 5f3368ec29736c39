pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Models
import Companion.Theme
import Companion.Controls

// Back, where am I, the tools everybody needs, and the nurse: the same places on every patient screen. With large text
// the look folds into the menu; where the title has no room left beside the tools it takes a line of its own.
GridLayout {
    id: root

    required property AppViewModel app
    property string title: ""
    property string note: ""
    property bool back: root.app.canGoBack
    property bool breathe: false // where no breathing guide is on the screen
    property bool chapters: false // where all there is to read is one touch away; with little room, it is in the menu
    property bool small: Theme.bigText || root.width < 960
    readonly property real beside: root.width - tools.implicitWidth - (root.back ? Theme.target + Theme.s2 : 0) - Theme.s2
    readonly property bool stacked: root.title !== "" && titleLine.implicitWidth > root.beside
    readonly property bool noteFits: root.note !== "" && !Theme.bigText && noteLine.implicitWidth <= root.beside

    columns: 3
    columnSpacing: Theme.s2
    rowSpacing: Theme.s1

    RoundBtn {
        objectName: "backButton"
        visible: root.back
        glyph: "back"
        directional: true
        //: Top bar, spoken name of the arrow button that goes back one screen
        text: qsTr("Back")
        onClicked: root.app.back()
        Layout.row: 0
        Layout.column: 0
    }

    ColumnLayout {
        visible: root.title !== ""
        spacing: 0
        Layout.row: root.stacked ? 1 : 0
        Layout.column: root.stacked ? 0 : 1
        Layout.columnSpan: root.stacked ? 3 : 1
        Layout.fillWidth: true
        Layout.minimumHeight: root.stacked ? 0 : Theme.target

        Txt {
            id: titleLine
            role: "heading"
            text: root.title
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Txt {
            id: noteLine
            role: "small"
            text: root.note
            visible: root.noteFits
            Layout.fillWidth: true
        }
    }

    RowLayout {
        id: tools
        spacing: 12
        Layout.row: 0
        Layout.column: 2
        Layout.alignment: Qt.AlignRight | Qt.AlignTop

        Btn {
            objectName: "chaptersButton"
            visible: root.chapters && !root.small && root.width >= 1100
            kind: "soft"
            glyph: "book"
            //: Top bar: goes to the doors of all chapters
            text: qsTr("All chapters")
            onClicked: root.app.open("chapters")
        }

        Btn {
            objectName: "breatheButton"
            visible: root.breathe && !root.small
            kind: "soft"
            glyph: "lotus"
            //: Top bar: goes straight to the breathing guide
            text: root.app.breathing.paced ? qsTr("Just breathe") : qsTr("Just rest")
            onClicked: root.app.justBreathe()
        }

        RoundBtn {
            objectName: "breatheSmallButton"
            visible: root.breathe && root.small
            kind: "soft"
            glyph: "lotus"
            //: Top bar: goes straight to the breathing guide
            text: root.app.breathing.paced ? qsTr("Just breathe") : qsTr("Just rest")
            onClicked: root.app.justBreathe()
        }

        RoundBtn {
            objectName: "lookButton"
            visible: !Theme.bigText
            glyph: "aa"
            //: Top bar, spoken name: opens text size, light or dark, less motion
            text: qsTr("Text and look")
            onClicked: Overlays.open("look")
        }

        RoundBtn {
            objectName: "soundButton"
            glyph: root.app.look.soundOff ? "mute" : "vol"
            //: Top bar, spoken name of the button that silences or restores all sound
            text: root.app.look.soundOff ? qsTr("Sound on") : qsTr("Sound off")
            onClicked: root.app.look.setSoundOff(!root.app.look.soundOff)
        }

        RoundBtn {
            objectName: "menuButton"
            glyph: "list"
            //: Top bar, spoken name of the button that opens the menu
            text: qsTr("Menu")
            onClicked: Overlays.open("menu")
        }

        Btn {
            objectName: "nurseButton"
            kind: "soft"
            tint: "accent"
            edged: true
            glyph: "hand"
            //: Top bar, on every screen: turns the screen into a large signal for the nurse
            text: qsTr("I need my nurse")
            onClicked: Overlays.callNurse(root.app.visit)
        }
    }
}
