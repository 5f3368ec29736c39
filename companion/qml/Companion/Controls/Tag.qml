pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Theme

// A small statement, not a control: "From your clinic", "Ask your team".
Rectangle {
    id: root

    required property string text
    property string glyph: ""
    property string tint: "sky"

    implicitWidth: row.implicitWidth + Theme.s3
    implicitHeight: Math.max(Theme.s4, row.implicitHeight + Theme.s1)
    radius: height / 2
    color: Theme.tint(tint)
    border.color: Theme.line
    border.width: Theme.contrast ? Theme.edge : 0

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.s3)
        spacing: Theme.gapSmall

        Icon {
            visible: root.glyph !== ""
            name: root.glyph
            size: Theme.read(Theme.iconSmall)
            color: Theme.tone(root.tint)
        }

        Txt {
            Layout.fillWidth: true
            role: "smallBold"
            text: root.text
            color: Theme.tone(root.tint)
        }
    }
}
