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
    required property bool paced
    property bool low: false
    property string standing: ""
    property bool counted: false // says itself which step of how many this is

    readonly property string stepId: walkthrough.stepId
    readonly property list<string> texts: [walkthrough.happensMore, walkthrough.feelMore, walkthrough.doingMore]
    readonly property bool roomy: !low && !Theme.bigText // the tools stay in sight under the words
    readonly property bool topped: low && !Theme.bigText // how much to tell stays over the words, beside the title
    readonly property bool paired: !low && width >= 760 // the picture beside the title, not over it
    readonly property real pictureWidth: paired ? Math.round(width * 0.36) : width - 24
    readonly property real inset: Theme.s3

    signal sourcesAsked
    signal techniqueAsked(string technique)
    signal restAsked
    signal finishAsked

    onStepIdChanged: {
        area.contentY = 0;
        fresh.restart();
    }

    Card {
        anchors.fill: parent
    }

    Swipe {
        onForward: root.walkthrough.next()
        onBackward: root.walkthrough.previous()
    }

    TextMetrics {
        id: measure

        font: topTitle.font
        text: root.walkthrough.title
    }

    Txt {
        id: topTitle

        readonly property real room: root.width - 2 * root.inset - detail.width - Theme.s3

        x: Theme.rtl ? root.width - root.inset - width : root.inset
        y: detail.y + (detail.height - height) / 2
        width: room
        objectName: "articleTitleAbove"
        visible: root.topped
        role: "title"
        text: measure.advanceWidth <= room ? root.walkthrough.title : root.walkthrough.shortTitle
    }

    DetailChoice {
        id: detail

        x: Theme.rtl ? root.inset : root.width - width - root.inset
        y: 8
        visible: root.topped
        walkthrough: root.walkthrough
    }

    ScrollArea {
        id: area

        x: 12
        y: root.topped ? detail.y + detail.height + Theme.inset : 12
        width: root.width - 24
        height: foot.y - y - 12
        objectName: "article"
        spacing: 14

        GridLayout {
            Layout.fillWidth: true
            columns: root.paired ? 2 : 1
            columnSpacing: Theme.s3
            rowSpacing: area.spacing

            StepPicture {
                Layout.fillWidth: !root.paired
                Layout.preferredWidth: root.pictureWidth
                Layout.preferredHeight: root.paired ? root.pictureWidth / 1.5 : root.pictureWidth / 2.8
                Layout.alignment: Qt.AlignTop
                objectName: "articlePicture"
                visible: !root.low
                picture: root.walkthrough.picture
                view: root.walkthrough.pictureView
                alt: root.walkthrough.alt
                still: true
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                Layout.leftMargin: root.paired ? 0 : root.inset - 12
                Layout.rightMargin: root.inset - 12
                spacing: Theme.s1

                Txt {
                    Layout.fillWidth: true
                    objectName: "articleTitle"
                    visible: !root.topped
                    role: "title"
                    text: root.walkthrough.title
                }

                Steps {
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.s1
                    visible: root.paired && root.counted
                    count: root.walkthrough.count
                    current: root.walkthrough.index
                    //: Where the person is among the steps of the test: "Step 3 of 10"
                    label: qsTr("Step %1 of %2").arg(root.walkthrough.index + 1).arg(root.walkthrough.count)
                }

                StepParts {
                    Layout.fillWidth: true
                    visible: root.paired && !root.walkthrough.skipped
                    walkthrough: root.walkthrough
                    texts: root.texts
                    shown: [0]
                }
            }
        }

        ArticleWords {
            id: words

            Layout.fillWidth: true
            Layout.leftMargin: root.inset - 12
            Layout.rightMargin: root.inset - 12
            walkthrough: root.walkthrough
            texts: root.texts
            room: root.width - 2 * root.inset
            paired: root.paired
            tooled: !root.roomy
            detailed: !root.topped
            standing: root.standing
            onSourcesAsked: root.sourcesAsked()
            onTechniqueAsked: technique => root.techniqueAsked(technique)
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
        paced: root.paced
        roomy: root.roomy
        onSourcesAsked: root.sourcesAsked()
        onRestAsked: root.restAsked()
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
