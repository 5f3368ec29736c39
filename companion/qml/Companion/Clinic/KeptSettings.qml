pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// How every visit on this tablet starts. Nothing here is about a person.
CornerCard {
    id: root

    required property AppViewModel app
    readonly property ClinicViewModel clinic: app.clinic
    readonly property var looks: [
        {
            key: "light",
            text: qsTr("Light")
        },
        {
            key: "dark",
            text: qsTr("Dark")
        },
        {
            key: "contrast",
            text: qsTr("Strong contrast")
        }
    ]

    //: Nurse's corner: heading of the settings that stay
    title: qsTr("For every visit on this tablet")

    OneOf {
        objectName: "startLook"
        //: Nurse's corner: light, dark or strong contrast at the start of every visit
        question: qsTr("Start with this look")
        options: root.looks
        current: root.clinic.startTheme
        onPicked: key => root.clinic.setStartTheme(key)
        Layout.fillWidth: true
    }

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Txt {
            role: "smallBold"
            text: volume.label
            color: Theme.inkSoft
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.s2
            Layout.fillWidth: true

            Icon {
                name: "vol"
                size: Theme.read(26)
                color: Theme.inkSoft
            }

            Fader {
                id: volume

                objectName: "startVolume"
                //: Nurse's corner: a slider
                label: qsTr("Start with this volume of the music")
                value: root.clinic.startVolume
                onMoved: root.clinic.setStartVolume(value)
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.targetGlove
            }
        }
    }

    Loudest {
        clinic: root.clinic
        audible: !root.app.look.soundOff
        Layout.fillWidth: true
    }

    KeptMixes {
        clinic: root.clinic
        mixer: root.app.music.mixer
        Layout.fillWidth: true
    }

    ClinicMusic {
        clinic: root.clinic
        library: root.app.clinicLibrary
        Layout.fillWidth: true
    }

    Toggle {
        objectName: "startFullScreenToggle"
        glyph: "full"
        //: Nurse's corner: a switch
        text: qsTr("Start full screen")
        //: Nurse's corner, under "Start full screen"
        note: qsTr("The tablet shows nothing but Companion.")
        on: root.clinic.startFullScreen
        onClicked: root.clinic.setStartFullScreen(!root.clinic.startFullScreen)
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.targetGlove
    }
}
