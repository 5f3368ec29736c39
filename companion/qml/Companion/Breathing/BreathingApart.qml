pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Models
import Companion.Theme

// What takes the breathing page for itself, up to the top bar: listening to one's own pace, or something to squeeze.
Loader {
    id: root

    required property BreathingViewModel breathing
    required property Screen page
    required property bool tight

    readonly property bool finding: breathing.ownPace.stage === "listening" || breathing.ownPace.stage === "offering"
    readonly property bool wanted: finding || breathing.squeezing.active

    signal leaveAsked

    sourceComponent: breathing.squeezing.active ? squeezed : finding ? found : null
    onLoaded: {
        const view = item as FocusScope;
        view.forceActiveFocus(Qt.OtherFocusReason);
        arrival.restart();
    }

    Component {
        id: squeezed

        SqueezeView {
            breathing: root.breathing
            compact: root.page.compact
            tight: root.tight
            gutter: root.page.gutter
            onLeaveAsked: root.leaveAsked()
        }
    }

    Component {
        id: found

        OwnPaceView {
            breathing: root.breathing
            compact: root.page.compact
            tight: root.tight
            gutter: root.page.gutter
            onLeaveAsked: root.leaveAsked()
        }
    }

    OpacityAnimator {
        id: arrival

        target: root
        from: 0
        to: 1
        duration: Theme.page
    }
}
