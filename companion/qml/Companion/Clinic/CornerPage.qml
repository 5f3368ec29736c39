pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The nurse's corner: plain, on lilac ground, large enough for gloves. Everything acts at once, on release.
Screen {
    id: root

    required property AppViewModel app
    readonly property bool split: root.width >= 1000 && !Theme.bigText
    readonly property bool headScrolls: Theme.bigText || root.height < 560

    //: Spoken name of the page for the nurse
    title: qsTr("Nurse’s corner")
    color: Theme.bgAlt

    CornerHead {
        id: head

        app: root.app
        visible: !root.headScrolls
        x: root.gutter
        y: Theme.s2
        width: root.width - 2 * root.gutter
    }

    ScrollArea {
        objectName: "cornerScroll"
        inset: root.gutter
        above: root.headScrolls ? root.gutter : 0
        spacing: Theme.s2
        anchors.fill: parent
        anchors.topMargin: root.headScrolls ? 0 : head.y + head.height + Theme.s1 + Theme.focusEdge // nothing is scrolled over the head
        anchors.bottomMargin: foot.height

        CornerHead {
            app: root.app
            visible: root.headScrolls
            Layout.fillWidth: true
        }

        NoticeStrip {
            id: strip

            clinic: root.app.clinic
            Layout.fillWidth: true
        }

        GridLayout {
            columns: root.split ? 2 : 1
            columnSpacing: Theme.s2
            rowSpacing: Theme.s2
            Layout.fillWidth: true

            ColumnLayout {
                spacing: Theme.s2
                Layout.fillWidth: true
                Layout.preferredWidth: 2
                Layout.alignment: Qt.AlignTop

                Presets {
                    visible: root.app.clinic.presets.length > 0
                    clinic: root.app.clinic
                    onUsed: root.app.back()
                    Layout.fillWidth: true
                }

                CalledNow {
                    app: root.app
                    Layout.fillWidth: true
                }
            }

            ThisVisit {
                clinic: root.app.clinic
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                Layout.alignment: Qt.AlignTop
            }
        }

        NoticeList {
            visible: strip.count > strip.most
            from: strip.most
            clinic: root.app.clinic
            Layout.fillWidth: true
        }

        KeptSettings {
            app: root.app
            Layout.fillWidth: true
        }
    }

    HandOver {
        id: foot

        app: root.app
        gutter: root.gutter
        low: root.height < 700
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
