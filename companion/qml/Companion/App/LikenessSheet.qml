pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Companion.Controls
import Companion.Models
import Companion.Theme

// Who looks like you? Mixed people, as drawn, come first; every choice shows at once in the picture, and none is required.
Sheet {
    id: root

    required property AppViewModel app
    readonly property LookViewModel look: root.app.look
    readonly property var words: root.app.visit.words
    readonly property bool beside: !Theme.bigText && root.availableWidth >= Theme.read(800)
    // Not the column's own width: that changes with the scroll bar, and the bar with the picture's height.
    readonly property real across: (root.availableWidth - Theme.s2 - Theme.s3) * (root.beside ? 0.45 : 1)
    // Face, hair and clothes are all seen in it.
    readonly property string shown: "talk"
    // Names by key, spoken for the spots of colour and written on the others.
    readonly property var heads: ({
            short: qsTr("Short hair"),
            long: qsTr("Long hair"),
            curls: qsTr("Curly hair"),
            cap: qsTr("Soft cap"),
            scarf: qsTr("Head scarf")
        })
    readonly property var skins: ({
            s1: qsTr("Skin 1 of 7, the lightest"),
            s2: qsTr("Skin 2 of 7"),
            s3: qsTr("Skin 3 of 7"),
            s4: qsTr("Skin 4 of 7"),
            s5: qsTr("Skin 5 of 7"),
            s6: qsTr("Skin 6 of 7"),
            s7: qsTr("Skin 7 of 7, the darkest")
        })
    readonly property var colours: ({
            black: qsTr("Black"),
            brown: qsTr("Brown"),
            auburn: qsTr("Red-brown"),
            sand: qsTr("Fair"),
            silver: qsTr("Grey"),
            white: qsTr("White"),
            sage: qsTr("Green"),
            blue: qsTr("Blue"),
            lavender: qsTr("Lavender"),
            coral: qsTr("Coral"),
            sun: qsTr("Yellow"),
            teal: qsTr("Teal"),
            plum: qsTr("Plum")
        })

    //: Title of the panel in which a person chooses who is seen in the pictures, where no pack gives its own words
    title: root.words.looksLike ?? qsTr("Who looks like you?")
    widest: 1040

    GridLayout {
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.s3
        rowSpacing: Theme.s2
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.s2
            Layout.fillWidth: !root.beside
            Layout.preferredWidth: root.across
            Layout.alignment: Qt.AlignTop

            Picture {
                objectName: "likenessPicture"
                source: `${Assets.base}illustrations/${root.app.walkthrough.pictureView}/${root.shown}_${root.beside ? "full" : "wide"}_${Theme.pictures}.svg`
                likeness: Theme.likeness
                //: Spoken name of the picture that shows what was chosen
                alt: qsTr("How the person looks in the pictures now")
                Layout.fillWidth: true
                Layout.preferredHeight: root.across * (root.beside ? 0.75 : 0.25)
            }

            Txt {
                role: "small"
                text: root.words.looksWhy ?? ""
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.s2
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Choice {
                objectName: "mixedPeople"
                glyph: "adult"
                //: Who looks like you: everybody as drawn, somebody else in every picture
                text: qsTr("Mixed people")
                //: Who looks like you, under "Mixed people"
                note: qsTr("Somebody else in every picture")
                chosen: root.look.likeness === "own"
                onClicked: root.look.mixPeople()
                Layout.fillWidth: true
            }

            LikenessRow {
                look: root.look
                part: "skin"
                //: Who looks like you: above spots of colour
                heading: qsTr("Skin")
                choices: root.look.skins
                names: root.skins
                Layout.fillWidth: true
            }

            LikenessRow {
                look: root.look
                part: "head"
                //: Who looks like you: above kinds of hair, and covers
                heading: qsTr("On the head")
                choices: root.look.heads
                names: root.heads
                Layout.fillWidth: true
            }

            LikenessRow {
                look: root.look
                part: "hair"
                //: Who looks like you: above spots of colour
                heading: qsTr("Colour of the hair")
                choices: root.look.hairs
                names: root.colours
                Layout.fillWidth: true
            }

            LikenessRow {
                look: root.look
                part: "cloth"
                //: Who looks like you: above spots of colour
                heading: qsTr("Clothes")
                choices: root.look.cloths
                names: root.colours
                Layout.fillWidth: true
            }
        }
    }
}
