pragma ComponentBehavior: Bound

import QtQuick
import Companion.Controls
import Companion.Models
import Companion.Theme

// The rows of the list, in their order. Dragged by its handle a row goes along with the finger, and the list scrolls when
// the finger comes to its edge.
Column {
    id: root

    required property QuestionsViewModel questions
    required property ScrollArea area
    property string openId: ""
    property MyRow heldRow: null
    property real gripY: 0 // where in the row the finger is
    property real fingerY: 0 // where in the window

    signal changeAsked(string questionId)
    signal removed

    // One step for each neighbour whose middle the row has passed.
    function follow(): void {
        const row = heldRow;
        if (row === null)
            return;
        const top = Math.max(0, Math.min(root.height - row.height, root.mapFromItem(null, 0, fingerY).y - gripY));
        for (let step = stepFor(row, top); step !== 0; step = stepFor(row, top)) {
            questions.move(row.questionId, step);
            root.forceLayout();
        }
        row.shift = top - row.y;
    }

    function stepFor(row: MyRow, top: real): int {
        const below = rows.itemAt(row.index + 1);
        const above = rows.itemAt(row.index - 1);
        if (below !== null && top + row.height > below.y + below.height / 2)
            return 1;
        return above !== null && top < above.y + above.height / 2 ? -1 : 0;
    }

    function lift(row: MyRow, sceneY: real): void {
        openId = "";
        root.forceLayout();
        fingerY = sceneY;
        gripY = row.mapFromItem(null, 0, sceneY).y;
        heldRow = row;
    }

    function drop(): void {
        const row = heldRow;
        heldRow = null;
        row?.settle();
    }

    function shift(row: MyRow, places: int): void {
        questions.move(row.questionId, places);
        root.forceLayout();
        area.reveal(row);
    }

    function revealOpen(): void {
        for (let index = 0; index < rows.count; index++) {
            const row = rows.itemAt(index) as MyRow;
            if (row?.open)
                area.reveal(row);
        }
    }

    spacing: Theme.s1

    Repeater {
        id: rows

        model: root.questions.mine

        MyRow {
            id: row

            width: root.width
            count: root.questions.count
            open: questionId === root.openId
            held: root.heldRow === row
            onTouched: root.openId = open ? "" : questionId
            onLifted: sceneY => root.lift(row, sceneY)
            onDragged: sceneY => {
                root.fingerY = sceneY;
                root.follow();
            }
            onDropped: root.drop()
            onMoved: places => root.shift(row, places)
            onChangeAsked: root.changeAsked(questionId)
            onRemoveAsked: {
                root.questions.takeOff(questionId);
                root.removed();
            }
        }
    }

    // What a row opened is brought into view once there is room for it.
    Connections {
        target: root.area

        function onImplicitHeightChanged(): void {
            Qt.callLater(root.revealOpen);
        }
    }

    Timer {
        readonly property real y: root.area.mapFromItem(null, 0, root.fingerY).y
        readonly property real beyond: y < Theme.target ? y - Theme.target : Math.max(0, y - root.area.height + Theme.target)

        interval: 16
        repeat: true
        running: root.heldRow !== null && beyond !== 0
        onTriggered: {
            root.area.turn(Math.max(-Theme.gap, Math.min(Theme.gap, beyond / 4)));
            root.follow();
        }
    }
}
