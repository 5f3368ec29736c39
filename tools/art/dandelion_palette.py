"""The dandelion's colours in both themes."""

from dataclasses import dataclass

Stops = tuple[tuple[float, str], ...]


@dataclass(frozen=True)
class Meadow:
    """The colours of one theme."""

    hair: str
    hair_light: float
    down: str
    down_light: float
    ball: tuple[tuple[float, str, float], ...]
    tip: str
    fruit: str
    heart: Stops
    stem: Stops
    stem_shade: str
    leaf: str
    leaf_shade: str
    soil: Stops
    blades: str
    bug: tuple[str, str, str]
    glow: tuple[tuple[float, str, float], ...]
    ground: tuple[str, str]


MEADOWS = {
    "light": Meadow(
        hair="#9880C0",
        hair_light=0.8,
        down="#FFFFFF",
        down_light=0.6,
        ball=(
            (0.0, "#FFF4DC", 0.95),
            (0.45, "#F6E9F4", 0.86),
            (0.8, "#D8C9F0", 0.82),
            (0.95, "#C3B2E8", 0.72),
            (1.0, "#C3B2E8", 0.0),
        ),
        tip="#FFFFFF",
        fruit="#9C7450",
        heart=((0.0, "#F1E3BE"), (1.0, "#C7A873")),
        stem=((0.0, "#C7B58F"), (0.25, "#9FC796"), (1.0, "#74B08A")),
        stem_shade="#5E9A7C",
        leaf="#86C3A0",
        leaf_shade="#5FA486",
        soil=((0.0, "#C4E6D2"), (1.0, "#9BD0B5")),
        blades="#74B598",
        bug=("#E8705C", "#43375A", "#FFFDF9"),
        glow=((0.0, "#FFE9BE", 0.95), (0.66, "#FFDDC0", 0.62), (1.0, "#F9D3DE", 0.0)),
        ground=("#E3E1F6", "#FBEBDD"),
    ),
    "dark": Meadow(
        hair="#F1EAFF",
        hair_light=0.62,
        down="#CFC3F4",
        down_light=0.20,
        ball=(
            (0.0, "#F7EEFF", 0.42),
            (0.6, "#C9BBF2", 0.26),
            (0.92, "#9D8DDA", 0.24),
            (1.0, "#8A7BCC", 0.0),
        ),
        tip="#FFFFFF",
        fruit="#C79A70",
        heart=((0.0, "#E9D4A4"), (1.0, "#A58558")),
        stem=(
            (0.0, "#A8946F"),
            (0.25, "#6F9E7C"),
            (1.0, "#3F7467"),
        ),
        stem_shade="#2C5A56",
        leaf="#4A8674",
        leaf_shade="#336660",
        soil=((0.0, "#3F7467"), (1.0, "#2C4F58")),
        blades="#5A9684",
        bug=("#C95F56", "#241F3A", "#EFE6E4"),
        glow=((0.0, "#FFDCA6", 0.50), (0.5, "#D9A0C0", 0.22), (1.0, "#9A86DC", 0.0)),
        ground=("#22213F", "#37294B"),
    ),
}
