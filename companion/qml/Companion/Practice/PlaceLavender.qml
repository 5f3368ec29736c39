pragma ComponentBehavior: Bound

import QtQuick

// Rows of lavender behind a warm stone wall. A slow wind goes through the bushes, a butterfly wanders, water drips into a
// bowl. Drawn by `python -m tools.bake_art lavender`.
Place {
    id: root

    // Something that bends in the wind, about its foot.
    component Bush: Drift {
        id: bush

        required property string file

        place: root
        transformOrigin: Item.Bottom
        restTurn: -0.9
        turn: 1.4
        byX: 2

        PlacePicture {
            place: root
            file: `lavender/%1/${bush.file}.png`
            across: bush.across
            down: bush.down
        }
    }

    PlacePicture {
        place: root
        file: "lavender/%1/base.jpg"
    }

    Drift {
        place: root
        ms: 47000
        byX: 55

        PlacePicture {
            place: root
            file: "lavender/%1/clouds.png"
            atX: 30
            atY: 90
            across: 1500
            down: 200
        }
    }

    Drift {
        place: root
        ms: 2700
        restLight: 0.85
        light: 0.1

        PlacePicture {
            place: root
            file: "lavender/%1/drop.png"
            atX: 936
            atY: 448
            across: 48
            down: 42
        }
    }

    Bush {
        file: "bush0"
        ms: 4300
        atX: 824
        atY: 556
        across: 294
        down: 150
    }

    Bush {
        file: "bush1"
        ms: 4700
        atX: 443
        atY: 574
        across: 330
        down: 168
    }

    Bush {
        file: "bush2"
        ms: 5200
        atX: 833
        atY: 613
        across: 410
        down: 208
    }

    Bush {
        file: "bush3"
        ms: 5600
        atX: 311
        atY: 634
        across: 452
        down: 229
    }

    // Two ways across each other: it has nowhere to be.
    Drift {
        place: root
        ms: 13700
        byX: 290

        Drift {
            place: root
            ms: 5900
            byY: -74

            Drift {
                place: root
                ms: 2300
                atX: 640
                atY: 560
                across: 52
                down: 52
                byX: 22
                byY: 16
                restTurn: -14
                turn: 12
                size: 0.86

                PlacePicture {
                    place: root
                    file: "lavender/%1/butterfly.png"
                    across: 52
                    down: 52
                }
            }
        }
    }

    Bush {
        file: "front0"
        ms: 6100
        atX: 200
        atY: 670
        across: 440
        down: 330
    }

    Bush {
        file: "front1"
        ms: 6700
        atX: 960
        atY: 670
        across: 440
        down: 330
    }
}
