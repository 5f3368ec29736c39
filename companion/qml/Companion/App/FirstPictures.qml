pragma ComponentBehavior: Bound
import QtQuick
import Companion.Models

// Asks each provider of pictures for one, at once, when the app is ready. Qt asks a provider what it is while it keeps
// its pictures locked; the first time PySide looks for the answer in Python and waits for the interpreter, and whoever
// holds that may be waiting for the pictures. Asked here, on the window's own thread, it knows the answer from then on.
Item {
    id: root

    required property AppViewModel app

    visible: false

    Repeater {
        model: root.app.ready ? [`image://picture/0/0.5/0.5/${encodeURIComponent(`${Assets.base}art/air_light.png`)}`, "image://sheet/0/page/0"] : []

        Image {
            required property string modelData

            source: modelData
            sourceSize: Qt.size(1, 1)
            asynchronous: false
            cache: false
        }
    }
}
