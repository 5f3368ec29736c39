"""The two hours of the lake."""

from dataclasses import dataclass

from tools.art.places.nature import Stops


@dataclass(frozen=True)
class Hour:
    """Colours and strengths of one hour."""

    air: Stops
    cloud: str
    glow: str
    glow_strength: float
    stars: int
    ridges: tuple[str, str, str, str]
    lit: str
    mist: str
    mist_strength: float
    water: Stops
    far: float
    near: float
    lamp: str
    lamp_halo: float
    wood: tuple[str, str, str]
    hull: tuple[str, str, str]
    inside: tuple[str, str]
    blanket: tuple[str, str, str]
    reed: str
    reed_far: str


EVENING = Hour(
    air=(
        (0.0, "#A9B9E2"),
        (0.34, "#CBC4E8"),
        (0.60, "#EECFDC"),
        (0.80, "#FBD6C2"),
        (1.0, "#FFE6C0"),
    ),
    cloud="#FFF0DC",
    glow="#FFF3CF",
    glow_strength=0.95,
    stars=0,
    ridges=("#C9B9DC", "#A9A0CE", "#8287BB", "#5C6B9B"),
    lit="#FFE0BE",
    mist="#F1D9DF",
    mist_strength=0.62,
    water=((0.0, "#C6BCE0"), (0.4, "#9DA8D6"), (1.0, "#6F86BE")),
    far=0.16,
    near=0.80,
    lamp="#FFF2C4",
    lamp_halo=0.62,
    wood=("#A98C86", "#D9BBA6", "#6E5F74"),
    hull=("#C9695A", "#F0A58C", "#7C4560"),
    inside=("#8A6A70", "#E6C9AE"),
    blanket=("#F4E6CF", "#FFF8EA", "#C9B49C"),
    reed="#3F5384",
    reed_far="#6A7FAF",
)
NIGHT = Hour(
    air=(
        (0.0, "#10142E"),
        (0.40, "#1C2148"),
        (0.68, "#343265"),
        (0.86, "#54437A"),
        (1.0, "#735586"),
    ),
    cloud="#5B4C82",
    glow="#A77FA8",
    glow_strength=0.42,
    stars=150,
    ridges=("#4A4276", "#373565", "#282A54", "#191D3F"),
    lit="#7D638F",
    mist="#5A4D82",
    mist_strength=0.55,
    water=((0.0, "#3E376A"), (0.4, "#242750"), (1.0, "#12152F")),
    far=0.18,
    near=0.78,
    lamp="#FFE3A6",
    lamp_halo=0.62,
    wood=("#3A3654", "#575172", "#1C1C38"),
    hull=("#6A3F58", "#94617A", "#2C2140"),
    inside=("#2A2443", "#63557A"),
    blanket=("#8E84A4", "#AFA5BE", "#57506F"),
    reed="#0D1128",
    reed_far="#1B2145",
)
HOURS = {"light": EVENING, "dark": NIGHT}
