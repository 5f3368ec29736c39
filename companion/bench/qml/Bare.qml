pragma ComponentBehavior: Bound
import QtQuick

// The barest window: what nothing with a window can do without.
Window {
    width: 1280
    height: 800
    visible: true
    color: "#fbf7f2"
}
