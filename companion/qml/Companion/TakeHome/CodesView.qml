pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// The codes one by one, as large as the room: black on white in every theme, since that is what a camera reads.
FocusScope {
    id: root

    required property TakeHomeViewModel takehome

    property int current: 0
    property string topic: ""
    property string which: ""

    readonly property int count: takehome.codeCount
    readonly property bool beside: width > height

    function turn(places: int): void {
        current = Math.max(0, Math.min(count - 1, current + places));
    }

    Keys.onLeftPressed: turn(Theme.rtl ? 1 : -1)
    Keys.onRightPressed: turn(Theme.rtl ? -1 : 1)
    Keys.onEscapePressed: takehome.showCodes(false)

    Component.onCompleted: forceActiveFocus(Qt.OtherFocusReason)

    Card {
        anchors.fill: parent
    }

    Rectangle {
        id: ground

        readonly property real inset: Theme.s2

        x: root.beside && Theme.rtl ? root.width - width - inset : root.beside ? inset : (root.width - width) / 2
        y: inset
        width: Math.floor(root.beside ? Math.min(root.height - 2 * inset, root.width * 0.56) : Math.min(root.width - 2 * inset, root.height * 0.5))
        height: width
        radius: Theme.radiusSmall
        color: Theme.sets.light.surface

        Repeater {
            model: root.takehome.codes

            Item {
                id: code

                required property string source
                required property string topic
                required property string count
                required property int index
                readonly property bool shown: index === root.current

                anchors.fill: parent
                visible: shown
                objectName: `sheetCode${index}`

                Accessible.role: Accessible.Graphic
                Accessible.name: topic

                Binding {
                    root.topic: code.topic
                    root.which: code.count
                    when: code.shown
                }

                Image {
                    anchors.centerIn: parent
                    smooth: false
                    cache: false
                    source: code.shown ? code.source : ""
                    sourceSize: Qt.size(ground.width, ground.height)
                }
            }
        }
    }

    ScrollArea {
        id: words

        x: root.beside ? (Theme.rtl ? Theme.s3 : ground.width + ground.inset + Theme.s3) : Theme.s3
        y: root.beside ? Theme.s3 : ground.height + ground.inset + Theme.s2
        width: root.width - Theme.s3 - x - (root.beside && Theme.rtl ? ground.width + ground.inset : 0)
        height: root.height - y - Theme.s2
        objectName: "sheetCodeWords"
        spacing: Theme.s2

        Txt {
            Layout.fillWidth: true
            objectName: "sheetCodeTopic"
            role: "title"
            text: root.topic
        }

        Txt {
            Layout.fillWidth: true
            role: "lead"
            //: Beside a code for a phone
            text: qsTr("Point the camera of your phone at the square. Then touch what it reads, to keep it.")
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s2

            RoundBtn {
                objectName: "sheetCodeBack"
                enabled: root.current > 0
                glyph: "back"
                directional: true
                size: Theme.targetMain
                //: Spoken name of the arrow to the code before this one
                text: qsTr("The code before")
                onClicked: root.turn(-1)
            }

            Txt {
                Layout.fillWidth: true
                objectName: "sheetCodeWhich"
                role: "label"
                horizontalAlignment: Text.AlignHCenter
                text: root.which
            }

            RoundBtn {
                objectName: "sheetCodeNext"
                enabled: root.current < root.count - 1
                kind: "filled"
                glyph: "next"
                directional: true
                size: Theme.targetMain
                //: Spoken name of the arrow to the code after this one
                text: qsTr("The next code")
                onClicked: root.turn(1)
            }
        }

        Txt {
            Layout.fillWidth: true
            role: "small"
            //: Beside the codes: nothing goes through the internet
            text: qsTr("It needs no internet. The words go straight to your phone, and nowhere else.")
        }

        Btn {
            Layout.fillWidth: true
            objectName: "sheetCodesDone"
            tall: Theme.targetMain
            glyph: "check"
            //: Leaves the codes, back to the sheet
            text: qsTr("I have it")
            onClicked: root.takehome.showCodes(false)
        }
    }
}
