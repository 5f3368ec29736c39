pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// A page of a chapter. Where there is room, and no list beside it that shows the picture, it is a spread, as in a book: the
// picture rests on one side while the words scroll on the other. Elsewhere the picture stands above the words, and in low
// windows it gives way.
FocusScope {
    id: root

    required property ChaptersViewModel chapters
    property string view: "adult"
    property bool listed: false // the list of pages stands beside it
    property bool low: false
    property string standing: ""

    readonly property bool spread: !listed && width >= 960 && !low && !Theme.bigText
    readonly property bool pictured: !listed && !spread && !low && chapters.picture !== "" && (height > width || !Theme.bigText)
    readonly property real side: Math.round(Math.min(480, width * 0.36))
    readonly property real inset: 12
    readonly property string role: width >= 1200 ? "lead" : "body" // of its lines
    readonly property real longest: Theme.read(role === "lead" ? 1040 : 920) // longer lines are hard to read
    readonly property real beside: spread ? side + inset + Theme.s3 : Math.max(Theme.s3, (width - longest) / 2)
    readonly property string pageId: chapters.pageId

    signal sourcesAsked
    signal moreAsked
    signal pagesAsked
    signal contentsAsked

    function across(start: real, wide: real): real {
        return Theme.rtl ? width - start - wide : start;
    }

    onPageIdChanged: {
        area.contentY = 0;
        fresh.restart();
    }

    Card {
        anchors.fill: parent
    }

    Swipe {
        onForward: root.chapters.next()
        onBackward: root.chapters.previous()
    }

    component Art: DoorArt {
        chapterId: root.chapters.chapterId
        picture: root.chapters.picture
        view: root.view
        alt: root.chapters.alt
    }

    component Tools: PageTools {
        chapters: root.chapters
        onSourcesAsked: root.sourcesAsked()
        onMoreAsked: root.moreAsked()
    }

    Loader {
        id: leaf

        x: root.across(root.inset, width)
        y: root.inset
        width: root.side
        height: root.height - 2 * root.inset
        active: root.spread
        sourceComponent: Item {
            Art {
                id: art

                width: parent.width
                height: Math.min(width * (root.chapters.picture === "" ? 0.5 : 0.75), parent.height - tools.height - Theme.s2)
            }

            Tools {
                id: tools

                y: art.height + Theme.s2
                width: parent.width
            }
        }
    }

    ScrollArea {
        id: area

        x: root.across(root.beside, width)
        y: root.inset
        width: root.width - root.beside - (root.spread ? root.inset : Math.max(root.inset, root.beside - root.inset))
        height: foot.y - y - Math.max(root.inset, Theme.s1 + Theme.focusEdge + 1)
        objectName: "page"
        spacing: Theme.s3

        Art {
            Layout.fillWidth: true
            Layout.rightMargin: root.inset
            Layout.topMargin: Theme.gap
            Layout.preferredHeight: Math.min(width * 0.45, root.height * 0.3)
            visible: root.pictured
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.topMargin: root.pictured ? 0 : Theme.s1
            spacing: Theme.hair

            Txt {
                Layout.fillWidth: true
                objectName: "pageTitle"
                role: "title"
                text: root.chapters.pageTitle
            }

            Txt {
                Layout.fillWidth: true
                objectName: "pagePlace"
                visible: !root.listed && root.chapters.count > 1
                role: "small"
                //: Which page of a chapter this is
                text: qsTr("Page %1 of %2").arg(root.chapters.index + 1).arg(root.chapters.count)
            }

            AskLegend {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s1
                visible: root.chapters.asks && !["card", "call"].includes(root.chapters.form)
            }
        }

        Repeater {
            id: sections

            model: root.chapters.sections

            PageSection {
                Layout.fillWidth: true
                Layout.rightMargin: root.inset
                Layout.bottomMargin: root.chapters.form === "timeline" ? -Theme.s3 : 0
                chapters: root.chapters
                count: sections.count
                role: root.role
            }
        }

        Tools {
            Layout.fillWidth: true
            Layout.topMargin: root.chapters.form === "timeline" ? Theme.s3 : 0
            visible: !root.spread && (!root.listed || root.chapters.hasMore)
            sourced: !root.listed
        }

        Txt {
            Layout.fillWidth: true
            objectName: "standingLine"
            visible: text !== ""
            role: "small"
            text: root.standing
        }
    }

    SoftEdges {
        area: area
    }

    PageFoot {
        id: foot

        readonly property real from: root.spread || root.beside > Theme.s3 ? root.beside : Theme.s2

        x: root.across(from, width)
        y: root.height - height - Theme.s2
        width: root.width - from - (root.spread ? Theme.s2 : from)
        chapters: root.chapters
        listed: root.listed
        sourced: root.listed
        onSourcesAsked: root.sourcesAsked()
        onPagesAsked: root.pagesAsked()
        onContentsAsked: root.contentsAsked()
    }

    OpacityAnimator {
        id: fresh

        target: area
        from: 0
        to: 1
        duration: Theme.quick
    }
}
