pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// Who looks like you? One row with the person as they are in the pictures now; it opens the choice.
T.AbstractButton {
    id: root

    required property AppViewModel app
    property bool low: false
    readonly property var words: root.app.visit.words

    implicitHeight: row.implicitHeight + 2 * padding
    padding: root.low ? Theme.s1 : Theme.gap
    rightPadding: Theme.s3
    text: root.words.looksLike ?? ""
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.words.looksWhy ?? ""

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    onClicked: Overlays.open("likeness")

    contentItem: Item {
        RowLayout {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.s2

            Picture {
                implicitWidth: implicitHeight * 4 / 3
                implicitHeight: root.low ? 64 : 96
                source: `${Assets.base}illustrations/${root.app.walkthrough.pictureView}/talk_full_${Theme.pictures}.svg`
                likeness: Theme.likeness
            }

            ColumnLayout {
                spacing: Theme.hair
                Layout.fillWidth: true

                Txt {
                    role: "heading"
                    text: root.text
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }

                Txt {
                    role: "small"
                    text: root.words.looksWhy ?? ""
                    Accessible.ignored: true
                    Layout.fillWidth: true
                }
            }

            Icon {
                name: "next"
                size: Theme.read(Theme.icon)
                color: Theme.primary
                directional: true
            }
        }
    }

    background: Card {
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusCard
            color: root.down ? Theme.press : Theme.hover
            visible: root.down || root.hovered
        }

        Rectangle {
            anchors.fill: parent
            visible: root.visualFocus
            radius: Theme.radiusCard
            color: Theme.none
            border.color: Theme.focus
            border.width: Theme.focusEdge
        }
    }
}
