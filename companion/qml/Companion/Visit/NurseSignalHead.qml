pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// The hand and the huge words, in one line where the screen allows it; under them what this screen cannot do.
GridLayout {
    id: root

    property var said: ({}) // the reader's own words, once they are read
    property bool portrait: false
    property bool compact: false
    readonly property alias headline: words.text

    columns: root.portrait ? 1 : 2
    columnSpacing: root.compact ? Theme.s3 : Theme.s4
    rowSpacing: Theme.s1

    Rectangle {
        implicitWidth: root.compact ? 96 : root.portrait ? 128 : 152
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.signalInk

        Icon {
            anchors.centerIn: parent
            name: "hand"
            size: parent.width * 0.62
            color: Theme.signal
        }
    }

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Txt {
            id: words

            role: "display"
            font.pixelSize: Math.min(Theme.head(root.compact ? 56 : 80), root.compact ? 72 : 104, root.width / 8)
            //: The nurse signal, in huge words
            text: root.said.nurseTitle ?? qsTr("I need my nurse")
            color: Theme.signalInk
            Layout.fillWidth: true
        }

        Txt {
            role: "heading"
            font.pixelSize: Theme.head(root.compact ? 23 : 30)
            //: The nurse signal, right under the huge words; it must be plain that nobody is called by it
            text: root.said.nurseNotBell ? `${root.said.nurseNotBell} ${root.said.nurseHelpNow}` : qsTr("This screen does not ring. For help right now, use the call button or speak up.")
            color: Theme.signalInk
            Layout.fillWidth: true
        }
    }
}
