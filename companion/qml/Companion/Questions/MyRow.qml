pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// One question of the list: a handle to drag it by, its place, its words. Touched it opens, and shows what can be done with
// it. Others slide out of its way.
Item {
    id: root

    required property string questionId
    required property string text
    required property bool own
    required property bool answered
    required property int index
    property int count: 1
    property bool open: false
    property bool held: false
    property real shift: 0 // from its place, while it is dragged or slides
    property real lastY: 0
    property int lastIndex: -1

    readonly property string name: `mine${index}`

    signal touched
    signal lifted(real sceneY)
    signal dragged(real sceneY)
    signal dropped
    signal moved(int places)
    signal changeAsked
    signal removeAsked

    function settle(): void {
        slide.from = root.shift;
        slide.restart();
    }

    implicitHeight: box.implicitHeight
    // What slides goes below what stands: that may be touched already.
    z: held ? 1 : slide.running ? -1 : 0
    transform: Translate {
        y: root.shift
    }

    Component.onCompleted: lastIndex = index
    onYChanged: {
        if (lastIndex !== -1 && lastIndex !== index && !held && Theme.quick > 0) {
            shift += lastY - y;
            settle();
        }
        lastY = y;
        lastIndex = index;
    }

    NumberAnimation {
        id: slide

        target: root
        property: "shift"
        to: 0
        duration: Theme.quick
        easing.type: Easing.OutCubic
    }

    Rectangle {
        id: box

        anchors.left: parent.left
        anchors.right: parent.right
        implicitHeight: column.implicitHeight
        radius: Theme.radiusPicture
        color: root.held || root.open ? Theme.primarySoft : Theme.surfaceSoft
        border.color: root.held ? Theme.primary : Theme.line
        border.width: root.held ? Theme.edgeChosen : Theme.contrast ? Theme.edge : 0

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Theme.s1

            RowLayout {
                Layout.fillWidth: true
                spacing: 0

                Item {
                    Layout.fillHeight: true
                    implicitWidth: Theme.target

                    Icon {
                        anchors.centerIn: parent
                        name: "grip"
                        size: Theme.head(Theme.icon)
                        color: Theme.inkSoft
                    }

                    MouseArea {
                        anchors.fill: parent
                        objectName: `${root.name}Handle`
                        preventStealing: true
                        cursorShape: Qt.SizeVerCursor
                        onPressed: mouse => root.lifted(mapToItem(null, 0, mouse.y).y)
                        onPositionChanged: mouse => root.dragged(mapToItem(null, 0, mouse.y).y)
                        onReleased: root.dropped()
                        onCanceled: root.dropped()
                    }
                }

                MyRowWords {
                    Layout.fillWidth: true
                    objectName: root.name
                    text: root.text
                    place: root.index + 1
                    answered: root.answered
                    open: root.open
                    onClicked: root.touched()
                    onMoved: places => root.moved(places)
                    onRemoveAsked: root.removeAsked()
                }
            }

            MyRowTools {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s1
                Layout.rightMargin: Theme.s1
                Layout.bottomMargin: Theme.gap
                visible: root.open
                name: root.name
                first: root.index === 0
                last: root.index === root.count - 1
                own: root.own
                onMoved: places => root.moved(places)
                onChangeAsked: root.changeAsked()
                onRemoveAsked: root.removeAsked()
            }
        }
    }
}
