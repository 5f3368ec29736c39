pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models

// All steps, over the page.
Sheet {
    id: root

    required property AppViewModel app

    //: Title of the list of all steps
    title: qsTr("All steps")

    JourneyStops {
        Layout.fillWidth: true
        walkthrough: root.app.walkthrough
        pitch: 64
        onChosen: index => {
            root.close();
            root.app.walkthrough.goTo(index);
        }
    }
}
