pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Models
import Companion.Theme

// The albums, what the person marked, and what they brought along.
ColumnLayout {
    id: root

    required property MusicViewModel music
    property bool looking: false // more of their own is being found

    readonly property var own: music.playlists.own
    readonly property var liked: music.playlists.favourites

    spacing: Theme.s2
    visible: music.playlists.choice || own.title !== undefined || liked.playlistId !== undefined

    CoverGrid {
        id: albums

        Layout.fillWidth: true
        visible: root.music.playlists.choice
        model: root.music.playlists.albums
        delegate: CoverCard {
            required property string playlistId
            required property string title

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: `playlist_${playlistId}`
            across: albums.cell
            enabled: root.music.available
            text: title
            onClicked: root.music.playlists.play(playlistId)
        }
    }

    PieceCard {
        Layout.fillWidth: true
        objectName: "playlist_liked"
        visible: root.liked.playlistId !== undefined
        enabled: root.music.available
        //: The playlist of the pieces of music that a person marked with a heart
        text: qsTr("What you like")
        //: Under "What you like"
        about: qsTr("Everything you gave a heart, until your visit ends.")
        cover: root.liked.cover ?? ""
        current: root.liked.current ?? false
        onClicked: root.music.playlists.play("liked")
    }

    PieceCard {
        Layout.fillWidth: true
        objectName: "playlist_own"
        visible: root.own.title !== undefined
        enabled: root.music.available
        text: root.own.title ?? ""
        about: root.looking ?
        //: My own music, while a folder is still looked through
        qsTr("My own music. More is being found.") :
        //: Under the name of a folder with a person's own music
        qsTr("My own music")
        cover: root.own.cover ?? ""
        current: root.own.current ?? false
        onClicked: root.music.playlists.play("own")
    }
}
