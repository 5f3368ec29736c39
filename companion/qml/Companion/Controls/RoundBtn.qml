pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Companion.Theme

// A round button with an icon; `text` is its name for those who do not see it. Kinds: outlined, filled, soft, bare.
T.AbstractButton {
    id: root

    property string glyph: ""
    property string kind: "outlined"
    property string tint: "primary" // of a soft one
    property real size: Theme.target
    property real glyphSize: size * 0.44
    property bool directional: false

    readonly property color fg: kind === "filled" ? Theme.primaryInk : kind === "soft" ? Theme.tone(tint) : Theme.inkSoft
    readonly property color ground: kind === "filled" ? Theme.primary : kind === "soft" ? Theme.tint(tint) : kind === "bare" ? Theme.none : Theme.surface

    implicitWidth: Math.max(Theme.targetLeast, size)
    implicitHeight: implicitWidth
    opacity: enabled || !parent?.enabled ? 1 : Theme.faded
    scale: down && !Theme.lessMotion ? Theme.pressedScale : 1
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    Behavior on scale {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.glyph
            size: root.glyphSize * Math.min(1.3, Theme.half)
            directional: root.directional
            color: root.fg
        }
    }

    background: Rectangle {
        radius: Math.min(width, height) / 2
        color: root.ground
        border.color: Theme.line
        border.width: root.kind === "bare" ? 0 : root.kind === "outlined" || Theme.contrast ? Theme.edge : 0

        Wash {
            control: root
            radius: parent.radius
        }

        FocusRing {
            control: root
            shown: root.visualFocus
            shape: parent.radius
        }
    }
}
