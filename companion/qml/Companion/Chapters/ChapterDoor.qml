pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// The door to a chapter: a picture, its name, and one line about what is behind it. Flat, the picture stands beside the
// words. A door that is opened only by choice lies back: no shadow, an outline.
T.AbstractButton {
    id: root

    required property string chapterId
    required property string title
    required property string lead
    required property string picture
    required property bool optin
    property string view: "adult"
    property bool hero: false
    property bool flat: false
    property bool large: false // flat, with a large picture

    readonly property bool slim: flat && !optin && width < 400
    readonly property real art: Theme.head(flat ? optin ? 48 : slim ? 56 : large ? 144 : 72 : hero ? 160 : 88) // the least it may have

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.gap
    bottomPadding: flat ? Theme.gap : Theme.s2
    focusPolicy: Qt.StrongFocus
    objectName: `door_${chapterId}`
    text: title

    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: lead

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    FontMetrics {
        id: lines

        font: words.font
    }

    contentItem: GridLayout {
        columns: root.flat ? 3 : 2
        columnSpacing: Theme.s2
        rowSpacing: root.hero ? Theme.s2 : Theme.gap

        DoorArt {
            Layout.fillWidth: !root.flat
            Layout.fillHeight: !root.flat || !root.optin
            Layout.columnSpan: root.flat ? 1 : 2
            Layout.preferredWidth: root.flat ? root.optin || root.slim ? root.art : root.art * 4 / 3 : root.art
            Layout.minimumHeight: root.art
            Layout.preferredHeight: root.art
            Layout.maximumHeight: root.flat ? root.art * 2 : Number.POSITIVE_INFINITY
            chapterId: root.chapterId
            picture: root.optin ? "" : root.picture
            view: root.view
            stepped: root.hero
            dim: root.optin
            radius: root.optin ? Theme.radiusSmall : Theme.radiusPicture
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: root.flat ? 0 : Theme.gap
            spacing: Theme.hair

            Txt {
                Layout.fillWidth: true
                role: root.hero ? "title" : root.flat && !root.large ? "label" : "heading"
                text: root.title
                Accessible.ignored: true
            }

            Txt {
                id: words
                Layout.fillWidth: true
                Layout.minimumHeight: root.hero || root.flat || root.width > 440 ? 0 : Math.ceil(2 * lines.lineSpacing) // doors side by side keep one line
                role: root.hero ? "body" : "small"
                text: root.lead
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }

        Rectangle {
            Layout.alignment: root.hero ? Qt.AlignBottom : Qt.AlignVCenter
            Layout.rightMargin: root.hero ? Theme.gap : 0
            implicitWidth: Theme.head(root.hero ? Theme.target : Theme.ring)
            implicitHeight: implicitWidth
            radius: width / 2
            visible: root.hero || root.flat && !root.slim
            color: root.hero ? Theme.primary : Theme.none

            Icon {
                anchors.centerIn: parent
                name: "next"
                size: Theme.head(root.hero ? Theme.iconLarge : 20)
                color: root.hero ? Theme.primaryInk : Theme.inkSoft
                directional: true
            }
        }
    }

    background: Item {
        Card {
            anchors.fill: parent
            visible: !root.optin
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusCard
            color: root.down ? Theme.press : root.hovered ? Theme.hover : Theme.none
            border.color: root.visualFocus ? Theme.focus : Theme.lineStrong
            border.width: root.visualFocus ? Theme.focusEdge : root.optin ? Theme.edgeStrong : 0
        }
    }
}
