pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Models
import Companion.Theme

// Five sizes of reading text, each drawn as large as it is.
RowLayout {
    id: root

    required property LookViewModel look
    readonly property list<real> sizes: [1, 1.25, 1.5, 1.75, 2]

    spacing: Theme.s1
    Accessible.role: Accessible.Grouping

    Repeater {
        model: root.sizes

        T.AbstractButton {
            id: size

            required property real modelData
            required property int index
            readonly property bool chosen: Math.abs(root.look.textScale - size.modelData) < 0.01

            objectName: `textSize${size.index}`
            implicitHeight: 80
            //: Spoken name of a text size; %1 is a number from 100 to 200
            text: qsTr("Text size %1 percent").arg(Math.round(size.modelData * 100))
            focusPolicy: Qt.StrongFocus
            onClicked: root.look.setTextScale(size.modelData)
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            Accessible.role: Accessible.RadioButton
            Accessible.name: size.text
            Accessible.checkable: true
            Accessible.checked: size.chosen

            Keys.onReturnPressed: size.click()
            Keys.onEnterPressed: size.click()

            contentItem: Item {
                Text {
                    anchors.centerIn: parent
                    //: Two letters that show a text size: a capital and a small one
                    text: qsTr("Aa")
                    color: size.chosen ? Theme.primary : Theme.ink
                    font.family: Theme.textFont
                    font.weight: Font.Bold
                    font.pixelSize: Theme.textBody * size.modelData
                    renderType: Text.QtRendering
                    Accessible.ignored: true
                }
            }

            background: Rectangle {
                radius: Theme.radiusPicture
                color: size.chosen ? Theme.primarySoft : Theme.surface
                border.color: size.visualFocus ? Theme.focus : size.chosen ? Theme.primary : Theme.line
                border.width: size.visualFocus ? Theme.focusEdge : size.chosen ? Theme.edgeChosen : Theme.edge

                Rectangle {
                    anchors.fill: parent
                    radius: parent.radius
                    color: size.down ? Theme.press : Theme.hover
                    visible: size.down || size.hovered
                }

                Rectangle {
                    visible: size.chosen
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: 6
                    width: 28
                    height: 4
                    radius: 2
                    color: Theme.primary
                }
            }
        }
    }
}
