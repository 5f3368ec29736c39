pragma ComponentBehavior: Bound
import QtQuick
import Companion.Models

// The keys for music of a keyboard or a headset, on every screen and over every panel; not under the card of who is
// called. Earphones that are taken out say Pause: that never starts anything.
Item {
    id: root

    required property AppViewModel app
    readonly property MusicViewModel music: app.music

    visible: false

    component Key: Shortcut {
        context: Qt.ApplicationShortcut
        enabled: root.app.visit.called === ""
    }

    Key {
        sequences: ["Toggle Media Play/Pause"]
        onActivated: root.music.toggle()
    }

    Key {
        sequences: ["Media Play"]
        onActivated: root.music.play()
    }

    Key {
        sequences: ["Media Pause", "Media Stop"]
        onActivated: root.music.pause()
    }

    Key {
        sequences: ["Media Next"]
        onActivated: root.music.next()
    }

    Key {
        sequences: ["Media Previous"]
        onActivated: root.music.previous()
    }
}
