pragma ComponentBehavior: Bound
import QtQuick

// Turns of animation, put into the app's own window to be timed from outside: all begin together, the first lasts one turn, the
// next two, and each says on the console when it is over. Opacity alone, of units that show nothing, costs next to nothing.
Item {
    id: root

    property int turnMs: 10000
    property int turns: 6

    Repeater {
        model: root.turns

        Item {
            id: unit

            required property int index

            width: 1
            height: 1

            SequentialAnimation {
                running: true
                loops: unit.index + 1

                onFinished: console.log(`bench turn${unit.index + 1}`)

                OpacityAnimator {
                    target: unit
                    from: 0
                    to: 1
                    duration: root.turnMs * 0.4
                }

                OpacityAnimator {
                    target: unit
                    from: 1
                    to: 0
                    duration: root.turnMs * 0.6
                }
            }
        }
    }
}
