pragma ComponentBehavior: Bound
import QtQuick
import Companion.Models
import Companion.Theme

// Pip waves from the shore. One picture that fades in and then rests: nothing here moves.
Item {
    id: root

    opacity: 0

    Image {
        anchors.fill: parent
        source: `${Assets.base}illustrations/child/pip_hello_${Theme.pictures}.svg`
        sourceSize: Qt.size(Math.round(root.width), Math.round(root.height))
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        retainWhileLoading: true
        onStatusChanged: {
            if (status === Image.Ready && root.opacity === 0)
                arriving.start();
        }
        //: Spoken description of the bunny on a child's first screen
        Accessible.name: qsTr("Pip the bunny waves hello")
        Accessible.role: Accessible.Graphic
    }

    OpacityAnimator {
        id: arriving

        target: root
        from: 0
        to: 1
        duration: Theme.scene
        easing.type: Easing.InOutQuad
    }
}
