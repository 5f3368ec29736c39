pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// What was picked piece by piece, and the one button that plays it. It stays below, whatever is scrolled.
GridLayout {
    id: root

    required property LibraryViewModel library
    //: Picker of music: plays the pieces that were picked, in their order
    property string words: qsTr("Play what I picked")

    signal taken

    columns: Theme.bigText ? 2 : 3
    columnSpacing: Theme.s2
    rowSpacing: Theme.s1

    Txt {
        Layout.fillWidth: true
        role: "label"
        text: root.library.full ?
        //: Picker of music: no more pieces can be picked. %1 is how many were
        qsTr("%1 picked. That is as many as fit.").arg(root.library.picked) :
        //: Picker of music. %1 is how many pieces were picked
        qsTr("%1 picked").arg(root.library.picked)
    }

    Btn {
        objectName: "unpick"
        kind: "quiet"
        glyph: "undo"
        //: Picker of music: none of the picked pieces shall stay picked
        text: qsTr("Pick none")
        onClicked: root.library.unpick()
    }

    Btn {
        Layout.columnSpan: Theme.bigText ? 2 : 1
        objectName: "takePicked"
        kind: "primary"
        glyph: "play"
        text: root.words
        onClicked: {
            root.library.takePicked();
            root.taken();
        }
    }
}
