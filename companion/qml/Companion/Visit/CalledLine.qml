pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// One thing to know when it is time, with its sign.
RowLayout {
    id: root

    required property string glyph
    required property string text
    property string tint: "calm"
    property bool low: false

    spacing: Theme.s3

    Rectangle {
        implicitWidth: root.low ? 48 : 64
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.tint(root.tint)
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.edge : 0

        Icon {
            anchors.centerIn: parent
            name: root.glyph
            size: parent.width * 0.52
            color: Theme.tone(root.tint)
        }
    }

    Txt {
        font.pixelSize: Theme.read(root.low ? 20 : 26)
        text: root.text
        Layout.fillWidth: true
    }
}
