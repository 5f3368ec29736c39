pragma ComponentBehavior: Bound

import QtQuick
import Companion.Models

// Touches while the guide goes along with the person: welcome, and never asked for.
PressArea {
    id: root

    required property BreathingViewModel breathing

    function answer(at: point): void {
        breathing.tapped();
        ripples.spread(at);
    }

    anchors.fill: parent
    objectName: "guideTaps"
    enabled: breathing.ownPace.stage === "leading"
    visible: enabled
    focusPolicy: Qt.NoFocus
    //: Spoken name of the breathing picture, which may be touched at the end of each breath out
    text: qsTr("Touch when you have breathed out, if you like")
    onBegan: at => answer(at)

    Ripples {
        id: ripples

        anchors.fill: parent
    }
}
