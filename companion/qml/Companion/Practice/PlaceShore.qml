pragma ComponentBehavior: Bound

import QtQuick

// A wide beach in the early light. Small waves come and go: the sheet of water runs up the sand and slides back, and the
// lace that it leaves fades. Drawn by `python -m tools.bake_art shore`.
Place {
    id: root

    readonly property int waveMs: 5200 // up the sand, and as long back

    PlacePicture {
        place: root
        file: "shore/%1/base.jpg"
    }

    Drift {
        place: root
        ms: 43000
        byX: 60

        PlacePicture {
            place: root
            file: "shore/%1/clouds.png"
            atX: 40
            atY: 110
            across: 1500
            down: 210
        }
    }

    Drift {
        place: root
        ms: 3900
        restLight: 0.95
        light: 0.25

        PlacePicture {
            place: root
            file: "shore/%1/glitter0.png"
            atX: 670
            atY: 404
            across: 520
            down: 170
        }
    }

    Drift {
        place: root
        ms: 5300
        restLight: 0.4
        light: 1

        PlacePicture {
            place: root
            file: "shore/%1/glitter1.png"
            atX: 670
            atY: 404
            across: 520
            down: 170
        }
    }

    Drift {
        place: root
        ms: 4700
        byY: 1.5
        atX: 650
        atY: 341
        across: 80
        down: 112
        transformOrigin: Item.Center
        restTurn: -0.8
        turn: 1.2

        PlacePicture {
            place: root
            file: "shore/%1/boat.png"
            across: 80
            down: 112
        }
    }

    Drift {
        place: root
        ms: root.waveMs
        byY: 15
        light: 0.15

        PlacePicture {
            place: root
            file: "shore/%1/wave.png"
            atY: 470
            down: 130
        }
    }

    Drift {
        place: root
        ms: root.waveMs
        restLight: 0.35
        light: 1

        PlacePicture {
            place: root
            file: "shore/%1/lace.png"
            atY: 570
            down: 150
        }
    }

    Drift {
        place: root
        ms: root.waveMs
        byY: 42

        PlacePicture {
            place: root
            file: "shore/%1/swash.png"
            atY: 480
            down: 240
        }
    }

    PlacePicture {
        place: root
        file: "shore/%1/bird0.png"
        atX: 738
        atY: 552
        across: 100
        down: 124
    }

    Drift {
        place: root
        ms: 6100
        atX: 824
        atY: 566
        across: 100
        down: 124
        transformOrigin: Item.Center
        turn: -5

        PlacePicture {
            place: root
            file: "shore/%1/bird1.png"
            across: 100
            down: 124
        }
    }
}
