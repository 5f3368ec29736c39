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
    property bool dots: true
    property int part: 0

    readonly property real titleWide: measure.advanceWidth
    readonly property real lineHeight: face.lineSpacing
    readonly property bool numberFits: titleWide + number.implicitWidth + Theme.s3 <= width
    readonly property bool actionFits: tabbed && !flat && walkthrough.action !== "" && tabs.implicitWidth + action.implicitWidth + Theme.s2 <= width

    signal techniqueAsked(string technique)

    // Its height without tabs, in a given width; unlike implicitHeight it can be asked for before it is laid out.
    function heightIn(wide: real): real {
        const beside = titleWide + number.implicitWidth + Theme.s3 <= wide;
        const under = !dots ? 0 : spacing + (beside ? 8 : number.implicitHeight);
        return Math.ceil(Math.max(1, Math.ceil(titleWide / wide)) * lineHeight + under);
    }

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
        onPicked: index => root.part = index
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2

        Txt {
            id: title

            Layout.fillWidth: true
            objectName: "stepTitle"
            role: "title"
            text: root.flat && root.titleWide > root.width - 3 * 80 - 24 - Theme.s2 ? root.walkthrough.shortTitle : root.walkthrough.title
        }

        Txt {
            id: number

            objectName: "stepNumber"
            visible: !root.flat && root.numberFits
            role: "small"
            wrapMode: Text.NoWrap
            //: Where the person is among the steps of the test: "Step 3 of 10"
            text: qsTr("Step %1 of %2").arg(root.walkthrough.index + 1).arg(root.walkthrough.count)
        }

        Tabs {
            visible: root.tabbed && root.flat
            wide: 80
        }
    }

    Steps {
        Layout.fillWidth: true
        visible: root.dots
        count: root.walkthrough.count
        current: root.walkthrough.index
        label: root.numberFits ? "" : number.text
        Accessible.ignored: root.numberFits
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
