pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// What is in a folder, however much that is: only rows that can be seen exist. It scrolls by touch and wheel, by the
// arrow keys from row to row, and by two large keys, page by page.
RowLayout {
    id: root

    required property LibraryViewModel library

    readonly property alias count: list.count

    signal taken

    // A page on, the row that was cut off comes whole.
    function turn(down: bool): void {
        const edge = down ? list.contentY + list.height - Theme.s2 : list.contentY + Theme.s2;
        const row = list.indexAt(list.width / 2, edge);
        const near = row < 0 ? list.indexAt(list.width / 2, edge - Theme.s1 - 1) : row;
        list.positionViewAtIndex(Math.max(0, near), down ? ListView.Beginning : ListView.End);
    }

    spacing: Theme.s1

    Connections {
        target: root.library

        function onEntered(row: int): void {
            list.currentIndex = row;
            if (row > 0)
                list.positionViewAtIndex(row, ListView.Center);
            else
                list.contentY = list.originY - list.topMargin;
        }
    }

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ListView {
            id: list

            readonly property bool long: contentHeight > height

            anchors.fill: parent
            objectName: "entries"
            clip: true
            spacing: Theme.s1
            topMargin: Theme.focusEdge
            bottomMargin: Theme.focusEdge
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: Theme.quick
            model: root.library.entries

            Accessible.role: Accessible.List
            //: Spoken name of the list of sticks, folders and pieces in the picker of music
            Accessible.name: qsTr("Where your music is")

            delegate: EntryRow {
                id: entry

                // One stop for the keyboard: from there the arrow keys go on. (Qt forbids to take it from under the focus.)
                readonly property bool stop: ListView.isCurrentItem || activeFocus

                x: Theme.focusEdge
                width: list.width - 2 * Theme.focusEdge
                focusPolicy: stop ? Qt.StrongFocus : Qt.ClickFocus
                onActiveFocusChanged: {
                    if (activeFocus)
                        list.currentIndex = index;
                }
                onClicked: {
                    if (opens) {
                        root.library.enter(path);
                    } else {
                        root.library.take(path);
                        if (kind === "list")
                            root.taken();
                    }
                }
            }
        }

        Rectangle {
            width: parent.width
            height: Theme.edge
            color: Theme.line
            visible: !list.atYBeginning
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.edge
            color: Theme.line
            visible: !list.atYEnd
        }
    }

    ColumnLayout {
        Layout.fillHeight: true
        Layout.topMargin: Theme.focusEdge
        Layout.bottomMargin: Theme.focusEdge
        visible: list.long
        spacing: Theme.s1

        RoundBtn {
            objectName: "entriesUp"
            enabled: !list.atYBeginning
            glyph: "up"
            //: Spoken name: shows the rows of a long list that come before
            text: qsTr("Further up")
            onClicked: root.turn(false)
        }

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillHeight: true
            implicitWidth: Theme.track
            radius: width / 2
            color: Theme.dark ? Theme.line : Theme.primarySoft

            Rectangle {
                readonly property real share: list.visibleArea.heightRatio
                readonly property real tall: Math.min(parent.height, Math.max(Theme.s3, parent.height * share))

                y: (parent.height - tall) * (share < 1 ? Math.max(0, Math.min(1, list.visibleArea.yPosition / (1 - share))) : 0)
                width: parent.width
                height: tall
                radius: width / 2
                color: Theme.primary
            }
        }

        RoundBtn {
            objectName: "entriesDown"
            enabled: !list.atYEnd
            glyph: "down"
            //: Spoken name: shows the rows of a long list that come after
            text: qsTr("Further down")
            onClicked: root.turn(true)
        }
    }
}
