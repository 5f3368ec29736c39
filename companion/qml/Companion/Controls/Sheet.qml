pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Theme

// A modal panel over a scrim: `open()`, `close()`, `closed`. It closes by its button, by Escape and by a touch beside
// it; the keyboard stays inside while it is open. Children go into a scrolling column; `foot` stays under it.
T.Popup {
    id: root

    property string title: ""
    property real widest: Theme.sheetWidth
    property bool nurse: false // it lies over the button that calls the nurse, and so has one
    property alias foot: foot.data // stays below, whatever is scrolled
    default property alias content: area.content

    readonly property real room: area.height // for what is shown without scrolling
    // Room for the nurse in words beside the title.
    readonly property bool wide: availableWidth >= heading.implicitWidth + nurseWords.implicitWidth + closer.width + 2 * Theme.s2

    signal nurseAsked

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(widest * Theme.half, parent.width - 2 * Theme.s2)
    height: Math.min(implicitHeight, parent.height - 2 * Theme.s2)
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    padding: Theme.s3
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }

    exit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }

    background: Card {
        raised: false
    }

    contentItem: ColumnLayout {
        id: column

        spacing: Theme.s2

        LayoutMirroring.enabled: Theme.rtl
        LayoutMirroring.childrenInherit: true

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2

            Txt {
                id: heading

                Layout.fillWidth: true
                role: "title"
                text: root.title
            }

            Btn {
                id: nurseWords

                Layout.alignment: Qt.AlignTop
                objectName: "sheetNurse"
                visible: root.nurse && root.wide
                kind: "soft"
                tint: "accent"
                edged: true
                glyph: "hand"
                text: narrowNurse.text
                onClicked: root.nurseAsked()
            }

            RoundBtn {
                id: narrowNurse

                Layout.alignment: Qt.AlignTop
                objectName: "sheetNurseHand"
                visible: root.nurse && !root.wide
                glyph: "hand"
                kind: "soft"
                tint: "accent"
                //: In a panel: turns the screen into a large signal for the nurse. Spoken where there is only room for a hand
                text: qsTr("I need my nurse")
                onClicked: root.nurseAsked()
            }

            RoundBtn {
                id: closer

                Layout.alignment: Qt.AlignTop
                objectName: "closeSheet"
                glyph: "close"
                kind: "soft"
                //: Closes a panel
                text: qsTr("Close")
                focus: true
                onClicked: root.close()
            }
        }

        ScrollArea {
            id: area

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.s2
        }

        Item {
            id: foot

            Layout.fillWidth: true
            visible: children.length > 0
            implicitHeight: childrenRect.height
        }
    }
}
