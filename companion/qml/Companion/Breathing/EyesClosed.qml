pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Companion.Controls
import Companion.Models
import Companion.Theme

// The breath for closed eyes: a dark, still screen while two tones tell in from out. A touch anywhere, or any key, brings
// the picture back.
T.AbstractButton {
    id: root

    required property BreathingViewModel breathing
    required property bool audible
    property bool shown: false
    property bool tonesBefore: false
    readonly property bool dark: opacity === 1 // nothing below is seen any more
    readonly property bool breathes: ["settling", "breathing", "finishing"].includes(breathing.state)

    signal lookedAgain

    // Whoever closes their eyes hears the tones for as long, and has them afterwards as before. Where no tones would come,
    // the picture stays.
    function listen(on: bool): void {
        if (on === shown)
            return;
        if (on) {
            if (breathing.state === "quiet")
                breathing.stopNow();
            if (!breathes)
                breathing.toggle();
            if (!breathes || !audible)
                return;
            tonesBefore = breathing.tones;
            breathing.setTones(true);
            forceActiveFocus(Qt.OtherFocusReason);
        } else {
            breathing.setTones(tonesBefore);
            lookedAgain();
        }
        shown = on;
    }

    visible: opacity > 0
    enabled: shown
    opacity: shown ? 1 : 0
    objectName: "eyesClosed"
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: lead.text
    Accessible.description: `${how.text} ${back.text}`

    onClicked: listen(false)
    onBreathesChanged: {
        if (!breathes)
            listen(false);
    }
    onAudibleChanged: {
        if (!audible)
            listen(false);
    }
    Component.onDestruction: {
        if (shown)
            breathing.setTones(tonesBefore);
    }
    Keys.onPressed: event => {
        root.click();
        event.accepted = true;
    }

    Behavior on opacity {
        OpacityAnimator {
            duration: Theme.scene
            easing.type: Easing.InOutQuad
        }
    }

    background: Rectangle {
        color: Theme.night
    }

    contentItem: Item {
        ColumnLayout {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.s4, Theme.read(640))
            spacing: Theme.s2

            Txt {
                id: lead

                Layout.fillWidth: true
                role: "title"
                color: Theme.nightInk
                horizontalAlignment: Text.AlignHCenter
                //: While the breath is guided by tones and the screen is dark
                text: qsTr("You can close your eyes.")
                Accessible.ignored: true
            }

            Txt {
                id: how

                Layout.fillWidth: true
                role: "body"
                color: Theme.nightInk
                horizontalAlignment: Text.AlignHCenter
                //: What the two tones mean
                text: qsTr("The higher tone is for in. The lower one is for out.")
                Accessible.ignored: true
            }

            Txt {
                id: back

                Layout.fillWidth: true
                role: "small"
                color: Theme.nightInk
                horizontalAlignment: Text.AlignHCenter
                //: How to see the picture again
                text: qsTr("Touch anywhere to see the picture again.")
                Accessible.ignored: true
            }
        }
    }
}
