pragma ComponentBehavior: Bound

import QtQuick

// A whale that comes up with the breath in; with the breath out it goes down and blows, and a rainbow stands in what it
// blew. Drawn by `python -m tools.bake_art whale`.
BreathGuide {
    id: root

    ready: rainbow.ready && far.ready && mist.ready && spout.ready && body.ready && flipper.ready && near.ready

    SwellPicture {
        id: rainbow

        pace: root.pace
        file: "whale/%1/rainbow.png"
        across: 520
        down: 270
        homeY: -84
        // Light alone: a picture of this size that is not scaled costs a third.
        fullLight: 0
    }

    SwellPicture {
        id: far

        pace: root.pace
        file: "whale/%1/far.png"
        across: 560
        down: 120
        homeY: 70
        restX: 8
        fullX: -8
    }

    Swell {
        pace: root.pace
        width: 538 * unit
        height: 325 * unit
        homeX: -4
        homeY: -22
        restScale: 0.7
        restY: 106
        fullY: -20
        restTurn: -3
        fullTurn: 5

        SwellPicture {
            id: mist

            pace: root.pace
            file: "whale/%1/mist.png"
            across: 358
            down: 235
            homeX: -67
            homeY: -293
            fullY: 134
            fullScale: 0.2
            fullLight: 0
        }

        SwellPicture {
            id: spout

            pace: root.pace
            file: "whale/%1/spout.png"
            across: 314
            down: 302
            homeX: -67
            homeY: -268
            fullScale: 0.1
            fullLight: 0
            transformOrigin: Item.Bottom
        }

        SwellPicture {
            id: body

            pace: root.pace
            file: "whale/%1/whale.png"
            across: 538
            down: 325
        }

        SwellPicture {
            id: flipper

            pace: root.pace
            file: "whale/%1/flipper.png"
            across: 134
            down: 108
            homeX: -36
            homeY: 68
            restTurn: 22
            fullTurn: -16
            transformOrigin: Item.Top
        }
    }

    SwellPicture {
        id: near

        pace: root.pace
        file: "whale/%1/near.png"
        across: 590
        down: 250
        homeY: 144
        restX: -6
        fullX: 6
    }
}
