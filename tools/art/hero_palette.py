"""The two hours of the welcome page's lake."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Hour:
    """Colours and strengths of one hour; strengths are 0 to 1."""

    sky: tuple[tuple[float, str], ...]
    cloud: float
    cloud_colour: str
    stars: int
    star_colour: str
    glow: float
    glow_colour: str
    ridges: tuple[str, str, str]
    mist: str
    mist_strength: float
    water: tuple[tuple[float, str], ...]
    depth: float
    depth_near: float
    ripple: float
    path: float
    path_colour: str
    pad: str
    pad_light: str
    bloom: str
    bank: str
    reed: str
    reed_far: str


DAWN = Hour(
    sky=(
        (0.0, "#DCE2F6"),
        (0.40, "#EBE3F3"),
        (0.68, "#F8E6E6"),
        (0.88, "#FDEBDC"),
        (1.0, "#FFF0DF"),
    ),
    cloud=0.55,
    cloud_colour="#FFF6F0",
    stars=0,
    star_colour="#FFFFFF",
    glow=0.92,
    glow_colour="#FFF5E2",
    ridges=("#D2CCEA", "#BBBBE0", "#9FA8D2"),
    mist="#F3E8EE",
    mist_strength=0.62,
    water=((0.0, "#D6DCF0"), (1.0, "#B3C4E3")),
    depth=0.50,
    depth_near=0.86,
    ripple=0.012,
    path=0.62,
    path_colour="#FFFAEE",
    pad="#8FB3B4",
    pad_light="#B4D0CB",
    bloom="#F3A9B8",
    bank="#7089B0",
    reed="#657FA8",
    reed_far="#93A8CB",
)
NIGHT = Hour(
    sky=(
        (0.0, "#12142B"),
        (0.38, "#1E1E42"),
        (0.70, "#39305F"),
        (0.90, "#544270"),
        (1.0, "#644C78"),
    ),
    cloud=0.28,
    cloud_colour="#5A4A7C",
    stars=230,
    star_colour="#FFF4DA",
    glow=0.42,
    glow_colour="#9A7FB8",
    ridges=("#443C6C", "#353160", "#26264E"),
    mist="#5B4A7A",
    mist_strength=0.50,
    water=((0.0, "#3A345E"), (1.0, "#1A1B38")),
    depth=0.48,
    depth_near=0.80,
    ripple=0.010,
    path=0.50,
    path_colour="#F3D9C8",
    pad="#24405A",
    pad_light="#3A5A70",
    bloom="#C9A3CF",
    bank="#121430",
    reed="#161835",
    reed_far="#262A50",
)
