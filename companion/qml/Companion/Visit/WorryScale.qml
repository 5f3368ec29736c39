pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// 0 to 10 in one row, or in two where eleven do not fit. The words for both ends stand by their own numbers: below one row;
// above the 0 and beside the 10 of two; and where the 10 leaves too little room beside it, both above. Touching the answer
// takes it back.
ColumnLayout {
    id: root

    required property int answer
    required property string low
    required property string high
    property real dot: 72
    readonly property bool oneRow: root.width >= 11 * root.dot + 10 * 12
    readonly property int perRow: root.oneRow ? 11 : 6
    readonly property real between: Math.floor((root.width - Theme.s1 - root.perRow * root.dot) / (root.perRow - 1))
    readonly property bool beside: !root.oneRow && Theme.textScale <= 1.1
    readonly property bool above: !root.oneRow && !root.beside

    signal picked(int number)

    spacing: 12
    Accessible.role: Accessible.Grouping
    Accessible.name: `${root.low}, ${root.high}`

    component End: Txt {
        role: "smallBold"
        color: Theme.inkSoft
    }

    End {
        visible: !root.oneRow
        text: root.low
        Layout.fillWidth: true
        Layout.bottomMargin: root.beside ? -Theme.s1 : 0
    }

    End {
        visible: root.above
        text: root.high
        Layout.fillWidth: true
        Layout.topMargin: -Theme.s1
    }

    Item {
        implicitHeight: numbers.height + 8
        Layout.fillWidth: true

        Grid {
            id: numbers

            anchors.left: parent.left
            anchors.leftMargin: 4
            y: 4
            columns: root.perRow
            columnSpacing: root.between
            rowSpacing: Theme.s2

            Repeater {
                model: 11

                WorryDot {
                    required property int index

                    objectName: `worry${index}`
                    number: index
                    answer: root.answer
                    size: root.dot
                    onClicked: root.picked(number === root.answer ? -1 : number)
                    Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                }
            }
        }

        End {
            visible: root.beside
            anchors.right: parent.right
            y: 4 + root.dot + Theme.s2 + (root.dot - height) / 2
            width: root.dot + root.between - Theme.s2
            text: root.high
        }
    }

    RowLayout {
        visible: root.oneRow
        spacing: Theme.s3
        Layout.fillWidth: true

        End {
            text: root.low
            Layout.fillWidth: true
        }

        End {
            text: root.high
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
        }
    }
}
