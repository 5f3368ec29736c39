pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// The air behind a breathing guide. One opaque picture, decoded at exactly the size it is shown: behind a moving guide
// it is copied, not blended, and its dither keeps pale tones from banding. Its round corners are painted in `matte`.
Item {
    id: root

    property real radius: Theme.radiusCard
    property color matte: Theme.bg

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: Theme.airMid
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.edge : 0
        visible: Theme.contrast || image.status !== Image.Ready
    }

    Image {
        id: image

        anchors.fill: parent
        visible: !Theme.contrast
        source: Theme.contrast || width < 1 || height < 1 ? "" : `image://air/${Theme.pictures}/${Math.round(root.radius)}/${root.matte.toString().slice(-6)}`
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        asynchronous: false
        retainWhileLoading: true
        smooth: false
    }
}
