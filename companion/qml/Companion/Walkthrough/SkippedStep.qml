pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// In the place of the words of a step that a person would rather not read: that this is fine, and a way to read it after all.
ColumnLayout {
    id: root

    required property WalkthroughViewModel walkthrough

    spacing: Theme.s1

    Txt {
        Layout.fillWidth: true
        objectName: "skippedLine"
        //: Stands where the words of a step would be that the person chose to skip
        text: qsTr("You left this step out. That is fine. You do not have to know it to get through it.")
    }

    Btn {
        objectName: "showSkipped"
        //: Opens the words of a step that was skipped
        text: qsTr("Show it after all")
        onClicked: root.walkthrough.showAnyway()
    }
}
