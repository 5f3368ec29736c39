pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// How loud a visit may get, what to listen to for it, and whether there is sound at all.
ColumnLayout {
    id: root

    required property ClinicViewModel clinic
    required property bool audible // whether sound is on at all

    spacing: Theme.s1

    Txt {
        Layout.fillWidth: true
        role: "smallBold"
        color: Theme.inkSoft
        text: loudest.label
    }

    Fader {
        id: loudest

        Layout.fillWidth: true
        Layout.minimumHeight: Theme.targetGlove
        objectName: "loudest"
        //: Nurse's corner: a slider. No visit gets louder than this
        label: qsTr("Never louder than this")
        from: 0.3
        value: root.clinic.loudest
        onMoved: root.clinic.setLoudest(value)
    }

    Txt {
        Layout.fillWidth: true
        role: "small"
        //: Nurse's corner, under "Never louder than this"
        text: root.clinic.forChild ? qsTr("For children all sound is lower by itself. To set this, first set up an adult.") : qsTr("With every fader up it should be like quiet talking. With a sound-level meter at the ear: about 65 dB(A). For children it is lower by itself.")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.s1

        Btn {
            objectName: "playNoise"
            enabled: root.audible && !root.clinic.forChild
            glyph: "wave"
            //: Nurse's corner: plays an even noise, as loud as music can get
            text: qsTr("Noise to measure")
            onClicked: root.clinic.playNoise()
        }

        Btn {
            objectName: "checkSound"
            enabled: root.audible
            glyph: "vol"
            //: Nurse's corner: plays two soft tones
            text: qsTr("Sound check")
            onClicked: root.clinic.checkSound()
        }
    }

    Txt {
        Layout.fillWidth: true
        role: "small"
        text: !root.audible ?
        //: Nurse's corner, under "Sound check", which cannot be touched now
        qsTr("The sound is off for this visit, so nothing can be heard. Turn it on in the menu, under Text and look.") :
        //: Nurse's corner, under "Sound check"
        qsTr("Sound check: two soft tones, a higher and a lower one. If you hear none, turn up the tablet or look at the plug of the headphones.")
    }
}
