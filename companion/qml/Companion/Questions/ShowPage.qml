pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// Turned towards the team: the person's questions, at most four at a time, fewer where they are long or the text is large.
Screen {
    id: root

    required property AppViewModel app

    readonly property QuestionsViewModel questions: app.questions
    readonly property int most: 4
    readonly property bool allAnswered: questions.count > 0 && questions.answeredCount === questions.count
    readonly property real gap: Theme.s2
    readonly property real lower: height - (compact ? gap : gutter)
    readonly property real whole: lower - top.y - top.height - gap
    readonly property list<int> onOne: startsIn(whole)
    readonly property bool turning: onOne.length > 1
    readonly property list<int> starts: turning ? startsIn(whole - foot.implicitHeight - gap) : onOne
    readonly property real room: turning ? whole - foot.implicitHeight - gap : whole
    readonly property int page: Math.min(wanted, starts.length - 1)
    property int wanted: 0

    function leastIn(high: real): real {
        return Math.max(0, Math.min(200, (high - (most - 1) * gap) / most));
    }

    // The first question of each page, in a room so high.
    function startsIn(high: real): list<int> {
        const found = [0];
        let used = 0;
        for (let index = 0; index < rows.count; index++) {
            const row = rows.itemAt(index) as ShowRow;
            const tall = Math.max(leastIn(high), row?.implicitHeight ?? 0);
            const first = index === found[found.length - 1];
            if (!first && (used + gap + tall > high + 0.5 || index - found[found.length - 1] >= most)) {
                found.push(index);
                used = tall;
            } else {
                used += first ? tall : gap + tall;
            }
        }
        return found;
    }

    function shows(index: int): bool {
        return index >= starts[page] && (page === starts.length - 1 || index < starts[page + 1]);
    }

    function turn(by: int): void {
        const to = Math.max(0, Math.min(starts.length - 1, page + by));
        if (to !== page) {
            wanted = to;
            area.contentY = 0;
        }
    }

    title: top.title
    focus: true

    Keys.onLeftPressed: turn(Theme.rtl ? 1 : -1)
    Keys.onRightPressed: turn(Theme.rtl ? -1 : 1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            root.turn(event.key === Qt.Key_PageDown ? 1 : -1);
            event.accepted = true;
        }
    }

    Swipe {
        onForward: root.turn(1)
        onBackward: root.turn(-1)
    }

    TopBar {
        id: top

        x: root.gutter
        y: root.gap
        width: root.width - 2 * root.gutter
        app: root.app
        //: Title over the person's questions, shown to the team
        title: root.allAnswered ? qsTr("All your questions have an answer") : qsTr("I would like to ask")
    }

    ShowEmpty {
        anchors.centerIn: parent
        width: parent.width - 2 * root.gutter
        visible: root.questions.count === 0
        onChooseAsked: root.app.open("questions")
    }

    ScrollArea {
        id: area

        y: top.y + top.height + root.gap - inset
        width: root.width
        height: root.room + 2 * inset
        objectName: "shownQuestions"
        visible: root.questions.count > 0
        label: root.title
        inset: root.gutter
        spacing: root.gap

        Repeater {
            id: rows

            model: root.questions.mine

            ShowRow {
                Layout.fillWidth: true
                Layout.minimumHeight: root.leastIn(root.room)
                width: area.width - 2 * area.inset
                visible: root.shows(index)
                pad: root.compact ? Theme.gap : Theme.s3
                tall: root.compact ? Theme.targetMain : Theme.targetGlove
                letters: Theme.head(root.width >= 1600 ? 44 : root.compact ? 32 : 36)
                onAnswerAsked: root.questions.answer(questionId)
            }
        }
    }

    SoftEdges {
        area: area
        ground: Theme.bg
    }

    ShowFoot {
        id: foot

        x: root.gutter
        y: root.lower - height
        width: root.width - 2 * root.gutter
        visible: root.turning && root.questions.count > 0
        page: root.page
        pages: root.starts.length
        onTurned: by => root.turn(by)
    }
}
