pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Text size, light or dark, who is in the pictures, less motion, sound. Everything changes at once, and this panel with it.
Sheet {
    id: root

    required property AppViewModel app
    readonly property LookViewModel look: root.app.look

    //: Title of the panel for text size and appearance
    title: qsTr("Text and look")
    widest: 680

    Txt {
        role: "smallBold"
        //: Text and look: above five sizes
        text: qsTr("Size of the words")
        color: Theme.inkSoft
        Layout.fillWidth: true
    }

    TextSizes {
        look: root.look
        Layout.fillWidth: true
    }

    Txt {
        //: Text and look: a sample line in the chosen size
        text: qsTr("This is how the words will look.")
        Layout.fillWidth: true
    }

    Txt {
        role: "smallBold"
        //: Text and look: above light, dark and high contrast
        text: qsTr("Light or dark")
        color: Theme.inkSoft
        Layout.fillWidth: true
        Layout.topMargin: Theme.s1
    }

    GridLayout {
        id: looks

        columns: looks.width >= 3 * Theme.read(100) + 24 ? 3 : 1
        columnSpacing: 12
        rowSpacing: 12
        uniformCellWidths: true
        Layout.fillWidth: true

        LookSample {
            objectName: "lookLight"
            look: "light"
            //: A look
            text: qsTr("Light")
            chosen: root.look.theme === "light"
            onClicked: root.look.setTheme("light")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }

        LookSample {
            objectName: "lookDark"
            look: "dark"
            //: A look
            text: qsTr("Dark")
            chosen: root.look.theme === "dark"
            onClicked: root.look.setTheme("dark")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }

        LookSample {
            objectName: "lookContrast"
            look: "contrast"
            //: A look with the strongest difference between words and ground
            text: qsTr("Strong contrast")
            chosen: root.look.theme === "contrast"
            onClicked: root.look.setTheme("contrast")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
    }

    MenuRow {
        objectName: "likenessRow"
        glyph: "adult"
        //: Text and look: opens the choice of who is seen in the pictures, where no pack gives its own words
        text: root.app.visit.words.looksLike ?? qsTr("Who looks like you?")
        note: root.app.visit.words.looksWhy ?? ""
        onClicked: Overlays.open("likeness")
        Layout.fillWidth: true
        Layout.topMargin: Theme.s1
    }

    Toggle {
        objectName: "lessMotionToggle"
        glyph: "motion"
        //: Text and look: a switch
        text: qsTr("Less motion")
        //: Text and look, under "Less motion"
        note: root.app.breathing.paced ? qsTr("Pictures fade softly. The breath is a light, not a movement.") : qsTr("Pictures fade softly and stand still.")
        on: root.look.lessMotion
        onClicked: root.look.setLessMotion(!root.look.lessMotion)
        Layout.fillWidth: true
    }

    Toggle {
        objectName: "soundOffToggle"
        glyph: "mute"
        //: Text and look: a switch
        text: qsTr("Sound off")
        //: Text and look, under "Sound off"
        note: qsTr("No music and no tones until you turn it on again.")
        on: root.look.soundOff
        onClicked: root.look.setSoundOff(!root.look.soundOff)
        Layout.fillWidth: true
    }
}
