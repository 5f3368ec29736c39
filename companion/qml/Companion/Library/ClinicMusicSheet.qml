pragma ComponentBehavior: Bound

import QtQuick

// The clinic's own music, which stays from visit to visit.
LibrarySheet {
    library: app.clinicLibrary
    list: "clinic"
    //: Title of the panel in which a nurse chooses the clinic's own music
    title: qsTr("Music of this clinic")
    //: Picker of the clinic's music: takes all the music of this folder
    all: qsTr("Use all music here")
    //: Picker of the clinic's music: takes the pieces that were picked, in their order
    words: qsTr("Use what I picked")
}
