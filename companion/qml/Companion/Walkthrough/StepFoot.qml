pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The way on from a step: back, more about it, and the one thing to do next.
ColumnLayout {
    id: root

    required property WalkthroughViewModel walkthrough
    property string standing: "" // the line that the team's own instructions come first, where the top bar cannot hold it

    signal moreAsked
    signal finishAsked

    spacing: 12

    Txt {
        Layout.fillWidth: true
        Layout.leftMargin: 4
        objectName: "standingLine"
        visible: text !== ""
        role: "small"
        text: root.standing
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 12

        RoundBtn {
            objectName: "previousStep"
            visible: root.walkthrough.hasPrevious
            size: Theme.targetMain
            glyph: "back"
            glyphSize: 26
            directional: true
            //: Spoken name of the arrow button that goes back one step
            text: qsTr("Step before")
            onClicked: root.walkthrough.previous()
        }

        Btn {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.minimumHeight: Theme.targetMain
            objectName: "tellMeMore"
            //: Opens the page with more about this step
            text: qsTr("Tell me more")
            onClicked: root.moreAsked()
        }

        Btn {
            Layout.fillWidth: true
            objectName: "nextStep"
            kind: "primary"
            glyphEnd: root.walkthrough.hasNext ? "next" : "check"
            //: The one main button: goes on to the next step; at the last step it ends the visit
            text: root.walkthrough.hasNext ? qsTr("Next step") : qsTr("I am finished")
            onClicked: {
                if (root.walkthrough.hasNext)
                    root.walkthrough.next();
                else
                    root.finishAsked();
            }
        }
    }
}
