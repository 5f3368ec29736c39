pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// A question, one quiet line under it, and its answers.
Item {
    id: root

    required property string question
    property string hint: ""
    property int inset: Theme.s4
    property bool low: false
    property bool roomy: false // a large screen: larger words, more air
    readonly property int rim: root.low ? 12 : root.roomy ? Theme.s4 : 20
    default property alias answers: column.data

    implicitWidth: column.implicitWidth + 2 * root.inset
    implicitHeight: column.implicitHeight + 2 * root.rim

    Card {
        anchors.fill: parent
    }

    ColumnLayout {
        id: column

        x: root.inset
        y: root.rim
        width: root.width - 2 * root.inset
        spacing: root.low ? Theme.s1 : root.roomy ? Theme.s3 : Theme.s2

        ColumnLayout {
            spacing: root.low ? 0 : 4
            Layout.fillWidth: true

            Txt {
                role: root.low ? "heading" : "title"
                font.pixelSize: px * (root.roomy ? 1.2 : 1)
                text: root.question
                Layout.fillWidth: true
            }

            Txt {
                visible: text !== ""
                role: root.roomy ? "body" : "small"
                text: root.hint
                color: Theme.inkSoft
                Layout.fillWidth: true
            }
        }
    }
}
