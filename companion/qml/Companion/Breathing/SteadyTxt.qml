pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Theme

// A text that takes as much room as the tallest of those it changes between: what stands above it keeps still.
Item {
    id: root

    required property string text
    required property list<string> all // three of them
    property string role: "body"
    property string name: ""

    implicitHeight: Math.max(first.implicitHeight, second.implicitHeight, third.implicitHeight)

    component Measure: Txt {
        required property int place

        width: root.width
        visible: false
        role: root.role
        text: root.all[place] ?? ""
    }

    Measure {
        id: first

        place: 0
    }

    Measure {
        id: second

        place: 1
    }

    Measure {
        id: third

        place: 2
    }

    Txt {
        id: shown

        width: root.width
        objectName: root.name
        role: root.role
        text: root.text
        horizontalAlignment: Text.AlignHCenter
        color: Theme.ink
    }
}
