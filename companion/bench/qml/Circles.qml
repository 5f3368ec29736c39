pragma ComponentBehavior: Bound
import QtQuick

// Twelve translucent circles that swell and fade by Animators, as large together as the breathing guide beside a step.
Window {
    id: root

    readonly property int side: 496

    width: 1280
    height: 800
    visible: true
    color: "#fbf7f2"

    Item {
        anchors.centerIn: parent
        width: root.side
        height: root.side

        Repeater {
            model: 12

            Rectangle {
                id: circle

                required property int index

                readonly property real angle: index * Math.PI / 6

                width: root.side / 2
                height: width
                radius: width / 2
                x: root.side / 4 * (1 + Math.cos(angle))
                y: root.side / 4 * (1 + Math.sin(angle))
                color: "#5b4b9a"
                opacity: 0.2

                SequentialAnimation {
                    running: true
                    loops: Animation.Infinite

                    ParallelAnimation {
                        ScaleAnimator {
                            target: circle
                            from: 0.5
                            to: 1
                            duration: 4000
                        }

                        OpacityAnimator {
                            target: circle
                            from: 0.1
                            to: 0.3
                            duration: 4000
                        }
                    }

                    ParallelAnimation {
                        ScaleAnimator {
                            target: circle
                            from: 1
                            to: 0.5
                            duration: 6000
                        }

                        OpacityAnimator {
                            target: circle
                            from: 0.3
                            to: 0.1
                            duration: 6000
                        }
                    }
                }
            }
        }
    }
}
