pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Models
import Companion.Theme

// The picture of a chapter or a page; where none is drawn, the chapter's own sign on its colour.
Item {
    id: root

    required property string chapterId
    property string picture: ""
    property string view: "adult" // through whose eyes: adult, child or parent
    property string alt: ""
    property bool stepped: false // the picture of a step, which is drawn for flat frames as well
    property bool dim: false // a door that one opens only by choice
    property real radius: Theme.radiusPicture

    readonly property var signs: ({
            why: ["ask", "primary"],
            prepare: ["check", "sun"],
            happens: ["map", "sky"],
            afterwards: ["home", "calm"],
            results: ["book", "accent"],
            questions: ["ask", "sun"],
            good: ["leaf", "calm"]
        })
    readonly property list<string> sign: signs[chapterId] ?? ["book", "primary"]
    readonly property string cut: stepped && width > 1.75 * height ? "wide" : "full"
    readonly property real side: Math.min(width, height)
    readonly property bool small: side < 120

    Picture {
        anchors.fill: parent
        visible: root.picture !== ""
        radius: root.radius
        source: root.picture === "" ? "" : Assets.base + `illustrations/${root.view}/${root.picture}_${root.cut}_${Theme.pictures}.svg`
        alt: root.alt
        likeness: Theme.likeness
        focusX: root.stepped ? 0.1 : 0.5 // heads lie on the left
        focusY: root.stepped ? 0.47 : 0.22 // a low frame keeps the faces
    }

    Rectangle {
        anchors.fill: parent
        visible: root.picture === ""
        radius: root.radius
        color: root.dim ? Theme.surfaceSoft : Theme.tint(root.sign[1])
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.edge : 0

        Rectangle {
            anchors.centerIn: parent
            width: Math.round(root.side * 0.56)
            height: width
            radius: width / 2
            visible: !root.small
            color: Theme.surface
        }

        Icon {
            anchors.centerIn: parent
            name: root.sign[0]
            size: Math.round(root.side * (root.small ? 0.5 : 0.28))
            color: root.dim ? Theme.inkSoft : Theme.tone(root.sign[1])
        }
    }
}
