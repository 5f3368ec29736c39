pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// A page for one fear: one column with much air, a still picture, and nothing beside it. The ways on: a guided
// exercise for it, the breath, and the questions of this page onto the person's list.
FocusScope {
    id: root

    required property ChaptersViewModel chapters
    required property bool paced
    property bool low: false
    property string view: "adult"
    property string exercise: "" // the guided exercise for this fear
    property string exerciseTitle: ""

    readonly property real column: Math.min(width - 2 * Theme.s3, 680 * Theme.half)
    readonly property real start: Math.round((width - column) / 2)

    signal sourcesAsked
    signal restAsked
    signal exerciseAsked

    Swipe {
        onForward: root.chapters.next()
        onBackward: root.chapters.previous()
    }

    ScrollArea {
        id: area

        width: root.width
        height: foot.y - Theme.s2
        objectName: "quietPage"

        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: root.start
            Layout.rightMargin: root.start - (area.barred ? Theme.s2 : 0)
            Layout.bottomMargin: Theme.s3
            spacing: Theme.s3

            Picture {
                Layout.fillWidth: true
                Layout.preferredHeight: Math.round(width * 0.27)
                visible: !root.low && !Theme.contrast
                source: Assets.base + (root.chapters.picture === "" ? `art/hero/${Theme.pictures}_landscape.jpg` : `illustrations/${root.view}/${root.chapters.picture}_full_${Theme.pictures}.svg`)
                alt: root.chapters.alt
                likeness: Theme.likeness
                focusY: 0.6
                radius: Theme.radiusCard
            }

            Txt {
                Layout.fillWidth: true
                objectName: "pageTitle"
                role: "title"
                text: root.chapters.pageTitle
            }

            Repeater {
                model: root.chapters.sections

                ReadSection {
                    required property int index

                    Layout.fillWidth: true
                    chapters: root.chapters
                    role: "lead"
                    bare: true
                }
            }

            Btn {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                Layout.leftMargin: -Theme.gap
                objectName: "pageSources"
                kind: "quiet"
                glyph: "link"
                role: "smallBold"
                leftPadding: Theme.gap
                rightPadding: Theme.gap
                //: Opens the list of sources of this page
                text: qsTr("Where does this come from?")
                onClicked: root.sourcesAsked()
            }
        }
    }

    SoftEdges {
        area: area
        ground: Theme.bg
        deep: Theme.s4
    }

    GridLayout {
        id: foot

        x: root.start
        y: root.height - height
        width: root.column
        columns: Theme.bigText && root.column < 900 ? 1 : exerciseBtn.visible && root.low ? 3 : 2
        uniformCellWidths: columns === 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Btn {
            id: exerciseBtn

            Layout.fillWidth: true
            Layout.columnSpan: foot.columns === 2 ? 2 : 1
            objectName: "quietExercise"
            visible: root.exercise !== ""
            kind: "primary"
            glyph: "play"
            text: root.exerciseTitle
            onClicked: root.exerciseAsked()
        }

        Btn {
            Layout.fillWidth: true
            objectName: "quietBreathe"
            kind: exerciseBtn.visible ? "secondary" : "primary"
            tall: Theme.targetMain
            glyph: root.paced ? "wind" : "leaf"
            //: On the page for the fear of the result: goes straight to the breathing guide
            text: root.paced ? qsTr("Just breathe") : qsTr("Just rest")
            onClicked: root.restAsked()
        }

        Btn {
            Layout.fillWidth: true
            objectName: "quietAsk"
            visible: root.chapters.asks
            kind: root.chapters.asked ? "soft" : "secondary"
            tint: "calm"
            tall: Theme.targetMain
            glyph: root.chapters.asked ? "check" : "ask"
            //: On the page for the fear of the result: its questions go onto the person's own list, or off it again
            text: root.chapters.asked ? qsTr("On my questions") : qsTr("Put it on my questions")
            Accessible.checkable: true
            Accessible.checked: root.chapters.asked
            onClicked: root.chapters.askAll()
        }
    }
}
