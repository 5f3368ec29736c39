pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// One page in the list of a chapter: a sign for how it is used, and its title. The open one is filled.
T.AbstractButton {
    id: root

    required property string pageId
    required property string title
    required property string form
    required property bool here

    readonly property string glyph: {
        switch (form) {
        case "card":
            return "ask";
        case "checklist":
            return "check";
        case "timeline":
            return "sun";
        case "quiet":
            return "heart";
        default:
            return "book";
        }
    }

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, row.implicitHeight + Theme.s2)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    focusPolicy: Qt.StrongFocus
    objectName: `page_${pageId}`
    text: title

    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.selectable: true
    Accessible.selected: here

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        id: row

        spacing: Theme.gap

        Icon {
            name: root.glyph
            size: Theme.head(Theme.icon)
            color: root.here ? Theme.primary : Theme.inkSoft
        }

        Txt {
            Layout.fillWidth: true
            role: root.here ? "smallBold" : "small"
            text: root.title
            color: root.here ? Theme.primary : Theme.inkSoft
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.here ? Theme.primarySoft : root.down ? Theme.press : root.hovered ? Theme.hover : Theme.none
        border.color: root.visualFocus ? Theme.focus : Theme.primary
        border.width: root.visualFocus ? Theme.focusEdge : root.here && Theme.contrast ? Theme.edge : 0
    }
}
