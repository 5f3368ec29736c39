pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// Something calming as a large picture. Its name stands on a plate of its own, never on the picture; one touch starts it.
T.AbstractButton {
    id: root

    required property var offer
    property bool plain: false // only the name: for those who cannot read a number yet

    readonly property bool timed: !plain && offer.minutes > 0
    //: About how many minutes a guided exercise lasts
    readonly property string length: qsTr("%1 min").arg(offer.minutes)

    implicitWidth: 372
    implicitHeight: 228
    padding: Theme.gap
    scale: down && !Theme.lessMotion ? Theme.pressedScale : 1
    focusPolicy: Qt.StrongFocus
    objectName: `offer_${offer.offerId}`
    text: offer.title

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: timed ? `${length}. ${offer.hint}` : offer.hint

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Behavior on scale {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }

    contentItem: Item {
        Rectangle {
            id: plate

            readonly property real most: parent.width
            readonly property real sides: Theme.s2

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            width: Math.min(most, words.implicitWidth + 2 * sides)
            height: words.implicitHeight + 2 * Theme.s1
            radius: Math.min(height / 2, Theme.radiusPicture)
            color: Theme.surface
            border.color: Theme.line
            border.width: Theme.dark || Theme.contrast ? Theme.edge : 0

            RowLayout {
                id: words

                x: plate.sides
                y: Theme.s1
                width: plate.width - 2 * plate.sides
                spacing: Theme.gap - Theme.hair

                Txt {
                    Layout.fillWidth: true
                    role: root.plain ? "heading" : "label"
                    text: root.text
                    Accessible.ignored: true
                }

                Txt {
                    Layout.alignment: Qt.AlignBottom
                    visible: root.timed
                    role: "small"
                    text: root.length
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }

    background: Item {
        Card {
            anchors.fill: parent
            radius: Theme.radiusPicture
        }

        OfferPicture {
            anchors.fill: parent
            offer: root.offer
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusPicture
            color: root.down ? Theme.press : root.hovered ? Theme.hover : Theme.none
        }

        FocusRing {
            control: root
            shown: root.visualFocus
            shape: Theme.radiusPicture
        }
    }
}
