pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Models
import Companion.Theme

// Something to squeeze in the place of the breath beside the step, or of its strip: all but its two buttons can be
// pressed. A touch on them ends it, or gives it the whole screen.
FocusScope {
    id: root

    required property Squeezing squeezing
    property bool strip: false

    readonly property real buttons: strip ? close.width + full.width + Theme.s1 + Theme.s2 : 0

    signal roomAsked
    signal endAsked

    implicitHeight: 120
    focus: true

    Component.onCompleted: forceActiveFocus(Qt.OtherFocusReason)

    Air {
        anchors.fill: parent
    }

    SqueezeArea {
        x: root.strip ? Theme.s1 + (Theme.rtl ? root.buttons : 0) : Theme.s2
        width: root.width - root.buttons - (root.strip ? Theme.s2 : 2 * Theme.s2)
        height: root.height - (root.strip ? 0 : Theme.s2)
        focus: true
        squeezing: root.squeezing
        line: root.strip
        noted: !root.strip
        head: root.strip ? 0 : Theme.s1
    }

    RoundBtn {
        id: full

        x: Theme.rtl ? Theme.s2 : root.width - width - Theme.s2
        y: root.strip ? (root.height - height) / 2 : Theme.s2
        objectName: "openSqueeze"
        size: root.strip ? Theme.targetMain : Theme.target
        glyph: "full"
        //: Spoken name: gives the picture of something to squeeze the whole screen
        text: qsTr("Squeeze on the whole screen")
        onClicked: root.roomAsked()
    }

    RoundBtn {
        id: close

        x: !root.strip ? (Theme.rtl ? root.width - width - Theme.s2 : Theme.s2) : Theme.rtl ? full.x + full.width + Theme.s1 : full.x - width - Theme.s1
        y: full.y
        objectName: "endSqueeze"
        size: full.size
        glyph: "close"
        //: Spoken name of the button that puts the picture of something to squeeze away
        text: qsTr("No more squeezing")
        onClicked: root.endAsked()
    }
}
