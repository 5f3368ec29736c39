pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// Nothing to show: the way to the questions.
ColumnLayout {
    id: root

    signal chooseAsked

    spacing: Theme.s3

    Txt {
        Layout.fillWidth: true
        role: "lead"
        //: Instead of the person's questions, when there are none
        text: qsTr("There is no question on your list yet.")
        horizontalAlignment: Text.AlignHCenter
    }

    Btn {
        Layout.alignment: Qt.AlignHCenter
        objectName: "chooseQuestions"
        kind: "primary"
        glyph: "ask"
        //: To the page where questions are chosen
        text: qsTr("Choose questions")
        onClicked: root.chooseAsked()
    }
}
