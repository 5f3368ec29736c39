pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Piece before, play or pause, next piece. They keep their direction in every language.
RowLayout {
    id: root

    required property MusicViewModel music
    property real size: Theme.targetMain
    property bool before: true
    property bool after: true
    property bool strong: false // where playing is what the panel is for
    readonly property bool sounding: music.playing || music.softEnd.coming

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    spacing: Theme.s1

    RoundBtn {
        objectName: "previousPiece"
        visible: root.before
        enabled: root.music.available
        glyph: "prev"
        kind: "bare"
        glyphSize: 30
        //: Spoken name: plays the piece before this one
        text: qsTr("Piece before")
        onClicked: root.music.previous()
    }

    RoundBtn {
        objectName: "playMusic"
        enabled: root.music.available
        glyph: root.sounding ? "pause" : "play"
        kind: root.strong ? "filled" : "soft"
        size: root.size
        //: Spoken name of the button that plays or rests the music
        text: root.sounding ? qsTr("Pause the music") : qsTr("Play music")
        onClicked: root.music.toggle()
    }

    RoundBtn {
        objectName: "nextPiece"
        visible: root.after
        enabled: root.music.available
        glyph: "skip"
        kind: "bare"
        glyphSize: 30
        //: Spoken name: goes to the next piece of music
        text: qsTr("Next piece")
        onClicked: root.music.next()
    }
}
