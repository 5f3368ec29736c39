pragma ComponentBehavior: Bound
import QtQuick
import Companion.Controls
import Companion.Theme

// A spot to press and hold, on a plate of its own so that it reads over a picture or a strong ground. `strong` is the one that
// a nurse looks for: a solid dark plate with bold words. The ring closes on a light disc there.
Rectangle {
    id: root

    property string name: ""
    property string text: ""
    property alias glyph: area.glyph
    property real tall: Theme.target
    property bool strong: false
    readonly property real ring: Theme.read(Theme.ring)
    readonly property real around: root.ring + 2 * Theme.gap + Theme.s3 // all but the words
    readonly property real start: Theme.gap + Math.max(0, (root.width - root.around - words.implicitWidth) / 2)
    readonly property real rest: Math.max(0, root.width - root.start - root.ring - Theme.gap)

    signal held

    implicitWidth: root.around + words.implicitWidth
    implicitHeight: Math.max(root.tall, words.implicitHeight + 2 * Theme.gap)
    radius: Math.min(height / 2, Theme.radiusButton)
    color: root.strong ? Theme.signalInk : Theme.surface
    border.color: Theme.lineStrong
    border.width: root.strong ? 0 : Theme.edgeStrong

    Rectangle {
        visible: root.strong
        anchors.left: parent.left
        anchors.leftMargin: root.start - Theme.inset
        anchors.verticalCenter: parent.verticalCenter
        width: root.ring + 2 * Theme.inset
        height: width
        radius: width / 2
        color: Theme.surface
    }

    Txt {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.start + root.ring + Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width - root.around)
        role: root.strong ? "label" : "smallBold"
        text: root.text
        color: root.strong ? Theme.signal : Theme.ink
        Accessible.ignored: true
    }

    // The words are drawn here: its own are small and quiet.
    HoldArea {
        id: area

        objectName: root.name
        anchors.fill: parent
        leftPadding: Theme.rtl ? root.rest : root.start
        rightPadding: Theme.rtl ? root.start : root.rest
        fg: Theme.ink
        onHeld: root.held()
        Accessible.name: root.text
    }
}
