pragma ComponentBehavior: Bound

import QtQuick
import Companion.App
import Companion.Controls
import Companion.Models

// Says which guide is shown, and opens everything that can be chosen about the breath.
Btn {
    id: root

    required property BreathingViewModel breathing

    objectName: "guideChoice"
    glyph: "lotus"
    //: Opens the choices of the breath: its picture, its pace, how long, its sounds
    text: qsTr("Choose a breath")
    visible: breathing.paced // otherwise there is nothing to guide
    onClicked: Overlays.open("breath")

    Accessible.description: GuideNames.of(breathing.guide)
}
