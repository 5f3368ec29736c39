pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Models

// The one main button: on to the next step. Who has read the last is still waiting: there it leads to the breath.
Btn {
    id: root

    required property WalkthroughViewModel walkthrough
    required property bool paced
    required property string onward // its words before the last step

    readonly property bool last: !walkthrough.hasNext

    signal restAsked

    kind: "primary"
    glyph: !last ? "" : paced ? "wind" : "leaf"
    glyphEnd: last ? "" : "next"
    text: {
        if (!last)
            return onward;
        //: The main button at the last step, for somebody who still waits for the test: goes to the breathing guide
        return paced ? qsTr("Breathe while I wait") : qsTr("Rest while I wait");
    }
    onClicked: {
        if (last)
            restAsked();
        else
            walkthrough.next();
    }
}
