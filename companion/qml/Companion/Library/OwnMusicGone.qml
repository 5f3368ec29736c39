pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// A calm word where a person looks for the music they brought, and it is not there any more.
RowLayout {
    id: root

    required property LibraryViewModel library

    visible: library.chosen !== "" && !library.hopeful
    spacing: Theme.s1

    Icon {
        name: "note"
        size: Theme.read(Theme.icon)
        color: Theme.inkSoft
    }

    Txt {
        Layout.fillWidth: true
        objectName: "ownMusicGone"
        role: "body"
        //: In the music panel: nothing of what a person brought along can be played now
        text: qsTr("Your own music is not there right now. Perhaps its stick was taken out. Ours is here.")
    }
}
