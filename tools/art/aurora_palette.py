"""The aurora's two skies: northern lights by night, the same veils in the colours of dawn."""

from dataclasses import dataclass

Stops = tuple[tuple[float, str], ...]


@dataclass(frozen=True)
class Veil:
    """A curtain's colours from its foot to where it ends, and how dense it is at most."""

    hues: Stops
    density: float


@dataclass(frozen=True)
class Sky:
    """The colours of one theme."""

    veils: tuple[Veil, Veil, Veil]
    glow: Stops
    glow_light: float
    stars: int
    star: str
    hills: tuple[str, str, str]
    mist: str
    lake: Stops
    lake_light: float
    shine: float


SKIES = {
    "light": Sky(
        veils=(
            Veil(((0.0, "#F58AB4"), (0.2, "#C77FE0"), (0.55, "#8B78E6"), (1.0, "#7D96EE")), 0.72),
            Veil(((0.0, "#9BE8C0"), (0.16, "#35C2B0"), (0.5, "#48A8DC"), (1.0, "#8C88EA")), 0.86),
            Veil(((0.0, "#FFE7A0"), (0.2, "#FFB88A"), (0.55, "#F584A6"), (1.0, "#CC86DE")), 0.88),
        ),
        glow=((0.0, "#FFF8E6"), (0.4, "#FFD9D2"), (1.0, "#BFB0F2")),
        glow_light=0.95,
        stars=0,
        star="#FFFFFF",
        hills=("#B4ACDC", "#8F8DC6", "#6C70AC"),
        mist="#F0DCE8",
        lake=((0.0, "#C9C6EA"), (1.0, "#A9AEDF")),
        lake_light=0.85,
        shine=0.75,
    ),
    "dark": Sky(
        veils=(
            Veil(((0.0, "#C86FC0"), (0.25, "#9A6FE0"), (0.6, "#6E66D8"), (1.0, "#5A62C8")), 0.62),
            Veil(((0.0, "#C9FFD9"), (0.14, "#6FF0B8"), (0.5, "#45CDC8"), (1.0, "#6E8CF0")), 0.88),
            Veil(((0.0, "#F4FFD8"), (0.16, "#A8F7B8"), (0.5, "#62DCC4"), (1.0, "#A987EE")), 0.86),
        ),
        glow=((0.0, "#7FE8C4"), (0.4, "#4A8FB8"), (1.0, "#4A4390")),
        glow_light=0.42,
        stars=70,
        star="#FFF8E6",
        hills=("#2C2A58", "#201F46", "#141533"),
        mist="#3F4A80",
        lake=((0.0, "#26305E"), (1.0, "#1D1E42")),
        lake_light=0.92,
        shine=0.75,
    ),
}
