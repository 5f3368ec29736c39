pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// What is on, its keys, and how loud; at the foot of the music panel, whatever is scrolled above it.
GridLayout {
    id: root

    required property MusicViewModel music
    property bool narrow: false

    // Under the name of the piece: what to do now, when it ends, what sounds with it, or what it is part of.
    readonly property string words: {
        if (music.hushed)
            //: Under the name of the piece of music, when headphones were unplugged: it does not go on through the loudspeaker unasked
            return qsTr("Unplugged. Touch play to go on aloud.");
        if (music.softEnd.minutes > 0)
            //: Under the name of the piece of music: it was asked to end by itself; %1 is a number of minutes
            return qsTr("Fades out by itself after %1 min").arg(music.softEnd.minutes);
        if (music.mixer.sounding)
            //: Under the name of the piece of music; %1 are sounds of places, such as rain
            return qsTr("With %1").arg(music.mixer.title);
        return music.playlists.title;
    }

    columns: narrow ? 1 : 2
    columnSpacing: Theme.s3
    rowSpacing: Theme.s1
    uniformCellWidths: true // nothing moves when the words change

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2

        Picture {
            Layout.preferredWidth: Theme.targetMain
            Layout.preferredHeight: Theme.targetMain
            radius: Theme.radiusSmall
            source: root.music.cover
            glyph: "note"
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Txt {
                Layout.fillWidth: true
                role: "label"
                //: In place of a piece of music, when this device has no sound
                text: root.music.available ? root.music.title : qsTr("No sound right now")
            }

            RowLayout {
                Layout.fillWidth: true
                visible: root.music.available && root.words !== ""
                spacing: Theme.gapSmall

                Icon {
                    visible: root.music.hushed
                    name: "unplugged"
                    size: Theme.read(Theme.icon)
                    color: Theme.tone("accent")
                }

                Txt {
                    Layout.fillWidth: true
                    role: root.music.hushed ? "smallBold" : "small"
                    color: root.music.hushed ? Theme.tone("accent") : Theme.inkSoft
                    text: root.words
                }
            }
        }

        RoundBtn {
            objectName: "likePiece"
            enabled: root.music.available
            glyphSize: 30
            glyph: "heart"
            kind: root.music.upNext.liked ? "soft" : "bare"
            //: Spoken name: marks the piece of music that is on as one the person likes
            text: qsTr("I like this piece")
            onClicked: root.music.upNext.like(root.music.trackId)

            Accessible.checkable: true
            Accessible.checked: root.music.upNext.liked

            Tick {
                size: 22
                visible: root.music.upNext.liked
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2

        MusicKeys {
            Layout.alignment: Qt.AlignVCenter
            music: root.music
            size: Theme.targetMain
            strong: true
        }

        Icon {
            name: "vol"
            size: Theme.icon
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
}
