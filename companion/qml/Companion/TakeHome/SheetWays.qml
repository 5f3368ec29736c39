pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The ways to take the sheet along, and how large its words are.
ColumnLayout {
    id: root

    required property TakeHomeViewModel takehome
    property bool wide: false // beside each other under the pages

    readonly property bool ready: takehome.pageCount > 0
    readonly property bool prints: takehome.canPrint || takehome.canOpen

    signal saveAsked

    Layout.fillWidth: true
    spacing: Theme.s2

    Txt {
        Layout.fillWidth: true
        role: root.wide ? "body" : "lead"
        //: Over the ways to take the sheet along
        text: qsTr("All you need at home, on a sheet of your own.")
    }

    SaidCard {
        Layout.fillWidth: true
        takehome: root.takehome
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.wide ? 3 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: root.wide

        Btn {
            Layout.fillWidth: true
            objectName: "sheetPrintButton"
            visible: root.prints
            enabled: root.ready && !root.takehome.busy
            kind: "primary"
            glyph: "paper"
            //: Prints the sheet, or opens it in the program that can
            text: root.takehome.canPrint ? qsTr("Print it") : qsTr("Open it to print")
            onClicked: {
                if (root.takehome.canPrint)
                    root.takehome.printSheet();
                else
                    root.takehome.openSheet();
            }
        }

        Btn {
            Layout.fillWidth: true
            objectName: "sheetCodesButton"
            enabled: root.ready && root.takehome.codeCount > 0
            kind: root.prints ? "secondary" : "primary"
            tall: Theme.targetMain
            glyph: "tablet"
            //: Shows codes that a phone's camera reads
            text: qsTr("On my phone")
            onClicked: root.takehome.showCodes(true)
        }

        Btn {
            Layout.fillWidth: true
            objectName: "sheetSaveButton"
            enabled: root.ready && !root.takehome.busy
            tall: Theme.targetMain
            glyph: "down"
            //: Opens the places where the sheet can be saved
            text: qsTr("Save it")
            onClicked: {
                root.takehome.lookAround();
                root.saveAsked();
            }
        }
    }

    Toggle {
        Layout.fillWidth: true
        objectName: "sheetLargeToggle"
        glyph: "aa"
        //: Switch: the words on the sheet are printed larger
        text: qsTr("Large print")
        //: Under the switch for large print
        note: qsTr("Easier to read, on more pages")
        on: root.takehome.largeType
        onClicked: root.takehome.setLargeType(!root.takehome.largeType)
    }

    Txt {
        Layout.fillWidth: true
        visible: !root.wide
        role: "small"
        //: Under the ways to take the sheet along
        text: qsTr("It has no name on it. Unless you save it here, nothing of it stays on this device.")
    }
}
