pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Music that people bring: first where it lies, then what was found of it.
Sheet {
    id: root

    required property AppViewModel app
    required property LibraryViewModel library
    required property string list // the playlist that it becomes
    property bool plays: false // at once, without being asked again
    property alias all: picker.all
    property alias words: picked.words

    readonly property bool picking: library.chosen === ""

    function taken(): void {
        if (root.plays)
            root.library.listen();
    }

    widest: 860
    // While one looks around nothing moves, however much a folder holds.
    height: picking ? Math.min(Math.max(760, 0.75 * parent.height), parent.height - 2 * Theme.s2) : Math.min(implicitHeight, parent.height - 2 * Theme.s2)
    // What held the keyboard is gone.
    onPickingChanged: {
        if (picking)
            picker.begin();
        else
            found.begin();
    }
    onOpened: {
        if (picking)
            library.lookAgain();
    }

    foot: PickedPart {
        id: picked

        width: parent?.width ?? 0
        height: visible ? implicitHeight : 0
        visible: root.picking && root.library.picked > 0
        library: root.library
        onTaken: root.taken()
    }

    PickerPart {
        id: picker

        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(root.room - Theme.hair, leastHeight)
        visible: root.picking
        library: root.library
        onTaken: root.taken()
    }

    FoundPart {
        id: found

        Layout.fillWidth: true
        visible: !root.picking
        library: root.library
        music: root.app.music
        list: root.list
        onListenAsked: {
            root.library.listen();
            root.close();
        }
    }
}
