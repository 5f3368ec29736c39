pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Everything about the music: the pieces, rain, and how loud. No times, no counts.
Sheet {
    id: root

    required property AppViewModel app

    readonly property MusicViewModel music: app.music
    readonly property bool narrow: Theme.bigText || availableWidth < 560

    //: Title of the panel with everything about the music
    title: qsTr("Music")
    widest: 760

    Txt {
        Layout.fillWidth: true
        visible: !root.music.available
        role: "body"
        //: In the music panel, when this device has no sound
        text: qsTr("No sound right now. Everything else works as before.")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.s1
        rowSpacing: Theme.s1
        uniformCellWidths: true

        Repeater {
            model: root.music.tracks

            PieceCard {
                required property string trackId
                required property string title

                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: `piece_${trackId}`
                enabled: root.music.available
                text: title
                onClicked: root.music.playTrack(trackId)
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s1
        spacing: Theme.s2

        MusicKeys {
            Layout.alignment: Qt.AlignVCenter
            music: root.music
            size: 72
        }

        Icon {
            name: "vol"
            size: 26
            color: Theme.inkSoft
        }

        Fader {
            Layout.fillWidth: true
            objectName: "sheetVolume"
            enabled: root.music.available
            //: Spoken name of the slider for how loud the music is
            label: qsTr("Volume of the music")
            value: root.music.volume
            onMoved: root.music.setVolume(value)
        }
    }

    Toggle {
        Layout.fillWidth: true
        objectName: "sheetRain"
        enabled: root.music.available
        glyph: "rain"
        //: The sound of rain, on or off
        text: qsTr("Rain")
        //: Under "Rain" in the music panel
        note: qsTr("By itself, or softly under the music")
        on: root.music.rain
        onClicked: root.music.setRain(!root.music.rain)
    }
}
