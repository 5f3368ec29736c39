pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Theme

// Pictures of one size in columns.
GridLayout {
    id: root

    required property var offers
    required property real cell
    required property real high
    property bool plain: false

    signal picked(string offerId)

    columnSpacing: Theme.s2
    rowSpacing: Theme.s2

    Repeater {
        model: root.offers

        OfferCard {
            required property var modelData

            Layout.preferredWidth: root.cell
            Layout.alignment: Qt.AlignLeft | Qt.AlignTop
            Layout.preferredHeight: root.high
            offer: modelData
            plain: root.plain
            onClicked: root.picked(offer.offerId)
        }
    }
}
