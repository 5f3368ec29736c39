pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.App
import Companion.Controls
import Companion.Library
import Companion.Models
import Companion.Theme

// Everything about the music: what is on stays at the foot; above it playlists, the sounds of places, what comes next,
// and when it shall end. No times, no counts.
Sheet {
    id: root

    required property AppViewModel app

    readonly property MusicViewModel music: app.music
    readonly property bool narrow: Theme.bigText || availableWidth < 620
    readonly property bool child: app.clinic.forChild

    //: Title of the panel with everything about the music
    title: qsTr("Music")
    widest: 1200

    component Heading: Txt {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s1
        role: "heading"
    }

    foot: NowPlaying {
        width: parent?.width ?? 0
        music: root.music
        narrow: root.narrow
    }

    Txt {
        Layout.fillWidth: true
        visible: !root.music.available
        role: "body"
        //: In the music panel, when this device has no sound
        text: qsTr("No sound right now. Everything else works as before.")
    }

    OwnMusicGone {
        Layout.fillWidth: true
        library: root.app.library
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s1

        Icon {
            name: "ear"
            size: Theme.read(Theme.icon)
            color: Theme.inkSoft
        }

        Txt {
            Layout.fillWidth: true
            role: "body"
            color: Theme.inkSoft
            //: Advice in the music panel, for who listens in a waiting room
            text: qsTr("With headphones, leave one ear free. Then you hear your name.")
        }
    }

    GridLayout {
        Layout.fillWidth: true
        visible: moments.count > 0
        columns: root.availableWidth < 760 || root.narrow ? 1 : 3
        columnSpacing: Theme.s2
        rowSpacing: Theme.s1
        uniformCellWidths: true

        Repeater {
            id: moments

            model: root.music.playlists.moments

            PieceCard {
                required property string playlistId
                required property string title

                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: `playlist_${playlistId}`
                enabled: root.music.available
                text: title
                onClicked: root.music.playlists.play(playlistId)
            }
        }
    }

    Heading {
        visible: !root.child
        //: Above the albums, in the music panel
        text: qsTr("Albums")
    }

    AlbumsPart {
        Layout.fillWidth: true
        music: root.music
        looking: root.app.library.state === "looking"
    }

    Heading {
        visible: root.child
        //: To a child, above the covers of pieces of music
        text: qsTr("What would you like to hear?")
    }

    CoverGrid {
        id: pieces

        Layout.fillWidth: true
        visible: root.child
        least: 240
        most: 4
        model: root.child ? root.music.upNext.tracks : null
        delegate: CoverCard {
            required property string trackId
            required property string title

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: `piece_${trackId}`
            across: pieces.cell
            enabled: root.music.available
            text: title
            onClicked: root.music.playTrack(trackId)
        }
    }

    Heading {
        //: Above the sounds of places, such as rain or the sea, in the music panel
        text: qsTr("Sounds around you")
    }

    Txt {
        Layout.fillWidth: true
        role: "body"
        color: Theme.inkSoft
        text: root.child ?
        //: To a child, under "Sounds around you"
        qsTr("Touch a picture.") :
        //: Under "Sounds around you"; %1 is a number
        qsTr("Touch a picture: alone, or softly under the music. Up to %1 at a time, then the first one goes.").arg(root.music.mixer.most)
    }

    SoundsPart {
        Layout.fillWidth: true
        music: root.music
    }

    StopPart {
        Layout.fillWidth: true
        music: root.music
        words: root.app.visit.words
        onCalled: {
            root.close();
            root.app.callNow(40);
        }
    }

    NextPart {
        Layout.fillWidth: true
        visible: !root.child
        music: root.music
        columns: root.narrow ? 1 : 2
    }

    Btn {
        objectName: "chooseOwn"
        // In front of a patient alone the tablet's folders stay closed: the nurse's corner opens them.
        visible: !root.app.fullScreen
        glyph: "note"
        //: Opens the picker of a person's own music
        text: qsTr("My own music …")
        onClicked: Overlays.open("own_music")
    }
}
