pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Theme

// The keyboard on the screen. `layouts` are maps with name, rows, signs, beside and accents; what is touched comes out as
// `typed`, `erased`, `finished`. Shift goes from off to one letter to all letters and off again; nothing depends on speed.
Item {
    id: root

    required property var layouts
    property alias shift: board.shift // off | once | lock
    property alias current: board.current
    property real tall: Theme.target

    signal typed(string text)
    signal erased
    signal finished

    visible: board.layout !== null
    implicitWidth: 10 * Theme.target + 11 * Theme.s1
    implicitHeight: board.layout === null ? 0 : 4 * tall + 5 * Theme.s1

    // The places of letters are the same in every language's layout, whichever way its words run.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Grouping
    //: Spoken name of the keyboard that is drawn on the screen
    Accessible.name: qsTr("Keyboard")

    KeyboardState {
        id: board

        layouts: root.layouts
        width: keys.width
        tall: root.tall
        onTyped: text => root.typed(text)
        onErased: root.erased()
        onFinished: root.finished()
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPicture
        color: Theme.bgAlt
        border.color: Theme.line
        border.width: Theme.edge
    }

    ColumnLayout {
        id: keys

        anchors.fill: parent
        anchors.margins: Theme.s1
        spacing: Theme.s1
        enabled: !tray.visible

        Repeater {
            model: board.rows

            KeyboardRow {
                id: row

                required property int index

                Layout.alignment: Qt.AlignHCenter
                Layout.fillHeight: true
                board: board
                last: index === board.rows.length - 1
                onHeld: letter => tray.offer(letter, row.y)
            }
        }

        KeyboardFoot {
            Layout.fillWidth: true
            Layout.fillHeight: true
            board: board
            onHeld: letter => tray.offer(letter, y)
        }
    }

    AccentTray {
        id: tray

        anchors.fill: parent
        board: board
    }
}
