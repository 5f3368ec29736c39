pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// A switch whose words stay as dark as all others while it cannot be turned: only the switch itself fades. The whole row turns it.
Item {
    id: root

    property string name: ""
    property string text: ""
    property string note: ""
    property alias glyph: sign.name
    property alias possible: turner.enabled
    property alias on: turner.on

    signal turned

    implicitHeight: words.implicitHeight + 2 * Theme.s1

    RowLayout {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.s1
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - Theme.head(Theme.toggleWidth) - 2 * Theme.s1 - Theme.s2
        spacing: Theme.s2

        Icon {
            id: sign

            size: Theme.read(Theme.icon)
            color: Theme.inkSoft
        }

        ColumnLayout {
            spacing: Theme.hair
            Layout.fillWidth: true

            Txt {
                role: "label"
                text: root.text
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Txt {
                visible: text !== ""
                role: "small"
                text: root.note
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }

    Toggle {
        id: turner

        objectName: root.name
        anchors.fill: parent
        onClicked: root.turned()
        Accessible.name: root.text
        Accessible.description: root.note
    }
}
