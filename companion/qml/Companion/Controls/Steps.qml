pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Theme

// Where I am: done, here, still to come. Never a percentage, never a clock. `label` says it in words.
RowLayout {
    id: root

    required property int count
    required property int current
    property string label: ""

    spacing: Theme.gapSmall

    Accessible.role: Accessible.Indicator
    Accessible.name: label

    Repeater {
        model: root.count

        Rectangle {
            required property int index
            readonly property bool here: index === root.current

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.targetGlove
            Layout.preferredWidth: here ? Theme.tile : Theme.s3
            implicitHeight: Theme.track
            radius: height / 2
            color: index < root.current ? Theme.lineStrong : Theme.dark ? Theme.line : Theme.primarySoft
            border.color: Theme.line
            border.width: Theme.contrast ? 1 : 0

            Rectangle {
                anchors.left: parent.left
                height: parent.height
                width: parent.here ? parent.width : 0
                radius: height / 2
                color: Theme.primary

                Behavior on width {
                    NumberAnimation {
                        duration: Theme.quick
                        easing.type: Easing.InOutQuad
                    }
                }
            }
        }
    }

    Txt {
        Layout.leftMargin: Theme.s1
        visible: text !== ""
        role: "small"
        text: root.label
        wrapMode: Text.NoWrap
    }
}
