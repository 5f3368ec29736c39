pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Models
import Companion.Theme

// The picture of something calming; where none is drawn, its sign on a calm ground.
Item {
    id: root

    required property var offer
    property real radius: Theme.radiusPicture
    property string otherwise: "" // below the assets, where no tile is drawn

    readonly property string tile: offer.tile ?? ""
    readonly property string file: tile !== "" ? `art/${tile.arg(Theme.pictures)}` : otherwise
    readonly property string glyph: root.signs[offer.kind]?.[0] ?? "leaf"
    readonly property string tint: root.signs[offer.kind]?.[1] ?? "calm"
    readonly property var signs: ({
            breath: ["wind", "primary"],
            rest: ["leaf", "calm"],
            own_pace: ["hand", "primary"],
            sound_only: ["ear", "primary"],
            practice: ["talk", "calm"],
            squeeze: ["squeeze", "accent"],
            place: ["eye", "sky"],
            music: ["note", "sun"]
        })

    Picture {
        anchors.fill: parent
        visible: root.file !== ""
        radius: root.radius
        source: root.file === "" ? "" : Assets.base + root.file
    }

    Rectangle {
        anchors.fill: parent
        visible: root.file === ""
        radius: root.radius
        color: Theme.tint(root.tint)
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.edge : 0

        Rectangle {
            anchors.centerIn: parent
            width: Math.round(Math.min(parent.width, parent.height) * 0.5)
            height: width
            radius: width / 2
            color: Theme.surface

            Icon {
                anchors.centerIn: parent
                name: root.glyph
                size: Math.round(parent.width * 0.5)
                color: Theme.tone(root.tint)
            }
        }
    }
}
