pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models

// All pages of the chapter, over the page.
Sheet {
    id: root

    required property AppViewModel app

    title: app.chapters.chapterTitle

    PagesColumn {
        Layout.fillWidth: true
        chapters: root.app.chapters
        onChosen: root.close()
    }
}
