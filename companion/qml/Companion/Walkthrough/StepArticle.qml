pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// A step with the room to tell it: picture, title, the parts at the chosen level of detail, their sources. It scrolls;
// the way on stays.
FocusScope {
    id: root

    required property WalkthroughViewModel walkthrough
    property bool low: false
    property string standing: ""

    readonly property string stepId: walkthrough.stepId
    readonly property bool roomy: !low && !Theme.bigText && width >= 760
    readonly property real inset: Theme.s3

    signal sourcesAsked
    signal techniqueAsked(string technique)
    signal finishAsked

    onStepIdChanged: {
        area.contentY = 0;
        fresh.restart();
    }

    Card {
        anchors.fill: parent
    }

    ScrollArea {
        id: area

        x: 12
        y: 12
        width: root.width - 24
        height: foot.y - y - Theme.s1
        objectName: "article"
        spacing: 14

        StepPicture {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(136, Math.min(root.width * 0.34, area.height * 0.36))
            objectName: "articlePicture"
            visible: !root.low
            picture: root.walkthrough.picture
            alt: root.walkthrough.alt
            still: true
        }

        Txt {
            id: title

            Layout.fillWidth: true
            Layout.leftMargin: root.inset - 12
            Layout.rightMargin: root.inset - 12
            objectName: "articleTitle"
            role: "title"
            text: root.walkthrough.title
        }

        StepParts {
            id: parts

            Layout.fillWidth: true
            Layout.leftMargin: root.inset - 12
            Layout.rightMargin: root.inset - 12
            columns: Theme.bigText || root.width < 700 ? 1 : 2
            rowSpacing: Theme.s2
            room: root.width - 2 * root.inset
            walkthrough: root.walkthrough
            texts: [root.walkthrough.happensMore, root.walkthrough.feelMore, root.walkthrough.doingMore]
            onTechniqueAsked: technique => root.techniqueAsked(technique)
        }

        ArticleTools {
            id: tools

            Layout.fillWidth: true
            Layout.leftMargin: root.inset - 12
            Layout.rightMargin: root.inset - 12
            visible: !root.roomy
            walkthrough: root.walkthrough
            onSourcesAsked: root.sourcesAsked()
        }

        Txt {
            Layout.fillWidth: true
            Layout.leftMargin: root.inset - 12
            Layout.rightMargin: root.inset - 12
            objectName: "standingLine"
            visible: text !== ""
            role: "small"
            text: root.standing
        }
    }

    SoftEdges {
        area: area
    }

    ArticleFoot {
        id: foot

        x: Theme.s3 - 4
        y: root.height - height - Theme.s2
        width: root.width - 2 * x
        walkthrough: root.walkthrough
        roomy: root.roomy
        onSourcesAsked: root.sourcesAsked()
        onFinishAsked: root.finishAsked()
    }

    OpacityAnimator {
        id: fresh

        target: area
        from: 0
        to: 1
        duration: Theme.quick
    }
}
