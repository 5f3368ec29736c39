"""The colours of the shore, early and late."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Hour:
    """The colours of one time of day."""

    sky: tuple[tuple[float, str], ...]
    sun: str
    sun_body: tuple[tuple[float, str], ...]
    sun_strength: float
    glow: str
    glow_strength: float
    cloud: str
    cloud_lit: str
    land: tuple[str, str]
    sea: tuple[tuple[float, str], ...]
    crest: str
    trough: str
    glitter: str
    glitter_strength: float
    foam: str
    sand: tuple[str, str, str]
    wet: str
    grass: tuple[str, str]
    bird: tuple[str, str, str]
    shell: tuple[str, str, str]
    sail: tuple[str, str, str]
    stars: float


MORNING = Hour(
    sky=((0, "#A9C6E6"), (0.35, "#C9D6EC"), (0.62, "#EBDDE6"), (0.84, "#FBE3D2"), (1, "#FFEBCB")),
    sun="#FFFBEA",
    sun_body=((0, "#FFFDF2"), (0.6, "#FFF7DC"), (1, "#FFEDC2")),
    sun_strength=1.0,
    glow="#FFE7B4",
    glow_strength=0.85,
    cloud="#D9CFE3",
    cloud_lit="#FFF0DC",
    land=("#B3B4D2", "#9AA6C6"),
    sea=(
        (0, "#B9C6DC"),
        (0.10, "#93B7CF"),
        (0.36, "#78B4C4"),
        (0.68, "#8CC9C8"),
        (0.88, "#BBDDD0"),
        (1, "#DDE3CF"),
    ),
    crest="#E9F5EE",
    trough="#4C93A8",
    glitter="#FFF6DC",
    glitter_strength=0.95,
    foam="#FFFDF6",
    sand=("#EFDDC2", "#E2C9A8", "#F9EBD3"),
    wet="#B99F92",
    grass=("#A9AD86", "#7E8A70"),
    bird=("#8B8E9E", "#6C6F82", "#F3EDE6"),
    shell=("#F6E3D6", "#D9A793", "#FFF8EE"),
    sail=("#FFF6E6", "#E9C9B4", "#6E7396"),
    stars=0.0,
)

DUSK = replace(
    MORNING,
    sky=((0, "#15183A"), (0.38, "#2A2A57"), (0.66, "#4D3D70"), (0.86, "#7E5376"), (1, "#A8697A")),
    sun="#F6DDB8",
    sun_body=((0, "#F7CFA0"), (0.5, "#EFB08E"), (1, "#D98A7E")),
    sun_strength=0.82,
    glow="#D98A78",
    glow_strength=0.6,
    cloud="#3A3563",
    cloud_lit="#A96A84",
    land=("#4A4070", "#37325E"),
    sea=(
        (0, "#5B4A73"),
        (0.10, "#3F3F6C"),
        (0.36, "#2F4068"),
        (0.68, "#32506F"),
        (0.88, "#46607A"),
        (1, "#5A6580"),
    ),
    crest="#8E8FB4",
    trough="#1D2B50",
    glitter="#FFC79A",
    glitter_strength=0.85,
    foam="#C9C6DC",
    sand=("#4C4661", "#3A3653", "#5F5670"),
    wet="#37345A",
    grass=("#3D4260", "#24294A"),
    bird=("#2C2E55", "#20224A", "#9C98B6"),
    shell=("#A899AE", "#77688C", "#C9BFCB"),
    sail=("#CDBAC0", "#8C7490", "#1F2348"),
    stars=1.0,
)
