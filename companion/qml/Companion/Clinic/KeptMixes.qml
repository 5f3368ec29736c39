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

    spacing: Theme.s1

    Txt {
        Layout.fillWidth: true
        role: "smallBold"
        color: Theme.inkSoft
        //: Nurse's corner: above three buttons that keep a mix of sounds such as rain and fire
        text: qsTr("Keep the sounds that are on now as")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.s1

        Repeater {
            model: 3

            Btn {
                required property int index

                objectName: `keepMix${index}`
                glyph: "plus"
                //: Nurse's corner: a place for a mix of sounds; %1 is its number
                text: qsTr("Mix %1").arg(index + 1)
                onClicked: root.clinic.keepMix(index)
            }
        }
    }
}
