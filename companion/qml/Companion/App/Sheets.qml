pragma ComponentBehavior: Bound
import QtQuick
import Companion.Models

// Every panel, by the name under which it is opened. None of them is loaded before that.
Item {
    id: root

    required property AppViewModel app
    readonly property var files: ({
            menu: "MenuSheet.qml",
            look: "LookSheet.qml",
            likeness: "LikenessSheet.qml",
            music: "../Music/MusicSheet.qml",
            own_music: "../Library/OwnMusicSheet.qml",
            clinic_music: "../Library/ClinicMusicSheet.qml",
            breath: "../Breathing/BreathSheet.qml",
            journey: "../Walkthrough/JourneySheet.qml",
            sources: "../Chapters/SourcesSheet.qml",
            pages: "../Chapters/PagesSheet.qml"
        })

    Repeater {
        model: Object.keys(root.files)

        SheetLoader {
            required property string modelData

            app: root.app
            name: modelData
            file: root.files[modelData]
        }
    }
}
