pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Models
import Companion.Theme

// What plays, its keys, how far it is, rain, and how loud. A touch on the cover opens everything about the music. In
// slim bars the wave and the volume stay there; a folded bar is the cover and one key.
FocusScope {
    id: root

    required property MusicViewModel music
    property bool folded: false

    readonly property string words: {
        if (!music.available)
            //: In place of a piece of music, when this device has no sound
            return qsTr("No sound right now");
        if (music.hushed)
            //: In place of a piece of music, when headphones were unplugged. The longer one where there is room: what play would do
            return Theme.bigText ? qsTr("Unplugged") : qsTr("Unplugged. Touch play to go on aloud.");
        return music.title;
    }
    readonly property bool slim: width < 900 || Theme.textScale > 1.7
    readonly property real leastWidth: 3 * Theme.s2 + Theme.targetMain + 72
    readonly property real coverSize: Math.min(Theme.targetMain, height - Theme.s2)

    signal sheetAsked

    // The bar has room for little: what the piece is, not all that is said about it.
    function firstSentence(words: string): string {
        const end = words.indexOf(". ");
        return end < 0 ? words : words.slice(0, end + 1);
    }

    Card {
        anchors.fill: parent
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s2
        anchors.rightMargin: Theme.s2
        spacing: Theme.s2

        T.AbstractButton {
            id: opener

            Layout.fillWidth: root.slim
            Layout.preferredWidth: root.folded ? root.coverSize : Math.min(Theme.read(300), root.width * 0.3)
            implicitHeight: root.coverSize
            objectName: "openMusic"
            focusPolicy: Qt.StrongFocus
            onClicked: root.sheetAsked()

            Accessible.role: Accessible.Button
            //: Spoken name: opens everything about the music. %1 is the piece that plays
            Accessible.name: qsTr("Music: %1").arg(titleLine.text)

            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()

            contentItem: RowLayout {
                spacing: Theme.s2

                Picture {
                    Layout.preferredWidth: root.coverSize
                    Layout.preferredHeight: root.coverSize
                    radius: Theme.radiusSmall
                    source: root.music.cover
                    glyph: "note"
                    opacity: root.music.available ? 1 : Theme.faded
                }

                Icon {
                    visible: root.music.hushed && !root.folded
                    name: "unplugged"
                    size: Theme.icon
                    color: Theme.tone("accent")
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    visible: !root.folded
                    spacing: 0

                    Txt {
                        id: titleLine

                        // What people bring may be called anything, at any length.
                        Layout.fillWidth: true
                        Layout.maximumHeight: root.height - Theme.s1
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        role: "label"
                        text: root.words
                        color: root.music.hushed ? Theme.tone("accent") : Theme.ink
                        Accessible.ignored: true
                    }

                    Txt {
                        Layout.fillWidth: true
                        visible: text !== "" && titleLine.implicitHeight + implicitHeight <= root.height - Theme.s1
                        role: "small"
                        text: root.music.available ? root.firstSentence(root.music.about) : ""
                        Accessible.ignored: true
                    }
                }
            }

            background: Rectangle {
                anchors.fill: parent
                anchors.margins: -4
                radius: Theme.radiusSmall + 4
                color: opener.down ? Theme.press : opener.hovered ? Theme.hover : Theme.none
                border.color: Theme.focus
                border.width: opener.visualFocus ? Theme.focusEdge : 0
            }
        }

        MusicKeys {
            music: root.music
            size: Math.min(Theme.targetMain, root.height - Theme.s2)
            before: !root.slim
            after: !root.folded
        }

        MusicWave {
            Layout.fillWidth: true
            visible: !root.slim
            progress: root.music.progress
        }

        Icon {
            visible: !root.slim
            name: "vol"
            size: 26
            color: Theme.inkSoft
        }

        Fader {
            Layout.minimumWidth: implicitWidth
            objectName: "musicVolume"
            visible: !root.slim
            enabled: root.music.available
            //: Spoken name of the slider for how loud the music is
            label: qsTr("Volume of the music")
            value: root.music.volume
            onMoved: root.music.setVolume(value)
        }

        RainKey {
            visible: !root.folded
            music: root.music
        }
    }
}
