pragma ComponentBehavior: Bound

import QtQuick

// A still lake in the evening: ten lamps on the far shore, a pier, a small boat that rocks on its rope. Drawn by
// `python -m tools.bake_art lake`.
Place {
    id: root

    PlacePicture {
        place: root
        file: "lake/%1/base.jpg"
    }

    Drift {
        place: root
        ms: 5300
        atX: 440
        atY: 490
        across: 720
        down: 190
        restLight: 0.75
        light: 0.1

        PlacePicture {
            place: root
            file: "lake/%1/shimmer.png"
            across: 720
            down: 190
        }
    }

    Drift {
        place: root
        ms: 37000
        atX: 100
        atY: 410
        across: 1400
        down: 150
        byX: 90
        restLight: 0.9
        light: 0.45

        PlacePicture {
            place: root
            file: "lake/%1/mist.png"
            across: 1400
            down: 150
        }
    }

    Drift {
        place: root
        ms: 6700
        byX: 7

        Drift {
            place: root
            ms: 3700
            atX: 720
            atY: 544
            across: 370
            down: 180
            byY: 2.5
            restTurn: -0.45
            turn: 0.5

            PlacePicture {
                place: root
                file: "lake/%1/boat.png"
                across: 370
                down: 180
            }
        }
    }
}
