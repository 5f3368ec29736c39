pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// What this is and is not, on which documents and studies its words rest, who reviewed them, and what is kept.
Screen {
    id: root

    required property AppViewModel app

    readonly property AboutViewModel about: app.about
    readonly property bool paired: width >= 1000 && !portrait && !Theme.bigText

    title: top.title

    TopBar {
        id: top

        x: root.gutter
        y: Theme.s2
        width: root.width - 2 * root.gutter
        app: root.app
        title: root.about.title
        note: root.app.chapters.standingLine
        breathe: true
    }

    ScrollArea {
        id: area

        y: top.y + top.height + Theme.s2 - inset
        width: root.width
        height: root.height - y
        objectName: "aboutPage"
        inset: root.gutter

        GridLayout {
            Layout.fillWidth: true
            columns: root.paired ? 2 : 1
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            uniformCellWidths: true

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s2

                Repeater {
                    model: root.about.sections

                    AboutCard {
                        id: part

                        required property string kind
                        required property var lines

                        Layout.fillWidth: true

                        Repeater {
                            model: part.lines

                            Txt {
                                required property string modelData

                                Layout.fillWidth: true
                                text: modelData
                            }
                        }
                    }
                }

                AboutCard {
                    Layout.fillWidth: true
                    //: About: heading over who has reviewed the words of each language
                    heading: qsTr("Who has reviewed the words")

                    Repeater {
                        model: root.about.languages

                        ReviewLine {
                            Layout.fillWidth: true
                            reviewed: root.about.reviewed
                            notReviewed: root.about.notReviewed
                        }
                    }
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s2

                AboutCard {
                    Layout.fillWidth: true
                    //: About: heading over the guides for patients that the facts come from
                    heading: qsTr("Guides")

                    Repeater {
                        model: root.about.documents

                        SourceLine {
                            Layout.fillWidth: true
                        }
                    }
                }

                AboutCard {
                    Layout.fillWidth: true
                    //: About: heading over the studies that some lines come from
                    heading: qsTr("Studies")

                    Repeater {
                        model: root.about.studies

                        SourceLine {
                            Layout.fillWidth: true
                        }
                    }
                }
            }
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
