"""The two hours of Pip's meadow."""

from dataclasses import dataclass

from tools.art.places.meadow import Meadow
from tools.art.places.nature import Stops
from tools.illustrations.family import colour as family_colour


@dataclass(frozen=True)
class Hour:
    """Colours of one hour."""

    family: family_colour.Hour
    air: Stops
    cloud: str
    star_count: int
    moon: str
    glow: str
    glow_strength: float
    meadow: Meadow
    wood: tuple[str, str, str]
    pillow: tuple[str, str, str]
    sheet: tuple[str, str, str]
    quilt: tuple[str, str, str]
    patch: tuple[str, str]
    plume: tuple[str, str, str]
    shade: str
    rim: str
    lamp: str
    lamp_strength: float


EVENING = Hour(
    family=family_colour.Hour.DAY,
    air=(
        (0.0, "#8093D4"),
        (0.36, "#ABA9DF"),
        (0.62, "#DDBEDD"),
        (0.84, "#F9D2C6"),
        (1.0, "#FFE7C6"),
    ),
    cloud="#FFE9E4",
    star_count=46,
    moon="#FFF7E2",
    glow="#FFF0CF",
    glow_strength=0.85,
    meadow=Meadow(
        hills=("#B7B3DC", "#98B3CB", "#86BFA9", "#6CAE93"),
        mist="#F6DCD2",
        lit="#F9E6BE",
        grass=("#4F9480", "#7CBF98", "#A8D8A4"),
        petals=("#FFF8F0", "#F8C9CF", "#F9DE9A", "#CDBFF0"),
        bark=("#7A6A86", "#A5919E", "#54486E"),
        crown=("#5F9E93", "#8FC7A8", "#427A82"),
    ),
    wood=("#D9A681", "#F3CFAB", "#9C6C60"),
    pillow=("#FFF3DC", "#FFFDF6", "#DDBFB8"),
    sheet=("#FFFDF8", "#FFFFFF", "#D3C6DC"),
    quilt=("#8D86D0", "#B9B0EA", "#5A5299"),
    patch=("#FCE7B8", "#F6C3B4"),
    plume=("#F4FAFF", "#FFFFFF", "#A9BFE6"),
    shade="#8A6F9C",
    rim="#FFF3DA",
    lamp="#FFE3A0",
    lamp_strength=0.6,
)
NIGHT = Hour(
    family=family_colour.Hour.NIGHT,
    air=(
        (0.0, "#11163A"),
        (0.40, "#1F2556"),
        (0.68, "#383574"),
        (0.88, "#59478A"),
        (1.0, "#745596"),
    ),
    cloud="#5A4E8C",
    star_count=210,
    moon="#FFF1CF",
    glow="#8D74B4",
    glow_strength=0.5,
    meadow=Meadow(
        hills=("#403E78", "#333D6E", "#28405F", "#203752"),
        mist="#5A4E8A",
        lit="#6C6AA0",
        grass=("#142741", "#21405A", "#35606C"),
        petals=("#A5A0C4", "#8D6F96", "#A08E80", "#756FB0"),
        bark=("#2A2648", "#453C62", "#16142E"),
        crown=("#1F3A55", "#335A6C", "#122440"),
    ),
    wood=("#66485C", "#9A7078", "#37284A"),
    pillow=("#A79AB4", "#D6C2C0", "#5F5584"),
    sheet=("#B5AEC8", "#DCD4DE", "#696392"),
    quilt=("#4A4590", "#706AB4", "#28265C"),
    patch=("#E0C890", "#A8808C"),
    plume=("#C4CCEA", "#EEF0FA", "#7480B4"),
    shade="#1C1A44",
    rim="#FFD9A0",
    lamp="#FFD58A",
    lamp_strength=0.8,
)
HOURS = {"light": EVENING, "dark": NIGHT}
