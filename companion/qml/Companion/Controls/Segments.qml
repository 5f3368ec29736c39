pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Theme

// One of a few, side by side; the chosen one is raised and bold. `current` is bound to the model and never set here:
// `onPicked: index => …` tells the model. Each segment's objectName is this one's followed by its number.
Rectangle {
    id: root

    property list<string> options
    property int current: 0
    property real tall: Theme.target
    property bool air: false // over a breathing guide: a see-through tray

    signal picked(int index)

    implicitWidth: row.implicitWidth + 2 * Theme.inset
    implicitHeight: Math.max(tall, row.implicitHeight)
    radius: height / 2
    color: air ? Theme.none : Theme.surfaceSoft
    border.color: Theme.lineStrong
    border.width: Theme.edge

    Accessible.role: Accessible.Grouping

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.border.width
        radius: root.radius
        visible: root.air
        color: Theme.surface
        opacity: Theme.contrast ? 1 : 0.55
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.inset
        anchors.rightMargin: Theme.inset
        spacing: Theme.s1

        Repeater {
            model: root.options

            T.AbstractButton {
                id: segment

                required property string modelData
                required property int index
                readonly property bool chosen: index === root.current

                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: `${root.objectName}${index}`
                text: modelData
                implicitWidth: Math.max(Theme.targetLeast, label.implicitWidth + Theme.s5 - Theme.s1)
                implicitHeight: Math.max(Theme.targetLeast, root.tall, label.implicitHeight + Theme.s3)
                // The touch area is the whole height of the tray, the look is smaller.
                topInset: Theme.inset
                bottomInset: Theme.inset
                opacity: enabled || !parent?.enabled ? 1 : Theme.faded
                focusPolicy: Qt.StrongFocus

                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: chosen

                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()

                onClicked: root.picked(index)

                contentItem: Item {
                    Txt {
                        id: label

                        anchors.centerIn: parent
                        role: segment.chosen ? "smallBold" : "small"
                        text: segment.text
                        color: segment.chosen ? Theme.primary : Theme.inkSoft
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }

                background: Rectangle {
                    radius: height / 2
                    color: !segment.chosen ? Theme.none : Theme.dark ? Theme.primarySoft : Theme.surface
                    border.color: Theme.contrast ? Theme.primary : Theme.line
                    border.width: !segment.chosen ? 0 : Theme.contrast ? Theme.edgeStrong : root.air || Theme.dark ? 0 : Theme.edge

                    Wash {
                        control: segment
                        radius: parent.radius
                    }

                    FocusRing {
                        control: segment
                        shown: segment.visualFocus
                        shape: parent.radius
                    }
                }
            }
        }
    }
}
