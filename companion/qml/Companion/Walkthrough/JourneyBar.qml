pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Models
import Companion.Theme

// The journey where there is no room for its list: where the person is, and a touch opens all steps.
T.AbstractButton {
    id: root

    required property WalkthroughViewModel walkthrough

    objectName: "openJourney"
    implicitHeight: Math.max(88, content.implicitHeight + Theme.s3)
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    focusPolicy: Qt.StrongFocus
    //: Where the person is among the steps of the test: "Step 3 of 10"
    text: qsTr("Step %1 of %2").arg(walkthrough.index + 1).arg(walkthrough.count)

    Accessible.role: Accessible.Button
    //: Spoken name of the button that opens the list of all steps. %1 is "Step 3 of 10"
    Accessible.name: qsTr("%1. All steps").arg(text)

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        RowLayout {
            id: content

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.s2

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.s1

                Txt {
                    Layout.fillWidth: true
                    role: "label"
                    text: root.text
                    Accessible.ignored: true
                }

                Steps {
                    Layout.fillWidth: true
                    count: root.walkthrough.count
                    current: root.walkthrough.index
                    Accessible.ignored: true
                }
            }

            Icon {
                name: "list"
                size: Theme.head(28)
                color: Theme.primary
            }
        }
    }

    background: Card {
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusCard
            color: root.down ? Theme.press : root.hovered ? Theme.hover : Theme.none
            border.color: Theme.focus
            border.width: root.visualFocus ? Theme.focusEdge : 0
        }
    }
}
