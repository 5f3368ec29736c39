pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// One thing in the picker. A stick or a folder opens, a list is taken, a piece is picked and shows as which one; music
// that does not play here says why.
T.AbstractButton {
    id: root

    required property string path
    required property string title
    required property string kind // stick | folder | list | piece | unplayed
    required property string about
    required property int place // which one of the picked pieces, 0 for none
    required property int index

    readonly property bool opens: kind === "stick" || kind === "folder"
    readonly property bool picked: place > 0
    readonly property string family: kind === "piece" ? "primary" : kind === "list" ? "calm" : kind === "unplayed" ? "" : "sun"

    implicitHeight: Math.max(Theme.targetMain, row.implicitHeight + 2 * padding)
    padding: Theme.s1
    rightPadding: Theme.s2
    text: title
    enabled: kind !== "unplayed"
    objectName: `entry_${index}`

    Accessible.role: kind === "piece" ? Accessible.CheckBox : kind === "unplayed" ? Accessible.ListItem : Accessible.Button
    Accessible.checkable: kind === "piece"
    Accessible.checked: picked
    Accessible.name: {
        switch (kind) {
        case "stick":
            //: Spoken name of a row in the picker of music. %1 is the name of a stick
            return qsTr("Stick: %1").arg(title);
        case "folder":
            //: Spoken name of a row in the picker of music. %1 is the name of a folder
            return qsTr("Folder: %1").arg(title);
        case "list":
            //: Spoken name of a row in the picker of music. %1 is the name of a list somebody made
            return qsTr("List: %1").arg(title);
        default:
            return title;
        }
    }
    Accessible.description: {
        if (picked)
            //: Spoken after the name of a picked piece of music. %1 is its place in the order
            return qsTr("Number %1 of what you picked").arg(place);
        return about;
    }

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: RowLayout {
        id: row

        spacing: Theme.s2

        Rectangle {
            implicitWidth: Theme.head(Theme.tile)
            implicitHeight: implicitWidth
            radius: Theme.radiusSmaller
            color: Theme.tint(root.family)

            Icon {
                anchors.centerIn: parent
                name: root.kind === "piece" || root.kind === "unplayed" ? "note" : root.kind === "list" ? "tracks" : root.kind
                size: Theme.head(Theme.icon)
                color: root.enabled ? Theme.tone(root.family) : Theme.inkSoft
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Txt {
                Layout.fillWidth: true
                role: root.enabled ? "label" : "body"
                text: root.title
                color: root.enabled ? Theme.ink : Theme.inkSoft
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Txt {
                Layout.fillWidth: true
                visible: text !== ""
                role: "small"
                text: root.about
                Accessible.ignored: true
            }
        }

        Icon {
            visible: root.opens || root.kind === "list"
            name: root.opens ? "next" : "play"
            directional: root.opens
            size: Theme.read(Theme.icon)
            color: Theme.inkSoft
        }

        PickMark {
            visible: root.kind === "piece"
            place: root.place
        }
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.picked ? Theme.primarySoft : Theme.none
        border.color: root.picked ? Theme.primary : Theme.lineStrong
        border.width: root.picked ? Theme.edgeChosen : root.enabled ? Theme.edge : 0

        Wash {
            control: root
            radius: parent.radius
        }

        FocusRing {
            control: root
            shown: root.visualFocus
            shape: parent.radius
        }
    }
}
