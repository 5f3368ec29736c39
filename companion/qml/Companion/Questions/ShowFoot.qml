pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// Turns the pages of the shown questions.
RowLayout {
    id: root

    property int page: 0
    property int pages: 1

    signal turned(int by)

    spacing: Theme.s2

    RoundBtn {
        objectName: "showBefore"
        size: Theme.targetGlove
        glyph: "back"
        directional: true
        enabled: root.page > 0
        //: Shown questions, spoken name of the arrow to the questions before
        text: qsTr("The questions before")
        onClicked: root.turned(-1)
    }

    Txt {
        Layout.fillWidth: true
        role: "heading"
        //: Shown questions: which page of how many
        text: qsTr("%1 of %2").arg(root.page + 1).arg(root.pages)
        horizontalAlignment: Text.AlignHCenter
    }

    RoundBtn {
        objectName: "showAfter"
        size: Theme.targetGlove
        kind: "filled"
        glyph: "next"
        directional: true
        enabled: root.page < root.pages - 1
        //: Shown questions, spoken name of the arrow to the next questions
        text: qsTr("The next questions")
        onClicked: root.turned(1)
    }
}
