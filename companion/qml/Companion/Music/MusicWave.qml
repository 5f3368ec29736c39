pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// How far the piece has come, as a still wave that fills; no times, and nothing moves by itself.
Item {
    id: root

    required property real progress // 0 … 1

    readonly property int count: Math.max(12, Math.min(48, Math.floor(width / Theme.s1)))
    readonly property int played: Math.round(progress * count)
    readonly property real pitch: width / count

    implicitHeight: 40
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.ProgressBar
    //: Spoken name of the picture that shows how far the piece of music has come
    Accessible.name: qsTr("How far the music is")

    Repeater {
        model: root.count

        Rectangle {
            required property int index

            x: Math.round(index * root.pitch)
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(4, Math.min(Theme.s1, Math.round(root.pitch * 0.36)))
            height: Math.round(8 + 24 * Math.abs(Math.sin(index * 0.43) * Math.cos(index * 0.17 + 0.4)))
            radius: width / 2
            color: index < root.played ? Theme.primary : Theme.contrast || Theme.dark ? Theme.lineStrong : Theme.line
            opacity: index < root.played ? 1 : 0.6
        }
    }
}
