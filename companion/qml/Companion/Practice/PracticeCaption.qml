pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Theme

// One caption, which gives way to the next without a jump: the old one fades, then the new one comes, in the room that the
// longest of them takes. Each is read out to those who do not see it, in its turn.
Item {
    id: root

    property string text: ""
    property var longest: [] // all that may stand here
    property string role: "caption"

    property Txt front: one
    readonly property Txt behind: front === one ? two : one
    readonly property real tallest: {
        let found = 0;
        for (let at = 0; at < measured.count; at += 1)
            found = Math.max(found, measured.itemAt(at)?.implicitHeight ?? 0);
        return found;
    }

    function tell(): void {
        if (root.front.text === root.text)
            return;
        turn.complete();
        root.behind.text = root.text;
        root.front = root.behind;
        turn.start();
        if (root.text !== "")
            root.Accessible.announce(root.text, Accessible.Polite);
    }

    implicitHeight: Math.max(tallest, front.implicitHeight)
    onTextChanged: tell()

    // Lines of about the same length: the room is as wide as so many lines need, were each to miss a long word.
    component Line: Txt {
        id: line

        readonly property int lines: Math.max(1, Math.ceil(metrics.advanceWidth / root.width))
        readonly property real even: (metrics.advanceWidth + (lines - 1) * 5 * px) / lines

        x: Math.round((root.width - width) / 2)
        width: lines > 1 ? Math.min(root.width, Math.ceil(even)) : root.width
        height: root.height
        role: root.role
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        visible: text !== "" && (root.front === this || turn.running)
        Accessible.ignored: root.front !== this || text === ""

        TextMetrics {
            id: metrics

            font: line.font
            text: line.text
        }
    }

    Line {
        id: one
    }

    Line {
        id: two
    }

    Repeater {
        id: measured

        model: root.longest

        Txt {
            required property string modelData

            width: root.width
            visible: false
            role: root.role
            text: modelData
        }
    }

    SequentialAnimation {
        id: turn

        PropertyAction {
            target: root.front
            property: "opacity"
            value: 0
        }

        OpacityAnimator {
            target: root.behind
            from: 1
            to: 0
            duration: Theme.page
        }

        OpacityAnimator {
            target: root.front
            from: 0
            to: 1
            duration: Theme.page
        }
    }
}
