pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// What was just taken off, and the way to have it back. It stays until the list changes again: nothing is in a hurry.
Rectangle {
    id: root

    property string taken: ""

    signal undoAsked

    function takeFocus(): void {
        undo.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: row.implicitHeight + Theme.s2
    radius: Theme.radiusPicture
    color: Theme.calmSoft
    border.color: Theme.line
    border.width: Theme.contrast ? Theme.edge : 0

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.s2
        width: parent.width - Theme.s2 - Theme.s1
        spacing: Theme.s1

        Txt {
            Layout.fillWidth: true
            role: "small"
            //: My list, after a question was taken off; %1 is the question
            text: qsTr("Removed: %1").arg(root.taken)
            color: Theme.ink
            maximumLineCount: Theme.bigText ? 2 : 3
            elide: Text.ElideRight
            wrapMode: Text.Wrap
        }

        Btn {
            id: undo

            objectName: "undoRemove"
            kind: "quiet"
            glyph: "undo"
            //: My list, after a question was taken off: puts it back
            text: qsTr("Put back")
            onClicked: root.undoAsked()
        }
    }
}
