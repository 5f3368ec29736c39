pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Theme

// A button with words. Kinds: primary (one per screen), secondary (outlined), soft (tinted by `tint`), quiet (no box),
// signal (amber). `role` is the role of its text.
T.AbstractButton {
    id: root

    property string kind: "secondary"
    property string tint: "primary"
    property bool edged: false // with an edge in its own ink, where it must be found at once
    property string glyph: ""
    property string glyphEnd: ""
    property string role: "label"
    property real tall: kind === "primary" ? Theme.targetMain : Theme.target

    readonly property color fg: kind === "primary" ? Theme.primaryInk : kind === "signal" ? Theme.signalInk : kind === "soft" ? Theme.tone(tint) : Theme.primary
    readonly property color ground: kind === "primary" ? Theme.primary : kind === "signal" ? Theme.signal : kind === "soft" ? Theme.tint(tint) : kind === "quiet" ? Theme.none : Theme.surface

    implicitWidth: Math.max(Theme.targetLeast, row.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.targetLeast, tall, row.implicitHeight + Theme.s2 + Theme.inset)
    padding: Theme.s1
    leftPadding: glyph !== "" && glyphEnd === "" ? Theme.s2 + Theme.inset : Theme.s3
    rightPadding: glyphEnd !== "" ? Theme.s2 + Theme.inset : Theme.s3
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
        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.gap - Theme.hair

            Icon {
                visible: root.glyph !== ""
                name: root.glyph
                color: root.fg
                size: Theme.read(Theme.icon)
                directional: name === "back" || name === "next"
            }

            Txt {
                Layout.fillWidth: true
                visible: text !== ""
                role: root.role
                text: root.text
                color: root.fg
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            Icon {
                visible: root.glyphEnd !== ""
                name: root.glyphEnd
                color: root.fg
                size: Theme.read(Theme.icon)
                directional: name === "back" || name === "next"
            }
        }
    }

    background: Rectangle {
        radius: Math.min(height / 2, Theme.radiusButton)
        color: root.ground
        border.color: root.edged ? root.fg : root.kind === "secondary" ? Theme.lineStrong : Theme.line
        border.width: root.edged || root.kind === "secondary" ? Theme.edgeStrong : Theme.contrast && root.kind !== "quiet" ? Theme.edge : 0

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
