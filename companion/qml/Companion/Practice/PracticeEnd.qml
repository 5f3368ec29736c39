pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// After the last words: two ways on.
GridLayout {
    id: root

    required property string behind // the screen that the person came from
    property real widest: 1200

    readonly property bool beside: again.implicitWidth + back.implicitWidth + Theme.s2 <= widest

    signal againAsked
    signal backAsked

    columns: beside ? 2 : 1
    columnSpacing: Theme.s2
    rowSpacing: Theme.s2

    Btn {
        id: again

        Layout.fillWidth: !root.beside
        objectName: "practiseAgain"
        glyph: "again"
        tall: Theme.targetMain
        //: After a guided exercise: begins it once more
        text: qsTr("Once more")
        onClicked: root.againAsked()
    }

    Btn {
        id: back

        Layout.fillWidth: !root.beside
        objectName: "leaveEnded"
        kind: "primary"
        glyphEnd: "next"
        text: {
            switch (root.behind) {
            case "calm":
                //: After a guided exercise: goes to everything that calms
                return qsTr("More that calms");
            case "together":
            case "walkthrough":
                //: After a guided exercise: goes to the steps of the test
                return qsTr("Back to my steps");
            default:
                //: After a guided exercise: goes to the screen before it
                return qsTr("Go back");
            }
        }
        onClicked: root.backAsked()
    }
}
