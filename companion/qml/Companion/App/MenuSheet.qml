pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The ways on that are not needed all the time, by need: called now, when to call, what is calming, music, questions, what there
// is to read, what goes home, finished, the look; then what this is, and the nurse's corner.
Sheet {
    id: root

    required property AppViewModel app
    readonly property var words: root.app.visit.words // the reader's own, where the program's do not fit
    readonly property bool paired: root.width >= 640 && !Theme.bigText

    readonly property bool low: root.parent !== null && root.parent.height < Theme.compactBelow

    function leave(way: var): void {
        root.close();
        way();
    }

    //: Title of the menu
    title: qsTr("Menu")
    widest: 880

    component Row: MenuRow {
        brief: root.low
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    GridLayout {
        columns: root.paired ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true
        Layout.fillWidth: true

        Row {
            objectName: "calledNowRow"
            glyph: "door"
            tint: "calm"
            //: Menu: the person is called to the procedure now
            text: root.words.menuCalled ?? qsTr("I am called now")
            //: Menu, under "I am called now"
            note: root.words.menuCalledNote ?? qsTr("Music and screen come to rest")
            onClicked: root.leave(() => root.app.callNow(40))
        }

        Row {
            objectName: "whenToCallRow"
            glyph: "phone"
            tint: "accent"
            //: Menu: opens the page that says when to call the team
            text: root.words.menuCall ?? qsTr("When to call")
            //: Menu, under "When to call"
            note: root.words.menuCallNote ?? qsTr("What to watch for, and who to call")
            onClicked: root.leave(() => root.app.open("call"))
        }

        Row {
            objectName: "calmRow"
            visible: root.app.calm.ready
            glyph: "leaf"
            tint: "calm"
            text: root.app.calm.title
            note: root.app.calm.note
            onClicked: root.leave(() => root.app.open("calm"))
        }

        Row {
            objectName: "musicRow"
            visible: root.app.ready
            glyph: "note"
            tint: "primary"
            //: Menu: opens the panel with all that can be heard
            text: qsTr("Music and sounds")
            note: root.app.music.playing ?
            //: Menu, under "Music and sounds". %1 is the piece of music that plays
            qsTr("Playing now: %1").arg(root.app.music.title) :
            //: Menu, under "Music and sounds"
            qsTr("Albums, rain, your own music")
            onClicked: Overlays.open("music")
        }

        Row {
            objectName: "questionsRow"
            visible: root.app.questions.title !== ""
            glyph: "ask"
            tint: "sun"
            //: Menu: opens the person's own list of questions
            text: qsTr("My questions")
            //: Menu, under "My questions"
            note: qsTr("Choose, write, and show them")
            onClicked: root.leave(() => root.app.open("questions"))
        }

        Row {
            objectName: "chaptersRow"
            visible: root.app.chapters.ready
            glyph: "book"
            //: Menu: opens the doors of all chapters
            text: qsTr("All chapters")
            //: Menu, under "All chapters"
            note: qsTr("Getting ready, afterwards, and more")
            onClicked: root.leave(() => root.app.open("chapters"))
        }

        Row {
            objectName: "worryRow"
            visible: root.app.chapters.quietPage !== ""
            glyph: "heart"
            tint: "calm"
            text: root.app.chapters.quietTitle
            //: Menu, under "I'm worried about the result"
            note: qsTr("A quiet page for that")
            onClicked: root.leave(() => root.app.openPage(root.app.chapters.quietPage))
        }

        Row {
            objectName: "takeHomeRow"
            visible: root.app.chapters.ready
            glyph: "paper"
            //: Menu: opens the sheet with everything to take home
            text: qsTr("Take-home sheet")
            //: Menu, under "Take-home sheet"
            note: qsTr("To print, or to carry on your phone")
            onClicked: root.leave(() => root.app.open("takehome"))
        }

        Row {
            objectName: "finishedRow"
            glyph: "check"
            tint: "sky"
            //: Menu: goes to the check-out
            text: root.words.menuFinished ?? qsTr("I am finished")
            //: Menu, under "I am finished"
            note: root.words.menuFinishedNote ?? qsTr("One question, then give it back")
            onClicked: root.leave(() => root.app.finish())
        }

        Row {
            objectName: "lookRow"
            glyph: "aa"
            tint: "sky"
            //: Menu: opens text size, light or dark, less motion, sound
            text: qsTr("Text and look")
            //: Menu, under "Text and look"
            note: qsTr("Larger words, light or dark")
            onClicked: Overlays.open("look")
        }
    }

    MenuRow {
        objectName: "aboutRow"
        visible: root.app.about.title !== ""
        glyph: "info"
        tint: "sky"
        plain: true
        text: root.app.about.title
        onClicked: root.leave(() => root.app.open("about"))
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
