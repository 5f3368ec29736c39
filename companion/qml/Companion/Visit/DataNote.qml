pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// What becomes of the answers.
RowLayout {
    id: root

    required property string text

    spacing: 12

    Icon {
        name: "shield"
        size: Theme.read(26)
        color: Theme.calm
    }

    Txt {
        role: "small"
        text: root.text
        Layout.fillWidth: true
    }
}
