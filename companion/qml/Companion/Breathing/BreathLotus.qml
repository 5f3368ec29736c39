pragma ComponentBehavior: Bound

import QtQuick
import Companion.Models
import Companion.Theme

// A lotus of translucent petals: its rings open and turn against each other, the light around it swells, pollen drifts
// out. Drawn by `python -m tools.bake_art lotus`.
BreathGuide {
    id: root

    // Closed it is less than half as wide as open. A small one stays wider, or its petals would become needles.
    readonly property real closed: 0.474
    readonly property real widest: 552 * unit
    readonly property real opened: Math.max(0, (Math.min(0.76, 120 / Math.max(1, widest)) - closed) / (1 - closed))

    // The size of a ring at rest, from what it is in a large guide.
    function resting(size: real): real {
        return size + (1 - size) * opened;
    }

    ready: aura.ready && outer.ready && second.ready && third.ready && inner.ready && heart.ready

    SwellPicture {
        id: aura

        pace: root.pace
        unit: root.unit
        file: "lotus/%1/aura.png"
        across: 556
        // Light alone: a picture of this size that is not scaled costs a third.
        restLight: 0.45
    }

    SwellPicture {
        id: outer

        pace: root.pace
        unit: root.unit
        file: "lotus/%1/ring0.png"
        across: 552
        restScale: root.resting(root.closed)
        fullTurn: 15
    }

    SwellPicture {
        id: second

        pace: root.pace
        unit: root.unit
        file: "lotus/%1/ring1.png"
        across: 444
        restScale: root.resting(0.519)
        fullTurn: -10
    }

    SwellPicture {
        id: third

        pace: root.pace
        unit: root.unit
        file: "lotus/%1/ring2.png"
        across: 320
        restScale: root.resting(0.597)
        fullTurn: 8
    }

    SwellPicture {
        id: inner

        pace: root.pace
        unit: root.unit
        file: "lotus/%1/ring3.png"
        across: 192
        restScale: root.resting(0.711)
    }

    SwellPicture {
        id: heart

        pace: root.pace
        unit: root.unit
        file: "lotus/%1/heart.png"
        across: 60
        restScale: 0.75
        restLight: 0.8
    }

    Repeater {
        model: 2

        Swell {
            id: cloud

            required property int index

            anchors.fill: parent
            pace: root.pace
            restScale: 0.3 - 0.08 * index
            fullTurn: 20 + 12 * index
            restLight: 0.1
            fullLight: 0.9

            Repeater {
                model: 6

                Image {
                    required property int index

                    // The golden angle spreads the grains without a pattern the eye could find.
                    readonly property int grain: index * 2 + cloud.index
                    readonly property real angle: grain * 2.39996
                    readonly property real distance: root.unit * (214 + 6 * ((grain * 37) % 10))

                    x: cloud.width / 2 + Math.cos(angle) * distance - width / 2
                    y: cloud.height / 2 + Math.sin(angle) * distance - height / 2
                    width: Math.round(root.unit * (10 + grain % 3 * 4))
                    height: width
                    source: `${Assets.base}art/lotus/${Theme.pictures}/pollen.png`
                    sourceSize: Qt.size(width, height)
                }
            }
        }
    }
}
