pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// A headed card of lines.
Item {
    id: root

    required property string heading
    default property alias content: column.data

    implicitHeight: column.implicitHeight + 2 * Theme.s3

    Accessible.role: Accessible.Grouping
    Accessible.name: heading

    Card {
        anchors.fill: parent
    }

    ColumnLayout {
        id: column

        x: Theme.s3
        y: Theme.s3
        width: root.width - 2 * Theme.s3
        spacing: Theme.gap

        Txt {
            Layout.fillWidth: true
            role: "heading"
            text: root.heading
        }
    }
}
