pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// One thing that words rest on: a document with its publisher and date, a study, the clinic's own answer, or our own
// suggestion; under it what it says where documents differ.
RowLayout {
    id: root

    required property string kind // document | study | clinic | practice
    required property string title
    required property string detail
    required property string note
    required property string says

    readonly property string tint: kind === "clinic" ? "sky" : kind === "practice" ? "calm" : kind === "study" ? "sun" : "primary"
    readonly property string glyph: kind === "clinic" ? "shield" : kind === "practice" ? "leaf" : kind === "study" ? "eye" : "book"

    spacing: Theme.gap

    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.read(Theme.ring)
        implicitHeight: implicitWidth
        radius: Theme.s1
        color: Theme.tint(root.tint)
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.edge : 0

        Icon {
            anchors.centerIn: parent
            name: root.glyph
            size: Theme.read(Theme.iconSmall)
            color: Theme.tone(root.tint)
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.hair

        Txt {
            Layout.fillWidth: true
            role: "smallBold"
            text: root.title
        }

        Txt {
            Layout.fillWidth: true
            visible: text !== ""
            role: "small"
            text: root.detail
        }

        Txt {
            Layout.fillWidth: true
            visible: text !== ""
            role: "small"
            text: root.note
        }

        Txt {
            Layout.fillWidth: true
            visible: text !== ""
            role: "small"
            text: root.says
            color: Theme.ink
        }
    }
}
