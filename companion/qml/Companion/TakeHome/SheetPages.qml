pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Models
import Companion.Theme

// The sheet as it will be on paper, page under page; a touch brings it near enough to read, another takes it away again.
// Paper stays white in every theme.
FocusScope {
    id: root

    required property TakeHomeViewModel takehome

    property bool near: false

    readonly property real room: width - 2 * Theme.s3
    readonly property real whole: (height - 2 * Theme.s3 - 2 * Theme.inset) / takehome.pageShape
    readonly property real pageWidth: Math.round(near ? room : Math.min(room, whole))

    Accessible.role: Accessible.Pane
    //: Spoken name of the picture of the sheet on the page that gives it out
    Accessible.name: qsTr("The sheet")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: Theme.bgAlt
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.edge : 0
    }

    Txt {
        anchors.centerIn: parent
        width: root.room
        visible: root.takehome.pageCount === 0
        horizontalAlignment: Text.AlignHCenter
        //: While the sheet to take home is being laid out
        text: qsTr("Your sheet is being made …")
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.inset
        objectName: "sheetPages"
        clip: true
        focus: true
        activeFocusOnTab: true
        spacing: Theme.s3
        topMargin: Theme.s3
        bottomMargin: Theme.s3
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // what is still being made beside the view outlives the model that is emptied
        model: root.takehome.pages
        highlightMoveDuration: Theme.quick

        delegate: Item {
            id: page

            required property string source
            required property string words
            required property int index

            width: list.width
            height: Math.round(root.pageWidth * root.takehome.pageShape)

            // The sheets below the first lie a little askew, as paper does.
            Repeater {
                model: page.index === 0 && !root.near && !Theme.contrast ? [2.4, -1.6] : []

                Rectangle {
                    required property real modelData

                    anchors.fill: paper
                    antialiasing: true
                    rotation: modelData
                    color: Theme.sets.light.surfaceSoft
                    border.color: Theme.line
                    border.width: Theme.edge
                }
            }

            Rectangle {
                id: paper

                x: Math.round((parent.width - width) / 2)
                width: root.pageWidth
                height: parent.height
                color: Theme.sets.light.surface
                border.color: Theme.line
                border.width: Theme.edge

                Image {
                    anchors.fill: parent
                    anchors.margins: parent.border.width
                    asynchronous: true
                    retainWhileLoading: true
                    source: page.source
                    sourceSize: Qt.size(width, height)
                }

                TapHandler {
                    onTapped: root.near = !root.near
                }

                Accessible.role: Accessible.Graphic
                //: Spoken name of one page of the sheet, followed by all its words
                Accessible.name: qsTr("Page %1 of %2").arg(page.index + 1).arg(root.takehome.pageCount)
                Accessible.description: page.words
            }
        }
    }

    RoundBtn {
        x: Theme.rtl ? Theme.s2 : parent.width - width - Theme.s2
        y: parent.height - height - Theme.s2
        objectName: "sheetNearButton"
        visible: root.takehome.pageCount > 0 && root.whole < root.room - Theme.s2
        kind: "soft"
        glyph: root.near ? "minus" : "plus"
        //: Spoken name of the button that shows the sheet larger, or whole again
        text: root.near ? qsTr("Show whole pages") : qsTr("Read it here")
        onClicked: root.near = !root.near
    }
}
