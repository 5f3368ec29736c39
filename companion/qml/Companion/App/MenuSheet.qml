pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The ways on that are not needed all the time: called now, when to call, finished, the look, and the nurse's corner.
Sheet {
    id: root

    required property AppViewModel app

    function leave(way: var): void {
        root.close();
        way();
    }

    //: Title of the menu
    title: qsTr("Menu")
    widest: 620

    MenuRow {
        objectName: "calledNowRow"
        glyph: "door"
        tint: "calm"
        //: Menu: the person is called to the procedure now
        text: qsTr("I am called now")
        //: Menu, under "I am called now"
        note: qsTr("The music fades and the screen comes to rest")
        onClicked: root.leave(() => root.app.callNow(40))
        Layout.fillWidth: true
    }

    MenuRow {
        objectName: "whenToCallRow"
        glyph: "phone"
        tint: "accent"
        //: Menu: opens the page that says when to call the team
        text: qsTr("When to call")
        //: Menu, under "When to call"
        note: qsTr("At home afterwards: what to watch for, and who to call")
        onClicked: root.leave(() => root.app.open("call"))
        Layout.fillWidth: true
    }

    MenuRow {
        objectName: "finishedRow"
        glyph: "check"
        tint: "sky"
        //: Menu: goes to the check-out
        text: qsTr("I am finished")
        //: Menu, under "I am finished"
        note: qsTr("One question, and the tablet goes back")
        onClicked: root.leave(() => root.app.finish())
        Layout.fillWidth: true
    }

    MenuRow {
        objectName: "lookRow"
        glyph: "aa"
        //: Menu: opens text size, light or dark, less motion, sound
        text: qsTr("Text and look")
        //: Menu, under "Text and look"
        note: qsTr("Larger words, light or dark, less motion")
        onClicked: Overlays.open("look")
        Layout.fillWidth: true
    }

    Rectangle {
        implicitHeight: corner.implicitHeight
        radius: Math.min(height / 2, Theme.radiusButton)
        color: Theme.surfaceSoft
        border.color: Theme.lineStrong
        border.width: Theme.edgeStrong
        Layout.fillWidth: true

        HoldArea {
            id: corner

            objectName: "nurseCorner"
            anchors.fill: parent
            fg: Theme.ink
            //: The spot a nurse presses and holds to open the nurse's corner
            text: qsTr("Nurse: press and hold")
            onHeld: root.leave(() => root.app.open("corner"))
        }
    }
}
