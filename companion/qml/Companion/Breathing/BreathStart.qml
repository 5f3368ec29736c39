pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Models
import Companion.Theme

// The one button that starts the breath, where nothing moves yet. Where breathing is not to be paced it offers rest.
Btn {
    id: root

    required property BreathingViewModel breathing

    objectName: "startBreathing"
    glyph: breathing.paced ? "wind" : "leaf"
    tall: Theme.targetMain
    //: Starts the breathing guide
    text: breathing.paced ? qsTr("Breathe with me") : qsTr("Just rest")
    onClicked: breathing.start()
}
