pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Theme

// A language, and when and by whom its words were reviewed; or that they were not.
RowLayout {
    id: root

    required property string language
    required property string reviewedOn
    required property string byRole
    required property string reviewed
    required property string notReviewed

    readonly property bool done: reviewedOn !== "" && byRole !== ""
    readonly property string name: Qt.locale(`${language}_001`).nativeLanguageName

    spacing: Theme.gap

    Icon {
        name: root.done ? "check" : "clock"
        size: Theme.read(Theme.icon)
        color: root.done ? Theme.calm : Theme.sun
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.hair

        Txt {
            Layout.fillWidth: true
            role: "smallBold"
            text: root.name === "" ? root.language : root.name
        }

        Txt {
            Layout.fillWidth: true
            objectName: `review_${root.language}`
            role: "small"
            text: root.done ? `${root.reviewed}: ${root.reviewedOn}, ${root.byRole}` : root.notReviewed
        }
    }
}
