pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// One sound of a place: its picture, which turns it on and off; while it is on, a fader for how far up it is.
ColumnLayout {
    id: root

    required property Mixer mixer
    required property string ambienceId
    required property string title
    required property string about
    required property url cover
    required property real level
    required property real across

    spacing: Theme.s1

    CoverCard {
        Layout.fillWidth: true
        objectName: `soundPicture_${root.ambienceId}`
        aspect: 0.5
        across: root.across
        text: root.title
        about: root.about
        cover: root.cover
        current: root.level > 0
        onClicked: root.mixer.switchSound(root.ambienceId)

        Accessible.role: Accessible.CheckBox
    }

    // Its room stays when it is off: nothing below moves.
    Item {
        Layout.fillWidth: true
        implicitHeight: fader.implicitHeight

        Fader {
            id: fader

            width: parent.width
            objectName: `sound_${root.ambienceId}`
            visible: root.level > 0
            //: Spoken name of a fader: how loud the sound of a place is. %1 is the sound
            label: qsTr("How loud: %1").arg(root.title)
            from: 0.05 // its picture turns it off
            value: root.level
            onMoved: root.mixer.setLevel(root.ambienceId, value)
        }
    }
}
