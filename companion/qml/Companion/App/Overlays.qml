pragma Singleton
import QtQuick
import Companion.Models

// What lies over the page and is nobody's memory: which sheet is open, and whether the nurse signal is folded to a band.
QtObject {
    id: root

    property string sheet: "" // "" | menu | look | likeness | music | own_music | clinic_music | breath | journey | sources | pages
    property bool nurseFolded: false

    function open(name: string): void {
        root.sheet = name;
    }

    function close(): void {
        root.sheet = "";
    }

    // The signal stands whole, also where it was folded.
    function callNurse(visit: VisitViewModel): void {
        root.nurseFolded = false;
        visit.callNurse();
    }
}
