pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Beside the page that is read: its picture, and the pages of the chapter.
FocusScope {
    id: root

    required property ChaptersViewModel chapters
    property string view: "adult"

    // Brings the page that is read into sight, after the layout has come to rest.
    function follow(): void {
        const here = pages.row(root.chapters.index);
        if (here && area.overflowing)
            area.reveal(here);
    }

    Card {
        anchors.fill: parent
    }

    DoorArt {
        id: art

        x: Theme.gap
        y: Theme.gap
        width: root.width - 2 * Theme.gap
        height: Math.min(width * (root.chapters.picture === "" ? 0.5 : 0.75), root.height * 0.45)
        chapterId: root.chapters.chapterId
        picture: root.chapters.picture
        view: root.view
        alt: root.chapters.alt
    }

    ScrollArea {
        id: area

        x: Theme.gap
        y: art.y + art.height + Theme.gap
        width: root.width - 2 * Theme.gap
        height: root.height - y - Theme.gap
        objectName: "pageList"

        Accessible.role: Accessible.List
        //: Spoken name of the list of the pages of a chapter
        Accessible.name: qsTr("Pages of this chapter")

        PagesColumn {
            id: pages

            Layout.fillWidth: true
            chapters: root.chapters
        }
    }

    SoftEdges {
        area: area
    }

    Connections {
        target: root.chapters

        function onPageChanged(): void {
            later.restart();
        }
    }

    Timer {
        id: later

        interval: 0
        onTriggered: root.follow()
    }
}
