pragma ComponentBehavior: Bound
import QtQuick
import Companion.Controls
import Companion.Theme

// A spot to press and hold, on a plate of its own so that it reads over a picture or a strong ground.
Rectangle {
    id: root

    property string name: ""
    property alias text: area.text
    property alias glyph: area.glyph
    property real tall: Theme.target

    signal held

    implicitWidth: area.implicitWidth + Theme.s1
    implicitHeight: Math.max(root.tall, area.implicitHeight)
    radius: Math.min(height / 2, Theme.radiusButton)
    color: Theme.surface
    border.color: Theme.lineStrong
    border.width: Theme.edgeStrong

    HoldArea {
        id: area

        objectName: root.name
        anchors.fill: parent
        fg: Theme.ink
        onHeld: root.held()
    }
}
