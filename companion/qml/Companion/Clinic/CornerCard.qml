pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// One matter of the nurse's corner: its name, one line about it, and its controls.
Item {
    id: root

    required property string title
    property string note: ""
    default property alias controls: column.data

    implicitWidth: column.implicitWidth + 2 * Theme.s3
    implicitHeight: column.implicitHeight + 2 * 20

    Card {
        anchors.fill: parent
    }

    ColumnLayout {
        id: column

        x: Theme.s3
        y: 20
        width: root.width - 2 * Theme.s3
        spacing: 12

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Txt {
                role: "heading"
                text: root.title
                Layout.fillWidth: true
            }

            Txt {
                visible: text !== ""
                role: "small"
                text: root.note
                Layout.fillWidth: true
            }
        }
    }
}
