pragma ComponentBehavior: Bound

import QtQuick

// Pip in bed in an evening meadow, with a feather; Pip's eyes close, and open again. Drawn by
// `python -m tools.bake_art pip`.
Place {
    id: root

    readonly property int breathMs: 3900 // in, and as long out
    readonly property int blinkMs: 5300 // to open the eyes, and as long to close them

    // A picture that drifts, as large as its frame.
    component Part: Drift {
        id: part

        required property string file

        place: root

        PlacePicture {
            place: root
            file: part.file
            across: part.across
            down: part.down
        }
    }

    PlacePicture {
        place: root
        file: "pip/%1/base.jpg"
    }

    Part {
        file: "pip/%1/lantern.png"
        ms: 5300
        atX: 1008
        atY: 208
        across: 240
        down: 240
        restLight: 0.8
        light: 0.2
    }

    Part {
        file: "pip/%1/body.png"
        ms: root.breathMs
        atX: 670
        atY: 420
        across: 260
        down: 210
        transformOrigin: Item.Bottom
        size: 1.02
    }

    Drift {
        place: root
        ms: root.breathMs
        byY: -4

        Drift {
            place: root
            ms: 7900
            atX: 640
            atY: 166
            across: 320
            down: 320
            transformOrigin: Item.Bottom
            restTurn: -1.2
            turn: 1.6

            PlacePicture {
                place: root
                file: "pip/%1/head.png"
                across: 320
                down: 320
            }

            Part {
                file: "pip/%1/lids.png"
                ms: root.blinkMs
                atX: 90
                atY: 178
                across: 140
                down: 66
                byY: -30
            }

            Part {
                file: "pip/%1/lashes.png"
                ms: root.blinkMs
                atX: 90
                atY: 178
                across: 140
                down: 66
                light: 0
            }
        }
    }

    Part {
        file: "pip/%1/quilt.png"
        ms: root.breathMs
        atX: 460
        atY: 500
        across: 680
        down: 250
        byY: -3
    }

    Drift {
        place: root
        ms: root.breathMs
        byY: -4

        Part {
            file: "pip/%1/feather.png"
            ms: 3300
            atX: 820
            atY: 330
            across: 230
            down: 210
            transformOrigin: Item.BottomLeft
            restTurn: -2
            turn: 3
        }
    }

    Part {
        file: "pip/%1/paws.png"
        ms: root.breathMs
        atX: 680
        atY: 450
        across: 240
        down: 110
        byY: -5
    }

    Drift {
        place: root
        ms: 11300
        byX: 24

        Part {
            file: "pip/%1/fireflies0.png"
            ms: 4700
            atX: 250
            atY: 440
            across: 250
            down: 260
            byY: -22
            restLight: 0.9
            light: 0.15
        }
    }

    Drift {
        place: root
        ms: 13700
        byX: -26

        Part {
            file: "pip/%1/fireflies1.png"
            ms: 5900
            atX: 1120
            atY: 430
            across: 240
            down: 260
            byY: -18
            restLight: 0.25
            light: 0.95
        }
    }
}
