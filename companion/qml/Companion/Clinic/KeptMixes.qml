pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Keeps the sounds of places that are on now, such as rain by the fire, so that every visit finds them in the music panel.
ColumnLayout {
    id: root

    required property ClinicViewModel clinic
    required property Mixer mixer

    spacing: Theme.s1

    Txt {
        Layout.fillWidth: true
        role: "smallBold"
        color: Theme.inkSoft
        text: root.mixer.sounding ?
        //: Nurse's corner: above three buttons that keep a mix of sounds such as rain and fire. %1 is the sounds
        qsTr("Keep the sounds that are on now (%1) as").arg(root.mixer.title) :
        //: Nurse's corner: above three buttons that keep a mix of sounds, which cannot be touched now
        qsTr("To keep a mix of sounds, first turn some on in the music panel.")
        wrapMode: Text.Wrap
    }

    Repeater {
        model: root.mixer.saved

        RowLayout {
            id: one

            required property int index
            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.s2

            Btn {
                objectName: `keepMix${one.index}`
                enabled: root.mixer.sounding
                glyph: "plus"
                //: Nurse's corner: a place for a mix of sounds; %1 is its number
                text: qsTr("Mix %1").arg(one.index + 1)
                onClicked: root.clinic.keepMix(one.index)

                Accessible.description: kept.text
            }

            Txt {
                id: kept

                Layout.fillWidth: true
                role: "small"
                //: Nurse's corner, beside "Mix 1": nothing is kept there yet
                text: one.modelData || qsTr("Nothing kept yet")
                wrapMode: Text.Wrap
            }
        }
    }
}
