pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Models

// Which shape shows the breath. The same three everywhere.
Segments {
    id: root

    required property BreathingViewModel breathing

    readonly property list<string> keys: ["lotus", "lantern", "bar"]

    objectName: "guideChoice"
    visible: breathing.paced && breathing.state !== "quiet" // otherwise there is nothing to guide
    options: [
        //: A breathing guide: a flower that opens and closes
        qsTr("Lotus"),
        //: A breathing guide: a paper lantern that brightens and dims
        qsTr("Lantern"),
        //: A breathing guide: a plain bar that fills and empties
        qsTr("Bar")]
    current: keys.indexOf(breathing.guide)
    onPicked: index => breathing.setGuide(keys[index])

    //: Spoken name of the choice between three breathing guides
    Accessible.name: qsTr("Shape of the guide")
}
