pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Theme

// What a letter offers when it is pressed long. It stays until one is touched, or anywhere beside it: a hand that shakes
// need not slide.
Item {
    id: root

    required property KeyboardState board
    property string letter: ""
    property real beside: 0

    readonly property var letters: letter === "" ? [] : Array.from(letter + board.accentsOf(letter))

    function offer(held: string, y: real): void {
        letter = held;
        beside = y;
    }

    visible: letter !== ""

    MouseArea {
        objectName: "leaveAccents"
        anchors.fill: parent
        onPressed: root.letter = ""
    }

    Card {
        id: card

        x: Math.round((parent.width - width) / 2)
        y: Math.max(0, root.beside - root.board.tall)
        width: Math.min(parent.width, row.implicitWidth + 2 * Theme.s1)
        height: root.board.tall + 2 * Theme.s1
        radius: Theme.radiusPicture
        outlined: true
        outline: Theme.primary

        MouseArea {
            anchors.fill: parent
        }

        RowLayout {
            id: row

            anchors.fill: parent
            anchors.margins: Theme.s1
            spacing: Theme.s1

            Repeater {
                model: root.letters

                KeyboardKey {
                    required property string modelData

                    Layout.preferredWidth: root.board.unit
                    Layout.fillHeight: true
                    objectName: `accent_${modelData}`
                    text: root.board.faceOf(modelData)
                    onClicked: {
                        root.board.write(text);
                        root.letter = "";
                    }
                }
            }
        }
    }
}
