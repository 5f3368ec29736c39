pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// Where only one of the two lists has room: which of them shows.
GridLayout {
    id: root

    property bool mine: false
    property int count: 0

    signal picked(bool mine)

    columnSpacing: Theme.s1
    rowSpacing: Theme.s1
    uniformCellWidths: true

    Choice {
        Layout.fillWidth: true
        objectName: "showOffered"
        tall: Theme.targetMain
        chosen: !root.mine
        //: Tab above the questions: those one can choose from
        text: qsTr("Choose")
        onClicked: root.picked(false)
    }

    Choice {
        Layout.fillWidth: true
        objectName: "showMine"
        tall: Theme.targetMain
        chosen: root.mine
        //: Tab above the questions: the person's own list; %1 is how many are on it
        text: root.count > 0 ? qsTr("My list (%1)").arg(root.count) : qsTr("My list")
        onClicked: root.picked(true)
    }
}
