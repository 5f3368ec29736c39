pragma ComponentBehavior: Bound

import QtQuick
import Companion.Theme

// All text. `role` sets family, size and line height; nothing else in the app sets a font.
// Roles: display title heading captionLarge caption lead body label small smallBold.
Text {
    id: root

    property string role: "body"

    readonly property bool titled: role === "display" || role === "title" || role === "heading"
    readonly property int px: {
        switch (role) {
        case "display":
            return Theme.head(Theme.textDisplay);
        case "title":
            return Theme.head(Theme.textTitle);
        case "heading":
            return Theme.head(Theme.textHeading);
        case "captionLarge":
            return Theme.read(Theme.textCaptionLarge);
        case "caption":
            return Theme.read(Theme.textCaption);
        case "lead":
            return Theme.read(Theme.textLead);
        case "label":
            return Theme.read(Theme.textLabel);
        case "small":
        case "smallBold":
            return Theme.read(Theme.textSmall);
        default:
            return Theme.read(Theme.textBody);
        }
    }

    color: role === "small" ? Theme.inkSoft : Theme.ink
    font.family: titled ? Theme.titleFont : Theme.textFont
    font.pixelSize: px
    font.weight: titled || role === "label" || role === "smallBold" ? Font.Bold : Font.Normal
    // Times the face's own leading: Noto Sans has 1.36. Noto Sans Arabic has 1.7, and lineHeight does not shrink a
    // single line, so its extra room is taken away with negative padding.
    lineHeight: Theme.rtl ? 0.86 : role === "display" ? 0.92 : role === "lead" ? 1.04 : 1
    topPadding: Theme.rtl ? -Math.round(px * 0.12) : 0
    bottomPadding: Theme.rtl ? -Math.round(px * 0.2) : 0
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    renderType: Text.QtRendering

    Accessible.role: titled ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
