pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Theme

// The words of a question on the list, and its place. Touched they open what can be done with it; the keyboard does it here.
T.AbstractButton {
    id: root

    property int place: 1
    property bool answered: false
    property bool open: false

    signal moved(int places)
    signal removeAsked

    implicitHeight: Math.max(72, line.implicitHeight + Theme.s3)
    rightPadding: Theme.gap
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: `${place}. ${text}`
    //: My list, said to people who do not see the screen, about a question of the list
    Accessible.description: qsTr("Opens what you can do with it. Alt and an arrow key move it, Delete removes it.")

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Keys.onDeletePressed: removeAsked()
    Keys.onPressed: event => {
        if (!(event.modifiers & Qt.AltModifier) || (event.key !== Qt.Key_Up && event.key !== Qt.Key_Down))
            return;
        event.accepted = true;
        root.moved(event.key === Qt.Key_Up ? -1 : 1);
    }

    contentItem: Item {
        RowLayout {
            id: line

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.gap

            Txt {
                Layout.alignment: Qt.AlignTop
                role: "label"
                text: root.place
                color: Theme.primary
                Accessible.ignored: true
            }

            Txt {
                Layout.fillWidth: true
                text: root.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            Icon {
                visible: root.answered
                name: "check"
                size: Theme.head(Theme.icon)
                color: Theme.calm
            }

            Icon {
                name: root.open ? "up" : "down"
                size: Theme.head(Theme.icon)
                color: Theme.inkSoft
            }
        }
    }

    background: Item {
        Wash {
            control: root
            radius: Theme.radiusPicture
        }

        FocusRing {
            control: root
            shown: root.visualFocus
            shape: Theme.radiusPicture
        }
    }
}
