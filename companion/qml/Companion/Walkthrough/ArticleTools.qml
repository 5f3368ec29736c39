pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Models
import Companion.Theme

// How much to tell, and where it comes from.
Item {
    id: root

    required property WalkthroughViewModel walkthrough
    property bool detailed: true // otherwise how much to tell is asked elsewhere

    readonly property real trayWidth: Theme.read(300) + 3 * 44
    readonly property real need: trayWidth + sources.implicitWidth + Theme.s2
    readonly property bool leveled: detailed && walkthrough.details.length > 1
    readonly property bool beside: leveled && width >= need

    signal sourcesAsked

    implicitHeight: beside ? Math.max(detail.implicitHeight, sources.implicitHeight) : (leveled ? detail.implicitHeight + Theme.s1 : 0) + sources.height

    DetailChoice {
        id: detail

        anchors.left: parent.left
        visible: root.leveled
        width: tray ? Math.min(implicitWidth, root.width) : root.width
        tray: root.width >= root.trayWidth
        walkthrough: root.walkthrough
    }

    Btn {
        id: sources

        anchors.left: root.beside ? undefined : parent.left
        anchors.right: root.beside ? parent.right : undefined
        y: root.beside || !root.leveled ? 0 : detail.implicitHeight + Theme.s1
        width: Math.min(implicitWidth, root.width)
        objectName: "openSources"
        kind: "quiet"
        glyph: "link"
        role: "smallBold"
        leftPadding: 12
        rightPadding: 12
        //: Opens the list of sources of this step
        text: qsTr("Where does this come from?")
        onClicked: root.sourcesAsked()
    }
}
