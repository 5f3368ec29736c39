pragma ComponentBehavior: Bound
import QtQuick
import Companion.Models

// The keys for music of a keyboard or a headset, on every screen.
Item {
    id: root

    required property MusicViewModel music

    visible: false

    Shortcut {
        sequences: ["Toggle Media Play/Pause", "Media Play", "Media Pause"]
        onActivated: root.music.toggle()
    }

    Shortcut {
        sequences: ["Media Next"]
        onActivated: root.music.next()
    }

    Shortcut {
        sequences: ["Media Previous"]
        onActivated: root.music.previous()
    }

    Shortcut {
        sequences: ["Media Stop"]
        onActivated: root.music.pause()
    }
}
