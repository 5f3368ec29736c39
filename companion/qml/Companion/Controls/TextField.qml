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

    readonly property string joiner: "\u200d"
    readonly property int count: lettersOf(input.text).length
    readonly property int room: Math.max(0, longest - count)

    signal edited
    signal accepted // Enter
    signal escaped

    // Qt's Array.from would cut those in two that lie beyond the first 65,536.
    function lettersOf(text: string): list<string> {
        const found = [];
        for (let at = 0; at < text.length; at += found[found.length - 1].length)
            found.push(String.fromCodePoint(text.codePointAt(at)));
        return found;
    }

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
        const before = lettersOf(input.getText(0, input.cursorPosition));
        if (before.length === 0)
            return;
        let gone = before.pop();
        while (before.length > 0 && (root.goesOn(gone) || before[before.length - 1] === root.joiner))
            gone = before.pop() + gone;
        input.remove(input.cursorPosition - gone.length, input.cursorPosition);
    }

    // Whether it belongs to the letter before it: an accent of its own, a joiner, a choice of look, a tone of skin.
    function goesOn(letter: string): bool {
        const code = letter.codePointAt(0);
        return letter.startsWith(joiner) || (code >= 0x300 && code < 0x370) || (code >= 0x20d0 && code < 0x2100) || (code >= 0xfe00 && code < 0xfe10) || (code >= 0x1f3fb && code < 0x1f400);
    }

    function keepShort(): void {
        const over = longest > 0 ? lettersOf(input.text).length - longest : 0;
        if (over <= 0)
            return;
        const cut = lettersOf(input.getText(0, input.cursorPosition)).slice(-over).join("");
        input.remove(input.cursorPosition - cut.length, input.cursorPosition);
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
