pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// A person's own times, in steps of half a second. What is not possible any more does not move: the limits are the
// model's.
GridLayout {
    id: root

    required property BreathingViewModel breathing

    readonly property real stepS: 0.5

    columns: 4
    columnSpacing: Theme.s2
    rowSpacing: Theme.s1

    component Label: Txt {
        Layout.fillWidth: true
        role: "label"
    }

    component Seconds: Txt {
        required property real value

        Layout.preferredWidth: Theme.read(56)
        role: "label"
        horizontalAlignment: Text.AlignHCenter
        //: A length of time in seconds; %1 is a number such as 4 or 4.5
        text: qsTr("%1 s").arg(Number(value).toLocaleString(Qt.locale(), "f", value % 1 === 0 ? 0 : 1))
    }

    Label {
        //: Before the seconds a person breathes in
        text: qsTr("Breathe in")
    }

    RoundBtn {
        objectName: "ownInLess"
        glyph: "minus"
        kind: "soft"
        //: Spoken name of a button
        text: qsTr("Breathe in for a shorter time")
        onClicked: root.breathing.setOwn(root.breathing.ownInS - root.stepS, root.breathing.ownOutS)
    }

    Seconds {
        objectName: "ownIn"
        value: root.breathing.ownInS
    }

    RoundBtn {
        objectName: "ownInMore"
        glyph: "plus"
        kind: "soft"
        //: Spoken name of a button
        text: qsTr("Breathe in for a longer time")
        onClicked: root.breathing.setOwn(root.breathing.ownInS + root.stepS, root.breathing.ownOutS)
    }

    Label {
        //: Before the seconds a person breathes out
        text: qsTr("Breathe out")
    }

    RoundBtn {
        objectName: "ownOutLess"
        glyph: "minus"
        kind: "soft"
        //: Spoken name of a button
        text: qsTr("Breathe out for a shorter time")
        onClicked: root.breathing.setOwn(root.breathing.ownInS, root.breathing.ownOutS - root.stepS)
    }

    Seconds {
        objectName: "ownOut"
        value: root.breathing.ownOutS
    }

    RoundBtn {
        objectName: "ownOutMore"
        glyph: "plus"
        kind: "soft"
        //: Spoken name of a button
        text: qsTr("Breathe out for a longer time")
        onClicked: root.breathing.setOwn(root.breathing.ownInS, root.breathing.ownOutS + root.stepS)
    }
}
