pragma Singleton
import QtQuick

// What each breathing guide is called.
QtObject {
    readonly property var names: ({
            //: A breathing guide: a flower that opens and closes
            lotus: qsTr("Lotus"),
            //: A breathing guide: water that comes up a beach and slides back
            tide: qsTr("Tide"),
            //: A breathing guide: lights in the northern sky that rise and sink
            aurora: qsTr("Northern light"),
            //: A breathing guide: a balloon that grows and shrinks
            balloon: qsTr("Balloon"),
            //: A breathing guide: a whale that comes up and blows
            whale: qsTr("Whale"),
            //: A breathing guide: the seeds of a dandelion that gather and fly off
            dandelion: qsTr("Dandelion"),
            //: A breathing guide: a paper lantern that brightens and dims
            lantern: qsTr("Lantern"),
            //: A breathing guide: a plain bar that fills and empties
            bar: qsTr("Bar")
        })

    function of(key: string): string {
        return names[key] ?? key;
    }
}
