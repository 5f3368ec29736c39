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
    required property bool paced
    property bool roomy: true

    signal sourcesAsked
    signal restAsked
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
            Layout.maximumWidth: implicitWidth
            objectName: "articleFinish"
            visible: !root.walkthrough.hasNext
            tall: Theme.targetMain
            //: At the last step: ends the visit
            text: qsTr("I am finished")
            onClicked: root.finishAsked()
        }

        Btn {
            objectName: "articleSkip"
            visible: root.walkthrough.hasNext && !root.walkthrough.skipped
            kind: "quiet"
            tall: Theme.targetMain
            leftPadding: 12
            rightPadding: 12
            //: Goes on to the next step without reading this one; its words stay closed
            text: qsTr("Skip this")
            onClicked: root.walkthrough.skip()
        }

        OnwardBtn {
            Layout.fillWidth: true
            objectName: "articleNext"
            walkthrough: root.walkthrough
            paced: root.paced
            //: Goes on to the next step. %1 is its name
            onward: qsTr("Next: %1").arg(root.walkthrough.nextTitle)
            onRestAsked: root.restAsked()
        }
    }
}
