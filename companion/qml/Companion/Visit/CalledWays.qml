pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// The ways on from the called card: back, and quiet at once while sound and picture still sink. The keyboard goes round by `beyond`.
GridLayout {
    id: root

    required property Item beyond
    property bool slow: false
    readonly property Item first: notYet
    readonly property Item last: root.slow ? landNow : notYet
    readonly property bool wide: !root.slow || notYet.implicitWidth + landNow.implicitWidth + Theme.s2 <= root.width

    signal back
    signal hush

    columns: root.wide ? 3 : 1
    columnSpacing: Theme.s2
    rowSpacing: Theme.s1

    Btn {
        id: notYet

        objectName: "notYetButton"
        KeyNavigation.tab: root.slow ? landNow : root.beyond
        KeyNavigation.backtab: root.beyond
        role: "heading"
        tall: 72
        glyph: "back"
        //: The called card: one touch returns to where the person was
        text: qsTr("Back to my screen")
        onClicked: root.back()
    }

    Item {
        visible: root.wide
        Layout.fillWidth: true
    }

    Btn {
        id: landNow

        objectName: "landNowButton"
        KeyNavigation.tab: root.beyond
        KeyNavigation.backtab: notYet
        visible: root.slow
        kind: "quiet"
        tall: 72
        //: The called card, while sound and picture sink slowly: let both land in three seconds
        text: qsTr("Make it quiet now")
        onClicked: root.hush()
    }
}
