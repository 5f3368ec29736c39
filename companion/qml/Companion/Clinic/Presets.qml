pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// What this clinic needs most often: one touch answers every question and hands the tablet over.
CornerCard {
    id: root

    required property ClinicViewModel clinic
    readonly property var glyphs: ({
            adult: "adult",
            teen: "teen"
        })
    readonly property int across: Math.max(1, Math.min(root.clinic.presets.length, Math.floor(root.width / Theme.read(300))))

    signal used

    //: Nurse's corner: heading of whole set-ups to choose from
    title: qsTr("One touch")
    //: Nurse's corner, under "One touch"
    note: qsTr("Sets everything and gives the tablet to the patient.")

    GridLayout {
        columns: root.across
        columnSpacing: 12
        rowSpacing: 12
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: root.clinic.presets

            Choice {
                required property var modelData

                objectName: `preset_${modelData.key}`
                glyph: root.glyphs[modelData.audience] ?? "child"
                text: modelData.title
                note: modelData.note
                ticks: false
                chosen: modelData.chosen
                onClicked: {
                    root.clinic.usePreset(modelData.key);
                    root.used();
                }
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }
        }
    }
}
