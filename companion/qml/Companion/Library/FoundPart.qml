pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// What was found so far and whether it plays, what cannot be played and why, and what to do now.
ColumnLayout {
    id: root

    required property LibraryViewModel library
    required property MusicViewModel music
    required property string list

    readonly property bool on: music.playing && music.upNext.playlistId === list

    signal listenAsked

    function begin(): void {
        again.forceActiveFocus();
    }

    spacing: Theme.s2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2

        Picture {
            Layout.preferredWidth: Theme.head(112)
            Layout.preferredHeight: Theme.head(112)
            visible: !Theme.bigText && root.on
            source: root.on ? root.music.cover : ""
            glyph: "note"
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.inset

            Txt {
                Layout.fillWidth: true
                role: "heading"
                text: root.library.chosen
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
            }

            Txt {
                Layout.fillWidth: true
                role: "body"
                text: {
                    if (root.on)
                        //: Own music: this piece of it plays now
                        return qsTr("Playing now: %1").arg(root.music.title);
                    if (root.library.hopeful && root.library.awaited)
                        //: Own music: somebody asked for it, and its first piece is not ready yet
                        return qsTr("Your music begins in a moment, by itself.");
                    if (root.library.hopeful)
                        //: Own music: it was found and does not play now
                        return qsTr("Ready when you are.");
                    //: Own music: nothing was found in the folder
                    return qsTr("No music was found that plays here.");
                }
            }

            Txt {
                Layout.fillWidth: true
                visible: root.library.count > 0
                role: "body"
                color: Theme.inkSoft
                //: Own music: how many pieces were found so far
                text: qsTr("Pieces found: %1").arg(root.library.count)
            }
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.track
        radius: height / 2
        visible: root.library.state === "looking"
        color: Theme.dark ? Theme.line : Theme.primarySoft

        Rectangle {
            width: parent.width * root.library.progress
            height: parent.height
            radius: parent.radius
            color: Theme.primary
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.s1

        Btn {
            objectName: "listenOwn"
            visible: root.library.count > 0 && root.library.hopeful
            kind: "primary"
            glyph: root.on ? "check" : "play"
            text: root.on ?
            //: Own music, while it plays: closes the panel
            qsTr("Good") :
            //: Own music: plays what was found
            qsTr("Play")
            onClicked: root.listenAsked()
        }

        Btn {
            objectName: "stopLooking"
            visible: root.library.state === "looking"
            tall: Theme.targetMain
            //: Own music: stop looking through the folder; what was found stays
            text: qsTr("That is enough")
            onClicked: root.library.cancel()
        }

        Btn {
            id: again

            objectName: "forgetOwn"
            tall: Theme.targetMain
            //: Own music: give up what was chosen, and choose again
            text: qsTr("Choose something else")
            onClicked: {
                root.library.forget();
                root.library.lookAgain();
            }
        }
    }

    Txt {
        Layout.fillWidth: true
        visible: refused.count > 0
        role: "smallBold"
        //: Own music: above files that cannot be played, each with its reason
        text: qsTr("Not played")
    }

    Repeater {
        id: refused

        model: root.library.refusals

        ColumnLayout {
            id: one

            required property string file
            required property string what
            required property string cure

            Layout.fillWidth: true
            spacing: 0

            Txt {
                Layout.fillWidth: true
                role: "label"
                text: one.file
                wrapMode: Text.Wrap
            }

            Txt {
                Layout.fillWidth: true
                role: "small"
                text: `${one.what} ${one.cure}`
            }
        }
    }
}
