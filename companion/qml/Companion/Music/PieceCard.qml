pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// A piece of music to choose: its cover, its name, what one hears. The one that is on carries a ring and a tick.
T.AbstractButton {
    id: root

    required property string about
    required property url cover
    required property bool current

    property real beside: 0 // room for tools at its end
    property real below: 0 // and under its words

    implicitHeight: Math.max(96, implicitContentHeight + topPadding + bottomPadding)
    padding: 12
    rightPadding: padding + beside
    bottomPadding: padding + below
    opacity: enabled || !parent?.enabled ? 1 : Theme.faded
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: about
    Accessible.checkable: true
    Accessible.checked: current

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        spacing: Theme.s2

        Picture {
            Layout.alignment: Qt.AlignVCenter
            implicitWidth: 80
            implicitHeight: 80
            radius: Theme.radiusSmall
            source: root.cover
            glyph: "note"

            Tick {
                anchors.margins: Theme.gapSmall
                visible: root.current
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Txt {
                Layout.fillWidth: true
                role: "label"
                text: root.text
                color: root.current ? Theme.primary : Theme.ink
                Accessible.ignored: true
            }

            Txt {
                Layout.fillWidth: true
                visible: text !== ""
                role: "small"
                text: root.about
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.current ? Theme.primarySoft : root.down ? Theme.press : root.hovered ? Theme.hover : Theme.none
        border.color: root.visualFocus ? Theme.focus : root.current ? Theme.primary : Theme.lineStrong
        border.width: root.visualFocus ? Theme.focusEdge : root.current ? Theme.edgeChosen : Theme.edge
    }
}
