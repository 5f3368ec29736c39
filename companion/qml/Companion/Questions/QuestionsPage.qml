pragma ComponentBehavior: Bound

import QtQuick
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// Questions to choose, and beside them the list of those to ask. Where there is no room for both, one shows at a time; when
// something is written, that has the room.
Screen {
    id: root

    required property AppViewModel app

    readonly property QuestionsViewModel questions: app.questions
    readonly property bool writing: questions.writing
    readonly property bool paired: width >= 1200 && !portrait && !compact && !Theme.bigText
    readonly property bool low: compact && !portrait
    readonly property real gap: Theme.s2
    readonly property real inside: width - 2 * gutter
    readonly property real upper: top.y + top.height + gap
    readonly property real lower: height - (compact ? gap : gutter)
    readonly property real asideWidth: portrait ? inside : paired ? Math.round(inside * 0.4) : Math.max(280, Math.round(inside * 0.4 * Math.min(1, Theme.textScale * 0.75)))
    readonly property real showHeight: questions.count > 0 ? show.height + gap : 0
    property bool mine: false

    // Places a box from the left, or from the right in right-to-left languages.
    function across(start: real, wide: real): real {
        return Theme.rtl ? width - start - wide : start;
    }

    title: root.questions.title

    TopBar {
        id: top

        x: root.gutter
        y: root.gap
        width: root.inside
        app: root.app
        back: root.app.canGoBack && !root.writing
        //: Title while a question is written
        title: root.writing ? qsTr("In my own words") : root.questions.title
        //: Questions to ask: what to do
        note: root.writing ? "" : qsTr("Tick the ones you want to ask.")
        breathe: true
    }

    Loader {
        x: root.gutter
        y: root.upper
        width: root.inside
        height: root.lower - y
        active: root.writing
        sourceComponent: WritingPane {
            questions: root.questions
            low: root.low || (Theme.bigText && !root.portrait)
        }
    }

    ListTabs {
        id: tabs

        x: root.portrait ? root.gutter : root.across(root.width - root.gutter - root.asideWidth, root.asideWidth)
        y: root.upper
        width: root.asideWidth
        visible: !root.paired && !root.writing
        columns: root.portrait ? 2 : 1
        mine: root.mine
        count: root.questions.count
        onPicked: mine => root.mine = mine
    }

    OfferedList {
        x: root.across(root.gutter, width)
        y: root.portrait ? tabs.y + tabs.height + root.gap : root.upper
        width: root.portrait ? root.inside : root.inside - root.asideWidth - root.gap
        height: root.lower - y - (root.portrait ? root.showHeight : 0)
        visible: !root.writing && (root.paired || !root.mine)
        questions: root.questions
        onWritingAsked: root.questions.beginWriting("")
    }

    MyList {
        x: root.paired ? root.across(root.width - root.gutter - width, width) : root.across(root.gutter, width)
        y: root.portrait ? tabs.y + tabs.height + root.gap : root.upper
        width: root.portrait ? root.inside : root.paired ? root.asideWidth : root.inside - root.asideWidth - root.gap
        height: root.lower - y - (root.portrait || root.paired ? root.showHeight : 0)
        visible: !root.writing && (root.paired || root.mine)
        questions: root.questions
        onWritingAsked: questionId => root.questions.beginWriting(questionId)
        onTakeHomeAsked: root.app.open("takehome")
    }

    Btn {
        id: show

        x: root.across(root.width - root.gutter - width, width)
        y: root.lower - height
        width: root.asideWidth
        tall: 72
        objectName: "showQuestions"
        visible: root.questions.count > 0 && !root.writing
        kind: "primary"
        glyph: "show"
        //: Shows the person's questions large, for the team to read; %1 is how many
        text: root.questions.count === 1 ? qsTr("Show my question") : qsTr("Show my %1 questions").arg(root.questions.count)
        onClicked: root.app.open("show")
    }
}
