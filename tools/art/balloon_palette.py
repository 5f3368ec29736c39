"""The balloon's colours, and those around it, by day and by night."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Rubber:
    """The colours of one theme."""

    skin: tuple[tuple[float, str], ...]
    deep: str
    bounce: str
    shine: str
    star: str
    knot: str
    string: str
    wind: str
    halo: str
    glow: tuple[tuple[float, str, float], ...]
    hill: tuple[str, str]
    blades: str
    shade: str
    flowers: tuple[str, str]
    cloud: tuple[str, str, float]
    ground: tuple[str, str]


RUBBERS = {
    "light": Rubber(
        skin=((0.0, "#FFD9BF"), (0.35, "#FDBBA0"), (0.7, "#F49A8C"), (1.0, "#E37F86")),
        deep="#C96279",
        bounce="#FFC9B4",
        shine="#FFFAF2",
        star="#FFF1D8",
        knot="#D46E78",
        string="#A3808F",
        wind="#4C93C9",
        halo="#FFFFFF",
        glow=((0.0, "#FFE7C9", 0.85), (0.5, "#FFD9D2", 0.42), (1.0, "#F2D3EE", 0.0)),
        hill=("#BFE3D0", "#93CBB2"),
        blades="#74B598",
        shade="#6FAF95",
        flowers=("#FFF8EC", "#C3B2EA"),
        cloud=("#FFFFFF", "#E9DFF5", 0.9),
        ground=("#E3E1F6", "#FBEBDD"),
    ),
    "dark": Rubber(
        skin=((0.0, "#FFD6B4"), (0.35, "#F7AF93"), (0.7, "#DE8480"), (1.0, "#B9627A")),
        deep="#8E4468",
        bounce="#E59A94",
        shine="#FFF3E2",
        star="#FFEAC6",
        knot="#A9576F",
        string="#B79AAE",
        wind="#C9EBFB",
        halo="#5E78B8",
        glow=((0.0, "#FFD3A4", 0.46), (0.5, "#E59BB0", 0.20), (1.0, "#9A86DC", 0.0)),
        hill=("#3F7467", "#2C4F58"),
        blades="#5A9684",
        shade="#1E3442",
        flowers=("#EFE3DA", "#9D8AD0"),
        cloud=("#5B5590", "#423D70", 0.75),
        ground=("#22213F", "#37294B"),
    ),
}
