pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// An empty list that helps: a question from each of the first groups, on the list with one touch.
ColumnLayout {
    id: root

    required property QuestionsViewModel questions

    spacing: Theme.gap

    Txt {
        Layout.fillWidth: true
        //: My list, while it is empty
        text: qsTr("Nothing here yet. It helps to bring a few questions, so that none is forgotten. You could start with these:")
    }

    Repeater {
        model: root.questions.starts

        Btn {
            required property var modelData
            required property int index

            Layout.fillWidth: true
            objectName: `start${index}`
            kind: "soft"
            tall: 72
            glyph: "plus"
            text: modelData.text
            onClicked: root.questions.toggle(modelData.questionId)
        }
    }
}
