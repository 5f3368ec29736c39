pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Theme

// One of the three parts of a step: a small picture, its name, one or two sentences, and for the third its action.
RowLayout {
    id: root

    required property string name
    required property string text
    property string glyph: ""
    property string tint: "sky"
    property string role: "body"
    default property alias action: slot.data

    spacing: Theme.gap + Theme.hair

    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.read(Theme.tile)
        implicitHeight: implicitWidth
        visible: root.glyph !== ""
        radius: Theme.read(Theme.radiusSmaller)
        color: Theme.tint(root.tint)
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.edge : 0

        Icon {
            anchors.centerIn: parent
            name: root.glyph
            size: Theme.read(Theme.icon)
            color: Theme.tone(root.tint)
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.hair / 2

        Txt {
            Layout.fillWidth: true
            role: "smallBold"
            text: root.name
            color: Theme.tone(root.tint)
        }

        Txt {
            Layout.fillWidth: true
            role: root.role
            text: root.text
        }
    }

    RowLayout {
        id: slot

        Layout.alignment: Qt.AlignVCenter
        visible: children.length > 0
    }
}
