pragma ComponentBehavior: Bound

import QtQuick
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// A chapter, page by page: its pages beside the one that is read, or a touch away. The page for the fear of the result
// has everything beside it give way.
Screen {
    id: root

    required property AppViewModel app

    readonly property ChaptersViewModel chapters: app.chapters
    readonly property bool quiet: chapters.form === "quiet"
    readonly property bool listed: !quiet && !portrait && !compact && !Theme.bigText && chapters.count > 1
    readonly property bool low: compact && !portrait
    readonly property real inside: width - 2 * gutter
    readonly property real upper: top.y + top.height + Theme.s2
    readonly property real lower: height - (compact ? Theme.s2 : gutter)
    readonly property real listWide: listed ? Math.min(440, Math.round(inside * 0.28)) : 0
    readonly property real from: listed ? gutter + listWide + Theme.s2 : gutter

    readonly property bool alone: chapters.pageTitle === chapters.chapterTitle // the page says it already

    title: chapters.chapterTitle

    // Places a box from the left, or from the right in right-to-left languages.
    function across(start: real, wide: real): real {
        return Theme.rtl ? width - start - wide : start;
    }

    Keys.onLeftPressed: Theme.rtl ? chapters.next() : chapters.previous()
    Keys.onRightPressed: Theme.rtl ? chapters.previous() : chapters.next()

    TopBar {
        id: top

        x: root.gutter
        y: Theme.s2
        width: root.inside
        app: root.app
        title: root.alone ? "" : root.chapters.chapterTitle
        note: root.chapters.standingLine
        breathe: !root.quiet
    }

    Loader {
        x: root.across(root.gutter, width)
        y: root.upper
        width: root.listWide
        height: root.lower - y
        active: root.listed
        sourceComponent: PagesList {
            chapters: root.chapters
            view: root.app.walkthrough.pictureView
        }
    }

    Loader {
        x: root.across(root.quiet ? 0 : root.from, width)
        y: root.upper
        width: root.quiet ? root.width : root.width - root.gutter - root.from
        height: root.lower - y
        focus: true
        sourceComponent: root.quiet ? quietPage : article
    }

    Component {
        id: article

        PageArticle {
            focus: true
            chapters: root.chapters
            view: root.app.walkthrough.pictureView
            listed: root.listed
            low: root.low
            standing: top.noteFits && !root.alone ? "" : root.chapters.standingLine
            onSourcesAsked: Overlays.open("sources")
            onMoreAsked: root.app.walkthrough.setDetail("full")
            onPagesAsked: Overlays.open("pages")
            onContentsAsked: root.app.open("chapters")
        }
    }

    Component {
        id: quietPage

        QuietPage {
            focus: true
            chapters: root.chapters
            paced: root.app.breathing.paced
            view: root.app.walkthrough.pictureView
            low: root.low
            onSourcesAsked: Overlays.open("sources")
            exercise: root.app.practice.exercises.length > 0 ? root.app.practice.forPage(root.chapters.pageId) : ""
            exerciseTitle: root.app.practice.titleOf(exercise)
            onRestAsked: root.app.justBreathe()
            onExerciseAsked: root.app.practise(exercise)
        }
    }
}
