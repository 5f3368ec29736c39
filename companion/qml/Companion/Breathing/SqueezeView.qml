pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Something to squeeze on the whole screen below the top bar; at its foot the ways on.
FocusScope {
    id: root

    required property BreathingViewModel breathing
    property bool compact: false
    property bool tight: false
    property real gutter: Theme.s3

    signal leaveAsked

    SqueezeArea {
        width: root.width
        height: ways.y - Theme.s2
        focus: true
        squeezing: root.breathing.squeezing
        wordRole: root.tight ? "title" : "display"
        noted: !root.tight
    }

    GridLayout {
        id: ways

        readonly property bool beside: start.implicitWidth + leave.implicitWidth + columnSpacing <= root.width - 2 * root.gutter

        x: (root.width - width) / 2
        y: root.height - height - (root.compact ? Theme.s2 : Theme.s3)
        columns: beside ? 2 : 1
        columnSpacing: Theme.s2
        rowSpacing: Theme.s1

        BreathStart {
            id: start

            Layout.fillWidth: !ways.beside
            breathing: root.breathing
        }

        Btn {
            id: leave

            Layout.fillWidth: !ways.beside
            objectName: "leaveSqueeze"
            tall: Theme.targetMain
            //: Goes back from something to squeeze to the steps of the test
            text: qsTr("Back to my steps")
            onClicked: root.leaveAsked()
        }
    }
}
