pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Models

// The smaller doors under the chapters: what is wanted at any time, and is no chapter.
GridLayout {
    id: root

    required property AppViewModel app

    readonly property bool young: ["child", "little"].includes(app.clinic.audience)
    readonly property string questions: app.questions.title

    uniformCellWidths: true

    component Way: WayBtn {
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    Way {
        objectName: "questionsWay"
        visible: root.questions !== ""
        glyph: "ask"
        tint: "sun"
        text: root.questions
        onClicked: root.app.open("questions")
    }

    Way {
        objectName: "callWay"
        visible: root.app.walkthrough.callTitle !== ""
        glyph: "phone"
        tint: "accent"
        //: Contents: opens the page that says when to call the team
        text: qsTr("When to call")
        onClicked: root.app.open("call")
    }

    Way {
        objectName: "worryWay"
        visible: root.app.chapters.quietPage !== ""
        glyph: "heart"
        tint: "calm"
        text: root.app.chapters.quietTitle
        onClicked: root.app.openPage(root.app.chapters.quietPage)
    }

    Way {
        objectName: "takeHomeWay"
        visible: !root.young
        glyph: "paper"
        tint: "primary"
        //: Contents: opens the sheet with everything to take home
        text: qsTr("My take-home sheet")
        onClicked: root.app.open("takehome")
    }

    Way {
        objectName: "aboutWay"
        visible: root.app.about.title !== "" && root.app.clinic.audience !== "little"
        glyph: "info"
        tint: "sky"
        text: root.app.about.title
        onClicked: root.app.open("about")
    }
}
