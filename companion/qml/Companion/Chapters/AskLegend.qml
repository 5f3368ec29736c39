pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// What the round button beside some lines does.
RowLayout {
    spacing: Theme.s1

    Icon {
        name: "ask"
        size: Theme.read(20)
        color: Theme.inkSoft
    }

    Txt {
        Layout.fillWidth: true
        role: "small"
        //: Under the title of a page, beside the sign of a question: what the round buttons with this sign do
        text: qsTr("puts a question on your list")
    }
}
