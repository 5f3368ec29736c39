pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Models
import Companion.Theme

// The sounds of places, alone or under the music: off, and as they were again. On is shown by its fill and a tick.
RoundBtn {
    id: root

    required property MusicViewModel music

    readonly property Mixer mixer: music.mixer

    objectName: "rainButton"
    enabled: music.available
    glyph: "rain"
    glyphSize: 28
    kind: mixer.sounding ? "soft" : "outlined"
    text: mixer.title
    onClicked: mixer.toggle()

    Accessible.checkable: true
    Accessible.checked: mixer.sounding

    Tick {
        anchors.margins: -Theme.hair
        size: 22
        visible: root.mixer.sounding
    }
}
