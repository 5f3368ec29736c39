pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Everything that can be chosen about the breath: its picture, how to breathe, how long, what to hear. It changes at
// once, under way at the next breath in.
Sheet {
    id: root

    required property AppViewModel app

    readonly property BreathingViewModel breathing: app.breathing
    readonly property bool led: breathing.ownPace.stage === "leading"
    readonly property bool narrow: Theme.bigText || availableWidth < 560

    //: Title of the panel with the choices of the breath
    title: qsTr("Choose a breath")
    widest: 820

    component Heading: Txt {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s1
        role: "smallBold"
        color: Theme.inkSoft
    }

    GridLayout {
        id: pictures

        Layout.fillWidth: true
        columns: Math.max(1, Math.min(4, Math.floor((width + Theme.gap) / (Theme.head(150) + Theme.gap))))
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.breathing.guides

            GuideCard {
                required property string modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                guide: modelData
                chosen: root.breathing.guide === modelData
                onClicked: root.breathing.setGuide(modelData)
            }
        }
    }

    Heading {
        //: Above the ways to breathe, such as "Easy breath"
        text: qsTr("How to breathe")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.breathing.patterns

            Choice {
                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: `pattern_${modelData.key}`
                tall: Theme.targetMain
                padding: Theme.gap
                text: modelData.text
                note: modelData.hint
                chosen: root.breathing.pattern === modelData.key && !root.led
                onClicked: root.breathing.setPattern(modelData.key)
            }
        }

        Choice {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "pattern_own_pace"
            visible: root.breathing.paced
            tall: Theme.targetMain
            padding: Theme.gap
            //: A way to breathe: the guide listens to the person's touches first
            text: qsTr("At my own pace")
            //: Under "At my own pace"
            note: qsTr("Touch the screen as you breathe. The picture follows you.")
            chosen: root.led
            onClicked: {
                root.close();
                root.app.open("breathing");
                root.breathing.findMyPace();
            }
        }
    }

    OwnTiming {
        Layout.fillWidth: true
        visible: root.breathing.pattern === "own"
        breathing: root.breathing
    }

    Heading {
        //: Above lengths of time
        text: qsTr("How long")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.s1

        Repeater {
            model: root.breathing.lengths

            Choice {
                required property int modelData

                objectName: `minutes_${modelData}`
                tall: Theme.target
                padding: Theme.gap
                stacked: true
                //: How long to breathe; %1 is a number of minutes. The other: with no end but the person's own
                text: modelData === 0 ? qsTr("Until I stop") : qsTr("%1 min").arg(modelData)
                chosen: root.breathing.minutes === modelData
                onClicked: root.breathing.setMinutes(modelData)
            }
        }
    }

    Heading {
        //: Above switches for tones and music
        text: qsTr("Sound and words")
    }

    Toggle {
        Layout.fillWidth: true
        objectName: "sheetTones"
        glyph: "wave"
        //: Soft tones that mark each turn of the breath, on or off
        text: qsTr("Soft tones")
        //: Under "Soft tones"
        note: qsTr("A higher tone for in, a lower one for out. Good with your eyes closed.")
        on: root.breathing.tones
        onClicked: root.breathing.setTones(!root.breathing.tones)
    }

    Toggle {
        Layout.fillWidth: true
        objectName: "sheetWithMusic"
        glyph: "note"
        //: The breath follows the phrases of the music, on or off
        text: qsTr("Breathe with the music")
        //: Under "Breathe with the music"
        note: qsTr("Each line of the melody is one breath, in pieces that allow it.")
        on: root.breathing.withMusic
        onClicked: root.breathing.setWithMusic(!root.breathing.withMusic)
    }

    Toggle {
        Layout.fillWidth: true
        objectName: "sheetFewerWords"
        glyph: "eye"
        //: The words "breathe in" and "out" fade after a few breaths, on or off
        text: qsTr("Let the words fade")
        //: Under "Let the words fade"
        note: qsTr("After a few breaths only the picture is left.")
        on: root.breathing.fewerWords
        onClicked: root.breathing.setFewerWords(!root.breathing.fewerWords)
    }
}
