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
        visible: mixes.count > 0

        Repeater {
            id: mixes

            model: root.music.mixer.mixes

            Choice {
                required property int place
                required property string title
                required property bool current

                objectName: `mix_${place}`
                tall: Theme.target
                padding: Theme.gap
                stacked: true
                text: title
                chosen: current
                onClicked: root.music.mixer.use(place)
            }
        }
    }

    CoverGrid {
        id: places

        Layout.fillWidth: true
        most: 4
        least: 160
        model: root.music.mixer.sounds
        delegate: SoundTile {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            mixer: root.music.mixer
            across: places.cell
        }
    }
}
