pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Companion.Theme

// Room to write in: by a hardware keyboard with selection, undo and paste, and by `type()` and `erase()` for the keyboard
// on the screen. What does not fit into `longest` characters is not taken, and never anything that stood there before.
FocusScope {
    id: root

    property alias text: input.text
    property alias cursor: input.cursorPosition
    property string label: "" // what it is for, for those who do not see it
    property string placeholder: ""
    property int longest: 0 // in characters, 0 for no limit

    readonly property int count: Array.from(input.text).length
    readonly property int room: Math.max(0, longest - count)

    signal edited
    signal accepted // Enter
    signal escaped

    function type(words: string): void {
        input.remove(input.selectionStart, input.selectionEnd);
        input.insert(input.cursorPosition, words);
    }

    // What is selected, or the letter before the cursor with all its accents.
    function erase(): void {
        if (input.selectedText !== "") {
            input.remove(input.selectionStart, input.selectionEnd);
            return;
        }
        const before = Array.from(input.getText(0, input.cursorPosition));
        if (before.length === 0)
            return;
        let gone = before.pop();
        while (before.length > 0 && (/^[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f\u200d]/.test(gone) || before[before.length - 1] === "\u200d" || /^\ud83c[\udffb-\udfff]/.test(gone)))
            gone = before.pop() + gone;
        input.remove(input.cursorPosition - gone.length, input.cursorPosition);
    }

    function keepShort(): void {
        if (root.longest > 0 && root.count > root.longest) {
            const written = Array.from(input.getText(0, input.cursorPosition));
            const over = written.slice(-(root.count - root.longest)).join("");
            input.remove(input.cursorPosition - over.length, input.cursorPosition);
        }
    }

    implicitWidth: 320
    implicitHeight: Math.max(Theme.targetMain, input.implicitHeight)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusPicture
        color: Theme.surface
        border.color: input.activeFocus ? Theme.primary : Theme.lineStrong
        border.width: input.activeFocus ? Theme.edgeChosen : Theme.edgeStrong
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: Theme.inset
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        T.TextArea.flickable: T.TextArea {
            id: input

            objectName: `${root.objectName}Input`
            focus: true
            leftPadding: Theme.s2
            rightPadding: Theme.s2
            topPadding: Theme.gap
            bottomPadding: Theme.gap
            implicitHeight: contentHeight + topPadding + bottomPadding
            color: Theme.ink
            selectionColor: Theme.primary
            selectedTextColor: Theme.primaryInk
            font.family: Theme.textFont
            font.pixelSize: Theme.read(Theme.textLead)
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            selectByMouse: true
            // The system keeps no word of it for its dictionaries.
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText

            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.placeholder
            Accessible.multiLine: true

            onTextChanged: {
                root.keepShort();
                root.edited();
            }

            Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape
            Keys.onEscapePressed: root.escaped()
            Keys.onReturnPressed: root.accepted()
            Keys.onEnterPressed: root.accepted()
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

            cursorDelegate: Rectangle {
                width: Theme.ringEdge
                radius: 2
                color: Theme.primary
                visible: input.activeFocus
            }
        }
    }

    Txt {
        x: Theme.inset + Theme.s2
        y: Theme.inset + Theme.gap
        width: parent.width - 2 * x
        visible: input.text === "" && input.preeditText === ""
        role: "lead"
        text: root.placeholder
        color: Theme.inkSoft
        maximumLineCount: 1
        elide: Text.ElideNone
        Accessible.ignored: true
    }
}
