pragma ComponentBehavior: Bound

import QtQuick
import Companion.Models
import Companion.Theme

// A shore from above: water comes up the sand with the in-breath and slides back with the out-breath. Drawn by
// `python -m tools.bake_art tide`.
BreathGuide {
    id: root

    readonly property int steps: 8

    ready: {
        for (let index = 0; index < water.count; index += 1) {
            if (!(water.itemAt(index) as Band)?.ready)
                return false;
        }
        return aura.ready && shore.ready && trail.ready && edge.ready && light.ready;
    }

    // A part of the flood, lit when the edge of the water has passed. Places and sizes as in tools/art/tide.py.
    component Band: FillStep {
        id: band

        required property int index

        readonly property bool ready: picture.status === Image.Ready || picture.status === Image.Error

        pace: root.pace
        low: Math.max(0, (index - 0.5) / root.steps)
        high: Math.min(1, (index + 1.5) / root.steps)
        anchors.horizontalCenter: parent?.horizontalCenter
        y: Math.round(root.height / 2 + root.unit * (83.25 - 32.5 * index))
        width: Math.round(560 * root.unit)
        height: Math.round(86.5 * root.unit)

        Image {
            id: picture

            anchors.fill: parent
            source: `${Assets.base}art/tide/${Theme.pictures}/band${band.index}.png`
            sourceSize: Qt.size(width, height)
            asynchronous: true
            retainWhileLoading: true
        }
    }

    SwellPicture {
        id: aura

        pace: root.pace
        file: "tide/%1/aura.png"
        across: 600
        restLight: 0.3
    }

    SwellPicture {
        id: shore

        pace: root.pace
        file: "tide/%1/shore.png"
        across: 560
    }

    Repeater {
        id: water

        model: root.steps

        Band {}
    }

    SwellPicture {
        id: trail

        pace: root.pace
        file: "tide/%1/trail.png"
        across: 520
        down: 130
        homeY: 25
        restY: 140
        fullY: -52
    }

    SwellPicture {
        id: light

        pace: root.pace
        file: "tide/%1/light.png"
        across: 560
        restLight: 0
    }

    SwellPicture {
        id: edge

        pace: root.pace
        file: "tide/%1/edge.png"
        across: 520
        down: 180
        homeY: 50
        restY: 96
        fullY: -164
    }
}
