pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Theme

// Where I am: done, here, still to come. Never a percentage, never a clock. `label` says it in words.
RowLayout {
    id: root

    required property int count
    required property int current
    property string label: ""

    spacing: 6

    Accessible.role: Accessible.Indicator
    Accessible.name: label

    Repeater {
        model: root.count

        Rectangle {
            required property int index
            readonly property bool here: index === root.current

            Layout.fillWidth: true
            Layout.maximumWidth: 80
            Layout.preferredWidth: here ? 40 : 24
            implicitHeight: 8
            radius: 4
            color: here ? Theme.primary : index < root.current ? Theme.lineStrong : Theme.dark ? Theme.line : Theme.primarySoft
            border.color: Theme.line
            border.width: Theme.contrast ? 1 : 0
        }
    }

    Txt {
        Layout.leftMargin: Theme.s1
        visible: text !== ""
        role: "small"
        text: root.label
        wrapMode: Text.NoWrap
    }
}
