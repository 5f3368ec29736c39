pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// What to do with the screen, and the reason in words that are read from across the room. The place of the reason is kept
// while there is none, so that the pictures stay under the finger.
ColumnLayout {
    id: root

    required property string chosenText
    property var said: ({}) // the reader's own words, once they are read
    property bool asks: false // there are reasons to choose from
    property bool compact: false
    property bool portrait: false
    readonly property real line: Theme.head(Theme.textDisplay) * 1.2

    spacing: 0
    Layout.minimumHeight: root.asks ? root.line * (root.portrait ? 2 : 1) + show.implicitHeight : 0

    Txt {
        id: show

        role: "heading"
        font.pixelSize: Theme.head(root.compact ? 22 : 26)
        //: The nurse signal, what to do with the screen
        text: root.said.nurseShown ?? qsTr("Show this screen to a nurse, or hold it up.")
        color: Theme.signalInk
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    Txt {
        visible: text !== ""
        role: "display"
        text: root.chosenText
        color: Theme.signalInk
        Layout.fillWidth: true
    }

    Txt {
        visible: root.asks && root.chosenText === ""
        role: "heading"
        //: The nurse signal, above the pictures of reasons
        text: root.said.nurseWhy ?? qsTr("What is it? You do not have to choose.")
        color: Theme.signalInk
        Layout.fillWidth: true
    }
}
