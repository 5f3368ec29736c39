pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// Everything calming as one gallery. First what fits now: one suggestion to start with a touch, and a few pictures beside
// it. Who looks for more scrolls on: the rest stands below, under headings. Nothing is there twice, and nothing to set.
Screen {
    id: root

    required property AppViewModel app

    readonly property CalmViewModel calm: app.calm
    readonly property bool little: app.clinic.audience === "little" // fewer pictures, and larger
    readonly property int columns: Theme.bigText ? (portrait ? 1 : width >= 1600 ? 3 : 2) : portrait ? 2 : width >= 1600 && !little ? 4 : 3
    readonly property bool standing: columns > 2 // the suggestion stands beside the others
    readonly property int count: standing ? 2 * (columns - 1) : 4 // so many beside it
    readonly property real gap: Theme.s2
    readonly property real cell: Math.floor((area.column - (columns - 1) * gap) / columns)
    readonly property real shape: Math.round(cell * 0.613) // the height of a picture as it was drawn
    readonly property real inside: area.height - 2 * area.margin
    readonly property int rows: standing ? 2 : 3 // of the first view
    readonly property real high: little && !Theme.bigText ? Math.max(shape, Math.floor((inside - (rows - 1) * gap) / rows)) : shape

    title: bar.title

    Connections {
        target: root.calm

        function onWanted(kind: string): void {
            if (kind === "music")
                Overlays.open("music");
        }
    }

    TopBar {
        id: bar

        x: root.gutter
        y: Theme.s2
        width: root.width - 2 * root.gutter
        app: root.app
        title: root.calm.title
        note: root.calm.note
        breathe: !["breath", "rest"].includes(root.calm.suggestion.kind) // else the suggestion is just that
    }

    ScrollArea {
        id: area

        readonly property real column: width - 2 * margin - (barred ? Theme.s2 : 0) + 2 * Theme.focusEdge

        y: bar.y + bar.height + Theme.gap // what scrolls never passes over the words of the bar
        width: root.width
        height: root.height - y
        objectName: "calm"
        inset: root.gutter
        spacing: Theme.s2

        GridLayout {
            Layout.fillWidth: true
            columns: root.standing ? 2 : 1
            columnSpacing: root.gap
            rowSpacing: root.gap

            CalmNow {
                Layout.fillWidth: !root.standing
                Layout.fillHeight: true
                Layout.preferredWidth: root.standing ? root.cell : -1
                visible: root.calm.ready
                focus: true
                offer: root.calm.suggestion
                startText: root.calm.startText
                otherwise: root.app.clinic.forChild ? `illustrations/child/pip_hello_${Theme.pictures}.svg` : ""
                lying: !root.standing && root.columns > 1
                tall: root.standing ? 96 : Math.round(lying ? Math.min(root.high - 2 * padding, root.inside * 0.44) : root.shape * 0.8)
                onClicked: root.calm.start(root.calm.suggestion.offerId)
            }

            OfferGrid {
                Layout.fillWidth: true
                columns: root.standing ? root.columns - 1 : root.columns
                cell: root.cell
                high: root.high
                plain: root.little
                offers: root.calm.beside.slice(0, root.count)
                onPicked: offerId => root.calm.start(offerId)
            }
        }

        Repeater {
            model: root.calm.groups

            ColumnLayout {
                id: group

                required property var modelData
                readonly property var others: modelData.offers.filter(one => one.place < 0 || one.place >= root.count)

                Layout.fillWidth: true
                Layout.topMargin: Theme.s1
                visible: others.length > 0
                spacing: Theme.gap

                Txt {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.inset
                    role: "heading"
                    text: group.modelData.title
                }

                OfferGrid {
                    Layout.fillWidth: true
                    columns: root.columns
                    cell: root.cell
                    high: root.shape
                    offers: group.others
                    onPicked: offerId => root.calm.start(offerId)
                }
            }
        }
    }

    SoftEdges {
        area: area
        ground: Theme.bg
    }
}
