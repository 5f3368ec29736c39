pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Theme

// One question, large enough to be read across a room. Answered it turns green, with a tick and an edge.
Item {
    id: root

    required property string questionId
    required property string text
    required property bool answered
    required property int index
    property real letters: Theme.head(36)
    property real pad: Theme.s3
    property real tall: Theme.targetGlove

    // Where the words would have too little room beside it, the button stands below them.
    readonly property bool stacked: width - button.implicitWidth < 14 * letters

    signal answerAsked

    implicitHeight: 2 * pad + (stacked ? words.height + Theme.s2 + button.height : Math.max(words.height, button.height))

    Card {
        anchors.fill: parent
        color: root.answered ? Theme.calmSoft : Theme.surface
        raised: !root.answered
        outlined: root.answered || Theme.dark || Theme.contrast
        outline: root.answered ? Theme.calm : Theme.line
    }

    Txt {
        id: place

        anchors.left: parent.left
        anchors.leftMargin: Theme.s4
        anchors.top: words.top
        width: Math.max(Theme.s4, implicitWidth) + Theme.s2
        role: "title"
        font.pixelSize: root.letters
        text: root.index + 1
        color: root.answered ? Theme.calm : Theme.primary
    }

    Txt {
        id: words

        anchors.left: place.right
        anchors.right: root.stacked ? parent.right : button.left
        anchors.rightMargin: root.stacked ? Theme.s4 : Theme.s3
        y: root.stacked ? (root.height - height - Theme.s2 - button.height) / 2 : (root.height - height) / 2
        objectName: `shown${root.index}`
        role: "title"
        font.pixelSize: root.letters
        text: root.text
        wrapMode: Text.Wrap
    }

    Btn {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: Theme.s3
        y: root.stacked ? words.y + words.height + Theme.s2 : (root.height - height) / 2
        objectName: `answered${root.index}`
        kind: root.answered ? "soft" : "secondary"
        tint: "calm"
        tall: root.tall
        glyph: root.answered ? "check" : ""
        //: On a question shown to the team, before and after somebody has answered it
        text: root.answered ? qsTr("Answered") : qsTr("Mark as answered")
        Accessible.role: Accessible.CheckBox
        Accessible.description: root.text
        Accessible.checkable: true
        Accessible.checked: root.answered
        onClicked: root.answerAsked()
    }
}
