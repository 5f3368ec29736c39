pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Models
import Companion.Theme

// A guide to choose: its picture, and its name on a plate below. The one in use carries a ring and a tick.
T.AbstractButton {
    id: root

    required property string guide
    property bool chosen: false

    implicitWidth: Theme.head(168)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.s1
    objectName: `guide_${guide}`
    focusPolicy: Qt.StrongFocus
    text: GuideNames.of(guide)

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: ColumnLayout {
        spacing: Theme.inset

        Picture {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.head(100) // not by its width: a scrolling column would follow it in circles
            radius: Theme.radiusSmall
            source: `${Assets.base}art/${root.guide}/${Theme.pictures}/tile.jpg`
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.inset
            Layout.rightMargin: Theme.inset
            spacing: Theme.inset

            Txt {
                Layout.fillWidth: true
                role: root.chosen ? "smallBold" : "small"
                text: root.text
                color: root.chosen ? Theme.primary : Theme.ink
                Accessible.ignored: true
            }

            Icon {
                visible: root.chosen
                name: "check"
                size: Theme.head(Theme.iconSmall)
                color: Theme.primary
            }
        }
    }

    background: Rectangle {
        radius: Theme.radiusPicture
        color: root.chosen ? Theme.primarySoft : Theme.surface
        border.color: root.chosen ? Theme.primary : Theme.lineStrong
        border.width: root.chosen ? Theme.edgeChosen : Theme.edge

        Wash {
            control: root
            radius: parent.radius
        }

        FocusRing {
            control: root
            shown: root.visualFocus
            shape: parent.radius
        }
    }
}
