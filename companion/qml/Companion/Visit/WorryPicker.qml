pragma ComponentBehavior: Bound
import QtQuick
import Companion.Models
import Companion.Theme

// How worried? A number from 0 to 10, or one of five faces for who points. `after` asks for the end of the visit.
Item {
    id: root

    required property VisitViewModel visit
    property bool after: false
    property real dot: 72
    property real tallest: 144 // picture
    property real across: 720 // it surely has; its own width changes with a scroll bar, and that with the height of the pictures
    readonly property var words: root.visit.words
    readonly property bool byFaces: root.visit.faces.length > 0

    implicitHeight: (root.byFaces ? faces : numbers).implicitHeight

    Loader {
        id: numbers

        active: !root.byFaces
        width: root.width

        sourceComponent: WorryScale {
            answer: root.after ? root.visit.worryAfter : root.visit.worry
            dot: root.dot
            low: root.words.worryLow ?? ""
            high: root.words.worryHigh ?? ""
            onPicked: number => root.after ? root.visit.setWorryAfter(number) : root.visit.setWorry(number)
        }
    }

    Loader {
        id: faces

        active: root.byFaces
        width: root.width

        sourceComponent: FaceScale {
            faces: root.visit.faces
            answer: root.after ? root.visit.faceAfter : root.visit.face
            art: Math.floor(Math.min(root.tallest, root.across / 5 - 2 * Theme.s2))
            onPicked: face => root.after ? root.visit.setFaceAfter(face) : root.visit.setFace(face)
        }
    }
}
