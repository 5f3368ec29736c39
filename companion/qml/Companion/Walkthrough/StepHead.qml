pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The title of a step and where it stands on the way; with large text the tabs of its three parts as well.
ColumnLayout {
    id: root

    required property WalkthroughViewModel walkthrough
    required property list<string> names // of the three parts
    required property list<string> glyphs
    property bool tabbed: false
    property bool flat: false // everything in one line, for low screens
    property bool low: false
    property bool dots: true
    property bool under: false // the title comes under the dots: it may take several lines and they stay where they are
    property int part: 0

    readonly property real titleWide: measure.advanceWidth
    readonly property real lineHeight: face.lineSpacing
    readonly property bool numbered: !dots && !flat // the number stands in the line of the title
    readonly property real titleRoom: width - (flat ? 3 * 80 + 24 + Theme.s2 : numbered ? number.implicitWidth + Theme.s3 : 0)
    //: Where the person is among the steps of the test: "Step 3 of 10"
    readonly property string place: qsTr("Step %1 of %2").arg(walkthrough.index + 1).arg(walkthrough.count)
    readonly property bool actionFits: tabbed && !flat && walkthrough.hasNext && walkthrough.action !== "" && tabs.implicitWidth + action.implicitWidth + Theme.s2 <= width

    signal techniqueAsked(string technique)

    spacing: Theme.s1

    FontMetrics {
        id: face

        font: title.font
    }

    TextMetrics {
        id: measure

        font: title.font
        text: root.walkthrough.title
    }

    component Tabs: PartTabs {
        names: root.names
        glyphs: root.glyphs
        current: root.part
        tall: root.low ? Theme.targetMain : 72
        onPicked: index => root.part = index
    }

    Txt {
        Layout.fillWidth: true
        objectName: "stepNumberAbove"
        visible: root.dots && root.under
        role: "small"
        text: root.place
    }

    Steps {
        Layout.fillWidth: true
        visible: root.dots && root.under
        count: root.walkthrough.count
        current: root.walkthrough.index
        Accessible.ignored: true
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: root.under ? Theme.s1 : 0
        spacing: Theme.s2

        Txt {
            id: title

            Layout.fillWidth: true
            objectName: "stepTitle"
            role: "title"
            text: (root.flat || root.numbered) && root.titleWide > root.titleRoom ? root.walkthrough.shortTitle : root.walkthrough.title
        }

        Txt {
            id: number

            objectName: "stepNumber"
            visible: root.numbered
            role: "small"
            wrapMode: Text.NoWrap
            text: root.place
        }

        Tabs {
            visible: root.tabbed && root.flat
            wide: 80
        }
    }

    Steps {
        Layout.fillWidth: true
        visible: root.dots && !root.under
        count: root.walkthrough.count
        current: root.walkthrough.index
        label: root.place
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s1
        visible: root.tabbed && !root.flat
        spacing: Theme.s2

        Tabs {
            id: tabs
        }

        Item {
            Layout.fillWidth: true
        }

        Btn {
            id: action

            objectName: "techniqueButton"
            visible: root.actionFits
            kind: "soft"
            tint: "calm"
            glyph: "play"
            tall: 72
            text: root.walkthrough.action
            onClicked: root.techniqueAsked(root.walkthrough.technique)
        }
    }
}
