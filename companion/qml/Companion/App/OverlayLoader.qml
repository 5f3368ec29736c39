pragma ComponentBehavior: Bound
import QtQuick
import Companion.Models

// Something that lies over the page: loaded when it is wanted, or kept ready before that, and gone when it is neither.
Loader {
    id: root

    required property AppViewModel app
    property string file: ""
    property bool wanted: false
    property bool ready: false
    readonly property string held: root.wanted || root.ready ? root.file : ""

    function settle(): void {
        if (root.held === "")
            root.sourceComponent = null;
        else
            root.setSource(Qt.resolvedUrl(root.held), {
                app: root.app
            });
    }

    visible: root.wanted
    enabled: root.wanted

    onHeldChanged: root.settle()
    Component.onCompleted: root.settle()
}
