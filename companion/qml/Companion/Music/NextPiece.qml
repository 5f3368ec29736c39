pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// A piece of the queue; while the order is changed, with what can be done about it: earlier, later, left out.
PieceCard {
    id: root

    required property UpNext upNext
    required property string trackId
    required property string title
    required property int index
    property bool tools: false
    property int count: 0

    readonly property real room: Theme.s1 + Theme.hair

    signal leftOut(int reason) // why the button has the keyboard, as Qt.FocusReason

    // The keyboard is where the piece before was left out.
    function follow(reason: int): void {
        leaving.forceActiveFocus(reason);
    }

    objectName: `piece_${trackId}`
    text: title
    beside: tools && !Theme.bigText ? keys.implicitWidth + room : 0
    below: tools && Theme.bigText ? keys.implicitHeight + room : 0

    RowLayout {
        id: keys

        x: root.LayoutMirroring.enabled ? root.padding : root.width - width - root.padding
        y: Theme.bigText ? root.height - height - root.padding : (root.height - height) / 2
        visible: root.tools
        spacing: Theme.s1

        RoundBtn {
            objectName: `earlier_${root.trackId}`
            enabled: root.index > 0
            glyph: "up"
            kind: root.current ? "outlined" : "soft"
            //: Spoken name: lets a piece of music come earlier. %1 is its name
            text: qsTr("Earlier: %1").arg(root.title)
            onClicked: root.upNext.move(root.trackId, -1)
        }

        RoundBtn {
            objectName: `later_${root.trackId}`
            enabled: root.index < root.count - 1
            glyph: "down"
            kind: root.current ? "outlined" : "soft"
            //: Spoken name: lets a piece of music come later. %1 is its name
            text: qsTr("Later: %1").arg(root.title)
            onClicked: root.upNext.move(root.trackId, 1)
        }

        Btn {
            id: leaving

            objectName: `leaveOut_${root.trackId}`
            enabled: root.count > 1
            kind: root.current ? "secondary" : "soft"
            glyph: "minus"
            //: Leaves a piece of music out
            text: qsTr("Leave out")
            onClicked: root.leftOut(focusReason)

            //: Spoken name: leaves a piece of music out. %1 is its name
            Accessible.name: qsTr("Leave out: %1").arg(root.title)
        }
    }
}
