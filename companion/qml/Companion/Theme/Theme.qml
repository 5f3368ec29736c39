pragma Singleton

import QtQuick

// Colours, sizes, type and durations: no other file holds a literal one.
// A property called onSomething would be taken for a signal handler and stay black: primaryInk, signalInk.
QtObject {
    id: root

    // Set by the window from the person's choices.
    property string name: "light" // light | dark | contrast
    property real textScale: 1 // 1 … 2
    property bool rtl: false
    property bool lessMotion: false
    property string likeness: "own" // who is seen in the pictures; own: mixed people

    readonly property bool dark: name === "dark"
    readonly property bool contrast: name === "contrast"
    readonly property bool bigText: textScale >= 1.5 // layouts change shape from here on
    readonly property string pictures: dark ? "dark" : "light" // which set of baked pictures fits

    readonly property ColourSets sets: ColourSets {}
    readonly property Colours tokens: contrast ? sets.contrast : dark ? sets.dark : sets.light
    readonly property color bg: tokens.bg
    readonly property color bgAlt: tokens.bgAlt
    readonly property color surface: tokens.surface
    readonly property color surfaceSoft: tokens.surfaceSoft
    readonly property color line: tokens.line
    readonly property color lineStrong: tokens.lineStrong
    readonly property color ink: tokens.ink
    readonly property color inkSoft: tokens.inkSoft
    readonly property color primary: tokens.primary
    readonly property color primaryInk: tokens.primaryInk
    readonly property color primarySoft: tokens.primarySoft
    readonly property color accent: tokens.accent
    readonly property color accentSoft: tokens.accentSoft
    readonly property color calm: tokens.calm
    readonly property color calmSoft: tokens.calmSoft
    readonly property color sky: tokens.sky
    readonly property color skySoft: tokens.skySoft
    readonly property color sun: tokens.sun
    readonly property color sunSoft: tokens.sunSoft
    readonly property color focus: tokens.focus
    readonly property color signal: tokens.signal
    readonly property color signalInk: tokens.signalInk
    readonly property color airTop: tokens.airTop
    readonly property color airMid: tokens.airMid
    readonly property color airLow: tokens.airLow
    readonly property color hover: tokens.hover
    readonly property color press: tokens.press
    readonly property color scrim: tokens.scrim
    readonly property color night: tokens.night
    readonly property color nightInk: tokens.nightInk
    readonly property color none: "transparent"

    // Space, shape and size on a grid of 8.
    readonly property int s1: 8
    readonly property int s2: 16
    readonly property int s3: 24
    readonly property int s4: 32
    readonly property int s5: 48
    readonly property int gap: 12 // between the parts of a control
    readonly property int gapSmall: 6
    readonly property int inset: 4 // from a tray to what lies in it
    readonly property int hair: 2
    readonly property int radiusCard: 28
    readonly property int radiusPicture: 20
    readonly property int radiusSmall: 16
    readonly property int radiusSmaller: 14
    readonly property int radiusButton: 40
    readonly property int targetLeast: 48 // nothing that can be touched is smaller
    readonly property int target: 56 // everyday control
    readonly property int targetMain: 64 // the one primary action
    readonly property int targetGlove: 80 // nurse and child
    readonly property real edge: contrast ? 2 : 1
    readonly property real edgeStrong: contrast ? 3 : 1.5
    readonly property real edgeChosen: contrast ? 4 : 2.5
    readonly property int focusEdge: 4
    readonly property int ringEdge: 3
    readonly property int ringEdgeStrong: 5
    readonly property int track: 8 // how thick a line is that shows how much
    readonly property int iconSmall: 18
    readonly property int icon: 24
    readonly property int iconLarge: 28
    readonly property int mark: 28 // a tick's disc
    readonly property int knob: 36
    readonly property int ring: 32
    readonly property int tile: 40
    readonly property int toggleWidth: 60
    readonly property int toggleHeight: 34
    readonly property int faderWidth: 176
    readonly property int sheetWidth: 560
    readonly property int compactBelow: 700 // a short side under this is a small screen
    readonly property real faded: 0.45 // opacity of what cannot be used now
    readonly property real veil: 0.5 // opacity of an even ground under words on a picture
    readonly property real pressedScale: 0.98

    // Reading text grows by the whole factor, titles by half of it: they are large already.
    readonly property string textFont: rtl ? "Noto Sans Arabic" : "Noto Sans"
    readonly property string titleFont: rtl ? "Noto Sans Arabic" : "Quicksand"
    readonly property int textDisplay: 48
    readonly property int textTitle: 30
    readonly property int textCaption: 28 // said slowly, over a picture
    readonly property int textCaptionLarge: 36 // the same on a large screen, which stands further away
    readonly property int textHeading: 22
    readonly property int textLead: 20
    readonly property int textBody: 18
    readonly property int textLabel: 18
    readonly property int textSmall: 16
    readonly property real half: 1 + (textScale - 1) * 0.5

    // Durations in milliseconds.
    readonly property int quick: lessMotion ? 0 : 240
    readonly property int page: lessMotion ? 200 : 450
    readonly property int scene: 900
    readonly property int settle: 1000 // a guide sinks back to rest
    readonly property int hold: 2000 // what must not happen by chance

    // The ground of a tint family (primary, accent, calm, sky, sun), and the ink that reads on it.
    function tint(family: string): color {
        switch (family) {
        case "primary":
            return primarySoft;
        case "accent":
            return accentSoft;
        case "calm":
            return calmSoft;
        case "sky":
            return skySoft;
        case "sun":
            return sunSoft;
        default:
            return surfaceSoft;
        }
    }

    function tone(family: string): color {
        switch (family) {
        case "primary":
            return primary;
        case "accent":
            return accent;
        case "calm":
            return calm;
        case "sky":
            return sky;
        case "sun":
            return sun;
        default:
            return ink;
        }
    }

    function read(px: real): int {
        return Math.round(px * textScale);
    }

    function head(px: real): int {
        return Math.round(px * half);
    }
}
