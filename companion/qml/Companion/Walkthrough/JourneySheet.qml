pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models

// All steps, over the page.
Sheet {
    id: root

    required property WalkthroughViewModel walkthrough

    //: Title of the list of all steps
    title: qsTr("All steps")

    JourneyStops {
        Layout.fillWidth: true
        walkthrough: root.walkthrough
        pitch: 64
        onChosen: index => {
            root.close();
            root.walkthrough.goTo(index);
        }
    }
}
