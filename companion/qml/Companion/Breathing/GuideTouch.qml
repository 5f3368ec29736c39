pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Companion.Models

// The guide as something to touch: it opens the breathing page.
T.AbstractButton {
    id: root

    required property BreathingViewModel breathing

    objectName: "guideTouch"
    focusPolicy: Qt.NoFocus

    Accessible.role: Accessible.Button
    //: Spoken name of the moving guide: a touch gives it the whole screen
    Accessible.name: qsTr("Breathing guide")
    Accessible.description: breathing.word

    contentItem: GuideStage {
        breathing: root.breathing
    }
}
