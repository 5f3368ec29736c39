pragma ComponentBehavior: Bound

import QtQuick
import Companion.Models

// A section in the form of its page: read, unfolded, answered, ticked, lived through day by day, or watched for.
Loader {
    id: root

    required property ChaptersViewModel chapters
    required property string kind
    required property string heading
    required property bool closed
    required property var lines
    required property int index
    property int count: 0
    property string role: "body" // of its lines

    readonly property string form: chapters.form

    sourceComponent: {
        if (closed)
            return reading;
        switch (form) {
        case "card":
            return answer;
        case "checklist":
            return checks;
        case "timeline":
            return day;
        case "call":
            return watch;
        default:
            return reading;
        }
    }

    Component {
        id: reading

        ReadSection {
            chapters: root.chapters
            role: root.role
            kind: root.kind
            heading: root.heading
            closed: root.closed
            lines: root.lines
        }
    }

    Component {
        id: answer

        AnswerSection {
            chapters: root.chapters
            kind: root.kind
            heading: root.heading
            lines: root.lines
        }
    }

    Component {
        id: checks

        CheckSection {
            chapters: root.chapters
            role: root.role
            heading: root.heading
            lines: root.lines
        }
    }

    Component {
        id: day

        DaySection {
            chapters: root.chapters
            role: root.role
            heading: root.heading
            lines: root.lines
            first: root.index === 0
            last: root.index === root.count - 1
        }
    }

    Component {
        id: watch

        CallSection {
            kind: root.kind
            heading: root.heading
            lines: root.lines.map(line => line.text)
            role: root.role
            raised: false
        }
    }
}
