pragma ComponentBehavior: Bound

import QtQuick
import Companion.Models
import Companion.Theme

// A hand round a soft ball. It closes when it is held, the ball gives way and lights up for as long as that lasts, to a
// limit; let go, it is round again, and the light sinks in one long breath out. With less motion there is only the
// light. Drawn by `python -m tools.bake_art squeeze`, where every picture's place and size are told.
Item {
    id: root

    required property Squeezing squeezing

    readonly property real unit: Math.min(width, height) / 600
    readonly property int closeMs: 500
    readonly property int openMs: 1200
    readonly property real moved: Theme.lessMotion ? 0 : 1

    function follow(): void {
        const held = squeezing.grip === "held";
        move(hand, held, held ? closeMs : openMs);
        move(light, held, held ? squeezing.growMs : squeezing.fallMs);
    }

    function move(pace: BreathPace, up: bool, ms: int): void {
        const motion = up ? "rise" : "fall";
        if (pace.motion === motion || (!up && pace.motion === "still"))
            return;
        pace.leftMs = ms;
        pace.motion = motion;
    }

    implicitWidth: 600
    implicitHeight: 600

    Component.onCompleted: follow()

    component Pace: BreathPace {
        times: ({})
        phase: 0
        motion: "still"
        leftMs: 0
        unit: root.unit
    }

    // A joint on which fingers turn; they are its children.
    component Joint: Swell {
        property real closes: 0

        pace: hand
        unit: root.unit
        fullTurn: closes * root.moved
    }

    // In its joint: where it is from the middle of the ball, less where the joint is.
    component Part: SwellPicture {
        pace: hand
        unit: root.unit
    }

    Pace {
        id: hand
    }

    Pace {
        id: light
    }

    Connections {
        target: root.squeezing

        function onGripChanged(): void {
            root.follow();
        }
    }

    // All is placed from the middle of the ball; the sleeve goes out to the lower right.
    Item {
        x: root.width / 2 - 52 * root.unit
        y: root.height / 2 - 38 * root.unit

        Part {
            pace: light
            file: "squeeze/%1/glow.png"
            across: 700
            restLight: 0.15
            restScale: 1 - 0.3 * root.moved
        }

        Joint {
            homeX: 9
            homeY: 143
            closes: 10

            Part {
                file: "squeeze/%1/finger3.png"
                across: 130
                down: 254
                homeX: -112
                homeY: -122
            }

            Part {
                file: "squeeze/%1/finger2.png"
                across: 154
                down: 264
                homeX: -106
                homeY: -107
            }

            Part {
                file: "squeeze/%1/finger1.png"
                across: 196
                down: 254
                homeX: -87
                homeY: -85
            }
        }

        Part {
            file: "squeeze/%1/ball.png"
            across: 270
            fullScale: 1 - 0.2 * root.moved
        }

        Part {
            file: "squeeze/%1/pressed.png"
            across: 270
            restLight: 0
            fullLight: root.moved
        }

        Part {
            pace: light
            file: "squeeze/%1/lit.png"
            across: 270
            restLight: 0
            fullLight: 0.85
        }

        // The first answer, at once; the light above takes its time.
        Part {
            file: "squeeze/%1/lit.png"
            across: 270
            restLight: 0
            fullLight: 0.35
        }

        Part {
            pace: light
            file: "squeeze/%1/palm.png"
            across: 446
            down: 470
            homeX: 136
            homeY: 112
        }

        Joint {
            homeX: 9
            homeY: 143
            closes: 8.5

            Part {
                file: "squeeze/%1/finger0.png"
                across: 218
                down: 216
                homeX: -71
                homeY: -67
            }
        }

        Joint {
            homeX: 176
            homeY: -16
            closes: -11

            Part {
                file: "squeeze/%1/thumb.png"
                across: 264
                down: 200
                homeX: -76
                homeY: -58
            }
        }
    }
}
