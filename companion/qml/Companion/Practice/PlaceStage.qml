pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// Shows the place of a scene and fades to another when `scene` changes: the new one over the old, and only once its pictures
// are there, so that there is never a gap. Before the first, and for a scene that has no place, there is a calm ground.
Item {
    id: root

    required property string scene
    property bool moving: true

    // The scenes that have a place; the one called "x" stands in PlaceX.qml.
    readonly property list<string> places: ["forest", "hands", "lake", "lavender", "night", "pip", "shore", "window"]
    readonly property url file: places.includes(scene) ? Qt.resolvedUrl(`Place${scene.charAt(0).toUpperCase()}${scene.slice(1)}.qml`) : ""
    readonly property bool settled: !fade.running && front.file === file

    property Layer front: one // what is seen; the other one waits above it, clear, or fades in
    readonly property Layer back: front === one ? two : one

    // What is asked for while a fade is under way comes after it.
    function follow(): void {
        if (fade.running)
            return;
        back.show(front.file === file ? "" : file);
        rise();
    }

    function rise(): void {
        if (!fade.running && back.file !== front.file && back.file === file && back.ready)
            fade.start();
    }

    clip: true
    onFileChanged: follow()
    Component.onCompleted: follow()

    component Layer: Item {
        id: layer

        property url file
        readonly property Place place: loader.item as Place
        readonly property bool ready: file.toString() === "" || place?.ready === true

        function show(next: url): void {
            if (next === file)
                return;
            file = next;
            // Without a size it would first decode its pictures for another one.
            loader.setSource(next, {
                width: width,
                height: height,
                moving: false
            });
        }

        anchors.fill: parent
        z: root.front === layer ? 0 : 1
        opacity: 0
        visible: opacity > 0 || root.back === layer
        onReadyChanged: root.rise()

        Rectangle {
            anchors.fill: parent
            visible: layer.file.toString() === ""

            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.airTop
                }

                GradientStop {
                    position: 0.55
                    color: Theme.airMid
                }

                GradientStop {
                    position: 1
                    color: Theme.airLow
                }
            }
        }

        Loader {
            id: loader

            anchors.fill: parent
        }

        Binding {
            target: layer.place
            property: "moving"
            value: root.moving && root.front === layer
        }
    }

    Layer {
        id: one

        opacity: 1
    }

    Layer {
        id: two
    }

    OpacityAnimator {
        id: fade

        target: root.back
        from: 0
        to: 1
        duration: Theme.scene
        onFinished: {
            const old = root.front;
            root.back.opacity = 1;
            root.front = root.back;
            old.opacity = 0;
            old.show("");
            root.follow();
        }
    }
}
