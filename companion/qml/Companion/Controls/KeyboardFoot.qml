pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Theme

// The lowest line: the other page, the next language, space, the signs used most, done.
RowLayout {
    id: root

    required property KeyboardState board

    signal held(string letter)

    spacing: Theme.s1

    KeyboardKey {
        Layout.preferredWidth: root.board.wide
        Layout.fillHeight: true
        objectName: "keySigns"
        work: true
        //: Keyboard on the screen: back to the letters; to numbers and signs
        text: root.board.signs ? qsTr("abc") : qsTr("123")
        //: The same two keys, spoken
        name: root.board.signs ? qsTr("Letters") : qsTr("Numbers and signs")
        onClicked: root.board.signs = !root.board.signs
    }

    KeyboardKey {
        Layout.preferredWidth: root.board.unit
        Layout.fillHeight: true
        objectName: "keyLanguage"
        visible: root.board.layouts.length > 1
        work: true
        glyph: "globe"
        //: Keyboard on the screen, spoken name of the key that changes to the letters of another language
        name: qsTr("Another language")
        onClicked: root.board.turnLanguage()
    }

    KeyboardKey {
        Layout.fillWidth: true
        Layout.fillHeight: true
        objectName: "keySpace"
        text: root.board.layout?.name ?? ""
        work: true
        //: Keyboard on the screen, spoken name of the space bar
        name: qsTr("Space")
        onClicked: root.board.write(" ")
    }

    Repeater {
        model: Array.from(root.board.layout?.beside ?? "")

        KeyboardKey {
            required property string modelData

            Layout.preferredWidth: root.board.unit
            Layout.fillHeight: true
            objectName: `key_${modelData}`
            text: modelData
            more: root.board.accentsOf(modelData) !== ""
            onClicked: root.board.write(text)
            onPressAndHold: {
                if (more)
                    root.held(modelData);
            }
        }
    }

    KeyboardKey {
        Layout.preferredWidth: root.board.wide + Theme.s3
        Layout.fillHeight: true
        objectName: "keyDone"
        work: true
        //: Keyboard on the screen: the key that says that the writing is finished
        text: qsTr("Done")
        onClicked: root.board.finished()
    }
}
