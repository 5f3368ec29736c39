pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models

// Where the sheet can be saved: the sticks that are in, and on one's own computer one's own folders.
Sheet {
    id: root

    required property TakeHomeViewModel takehome

    function label(kind: string, name: string): string {
        if (kind === "documents")
            //: A place to save the sheet: the person's folder of documents
            return qsTr("Documents");
        if (kind === "downloads")
            //: A place to save the sheet: the person's folder of downloads
            return qsTr("Downloads");
        //: A place to save the sheet: a memory stick and its name
        return qsTr("Stick: %1").arg(name);
    }

    //: Title of the panel with the places where the sheet can be saved
    title: qsTr("Save it where?")

    Repeater {
        model: root.takehome.places

        Choice {
            required property string placeId
            required property string kind
            required property string name
            required property int index

            Layout.fillWidth: true
            objectName: `sheetPlace${index}`
            glyph: kind === "stick" ? "key" : "home"
            text: root.label(kind, name)
            ticks: false
            onClicked: {
                root.takehome.save(placeId);
                root.close();
            }
        }
    }

    Txt {
        Layout.fillWidth: true
        objectName: "sheetNoPlace"
        visible: root.takehome.placeCount === 0 && !root.takehome.busy
        //: Where there is no place to save the sheet yet
        text: qsTr("Put a memory stick into this device. Then look again.")
    }

    Btn {
        Layout.alignment: Qt.AlignHCenter
        objectName: "sheetLookAgain"
        enabled: !root.takehome.busy
        glyph: "again"
        //: Looks for memory sticks that were put in meanwhile
        text: qsTr("Look again")
        onClicked: root.takehome.lookAround()
    }
}
