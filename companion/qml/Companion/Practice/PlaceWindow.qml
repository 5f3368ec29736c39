pragma ComponentBehavior: Bound

import QtQuick

// A quiet room: sheer curtains that stir, a plant and a sleeping cat on the sill, light that wanders over the wall. Drawn by
// `python -m tools.bake_art window`.
Place {
    id: root

    PlacePicture {
        place: root
        file: "window/%1/base.jpg"
    }

    Drift {
        place: root
        ms: 47000
        atX: 1120
        atY: 190
        across: 330
        down: 440
        byX: 46
        byY: 10
        light: 0.7

        PlacePicture {
            place: root
            file: "window/%1/patch.png"
            across: 330
            down: 440
        }
    }

    Drift {
        place: root
        ms: 2700
        atX: 618
        atY: 468
        across: 200
        down: 114
        transformOrigin: Item.Bottom
        size: 1.018

        PlacePicture {
            place: root
            file: "window/%1/cat.png"
            across: 200
            down: 114
        }
    }

    Drift {
        place: root
        ms: 4300
        atX: 766
        atY: 320
        across: 280
        down: 230
        transformOrigin: Item.Bottom
        restTurn: -0.5
        turn: 0.7

        PlacePicture {
            place: root
            file: "window/%1/leaves.png"
            across: 280
            down: 230
        }
    }

    Drift {
        place: root
        ms: 5900
        atX: 470
        atY: 66
        across: 200
        down: 610
        transformOrigin: Item.Top
        restTurn: -0.15
        turn: 0.55

        PlacePicture {
            place: root
            file: "window/%1/curtain0.png"
            across: 200
            down: 610
        }
    }

    Drift {
        place: root
        ms: 6700
        atX: 930
        atY: 66
        across: 200
        down: 610
        transformOrigin: Item.Top
        restTurn: 0.2
        turn: -0.5

        PlacePicture {
            place: root
            file: "window/%1/curtain1.png"
            across: 200
            down: 610
        }
    }
}
