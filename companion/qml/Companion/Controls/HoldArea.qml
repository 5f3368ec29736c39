pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import QtQuick.Templates as T
import Companion.Theme

// Something that must not happen by chance: press and hold (finger, mouse, Space) for `holdMs` until the ring closes,
// then `held` is emitted. Letting go or sliding off before that takes it back.
T.AbstractButton {
    id: root

    property string glyph: "key"
    property int holdMs: Theme.hold
    property color fg: Theme.inkSoft
    property real share: 0 // of the time to hold, 0 … 1

    signal held

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, row.implicitHeight + 2 * padding)
    padding: Theme.gap
    rightPadding: Theme.s3
    opacity: enabled || !parent?.enabled ? 1 : Theme.faded
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    //: Said to people who do not see the screen, about a button that has to be held down
    Accessible.description: qsTr("Press and hold for two seconds")

    onPressedChanged: pressed ? closing.restart() : closing.stop()
    onCanceled: closing.stop()

    NumberAnimation {
        id: closing

        target: root
        property: "share"
        from: 0
        to: 1
        duration: root.holdMs
        onFinished: root.held()
        onStopped: root.share = 0
    }

    contentItem: Item {
        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            spacing: Theme.gap

            Item {
                implicitWidth: Theme.read(Theme.ring)
                implicitHeight: implicitWidth

                Rectangle {
                    anchors.fill: parent
                    radius: width / 2
                    color: Theme.none
                    border.color: Theme.line
                    border.width: Theme.ringEdge
                }

                Shape {
                    id: ring

                    anchors.fill: parent
                    visible: root.share > 0
                    preferredRendererType: Shape.CurveRenderer

                    ShapePath {
                        strokeColor: Theme.primary
                        strokeWidth: Theme.ringEdgeStrong
                        fillColor: Theme.none
                        capStyle: ShapePath.RoundCap

                        PathAngleArc {
                            centerX: ring.width / 2
                            centerY: ring.height / 2
                            radiusX: (ring.width - Theme.ringEdge) / 2
                            radiusY: radiusX
                            startAngle: -90
                            sweepAngle: 360 * root.share
                        }
                    }
                }

                Icon {
                    anchors.centerIn: parent
                    name: root.glyph
                    size: Theme.read(Theme.iconSmall)
                    color: root.fg
                }
            }

            Txt {
                Layout.fillWidth: true
                role: "small"
                text: root.text
                color: root.fg
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: height / 2
        color: Theme.none
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.edge : 0

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
