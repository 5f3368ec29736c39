pragma ComponentBehavior: Bound

import Companion.Controls
import Companion.Theme

// The way from a line to the page that says more about it; its text is the title of that page.
Btn {
    id: root

    kind: "quiet"
    glyphEnd: "next"
    role: "smallBold"
    tall: Theme.targetLeast
    leftPadding: Theme.gap
    rightPadding: Theme.gap
}
