pragma ComponentBehavior: Bound

import QtQuick

// A dandelion clock: its seeds gather with the breath in; with the breath out they float away on it.
// Drawn by `python -m tools.bake_art dandelion`.
BreathGuide {
    id: root

    readonly property int heartX: -34
    readonly property int heartY: -34

    ready: {
        for (let index = 0; index < breezes.count; ++index)
            if (!(breezes.itemAt(index) as Breeze)?.ready)
                return false;
        return glow.ready && ground.ready && stem.ready && back.ready && front.ready;
    }

    component Seed: SwellPicture {
        required property int index
    }

    // A few seeds that the same breeze carries.
    component Breeze: Swell {
        id: breeze

        required property int index

        readonly property bool ready: {
            for (let index = 0; index < seeds.count; ++index)
                if (!(seeds.itemAt(index) as Seed)?.ready)
                    return false;
            return seeds.count > 0;
        }

        width: 400 * unit
        height: width
        homeX: root.heartX
        homeY: root.heartY
        restX: 52 + 18 * index
        restY: -40 - 27 * ((index * 2) % 5)
        restTurn: 8 * index - 8
        restScale: 1 + 0.04 * ((index * 3) % 5)

        Repeater {
            id: seeds

            model: 4

            Seed {
                // The golden angle spreads the seeds without a pattern the eye could find.
                readonly property int number: index * 5 + breeze.index
                readonly property real outward: (number * 137.508) % 360
                readonly property bool facing: number % 3 === 1
                readonly property real far: facing ? 70 : 132

                pace: root.pace
                file: facing ? "dandelion/%1/puff.png" : "dandelion/%1/seed.png"
                across: facing ? 76 : 72
                down: facing ? 76 : 81
                homeX: far * Math.sin(outward * Math.PI / 180)
                homeY: -far * Math.cos(outward * Math.PI / 180)
                restTurn: 18 - 12 * (number % 4)
                fullTurn: outward > 180 ? outward - 360 : outward
                fullLight: 0.2
            }
        }
    }

    SwellPicture {
        id: glow

        pace: root.pace
        file: "dandelion/%1/glow.png"
        across: 492
        homeX: root.heartX
        homeY: root.heartY
        // Light alone: a picture of this size that is not scaled costs a third.
        restLight: 0.1
    }

    // Sways around the foot of its stem.
    Swell {
        pace: root.pace
        width: 76 * unit
        height: 640 * unit
        homeX: root.heartX
        homeY: root.heartY
        restTurn: 5
        transformOrigin: Item.Bottom

        SwellPicture {
            id: stem

            pace: root.pace
            file: "dandelion/%1/stem.png"
            across: 76
            down: 640
        }
    }

    SwellPicture {
        id: ground

        pace: root.pace
        file: "dandelion/%1/ground.png"
        across: 480
        down: 130
        homeX: root.heartX
        homeY: 236
    }

    SwellPicture {
        id: back

        pace: root.pace
        file: "dandelion/%1/back.png"
        across: 400
        homeX: root.heartX
        homeY: root.heartY
        restX: 14
        restY: -8
        restScale: 0.62
        restLight: 0
    }

    Repeater {
        id: breezes

        model: 5

        Breeze {
            pace: root.pace
        }
    }

    SwellPicture {
        id: front

        pace: root.pace
        file: "dandelion/%1/front.png"
        across: 400
        homeX: root.heartX
        homeY: root.heartY
        restX: 64
        restY: -44
        restScale: 0.86
        restTurn: 12
        restLight: 0
    }
}
