pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// How the music ends: softly and at once, because the person is called, or by itself after a while.
ColumnLayout {
    id: root

    required property MusicViewModel music
    required property var words // the reader's own, where the program's do not fit

    signal called

    spacing: Theme.s1

    Txt {
        Layout.fillWidth: true
        role: "heading"
        //: Above the choices of when the music shall fade out by itself
        text: qsTr("Stop by itself")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.s1

        Repeater {
            model: [0, ...root.music.softEnd.choices]

            Choice {
                required property int modelData

                objectName: `musicEnds_${modelData}`
                enabled: root.music.available
                tall: Theme.target
                padding: Theme.gap
                stacked: true
                //: When the music ends by itself; %1 is a number of minutes. The other: not before the person ends it
                text: modelData === 0 ? qsTr("Not by itself") : qsTr("After %1 min").arg(modelData)
                chosen: root.music.softEnd.minutes === modelData
                onClicked: root.music.softEnd.after(modelData)
            }
        }

        Btn {
            objectName: "calledFromMusic"
            kind: "soft"
            tint: "calm"
            glyph: "door"
            //: In the music panel: the person is called to the procedure now
            text: root.words.menuCalled ?? qsTr("I am called now")
            onClicked: root.called()
        }
    }
}
