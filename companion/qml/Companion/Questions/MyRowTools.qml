pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Theme

// What can be done with one question of the list.
Flow {
    id: root

    required property string name // of the row, for object names
    required property bool first
    required property bool last
    required property bool own

    signal moved(int places)
    signal changeAsked
    signal removeAsked

    spacing: Theme.s1

    RoundBtn {
        objectName: `${root.name}Up`
        glyph: "up"
        enabled: !root.first
        //: My list, spoken name of the button that lets a question be asked earlier
        text: qsTr("Move up")
        onClicked: root.moved(-1)
    }

    RoundBtn {
        objectName: `${root.name}Down`
        glyph: "down"
        enabled: !root.last
        //: My list, spoken name of the button that lets a question be asked later
        text: qsTr("Move down")
        onClicked: root.moved(1)
    }

    Btn {
        objectName: `${root.name}Change`
        visible: root.own
        glyph: "pen"
        rightPadding: Theme.s2
        //: My list: change the words of a question of one's own
        text: qsTr("Change")
        onClicked: root.changeAsked()
    }

    Btn {
        objectName: `${root.name}Remove`
        glyph: "close"
        rightPadding: Theme.s2
        //: My list: take a question off
        text: qsTr("Remove")
        onClicked: root.removeAsked()
    }
}
