pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// All there is to read, as doors: what happens first and largest, the other chapters beside it, the one that is opened
// only by choice lying back, and the smaller ways below. What has been opened is nobody's business, and not shown.
Screen {
    id: root

    required property AppViewModel app

    readonly property bool little: app.clinic.audience === "little" // fewer things at once, and larger
    readonly property bool beside: !portrait && !Theme.bigText // the first door stands beside the others
    readonly property bool across: Theme.bigText && !portrait // even the first door is a wide, low one
    readonly property bool flat: Theme.bigText || compact
    readonly property real free: area.height - 2 * area.margin - ways.implicitHeight - Theme.s2

    title: top.title

    TopBar {
        id: top

        x: root.gutter
        y: Theme.s2
        width: root.width - 2 * root.gutter
        app: root.app
        //: Title of the page with a door to each chapter
        title: qsTr("All chapters")
        note: root.app.chapters.standingLine
        breathe: true
    }

    component Door: ChapterDoor {
        Layout.fillWidth: true
        view: root.app.walkthrough.pictureView
        onClicked: root.app.openChapter(chapterId)
    }

    ScrollArea {
        id: area

        y: top.y + top.height + Theme.s2 - inset
        width: root.width
        height: root.height - y
        objectName: "chapters"
        inset: root.gutter
        spacing: Theme.s2

        GridLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.bigText ? 0 : root.free
            columns: root.beside ? 2 : 1
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2

            Repeater {
                model: root.app.chapters.doors

                Door {
                    required property string holds

                    Layout.fillHeight: true
                    Layout.preferredWidth: 38
                    Layout.minimumHeight: root.beside || Theme.bigText ? 0 : 300
                    visible: holds === "steps"
                    hero: !root.across
                    flat: root.across
                    large: root.across
                }
            }

            GridLayout {
                id: others

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 62
                columns: Theme.bigText || root.little ? 1 : 2
                columnSpacing: Theme.s2
                rowSpacing: Theme.s2
                uniformCellWidths: true

                Repeater {
                    model: root.app.chapters.doors

                    Door {
                        required property string holds

                        Layout.columnSpan: optin ? others.columns : 1
                        Layout.fillHeight: !optin
                        visible: holds === "pages"
                        flat: root.flat || optin || root.little
                        large: root.little && !root.flat
                    }
                }
            }
        }

        SmallWays {
            id: ways

            Layout.fillWidth: true
            columns: Theme.bigText ? 1 : root.portrait ? 2 : 5
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            app: root.app
        }

        Txt {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.inset
            objectName: "standingLine"
            visible: !top.noteFits
            role: "small"
            text: root.app.chapters.standingLine
        }
    }

    SoftEdges {
        area: area
        ground: Theme.bg
    }
}
