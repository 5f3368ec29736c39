pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// Over a scrolling area: its words fade out where there are more beyond the edge, instead of being cut through.
Item {
    id: root

    required property ScrollArea area
    property color ground: Theme.surface
    property real deep: Theme.s3

    readonly property color clear: Qt.rgba(ground.r, ground.g, ground.b, 0)
    property bool before: false
    property bool beyond: false

    // After the layout has come to rest, never while it is being made.
    function look(): void {
        before = area.overflowing && area.contentY > 0.5;
        beyond = area.overflowing && area.contentY + area.height < area.implicitHeight - 0.5;
    }

    anchors.fill: area
    Component.onCompleted: look()

    Connections {
        target: root.area

        function onContentYChanged(): void {
            Qt.callLater(root.look);
        }

        function onOverflowingChanged(): void {
            Qt.callLater(root.look);
        }

        function onHeightChanged(): void {
            Qt.callLater(root.look);
        }

        function onImplicitHeightChanged(): void {
            Qt.callLater(root.look);
        }
    }

    Rectangle {
        width: parent.width
        height: root.deep
        visible: root.before
        gradient: Gradient {
            GradientStop {
                position: 0
                color: root.ground
            }

            GradientStop {
                position: 1
                color: root.clear
            }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.deep
        visible: root.beyond
        gradient: Gradient {
            GradientStop {
                position: 0
                color: root.clear
            }

            GradientStop {
                position: 1
                color: root.ground
            }
        }
    }
}
