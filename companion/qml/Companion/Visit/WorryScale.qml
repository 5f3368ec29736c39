pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// 0 to 10 in one row, or in two where eleven do not fit; the words for both ends below. Touching the answer takes it back.
ColumnLayout {
    id: root

    required property int answer
    required property string low
    required property string high
    readonly property real dot: 72
    readonly property int perRow: root.width >= 11 * root.dot + 10 * 12 ? 11 : 6
    readonly property real endsWide: lowest.implicitWidth + highest.implicitWidth + Theme.s3

    signal picked(int number)

    spacing: 12
    Accessible.role: Accessible.Grouping
    Accessible.name: `${root.low}, ${root.high}`

    Grid {
        columns: root.perRow
        columnSpacing: Math.floor((root.width - Theme.s1 - root.perRow * root.dot) / (root.perRow - 1))
        rowSpacing: Theme.s2
        Layout.leftMargin: 4
        Layout.topMargin: 4
        Layout.bottomMargin: 4

        Repeater {
            model: 11

            WorryDot {
                required property int index

                objectName: `worry${index}`
                number: index
                answer: root.answer
                onClicked: root.picked(number === root.answer ? -1 : number)
                Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            }
        }
    }

    GridLayout {
        columns: root.endsWide <= root.width ? 2 : 1
        rowSpacing: 2
        Layout.fillWidth: true

        Txt {
            id: lowest

            role: "smallBold"
            text: root.low
            color: Theme.inkSoft
            Layout.fillWidth: true
        }

        Txt {
            id: highest

            role: "smallBold"
            text: root.high
            color: Theme.inkSoft
            horizontalAlignment: parent.columns === 2 ? Text.AlignRight : Text.AlignLeft
            Layout.fillWidth: true
        }
    }
}
