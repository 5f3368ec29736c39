pragma ComponentBehavior: Bound

import QtQuick

// Old trees and a stream. The light falls through the leaves in coins that come and go, one leaf falls and one sails away.
// Drawn by `python -m tools.bake_art forest`.
Place {
    id: root

    PlacePicture {
        place: root
        file: "forest/%1/base.jpg"
    }

    Drift {
        place: root
        ms: 8900
        restLight: 0.8
        light: 0.3

        PlacePicture {
            place: root
            file: "forest/%1/beams.png"
            atX: 560
            atY: 130
            across: 540
            down: 460
        }
    }

    Drift {
        place: root
        ms: 5300
        restLight: 0.9
        light: 0.2

        PlacePicture {
            place: root
            file: "forest/%1/coins0.png"
            atX: 500
            atY: 560
            across: 620
            down: 210
        }
    }

    Drift {
        place: root
        ms: 6700
        restLight: 0.35
        light: 1

        PlacePicture {
            place: root
            file: "forest/%1/coins1.png"
            atX: 500
            atY: 560
            across: 620
            down: 210
        }
    }

    Drift {
        place: root
        ms: 3700
        byX: -3
        byY: 4
        restLight: 0.9
        light: 0.15

        PlacePicture {
            place: root
            file: "forest/%1/sparks0.png"
            atX: 520
            atY: 560
            across: 320
            down: 280
        }
    }

    Drift {
        place: root
        ms: 4300
        byX: -3
        byY: 4
        restLight: 0.2
        light: 0.95

        PlacePicture {
            place: root
            file: "forest/%1/sparks1.png"
            atX: 520
            atY: 560
            across: 320
            down: 280
        }
    }

    Glide {
        place: root
        ms: 23000
        atX: 684
        atY: 666
        across: 48
        down: 48
        rest: 0.3
        byX: -160
        byY: 200
        turn: 20
        fade: 0.12

        PlacePicture {
            place: root
            file: "forest/%1/afloat.png"
            across: 48
            down: 48
        }
    }

    Drift {
        place: root
        ms: 2600
        byX: 46

        Glide {
            place: root
            ms: 17000
            atX: 904
            atY: 391
            across: 48
            down: 48
            rest: 0.3
            byX: -190
            byY: 330
            turn: 200
            fade: 0.16

            PlacePicture {
                place: root
                file: "forest/%1/falling.png"
                across: 48
                down: 48
            }
        }
    }

    Drift {
        place: root
        ms: 4900
        atX: 430
        atY: -90
        across: 400
        down: 250
        transformOrigin: Item.Top
        byX: 5
        restTurn: -0.8
        turn: 0.9

        PlacePicture {
            place: root
            file: "forest/%1/twigs0.png"
            across: 400
            down: 250
        }
    }

    Drift {
        place: root
        ms: 5900
        atX: 820
        atY: -120
        across: 400
        down: 250
        transformOrigin: Item.Top
        byX: 6
        restTurn: 0.7
        turn: -0.8

        PlacePicture {
            place: root
            file: "forest/%1/twigs1.png"
            across: 400
            down: 250
        }
    }
}
