pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Theme

// One line of letters. The last one has the shift and the eraser at its ends.
RowLayout {
    id: root

    required property KeyboardState board
    required property string modelData
    property bool last: false

    signal held(string letter)

    spacing: Theme.s1

    KeyboardKey {
        Layout.preferredWidth: root.board.wide
        Layout.fillHeight: true
        objectName: "keyShift"
        visible: root.last && !root.board.signs
        work: true
        glyph: root.board.shift === "lock" ? "lock" : "shift"
        chosen: root.board.shift !== "off"
        //: Keyboard on the screen, spoken name of the key for capital letters: off, for one letter, for all letters
        name: root.board.shift === "lock" ? qsTr("All capital letters, on") : root.board.shift === "once" ? qsTr("One capital letter, on") : qsTr("Capital letters")
        onClicked: root.board.turnShift()
    }

    Repeater {
        model: Array.from(root.modelData)

        KeyboardKey {
            required property string modelData

            Layout.preferredWidth: root.board.unit
            Layout.fillHeight: true
            objectName: `key_${modelData}`
            text: root.board.faceOf(modelData)
            more: root.board.accentsOf(modelData) !== ""
            onClicked: root.board.write(text)
            onPressAndHold: {
                if (more)
                    root.held(modelData);
            }
        }
    }

    KeyboardKey {
        Layout.preferredWidth: root.board.wide
        Layout.fillHeight: true
        objectName: "keyErase"
        visible: root.last
        work: true
        glyph: "erase"
        //: Keyboard on the screen, spoken name of the key that takes the last letter away
        name: qsTr("Erase")
        autoRepeat: true
        onClicked: root.board.erased()
    }
}
