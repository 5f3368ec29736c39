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
    readonly property int rim: root.low ? Theme.s2 : Theme.s5
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
    onLandingChanged: root.settle()
    onLandingMsChanged: root.settle()

    Keys.onTabPressed: notYet.forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: notYet.forceActiveFocus(Qt.BacktabFocusReason)
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

    Item {
        id: card

        opacity: 0
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.s2, 880 * Theme.half)
        height: Math.min(root.height - 2 * Theme.s2, content.implicitHeight + foot.height + (root.low ? 3 : 2.5) * root.rim)

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
            anchors.bottomMargin: root.rim / 2

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

        GridLayout {
            id: foot

            readonly property bool wide: !landNow.visible || notYet.implicitWidth + landNow.implicitWidth + Theme.s2 <= width

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: root.rim
            columns: wide ? 3 : 1
            columnSpacing: Theme.s2
            rowSpacing: Theme.s1

            Btn {
                id: notYet

                objectName: "notYetButton"
                KeyNavigation.tab: landNow.visible ? landNow : notYet
                KeyNavigation.backtab: landNow.visible ? landNow : notYet
                tall: 72
                glyph: "back"
                //: The called card: one touch returns to where the person was
                text: qsTr("Not yet, go back")
                onClicked: root.app.returnFromCall()
            }

            Item {
                visible: foot.wide
                Layout.fillWidth: true
            }

            Btn {
                id: landNow

                objectName: "landNowButton"
                KeyNavigation.tab: notYet
                KeyNavigation.backtab: notYet
                visible: root.landing && root.landingMs > root.shortMs
                kind: "quiet"
                tall: 72
                //: The called card, while sound and picture sink slowly: let both land in three seconds
                text: qsTr("Make it quiet now")
                onClicked: root.app.callNow(root.shortMs / 1000)
            }
        }
    }
}
