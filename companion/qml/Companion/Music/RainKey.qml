pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Models
import Companion.Theme

// Rain, alone or under the music. On is shown by its fill and a tick.
RoundBtn {
    id: root

    required property MusicViewModel music

    objectName: "rainButton"
    enabled: music.available
    glyph: "rain"
    glyphSize: 28
    kind: music.rain ? "soft" : "outlined"
    //: Spoken name of the button that turns the sound of rain on or off
    text: qsTr("Rain")
    onClicked: music.setRain(!music.rain)

    Accessible.checkable: true
    Accessible.checked: music.rain

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -2
        width: 22
        height: 22
        radius: width / 2
        visible: root.music.rain
        color: Theme.primary
        border.color: Theme.surface
        border.width: 2

        Icon {
            anchors.centerIn: parent
            name: "check"
            size: 14
            color: Theme.primaryInk
        }
    }
}
