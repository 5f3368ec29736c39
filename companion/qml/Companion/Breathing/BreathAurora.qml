pragma ComponentBehavior: Bound

import QtQuick

// Veils of light over a lake: with the in-breath they rise, spread and brighten, with the out-breath they sink to a low
// glow behind the hills. Drawn by `python -m tools.bake_art aurora`.
BreathGuide {
    id: root

    ready: sky.ready && back.ready && middle.ready && front.ready && land.ready && shine.ready

    // Its lower edge stays behind the hills, whatever its size.
    component Veil: SwellPicture {
        id: veil

        readonly property real foot: 34 // from the lower edge to the foot of the picture

        pace: root.pace
        homeY: 146 + foot - down / 2
        restY: (down / 2 - foot) * (1 - restScale) + 8
        restLight: 0.4
    }

    SwellPicture {
        id: sky

        pace: root.pace
        file: "aurora/%1/sky.png"
        across: 600
        down: 460
        homeY: 190 - down / 2
        restLight: 0.3
    }

    Veil {
        id: back

        file: "aurora/%1/veil0.png"
        across: 600
        down: 480
        restScale: 0.42
        restTurn: -3
        restX: 26
    }

    Veil {
        id: middle

        file: "aurora/%1/veil1.png"
        across: 590
        down: 450
        restScale: 0.40
        restTurn: 4
        restX: -30
    }

    Veil {
        id: front

        file: "aurora/%1/veil2.png"
        across: 480
        down: 330
        restScale: 0.46
        restTurn: -3
        restX: 14
    }

    SwellPicture {
        id: land

        pace: root.pace
        file: "aurora/%1/land.png"
        across: 600
        down: 200
        homeY: 190
    }

    SwellPicture {
        id: shine

        pace: root.pace
        file: "aurora/%1/shine.png"
        across: 600
        down: 110
        homeY: 227
        restLight: 0.12
    }
}
