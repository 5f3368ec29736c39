pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// Lies over the guide: a touch gives it the whole screen. The button beside it does the same for the keyboard.
T.AbstractButton {
    id: root

    property string word: "" // what the guide says now

    objectName: "guideTouch"
    focusPolicy: Qt.NoFocus

    Accessible.role: Accessible.Button
    //: Spoken name of the moving guide: a touch gives it the whole screen
    Accessible.name: qsTr("Breathing guide")
    Accessible.description: word
}
