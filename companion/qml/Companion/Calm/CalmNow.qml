pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// The one suggestion for now: its picture, its name, a line about it, and Start. The whole of it is one large button.
T.AbstractButton {
    id: root

    required property var offer
    required property string startText
    property string otherwise: "" // the picture where no tile is drawn
    property bool lying: false // the picture beside the words
    property real tall: 96 // the least height of the picture

    implicitWidth: 400
    implicitHeight: content.implicitHeight + 2 * padding
    padding: Theme.gap
    focusPolicy: Qt.StrongFocus
    objectName: "calmStart"
    text: offer.title ?? ""

    //: Spoken name of the largest button on the calm page. %1 is "Start", %2 what it starts
    Accessible.name: qsTr("%1: %2").arg(root.startText).arg(root.text)
    Accessible.role: Accessible.Button
    Accessible.description: offer.hint ?? ""

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: GridLayout {
        id: content

        columns: root.lying ? 2 : 1
        uniformCellWidths: true
        columnSpacing: Theme.s3
        rowSpacing: Theme.s2

        OfferPicture {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: root.tall
            Layout.minimumHeight: root.tall
            offer: root.offer
            otherwise: root.otherwise
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.margins: root.lying ? Theme.gap : 0
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.bottomMargin: Theme.gap
            spacing: Theme.inset

            Txt {
                Layout.fillWidth: true
                role: "title"
                text: root.text
                Accessible.ignored: true
            }

            Txt {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.offer.hint ?? ""
                Accessible.ignored: true
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap
                implicitWidth: sign.implicitWidth + 2 * Theme.s3
                implicitHeight: Math.max(Theme.targetMain, sign.implicitHeight + Theme.s2)
                radius: Math.min(height / 2, Theme.radiusButton)
                color: Theme.primary

                RowLayout {
                    id: sign

                    anchors.centerIn: parent
                    spacing: Theme.gap - Theme.hair

                    Icon {
                        name: "play"
                        color: Theme.primaryInk
                        size: Theme.read(Theme.icon)
                    }

                    Txt {
                        role: "label"
                        text: root.startText
                        color: Theme.primaryInk
                        Accessible.ignored: true
                    }
                }

                Rectangle {
                    anchors.fill: parent
                    radius: parent.radius
                    color: root.down ? Theme.press : root.hovered ? Theme.hover : Theme.none
                }
            }
        }
    }

    background: Item {
        Card {
            anchors.fill: parent
        }

        FocusRing {
            control: root
            shown: root.visualFocus
            shape: Theme.radiusCard
        }
    }
}
