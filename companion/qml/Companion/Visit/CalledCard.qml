pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Called now. The words stand at once; the picture behind them sinks into a still lake for as long as the sound takes to land,
// on the render thread, and after that nothing moves. One touch goes back.
FocusScope {
    id: root

    required property AppViewModel app
    readonly property VisitViewModel visit: root.app.visit
    readonly property var words: root.visit.words
    readonly property bool landing: root.visit.called === "landing"
    readonly property real landingMs: root.visit.landingS * 1000
    readonly property bool portrait: root.height > root.width
    readonly property bool low: root.height < 700
    readonly property bool tight: root.low && Theme.bigText
    readonly property int rim: root.tight ? Theme.s2 : root.low ? Theme.s4 : Theme.s5
    readonly property int apart: root.tight ? Theme.s1 : 40 // between the words and the ways back
    readonly property real upper: nurse.y + nurse.height + (root.low ? Theme.s1 : Theme.s2)
    readonly property int shortMs: 3000

    function settle(): void {
        sinking.stop();
        if (root.landing) {
            sinking.from = air.opacity;
            sinking.start();
        } else {
            air.opacity = 1;
        }
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: headline.text

    Component.onCompleted: {
        root.settle();
        arriving.start();
        root.forceActiveFocus(Qt.OtherFocusReason);
    }
    onVisibleChanged: {
        if (root.visible)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }
    onLandingChanged: root.settle()
    onLandingMsChanged: root.settle()

    Keys.onTabPressed: foot.first.forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: foot.last.forceActiveFocus(Qt.BacktabFocusReason)
    Keys.forwardTo: [content]

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }

    Item {
        id: air

        anchors.fill: parent
        opacity: 0

        Lake {
            anchors.fill: parent
        }
    }

    OpacityAnimator {
        id: sinking

        target: air
        to: 1
        duration: Math.max(1, root.landingMs)
        easing.type: Easing.InOutSine
    }

    OpacityAnimator {
        id: arriving

        target: card
        from: 0
        to: 1
        duration: Theme.page
        easing.type: Easing.InOutQuad
    }

    // Where it is on every screen. The folded signal, which lies here while it is shown, leads to the nurse as well.
    Btn {
        id: nurse

        objectName: "calledNurseButton"
        KeyNavigation.tab: foot.first
        KeyNavigation.backtab: foot.last
        visible: !root.visit.nurseCalled
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.topMargin: Theme.s2
        anchors.rightMargin: root.low ? Theme.s2 : Theme.s3
        kind: "soft"
        tint: "accent"
        glyph: "hand"
        //: Top right on every screen: turns the screen into a large signal for the nurse
        text: qsTr("I need my nurse")
        onClicked: root.visit.callNurse()
    }

    Item {
        id: card

        opacity: 0
        x: (root.width - width) / 2
        y: Math.max(root.upper, (root.height - height) / 2)
        width: Math.min(root.width - 2 * Theme.s2, 940 * Theme.half)
        height: Math.min(root.height - root.upper - Theme.s2, content.implicitHeight + foot.height + root.apart + 2 * root.rim)

        Card {
            anchors.fill: parent
        }

        ScrollArea {
            id: content

            objectName: "calledScroll"
            spacing: root.low ? Theme.s2 : Theme.s3
            anchors.top: parent.top
            anchors.bottom: foot.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: root.rim
            anchors.rightMargin: root.rim
            anchors.topMargin: root.rim
            anchors.bottomMargin: root.apart

            Txt {
                id: headline

                role: "display"
                //: The called card, where no pack gives its own words
                text: root.words.calledTitle ?? qsTr("It is time to go in")
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.s1
            }

            CalledLine {
                visible: text !== ""
                low: root.low
                glyph: "lotus"
                text: root.words.calledBreath ?? ""
                Layout.fillWidth: true
            }

            CalledLine {
                visible: text !== ""
                low: root.low
                glyph: "ask"
                tint: "sky"
                text: root.words.calledTell ?? ""
                Layout.fillWidth: true
            }

            CalledLine {
                visible: text !== ""
                low: root.low
                glyph: "tablet"
                tint: "primary"
                text: root.words.calledHand ?? ""
                Layout.fillWidth: true
            }
        }

        CalledWays {
            id: foot

            beyond: nurse
            slow: root.landing && root.landingMs > root.shortMs
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: root.rim
            onBack: root.app.returnFromCall()
            onHush: root.app.callNow(root.shortMs / 1000)
        }
    }
}
