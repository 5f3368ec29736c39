pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// One of assets/icons, tinted. Arrows are `directional`: they turn in right-to-left languages; media icons never do.
Item {
    id: root

    property string name: ""
    property color color: Theme.ink
    property real size: Theme.icon
    property bool directional: false

    implicitWidth: size
    implicitHeight: size

    Image {
        anchors.centerIn: parent
        width: Math.round(root.size)
        height: width
        // The alpha of a colour is no part of the address: "#aarrggbb" is cut to its last six letters.
        source: root.name === "" ? "" : `image://icon/${root.name}/${root.color.toString().slice(-6)}`
        sourceSize: Qt.size(width, width)
        mirror: root.directional && Theme.rtl
        asynchronous: false
    }
}
