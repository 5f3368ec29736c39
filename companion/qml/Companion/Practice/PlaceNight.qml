pragma ComponentBehavior: Bound

import QtQuick

// A quiet night: the moon and the stars over a lake, and one house with one lit window. Drawn by
// `python -m tools.bake_art night`.
Place {
    id: root

    PlacePicture {
        place: root
        file: "night/%1/base.jpg"
    }

    Drift {
        place: root
        ms: 7300
        atX: 725
        atY: 46
        across: 360
        down: 360
        restLight: 0.7
        light: 0.2

        PlacePicture {
            place: root
            file: "night/%1/halo.png"
            across: 360
            down: 360
        }
    }

    Drift {
        place: root
        ms: 4700
        atX: 330
        atY: 30
        across: 500
        down: 380
        light: 0.2

        PlacePicture {
            place: root
            file: "night/%1/stars0.png"
            across: 500
            down: 380
        }
    }

    Drift {
        place: root
        ms: 5900
        atX: 760
        atY: 40
        across: 520
        down: 380
        restLight: 0.3
        light: 1

        PlacePicture {
            place: root
            file: "night/%1/stars1.png"
            across: 520
            down: 380
        }
    }

    Drift {
        place: root
        ms: 61000
        atX: 430
        atY: 330
        across: 520
        down: 170
        byX: 150

        PlacePicture {
            place: root
            file: "night/%1/cloud.png"
            across: 520
            down: 170
        }
    }

    Drift {
        place: root
        ms: 4100
        atX: 631.2
        atY: 558.75
        across: 120
        down: 120
        restLight: 0.85
        light: 0.3

        PlacePicture {
            place: root
            file: "night/%1/window.png"
            across: 120
            down: 120
        }
    }

    Drift {
        place: root
        ms: 3700
        atX: 790
        atY: 676
        across: 230
        down: 230
        restLight: 0.8
        light: 0.15

        PlacePicture {
            place: root
            file: "night/%1/path.png"
            across: 230
            down: 230
        }
    }
}
