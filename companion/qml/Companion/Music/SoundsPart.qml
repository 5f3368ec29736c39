pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The sounds of places: the clinic's own mixes, and each sound as its picture.
ColumnLayout {
    id: root

    required property MusicViewModel music

    spacing: Theme.s2
    enabled: music.available

    Flow {
        Layout.fillWidth: true
        spacing: Theme.s1
        visible: root.music.mixer.saved.length > 0

        Repeater {
            model: root.music.mixer.saved

            Choice {
                required property var modelData

                objectName: `mix_${modelData.place}`
                tall: Theme.target
                padding: Theme.gap
                stacked: true
                text: modelData.title
                chosen: modelData.current
                onClicked: root.music.mixer.use(modelData.place)
            }
        }
    }

    CoverGrid {
        Layout.fillWidth: true
        most: 4
        least: 160
        model: root.music.mixer.sounds
        delegate: SoundTile {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            mixer: root.music.mixer
        }
    }
}
