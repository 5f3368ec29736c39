pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// What plays after what, in which order, and whether it goes on after the last piece.
ColumnLayout {
    id: root

    required property MusicViewModel music
    property int columns: 2
    property bool changing: false

    readonly property UpNext upNext: music.upNext

    function leaveOut(piece: string, place: int, reason: int): void {
        upNext.remove(piece);
        (pieces.itemAt(Math.min(place, pieces.count - 1)) as NextPiece)?.follow(reason);
    }

    spacing: Theme.s2
    enabled: music.available

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2

        Txt {
            Layout.fillWidth: true
            role: "heading"
            //: Above the pieces of music in the order in which they play
            text: qsTr("What comes next")
        }

        Btn {
            objectName: "changeQueue"
            kind: "quiet"
            glyph: root.changing ? "check" : "list"
            text: root.changing ?
            //: Ends the changing of the order of the pieces of music
            qsTr("Done") :
            //: Shows buttons that change the order of the pieces of music
            qsTr("Change the order")
            onClicked: root.changing = !root.changing
        }
    }

    Toggle {
        Layout.fillWidth: true
        objectName: "shuffleMusic"
        visible: root.changing
        glyph: "shuffle"
        //: Plays the pieces of music in an order that chance makes
        text: qsTr("Shuffle")
        on: root.upNext.shuffled
        onClicked: root.upNext.setShuffled(!root.upNext.shuffled)
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.s1
        visible: root.changing

        Repeater {
            model: [
                {
                    key: "all",
                    //: After the last piece of music the first one comes again
                    text: qsTr("Repeat all")
                },
                {
                    key: "one",
                    //: The same piece of music again and again
                    text: qsTr("Repeat this piece")
                },
                {
                    key: "off",
                    //: After the last piece of music it is quiet
                    text: qsTr("Play once")
                }
            ]

            Choice {
                required property var modelData

                objectName: `repeat_${modelData.key}`
                tall: Theme.target
                padding: Theme.gap
                stacked: true
                text: modelData.text
                chosen: root.upNext.repeat === modelData.key
                onClicked: root.upNext.setRepeat(modelData.key)
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.changing ? 1 : root.columns
        columnSpacing: Theme.s2
        rowSpacing: Theme.s2
        uniformCellWidths: true

        Repeater {
            id: pieces

            model: root.upNext.tracks

            NextPiece {
                Layout.fillWidth: true
                Layout.fillHeight: true
                upNext: root.upNext
                tools: root.changing
                count: pieces.count
                onClicked: root.music.playTrack(trackId)
                onLeftOut: reason => root.leaveOut(trackId, index, reason)
            }
        }
    }
}
