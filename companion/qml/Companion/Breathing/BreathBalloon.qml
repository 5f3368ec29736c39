pragma ComponentBehavior: Bound

import QtQuick

// Pip holds a soft balloon on a string: it grows with the breath, Pip's ears go up with it. Pip blows for as long as it
// gets smaller, and smiles while it grows. Drawn by `python -m tools.bake_art balloon`.
BreathGuide {
    id: root

    ready: glow.ready && hill.ready && balloon.ready && string.ready && left.ready && right.ready && body.ready && face.ready && air.ready

    SwellPicture {
        id: glow

        pace: root.pace
        file: "balloon/%1/glow.png"
        across: 520
        homeX: 38
        homeY: -80
        // Light alone: a picture of this size that is not scaled costs a third.
        restLight: 0.12
    }

    SwellPicture {
        pace: root.pace
        file: "balloon/%1/cloud.png"
        across: 150
        down: 80
        homeX: -206
        homeY: -150
        restX: 26
        restY: -34
    }

    SwellPicture {
        pace: root.pace
        file: "balloon/%1/cloud.png"
        across: 112
        down: 60
        homeX: 226
        homeY: 64
        restX: -22
        restY: -40
    }

    SwellPicture {
        id: hill

        pace: root.pace
        file: "balloon/%1/hill.png"
        across: 600
        down: 140
        homeY: 230
    }

    // Turns around Pip's paw, which holds the string and goes up a little as Pip does.
    Swell {
        pace: root.pace
        width: 330 * unit
        height: 900 * unit
        homeX: -56
        homeY: 122
        fullX: 2.5
        fullY: -5
        restTurn: 47
        fullTurn: 36

        SwellPicture {
            id: string

            pace: root.pace
            file: "balloon/%1/string.png"
            across: 64
            down: 140
            homeY: -40
        }

        SwellPicture {
            id: balloon

            pace: root.pace
            file: "balloon/%1/balloon.png"
            across: 296
            down: 342
            homeY: -260
            restScale: 0.4
            restTurn: -31
            fullTurn: -22
            transformOrigin: Item.Bottom
        }
    }

    Swell {
        pace: root.pace
        width: 176 * unit
        height: 203 * unit
        homeX: -120
        homeY: 150
        fullScale: 1.04
        transformOrigin: Item.Bottom

        SwellPicture {
            id: left

            pace: root.pace
            file: "balloon/%1/ear_left.png"
            across: 86
            down: 147
            homeX: -37.6
            homeY: -123
            restTurn: -20
            transformOrigin: Item.Bottom
        }

        SwellPicture {
            id: right

            pace: root.pace
            file: "balloon/%1/ear_right.png"
            across: 86
            down: 147
            homeX: 5.6
            homeY: -123
            restTurn: 20
            transformOrigin: Item.Bottom
        }

        SwellPicture {
            id: body

            pace: root.pace
            file: "balloon/%1/pip.png"
            across: 176
            down: 203
        }

        OutStep {
            pace: root.pace
            anchors.fill: parent

            SwellPicture {
                id: face

                pace: root.pace
                file: "balloon/%1/face.png"
                across: 125
                down: 109
                homeX: -16
                homeY: -40.8
            }

            // Leaves the lips and reaches further the longer Pip blows.
            SwellPicture {
                id: air

                pace: root.pace
                file: "balloon/%1/breath.png"
                across: 180
                down: 100
                homeX: -105
                homeY: -12
                fullScale: 0.55
                transformOrigin: Item.Right
            }
        }
    }
}
