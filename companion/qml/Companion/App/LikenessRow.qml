pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// One part of a person and what it can be. Touching the chosen one again leaves that part as it is drawn.
ColumnLayout {
    id: root

    required property LookViewModel look
    required property string part // skin | head | hair | cloth
    required property string heading
    required property var choices // list of {key, swatch}; without a swatch a choice is shown by its name
    required property var names // by key
    readonly property string chosen: root.look.likenessParts[root.part] ?? ""

    visible: root.choices.length > 0
    spacing: Theme.gapSmall
    Accessible.role: Accessible.Grouping
    Accessible.name: root.heading

    Txt {
        role: "smallBold"
        text: root.heading
        color: Theme.inkSoft
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.s1
        Layout.fillWidth: true

        Repeater {
            model: root.choices

            Loader {
                id: choice

                required property var modelData
                readonly property bool chosen: root.chosen === choice.modelData.key
                readonly property string name: root.names[choice.modelData.key] ?? choice.modelData.key

                sourceComponent: choice.modelData.swatch ? spot : word

                Component {
                    id: spot

                    LikenessSwatch {
                        objectName: `${root.part}_${choice.modelData.key}`
                        swatch: choice.modelData.swatch
                        chosen: choice.chosen
                        text: choice.name
                        onClicked: root.look.lookLike(root.part, choice.modelData.key)
                    }
                }

                Component {
                    id: word

                    Choice {
                        objectName: `${root.part}_${choice.modelData.key}`
                        tall: Theme.target
                        stacked: true
                        chosen: choice.chosen
                        text: choice.name
                        onClicked: root.look.lookLike(root.part, choice.modelData.key)
                    }
                }
            }
        }
    }
}
