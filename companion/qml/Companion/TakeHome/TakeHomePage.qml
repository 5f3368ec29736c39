pragma ComponentBehavior: Bound

import QtQuick
import Companion.App
import Companion.Controls
import Companion.Models
import Companion.Theme

// What goes home with the person: the sheet itself on one side, the few ways to take it along on the other. The codes for
// a phone take the whole room.
Screen {
    id: root

    required property AppViewModel app

    readonly property TakeHomeViewModel takehome: app.takehome
    readonly property bool beside: !portrait && !Theme.bigText
    readonly property real upper: top.y + top.height + Theme.s2
    readonly property real inside: width - 2 * gutter
    readonly property real waysWidth: beside ? Math.max(320, Math.min(420, inside * 0.32)) : inside
    readonly property bool tall: Theme.bigText // everything scrolls together

    title: top.title

    // Places a box from the left, or from the right in right-to-left languages.
    function across(start: real, wide: real): real {
        return Theme.rtl ? width - start - wide : start;
    }

    TopBar {
        id: top

        x: root.gutter
        y: Theme.s2
        width: root.inside
        app: root.app
        //: Title of the page with the sheet that a person takes home
        title: qsTr("To take home")
        note: root.app.walkthrough.standingLine
        breathe: true
    }

    SheetPages {
        x: root.across(root.gutter, width)
        y: root.upper
        width: root.beside ? root.inside - root.waysWidth - Theme.s3 : root.inside
        height: root.beside ? root.height - y - root.gutter : Math.max(0, root.height - y - ways.height - Theme.s2)
        visible: !root.takehome.codesShown && !root.tall
        takehome: root.takehome
    }

    ScrollArea {
        id: ways

        x: root.across(root.beside ? root.width - root.gutter - width : root.gutter, width)
        y: root.beside || root.tall ? root.upper : root.height - height
        width: root.waysWidth
        height: root.beside || root.tall ? root.height - y : Math.min(implicitHeight + root.gutter, root.height * 0.48)
        visible: !root.takehome.codesShown
        objectName: "takeHomeWays"
        spacing: Theme.s2

        SheetWays {
            width: ways.width
            takehome: root.takehome
            wide: !root.beside && !root.tall
            onSaveAsked: placesSheet.open()
        }

        Loader {
            active: root.tall
            visible: active
            sourceComponent: SheetPages {
                implicitWidth: ways.width - Theme.s4
                implicitHeight: root.height * 0.8
                takehome: root.takehome
            }
        }
    }

    Loader {
        x: root.gutter
        y: root.upper
        width: root.inside
        height: root.height - y - root.gutter
        active: root.takehome.codesShown
        sourceComponent: CodesView {
            takehome: root.takehome
        }
    }

    PlacesSheet {
        id: placesSheet

        takehome: root.takehome
        nurse: true
        onNurseAsked: {
            close();
            Overlays.callNurse(root.app.visit);
        }
    }
}
