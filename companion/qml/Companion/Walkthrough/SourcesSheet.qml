pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Where the words of this step come from: each leaflet, its date, and our note where the leaflets differ.
Sheet {
    id: root

    required property WalkthroughViewModel walkthrough

    //: Title of the list of sources of a step
    title: walkthrough.sourcesHeading !== "" ? walkthrough.sourcesHeading : qsTr("Where this comes from")
    widest: 640

    Repeater {
        model: root.walkthrough.sources

        RowLayout {
            id: source

            required property var model

            Layout.fillWidth: true
            spacing: 14

            Accessible.role: Accessible.ListItem
            Accessible.name: model.title

            Rectangle {
                Layout.alignment: Qt.AlignTop
                implicitWidth: Theme.read(40)
                implicitHeight: implicitWidth
                radius: Theme.read(14)
                color: Theme.skySoft
                border.color: Theme.line
                border.width: Theme.contrast ? Theme.edge : 0

                Icon {
                    anchors.centerIn: parent
                    name: "book"
                    size: Theme.read(24)
                    color: Theme.sky
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                Txt {
                    Layout.fillWidth: true
                    role: "label"
                    text: source.model.title
                }

                Txt {
                    Layout.fillWidth: true
                    visible: text !== ""
                    role: "small"
                    text: source.model.detail
                }
            }
        }
    }
}
