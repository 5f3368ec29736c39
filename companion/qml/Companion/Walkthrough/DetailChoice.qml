pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// How much to tell, changeable at every step: side by side, or under each other where the words are too large for that.
Loader {
    id: root

    required property WalkthroughViewModel walkthrough
    property bool tray: true // side by side

    readonly property list<string> keys: ["main", "steps", "full"]
    readonly property list<string> names: [
        //: How much to tell: only the main points
        qsTr("Main points"),
        //: How much to tell: step by step
        qsTr("Step by step"),
        //: How much to tell: everything
        qsTr("Everything")]
    readonly property int current: keys.indexOf(walkthrough.detail)

    sourceComponent: tray ? side : under

    Component {
        id: side

        Segments {
            objectName: "detailChoice"
            options: root.names
            current: root.current
            onPicked: index => root.walkthrough.setDetail(root.keys[index])

            //: Spoken name of the choice of how much to tell
            Accessible.name: qsTr("How much to tell")
        }
    }

    Component {
        id: under

        ColumnLayout {
            spacing: Theme.s1

            Repeater {
                model: root.names

                Choice {
                    required property int index
                    required property string modelData

                    Layout.fillWidth: true
                    objectName: `detailChoice${index}`
                    text: modelData
                    tall: Theme.targetMain
                    chosen: index === root.current
                    onClicked: root.walkthrough.setDetail(root.keys[index])
                }
            }
        }
    }
}
