pragma ComponentBehavior: Bound
import QtQuick
import Companion.Controls
import Companion.Models

// One sheet: loaded when it is opened, let go when it has faded out.
Loader {
    id: root

    required property AppViewModel app
    required property string name
    required property string file
    readonly property bool wanted: Overlays.sheet === root.name
    readonly property Sheet sheet: root.item as Sheet

    function callNurse(): void {
        Overlays.callNurse(root.app.visit);
    }

    function gone(): void {
        if (root.wanted)
            Overlays.close();
        root.sourceComponent = null;
    }

    onWantedChanged: {
        if (!root.wanted)
            root.sheet?.close();
        else if (root.sheet)
            root.sheet.open();
        else
            root.setSource(Qt.resolvedUrl(root.file), {
                app: root.app
            });
    }
    onLoaded: {
        root.sheet.closed.connect(root.gone);
        root.sheet.nurse = true;
        root.sheet.nurseAsked.connect(root.callNurse);
        root.sheet.open();
    }
}
