import QtQuick

// The names of all colours; ColourSets.qml fills them in, once for each theme.
QtObject {
    id: root

    required property color bg
    required property color bgAlt
    required property color surface
    required property color surfaceSoft
    required property color line
    required property color lineStrong
    required property color ink
    required property color inkSoft
    required property color primary
    required property color primaryInk
    required property color primarySoft
    required property color accent
    required property color accentSoft
    required property color calm
    required property color calmSoft
    required property color sky
    required property color skySoft
    required property color sun
    required property color sunSoft
    required property color focus
    required property color signal
    required property color signalInk
    required property color airTop
    required property color airMid
    required property color airLow
    required property color hover
    required property color press
    required property color scrim
    required property color night // for closed eyes
    required property color nightInk
}
