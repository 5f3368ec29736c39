pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// One line to read. Beside it, the question that settles it; under it, the way to the page that says more.
ColumnLayout {
    id: root

    required property ChaptersViewModel chapters
    required property var line
    property string role: "body"
    property bool bare: false // only the words

    spacing: Theme.inset

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Txt {
            Layout.fillWidth: true
            role: root.role
            text: root.line.text ?? ""
        }

        AskBtn {
            objectName: `ask_${root.line.id}`
            visible: !root.bare && (root.line.asks ?? "") !== ""
            asked: root.line.asked ?? false
            onClicked: root.chapters.ask(root.line.asks)
        }
    }

    OpenBtn {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.leftMargin: -Theme.gap
        objectName: `open_${root.line.id}`
        visible: !root.bare && text !== ""
        text: root.line.opensTitle ?? ""
        onClicked: root.chapters.openPage(root.line.opens)
    }
}
