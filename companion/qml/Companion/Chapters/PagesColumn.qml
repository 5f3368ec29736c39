pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Models
import Companion.Theme

// The pages of a chapter, one under the other.
ColumnLayout {
    id: root

    required property ChaptersViewModel chapters

    signal chosen

    spacing: Theme.s1

    // The row of a page, or null before it is there.
    function row(index: int): Item {
        return rows.itemAt(index);
    }

    Repeater {
        id: rows

        model: root.chapters.pages

        PageRow {
            Layout.fillWidth: true
            onClicked: {
                root.chapters.openPage(pageId);
                root.chosen();
            }
        }
    }
}
