pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// After the last out-breath: two ways on.
GridLayout {
    id: root

    readonly property bool beside: again.implicitWidth + back.implicitWidth + Theme.s2 <= widest
    property real widest: 1200
    property bool paced: true

    signal againAsked
    signal backAsked

    columns: beside ? 2 : 1
    columnSpacing: Theme.s2
    rowSpacing: Theme.s2

    Btn {
        id: again

        Layout.fillWidth: !root.beside
        objectName: "breatheAgain"
        glyph: "again"
        tall: 72
        //: After breathing: starts the guide once more
        text: root.paced ? qsTr("Breathe some more") : qsTr("Rest some more")
        onClicked: root.againAsked()
    }

    Btn {
        id: back

        Layout.fillWidth: !root.beside
        objectName: "backToSteps"
        kind: "primary"
        glyphEnd: "next"
        tall: 72
        //: After breathing: goes to the steps of the test
        text: qsTr("Back to my steps")
        onClicked: root.backAsked()
    }
}
