pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// What is said now, large, on a plate that the picture never shows through: above it which exercise this is, below it about
// how far it is. Before the first caption the caution stands here, or only its title.
Item {
    id: root

    required property PracticeViewModel practice
    property bool low: false
    property string role: "caption" // of what is said

    readonly property bool paused: practice.state === "paused"
    readonly property bool ended: practice.state === "ended"
    readonly property string first: practice.caution !== "" ? practice.caution : practice.title
    readonly property real padding: low ? Theme.s2 : Theme.s3 // beside the words

    implicitHeight: column.implicitHeight + 2 * Theme.s2

    Card {
        anchors.fill: parent
    }

    ColumnLayout {
        id: column

        x: root.padding
        y: Theme.s2
        width: root.width - 2 * root.padding
        height: root.height - 2 * Theme.s2
        spacing: Theme.s1

        Txt {
            Layout.fillWidth: true
            objectName: "practiceTitle"
            role: "small"
            visible: !(root.low && Theme.bigText)
            opacity: root.practice.settling && root.practice.caution === "" ? 0 : 1 // it stands below
            horizontalAlignment: Text.AlignHCenter
            //: Above the words of a guided exercise that rests
            text: root.paused ? qsTr("Resting. Go on when you like.") : root.practice.title
        }

        PracticeCaption {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "practiceCaption"
            text: root.practice.settling ? root.first : root.practice.caption
            role: root.role
            longest: [root.first, ...root.practice.captions]
        }

        PracticePath {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(column.width, 320)
            opacity: root.ended ? 0 : 1
            progress: root.practice.progress
        }
    }
}
