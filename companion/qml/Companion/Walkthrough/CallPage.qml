pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.App
import Companion.Chapters
import Companion.Controls
import Companion.Models
import Companion.Theme

// What is normal, and when to call: when and whom to call on one side, what is normal on the other. On smaller screens
// and with large text they stand under each other, help first.
Screen {
    id: root

    required property AppViewModel app

    readonly property bool paired: width >= 1200 && !portrait && !compact && !Theme.bigText

    title: root.app.walkthrough.callTitle

    TopBar {
        id: top

        x: root.gutter
        y: Theme.s2
        width: root.width - 2 * root.gutter
        app: root.app
        title: root.app.walkthrough.callTitle
        note: root.app.walkthrough.standingLine
        breathe: true
    }

    ScrollArea {
        id: area

        y: top.y + top.height + Theme.s2 - inset
        width: root.width
        height: root.height - y
        objectName: "callPage"
        inset: root.gutter

        GridLayout {
            Layout.fillWidth: true
            columns: root.paired ? 2 : 1
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            uniformCellWidths: true

            Repeater {
                model: root.app.walkthrough.callSections

                CallSection {
                    Layout.fillWidth: true
                    Layout.fillHeight: kind !== "call"
                    Layout.alignment: Qt.AlignTop
                    Layout.row: root.rowOf(kind)
                    Layout.column: root.paired && kind === "normal" ? 1 : 0
                    Layout.rowSpan: root.paired && kind === "normal" ? 2 : 1
                    role: root.width >= 1600 ? "lead" : "body"
                }
            }
        }

        Txt {
            Layout.fillWidth: true
            Layout.leftMargin: 4
            objectName: "standingLine"
            visible: !top.noteFits
            role: "small"
            text: root.app.walkthrough.standingLine
        }
    }

    SoftEdges {
        area: area
        ground: Theme.bg
    }

    function rowOf(kind: string): int {
        if (kind === "call")
            return 0;
        if (kind === "who")
            return 1;
        return paired ? 0 : 2;
    }
}
