pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// A question with its choices side by side, large enough for gloves. Acts on release.
ColumnLayout {
    id: root

    required property string question
    required property var options // list of {key, text}
    required property string current
    readonly property int least: root.options.length > 4 ? 112 : 144 // five stand side by side where four are roomy
    readonly property int across: Math.max(1, Math.min(root.options.length, Math.floor((root.width + 12) / (Theme.read(root.least) + 12))))

    signal picked(string key)

    spacing: 6
    Accessible.role: Accessible.Grouping
    Accessible.name: root.question

    Txt {
        role: "smallBold"
        text: root.question
        color: Theme.inkSoft
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.across === root.options.length - 1 ? Math.ceil(root.options.length / 2) : root.across
        columnSpacing: 12
        rowSpacing: 12
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: root.options

            Choice {
                required property var modelData

                objectName: `${root.objectName}_${modelData.key}`
                text: modelData.text
                stacked: true
                ticks: false
                padding: Theme.s1
                chosen: root.current === modelData.key
                onClicked: root.picked(modelData.key)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }
        }
    }
}
