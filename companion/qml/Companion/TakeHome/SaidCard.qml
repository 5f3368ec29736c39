pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// How it went, in one calm sentence: what was done, or what to do instead.
Rectangle {
    id: root

    required property TakeHomeViewModel takehome

    readonly property string message: takehome.message
    readonly property bool well: ["saved", "printed", "opened"].includes(message)
    readonly property string family: well ? "calm" : "sun"

    function sentence(key: string): string {
        switch (key) {
        case "saved":
            //: The sheet was saved, with reminders for a calendar beside it
            return takehome.hasReminders ? qsTr("Saved, with reminders for your calendar. A stick can come out now.") : qsTr("Saved. A stick can come out now.");
        case "printed":
            //: The sheet is on its way to the printer
            return qsTr("It is on its way to the printer.");
        case "opened":
            //: The sheet opens in another program
            return qsTr("It opens in a moment. You can print it there.");
        case "full":
            //: The disk or stick has no room left
            return qsTr("There is no room left in that place. Nothing is lost. Choose another one.");
        case "read_only":
            //: The disk or stick does not let anything be written
            return qsTr("That place takes no files. Nothing is lost. Choose another one.");
        case "gone":
            //: The stick was pulled out
            return qsTr("The stick is not there any more. Put it in again, or choose another way.");
        case "no_printer":
            //: The printer did not take the sheet
            return qsTr("The printer does not answer. Ask your nurse, or take it on your phone.");
        case "no_viewer":
            //: No program here can show the sheet
            return qsTr("It cannot be opened here. Save it, or take it on your phone.");
        default:
            //: Something else went wrong with the sheet
            return qsTr("That did not work. Nothing is lost. Try once more, or ask your nurse.");
        }
    }

    visible: message !== ""
    implicitHeight: row.implicitHeight + 2 * Theme.s2
    radius: Theme.radiusSmall
    color: Theme.tint(family)
    border.color: Theme.line
    border.width: Theme.contrast ? Theme.edge : 0

    Accessible.role: Accessible.AlertMessage
    Accessible.name: said.text

    RowLayout {
        id: row

        x: Theme.s2
        y: Theme.s2
        width: parent.width - 2 * Theme.s2
        spacing: Theme.gap

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.well ? "check" : "info"
            color: Theme.tone(root.family)
        }

        Txt {
            id: said

            Layout.fillWidth: true
            objectName: "sheetSaid"
            text: root.message === "" ? "" : root.sentence(root.message)
        }
    }
}
