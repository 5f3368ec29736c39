pragma ComponentBehavior: Bound
import QtQuick
import Companion.Models
import Companion.Theme

// A quiet lake, at dawn or at night. It is read beside the first frame, not before it, and fades in over a sky of one colour.
// High contrast goes without.
Item {
    id: root

    readonly property bool portrait: root.height > root.width
    readonly property real wide: root.portrait ? Math.max(root.width, root.height * 0.625) : Math.max(root.width, root.height * 1.6)

    Rectangle {
        anchors.fill: parent
        color: Theme.contrast ? Theme.bg : Theme.airTop
    }

    Image {
        id: picture

        anchors.fill: parent
        visible: !Theme.contrast
        opacity: 0
        source: Theme.contrast || root.width < 1 ? "" : Assets.base + `art/hero/${Theme.pictures}_${root.portrait ? "portrait" : "landscape"}.jpg`
        sourceSize: Qt.size(Math.round(root.wide), 0)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        retainWhileLoading: true
        onStatusChanged: {
            if (picture.status === Image.Ready && picture.opacity === 0)
                arriving.start();
        }
    }

    OpacityAnimator {
        id: arriving

        target: picture
        from: 0
        to: 1
        duration: Theme.page
        easing.type: Easing.InOutQuad
    }
}
