pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// What the parts of one keyboard share: which letters, whether capital, how large a key is, and what was touched.
QtObject {
    id: root

    property var layouts: []
    property int current: 0
    property string shift: "off" // off | once | lock
    property bool signs: false
    property real width: 0
    property real tall: Theme.target

    readonly property var layout: layouts.length > 0 ? layouts[current % layouts.length] : null
    readonly property list<string> rows: layout === null ? [] : signs ? layout.signs : layout.rows
    readonly property int most: layout === null ? 10 : Math.max(10, ...layout.rows.map(row => row.length))
    readonly property real unit: Math.max(1, Math.floor((width - (most - 1) * Theme.s1) / most))
    readonly property real wide: Math.floor(unit * 1.5 + Theme.s1 / 2)

    signal typed(string text)
    signal erased
    signal finished

    // Some letters have no single capital, such as ß.
    function faceOf(letter: string): string {
        const capital = letter.toUpperCase();
        return shift === "off" || capital.length !== letter.length ? letter : capital;
    }

    function accentsOf(letter: string): string {
        return layout === null ? "" : layout.accents[letter] ?? "";
    }

    function write(text: string): void {
        typed(text);
        if (shift === "once")
            shift = "off";
    }

    function turnShift(): void {
        shift = shift === "off" ? "once" : shift === "once" ? "lock" : "off";
    }

    function turnLanguage(): void {
        current = (current + 1) % layouts.length;
    }
}
