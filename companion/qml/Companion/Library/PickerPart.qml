pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Where the music lies: sticks and folders first, then what is in them. Nothing but music is shown.
ColumnLayout {
    id: root

    required property LibraryViewModel library
    //: Picker of music: plays all the music of this folder
    property string all: qsTr("Play all music here")

    readonly property bool atStart: library.folder === ""
    readonly property real leastHeight: (head.visible ? head.implicitHeight : 0) + 3 * Theme.read(Theme.targetMain)

    signal taken

    function begin(): void {
        list.forceActiveFocus();
    }

    spacing: Theme.s1

    // A stick that is plugged in now is there without asking for it.
    Timer {
        interval: 2000
        repeat: true
        running: root.visible && root.atStart
        onTriggered: root.library.lookAgain()
    }

    GridLayout {
        id: head

        Layout.fillWidth: true
        visible: !root.atStart
        columns: Theme.bigText ? 2 : 3
        columnSpacing: Theme.s2
        rowSpacing: Theme.s1

        RoundBtn {
            objectName: "folderUp"
            glyph: "back"
            directional: true
            //: Picker of music: back to the folder before
            text: qsTr("Back one folder")
            onClicked: root.library.up()
        }

        Txt {
            Layout.fillWidth: true
            role: "heading"
            text: root.library.folder
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }

        Btn {
            Layout.columnSpan: Theme.bigText ? 2 : 1
            objectName: "takeFolder"
            visible: list.count > 0
            kind: root.library.picked > 0 ? "secondary" : "primary"
            tall: Theme.targetMain
            glyph: "play"
            text: root.all
            onClicked: {
                root.library.takeFolder();
                root.taken();
            }
        }
    }

    Txt {
        Layout.fillWidth: true
        visible: text !== ""
        role: "body"
        color: Theme.inkSoft
        text: {
            if (root.atStart)
                //: Picker of music, above sticks and folders
                return qsTr("Plug in a stick, or touch the folder with your music.");
            if (!root.library.readable)
                //: Picker of music: this folder cannot be looked into
                return qsTr("This folder cannot be opened here. Go back and choose another one.");
            if (list.count === 0)
                //: Picker of music: in this folder is nothing that is music
                return qsTr("There is no music in this folder. Go back and choose another one.");
            if (root.library.cut)
                //: Picker of music, above the rows of a very large folder. %1 is a number
                return qsTr("The first %1 are shown. The button above plays all of them.").arg(list.count);
            return "";
        }
    }

    EntryList {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        library: root.library
        onTaken: root.taken()
    }
}
