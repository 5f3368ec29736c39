pragma ComponentBehavior: Bound

import Companion.Controls
import Companion.Theme

// Puts the question that settles a line on the person's own list, and takes it off again.
RoundBtn {
    id: root

    property bool asked: false

    size: Theme.head(Theme.targetLeast)
    kind: asked ? "soft" : "outlined"
    glyph: asked ? "check" : "ask"
    //: Spoken name of the button beside a line of text: its question goes onto the person's own list, or off it again
    text: asked ? qsTr("On my questions. Take it off") : qsTr("Add to my questions")
}
