pragma ComponentBehavior: Bound
import QtQuick
import Companion.Controls
import Companion.Theme

// The place below a worry scale: a calm sentence, or the offer to someone who is very worried. It can be kept while neither
// is there, so that nothing moves when a number is touched; what becomes of the answers is said in it then.
Item {
    id: root

    property bool kept: false
    property bool offering: false
    property string calm: ""
    property string note: ""
    property alias answer: high.answer
    property alias strong: high.strong
    property alias breatheText: high.breatheText
    property alias nurseText: high.nurseText
    readonly property real needed: root.offering ? high.implicitHeight : root.calm !== "" ? words.implicitHeight : 0

    signal breathe
    signal showNurse
    signal settled

    visible: root.kept || root.needed > 0
    implicitHeight: root.kept ? Math.max(high.implicitHeight, words.implicitHeight) : root.needed

    DataNote {
        visible: root.kept && !root.offering && root.calm === ""
        width: root.width
        anchors.verticalCenter: parent.verticalCenter
        text: root.note
    }

    Txt {
        id: words

        visible: !root.offering && text !== ""
        role: "heading"
        width: root.width
        anchors.verticalCenter: parent.verticalCenter
        text: root.calm
        color: Theme.calm
    }

    HighWorry {
        id: high

        visible: root.offering
        width: root.width
        anchors.verticalCenter: parent.verticalCenter
        answer: ""
        onBreathe: root.breathe()
        onShowNurse: root.showNurse()
        onSettled: root.settled()
    }
}
