pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Beside or under a page: where its words come from, and the rest of it for who would like to know everything.
ColumnLayout {
    id: root

    required property ChaptersViewModel chapters
    property bool sourced: true // otherwise the sources are asked for elsewhere

    signal sourcesAsked
    signal moreAsked

    spacing: Theme.s1

    Btn {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        objectName: "pageMore"
        visible: root.chapters.hasMore
        kind: "soft"
        tint: "sky"
        glyph: "plus"
        //: Under a page: shows what was left out because the person had asked for less
        text: qsTr("Tell me everything")
        onClicked: root.moreAsked()
    }

    Btn {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
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
}
