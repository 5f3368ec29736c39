pragma ComponentBehavior: Bound

import QtQuick

// A paper lantern that brightens and dims and does not move at all: the guide for people who dislike movement.
// Drawn by `python -m tools.bake_art lantern`.
BreathGuide {
    id: root

    ready: glow.ready && body.ready && light.ready

    SwellPicture {
        id: glow

        pace: root.pace
        unit: root.unit
        file: "lantern/%1/glow.png"
        across: 600
        restLight: 0.16
    }

    SwellPicture {
        id: body

        pace: root.pace
        unit: root.unit
        file: "lantern/%1/body.png"
        across: 320
        down: 440
    }

    SwellPicture {
        id: light

        pace: root.pace
        unit: root.unit
        file: "lantern/%1/light.png"
        across: 320
        down: 440
        restLight: 0.08
    }
}
