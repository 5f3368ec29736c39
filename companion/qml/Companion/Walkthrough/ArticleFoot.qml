pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// What stays under the scrolling page: how much to tell, back, and the step that comes next, by its name.
ColumnLayout {
    id: root

    required property WalkthroughViewModel walkthrough
    property bool roomy: true

    signal sourcesAsked
    signal finishAsked

    spacing: 12

    ArticleTools {
        Layout.fillWidth: true
        visible: root.roomy
        walkthrough: root.walkthrough
        onSourcesAsked: root.sourcesAsked()
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        RoundBtn {
            objectName: "articlePrevious"
            visible: root.walkthrough.hasPrevious
            size: Theme.targetMain
            glyph: "back"
            glyphSize: 26
            directional: true
            //: Spoken name of the arrow button that goes back one step
            text: qsTr("Step before")
            onClicked: root.walkthrough.previous()
        }

        Btn {
            Layout.fillWidth: true
            objectName: "articleNext"
            kind: "primary"
            glyphEnd: root.walkthrough.hasNext ? "next" : "check"
            //: Goes on to the next step. %1 is its name; at the last step the button ends the visit
            text: root.walkthrough.hasNext ? qsTr("Next: %1").arg(root.walkthrough.nextTitle) : qsTr("I am finished")
            onClicked: {
                if (root.walkthrough.hasNext)
                    root.walkthrough.next();
                else
                    root.finishAsked();
            }
        }
    }
}
