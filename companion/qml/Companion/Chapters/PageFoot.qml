pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// What stays under the scrolling page: all pages where no list shows them, the page before, and the next by its name.
RowLayout {
    id: root

    required property ChaptersViewModel chapters
    property bool listed: false
    property bool sourced: false // where there is room for the way to the sources

    readonly property bool narrow: Theme.bigText && width < 800
    readonly property bool last: chapters.nextTitle === ""

    signal sourcesAsked
    signal pagesAsked
    signal contentsAsked

    spacing: Theme.gap

    RoundBtn {
        objectName: "openPages"
        visible: !root.listed && root.chapters.count > 1
        size: Theme.targetMain
        glyph: "list"
        //: Spoken name of the button that opens the list of all pages of a chapter
        text: qsTr("All pages of this chapter")
        onClicked: root.pagesAsked()
    }

    RoundBtn {
        objectName: "pageBefore"
        visible: root.chapters.index > 0
        size: Theme.targetMain
        glyph: "back"
        glyphSize: 26
        directional: true
        //: Spoken name of the arrow button that goes back one page
        text: qsTr("Page before")
        onClicked: root.chapters.previous()
    }

    Btn {
        objectName: "pageSources"
        visible: root.sourced
        kind: "quiet"
        glyph: "link"
        role: "smallBold"
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        //: Opens the list of sources of this page
        text: qsTr("Where does this come from?")
        onClicked: root.sourcesAsked()
    }

    Btn {
        Layout.fillWidth: true
        //: Goes on to the next page of a chapter. %1 is its title
        readonly property string named: qsTr("Next: %1").arg(root.chapters.nextTitle)

        objectName: "pageNext"
        kind: root.last ? "secondary" : "primary"
        tall: Theme.targetMain
        glyph: root.last ? "book" : ""
        glyphEnd: root.last ? "" : "next"
        text: {
            if (root.last)
                //: At the last page of a chapter: goes to the doors of all chapters
                return qsTr("All chapters");
            //: Goes on to the next page of a chapter, where its title has no room
            return root.narrow ? qsTr("Next page") : named;
        }
        Accessible.name: root.narrow && !root.last ? named : text
        onClicked: {
            if (root.last)
                root.contentsAsked();
            else
                root.chapters.next();
        }
    }
}
