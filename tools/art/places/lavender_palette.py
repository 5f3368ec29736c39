"""The colours of the lavender garden, late in the day and after sunset."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Hour:
    """One time of day; tones in a row run from far to near."""

    sky: tuple[tuple[float, str], ...]
    sun: tuple[tuple[float, str], ...]
    glow: str
    glow_strength: float
    cloud: str
    cloud_lit: str
    hills: tuple[str, ...]
    trees: tuple[str, str]
    wall: tuple[str, str, str]
    seam: str
    rim: str
    gate: tuple[str, str]
    earth: tuple[str, str, str]
    leaves: tuple[str, str, str]
    bloom: tuple[str, str, str]
    bloom_lit: tuple[str, str, str]
    bloom_dark: str
    wood: tuple[str, str]
    cat: tuple[str, str]
    stone: tuple[str, str, str]
    water: str
    butterfly: tuple[str, str]
    stars: float


LATE = Hour(
    sky=((0, "#9DB7E6"), (0.34, "#C4C3EA"), (0.62, "#EBC9DC"), (0.84, "#FAD3C4"), (1, "#FFE3BC")),
    sun=((0, "#FFFCEB"), (0.6, "#FFF3D0"), (1, "#FFE2B0")),
    glow="#FFDDA0",
    glow_strength=0.95,
    cloud="#C9B5DC",
    cloud_lit="#FFE0CB",
    hills=("#C3B2DB", "#A99BCC", "#9389BC"),
    trees=("#7E86A0", "#66708A"),
    wall=("#DDBF9F", "#C7A389", "#EFD9B8"),
    seam="#98786E",
    rim="#FFEBBE",
    gate=("#7FA3CF", "#5779AE"),
    earth=("#EBCFA6", "#D2A884", "#A67F78"),
    leaves=("#A9B49A", "#869A82", "#61796B"),
    bloom=("#B6A4DC", "#8F7BCB", "#6C58B4"),
    bloom_lit=("#EBC6DA", "#E0ABDA", "#D2A2E4"),
    bloom_dark="#4A3F8C",
    wood=("#A9836A", "#7C5E55"),
    cat=("#8B8A9C", "#6C6B80"),
    stone=("#CDBCA9", "#A28E86", "#F3E3C6"),
    water="#D7E6F2",
    butterfly=("#FFFFFF", "#E2DDF2"),
    stars=0.0,
)

DUSK = Hour(
    sky=((0, "#171A40"), (0.36, "#32305F"), (0.64, "#5C446F"), (0.85, "#93607A"), (1, "#BC7A78")),
    sun=((0, "#F4C99C"), (0.6, "#E5A588"), (1, "#CC8278")),
    glow="#D98C74",
    glow_strength=0.62,
    cloud="#433C6C",
    cloud_lit="#B5728A",
    hills=("#5A4A7A", "#463E6C", "#37345F"),
    trees=("#2C2F55", "#22264A"),
    wall=("#6A5768", "#54485F", "#826A74"),
    seam="#352F4E",
    rim="#D79A86",
    gate=("#4A5F92", "#324472"),
    earth=("#6E5868", "#54485E", "#373252"),
    leaves=("#4C5670", "#394560", "#252E4C"),
    bloom=("#6C5F9C", "#54488C", "#3F3678"),
    bloom_lit=("#A57FAA", "#8A6CAE", "#6E5CAA"),
    bloom_dark="#241F50",
    wood=("#5C4A5C", "#3D344E"),
    cat=("#454664", "#32334F"),
    stone=("#655C74", "#49425F", "#93808E"),
    water="#8E88B0",
    butterfly=("#D9D3E8", "#A9A2C8"),
    stars=0.9,
)
