pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Companion.Controls
import Companion.Models
import Companion.Theme

// The picture of a step, and a way into its page. A new picture fades in over the old one, once it has been drawn.
T.AbstractButton {
    id: root

    required property string picture
    required property string alt
    property string view: "adult" // through whose eyes: adult, child or parent
    property bool still: false // only a picture, on the page it would open

    // Each picture is drawn twice, wide and full: the one that loses less to the frame is shown.
    readonly property string cut: width > 1.75 * height ? "wide" : "full"
    readonly property real focusY: 0.47 // a low frame keeps the faces: those who stand and those who lie
    readonly property url wanted: picture === "" ? "" : Assets.base + `illustrations/${view}/${picture}_${cut}_${Theme.pictures}.svg`
    readonly property bool drawn: front.shown

    function show(): void {
        if (front.source === wanted)
            return;
        fade.stop();
        back.source = front.source;
        front.opacity = back.source.toString() === "" ? 1 : 0;
        front.source = wanted;
        arrive();
    }

    function arrive(): void {
        if (front.shown && front.opacity === 0)
            fade.restart();
    }

    enabled: !still
    focusPolicy: still ? Qt.NoFocus : Qt.StrongFocus

    Accessible.role: still ? Accessible.Graphic : Accessible.Button
    //: Spoken name of the picture of a step; touching it opens the page with more about the step. %1 says what it shows
    Accessible.name: still ? alt : qsTr("Tell me more. %1").arg(alt)

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    onWantedChanged: show()
    Component.onCompleted: show()

    background: Item {
        Picture {
            id: back

            anchors.fill: parent
            focusY: root.focusY
            likeness: Theme.likeness
        }

        Picture {
            id: front

            anchors.fill: parent
            focusY: root.focusY
            likeness: Theme.likeness
            onShownChanged: root.arrive()
        }

        OpacityAnimator {
            id: fade

            target: front
            from: 0
            to: 1
            duration: Theme.page
            easing.type: Easing.InOutQuad
        }

        Rectangle {
            anchors.fill: parent
            visible: root.visualFocus
            radius: Theme.radiusPicture
            color: Theme.none
            border.color: Theme.focus
            border.width: Theme.focusEdge
        }
    }
}
