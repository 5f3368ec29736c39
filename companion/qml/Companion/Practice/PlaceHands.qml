pragma ComponentBehavior: Bound

import QtQuick

// Two hands on a pillow. Now and then they close a little, and let go: the fingers turn and draw in at their knuckles, under
// the backs of the hands. Drawn by `python -m tools.bake_art hands`.
Place {
    id: root

    readonly property int pressMs: 4300 // to close, and as long to let go

    // Stands on its knuckle, as a point, and turns about it; `frame` is its picture's, seen from there.
    component Finger: Drift {
        id: finger

        required property string file
        required property rect frame

        place: root
        ms: root.pressMs
        across: 0
        down: 0

        PlacePicture {
            place: root
            file: finger.file
            atX: finger.frame.x
            atY: finger.frame.y
            across: finger.frame.width
            down: finger.frame.height
        }
    }

    PlacePicture {
        place: root
        file: "hands/%1/base.jpg"
    }

    Drift {
        place: root
        ms: root.pressMs
        atX: 500
        atY: 240
        across: 600
        down: 400
        restLight: 0
        light: 1

        PlacePicture {
            place: root
            file: "hands/%1/press.png"
            across: 600
            down: 400
        }
    }

    Finger {
        file: "hands/%1/left_thumb.png"
        frame: Qt.rect(-89, -153, 288, 217)
        atX: 636
        atY: 653
        turn: -11
        size: 0.95
    }

    Finger {
        file: "hands/%1/left_little.png"
        frame: Qt.rect(-50, -182, 129, 255)
        atX: 570
        atY: 523
        turn: 6
        size: 0.88
    }

    Finger {
        file: "hands/%1/left_ring.png"
        frame: Qt.rect(-60, -215, 170, 296)
        atX: 613
        atY: 515
        turn: 3
        size: 0.86
    }

    Finger {
        file: "hands/%1/left_middle.png"
        frame: Qt.rect(-67, -224, 195, 307)
        atX: 653
        atY: 525
        turn: -1
        size: 0.86
    }

    Finger {
        file: "hands/%1/left_index.png"
        frame: Qt.rect(-68, -202, 199, 279)
        atX: 683
        atY: 557
        turn: -5
        size: 0.87
    }

    PlacePicture {
        place: root
        file: "hands/%1/left_back.png"
        atX: 466
        atY: 410
        across: 290
        down: 310
    }

    Finger {
        file: "hands/%1/right_thumb.png"
        frame: Qt.rect(-199, -153, 288, 217)
        atX: 964
        atY: 653
        turn: 11
        size: 0.95
    }

    Finger {
        file: "hands/%1/right_little.png"
        frame: Qt.rect(-80, -182, 129, 255)
        atX: 1030
        atY: 523
        turn: -6
        size: 0.88
    }

    Finger {
        file: "hands/%1/right_ring.png"
        frame: Qt.rect(-111, -215, 170, 296)
        atX: 987
        atY: 515
        turn: -3
        size: 0.86
    }

    Finger {
        file: "hands/%1/right_middle.png"
        frame: Qt.rect(-129, -224, 195, 307)
        atX: 947
        atY: 525
        turn: 1
        size: 0.86
    }

    Finger {
        file: "hands/%1/right_index.png"
        frame: Qt.rect(-132, -202, 199, 279)
        atX: 917
        atY: 557
        turn: 5
        size: 0.87
    }

    PlacePicture {
        place: root
        file: "hands/%1/right_back.png"
        atX: 844
        atY: 410
        across: 290
        down: 310
    }
}
