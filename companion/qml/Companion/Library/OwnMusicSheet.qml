pragma ComponentBehavior: Bound

import QtQuick

// A visitor's own music, which plays at once.
LibrarySheet {
    library: app.library
    list: "own"
    plays: true
    //: Title of the panel with a person's own music
    title: qsTr("My own music")
}
