pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// With large text one part of a step is read at a time. Chosen is shown by fill and edge; the part's name stands under it.
RowLayout {
    id: root

    required property list<string> names
    required property list<string> glyphs
    required property int current
    property real wide: 104
    property real tall: 72

    readonly property list<string> tints: ["sky", "accent", "calm"]

    signal picked(int index)

    spacing: 12

    Accessible.role: Accessible.PageTabList

    Repeater {
        model: root.names

        T.AbstractButton {
            id: tab

            required property string modelData
            required property int index
            readonly property bool chosen: index === root.current

            objectName: `partTab${index}`
            text: modelData
            implicitWidth: root.wide
            implicitHeight: root.tall
            focusPolicy: Qt.StrongFocus

            Accessible.role: Accessible.PageTab
            Accessible.name: text
            Accessible.checkable: true
            Accessible.checked: chosen

            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: root.picked(index)

            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    name: root.glyphs[tab.index]
                    size: 40
                    color: Theme.tone(root.tints[tab.index])
                }
            }

            background: Rectangle {
                radius: Theme.s3
                color: tab.chosen ? Theme.tint(root.tints[tab.index]) : Theme.surface
                border.color: tab.chosen ? Theme.tone(root.tints[tab.index]) : Theme.lineStrong
                border.width: tab.chosen ? Theme.edgeChosen : Theme.edgeStrong

                Rectangle {
                    anchors.fill: parent
                    visible: tab.down || tab.hovered
                    radius: parent.radius
                    color: tab.down ? Theme.press : Theme.hover
                }

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: -Theme.focusEdge
                    visible: tab.visualFocus
                    radius: parent.radius + Theme.focusEdge
                    color: Theme.none
                    border.color: Theme.focus
                    border.width: Theme.focusEdge
                }
            }
        }
    }
}
