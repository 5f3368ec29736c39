pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// What does not work, and what helps: side by side where there is room.
RowLayout {
    id: root

    required property string what
    required property string cure

    spacing: 12

    Icon {
        name: "notice"
        size: Theme.read(24)
        color: Theme.sun
        Layout.alignment: Qt.AlignTop
    }

    GridLayout {
        columns: root.width >= Theme.read(840) && root.cure !== "" ? 2 : 1
        columnSpacing: Theme.s3
        rowSpacing: 0
        Layout.fillWidth: true

        Txt {
            role: "label"
            text: root.what
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        Txt {
            visible: text !== ""
            text: root.cure
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
}
