"""The two hours of the quiet room."""

from dataclasses import dataclass

from tools.art.places.nature import Stops
from tools.art.places.room import Lamp


@dataclass(frozen=True)
class Hour:
    """Colours and strengths of one hour."""

    wall: Stops
    corner: str
    corner_strength: float
    shine: str
    shine_strength: float
    air: Stops
    hills: tuple[str, str]
    leaves: tuple[str, str, str]
    wood: tuple[str, str, str]
    frame: tuple[str, str, str]
    floor: tuple[str, str]
    cloth: tuple[str, str]
    cloth_cover: float
    patch: str
    patch_strength: float
    chair: tuple[str, str, str]
    cushion: tuple[str, str, str]
    pot: tuple[str, str, str]
    green: tuple[str, str, str]
    fur: tuple[str, str, str]
    lamp: Lamp
    books: tuple[str, ...]
    picture: tuple[str, str, str, str]


DAY = Hour(
    wall=((0.0, "#EADCDD"), (0.55, "#F1E1D8"), (1.0, "#E9D4CB")),
    corner="#B9A6C8",
    corner_strength=0.5,
    shine="#FFF8EA",
    shine_strength=0.75,
    air=((0.0, "#BFDCF2"), (0.45, "#DDEBF3"), (0.7, "#FBEEDD"), (1.0, "#FCE8CF")),
    hills=("#B9CFDD", "#A6C8B8"),
    leaves=("#7DB498", "#A9CFA6", "#E4EBBE"),
    wood=("#D9B394", "#F2D6B8", "#A87F6C"),
    frame=("#FBF6F2", "#FFFFFF", "#C9BCCB"),
    floor=("#D8B69A", "#BE9580"),
    cloth=("#FFFBF4", "#C9BFD3"),
    cloth_cover=0.78,
    patch="#FFF3CC",
    patch_strength=0.95,
    chair=("#9FC5B4", "#C6E0D2", "#5F8C86"),
    cushion=("#F2C38F", "#FBDDB6", "#C98A62"),
    pot=("#DE8F74", "#F4B79E", "#A25A55"),
    green=("#6FAE8B", "#A8D6A8", "#3F7C70"),
    fur=("#E9A877", "#FBD0A4", "#B36F55"),
    lamp=Lamp("#F6E9D8", "#FFFAF0", "#CDB9B4", "#8A6F6B", "#FFF3DA", 0.0),
    books=("#8FA9D0", "#E3A48F", "#B7A5D6", "#EBD2A2", "#8FBFB0"),
    picture=("#FBF4EA", "#CFDDEE", "#9FB9CF", "#E9B79C"),
)
EVENING = Hour(
    wall=((0.0, "#2B2950"), (0.55, "#353058"), (1.0, "#2C274C")),
    corner="#14132E",
    corner_strength=0.62,
    shine="#5D639C",
    shine_strength=0.42,
    air=((0.0, "#0F1536"), (0.5, "#232B62"), (0.8, "#3F4384"), (1.0, "#545096")),
    hills=("#333A74", "#252C5C"),
    leaves=("#1B2350", "#252E62", "#38437C"),
    wood=("#5B4660", "#836580", "#33294A"),
    frame=("#5A5580", "#8580A8", "#2C294E"),
    floor=("#3F3353", "#2B2444"),
    cloth=("#8D89B4", "#454272"),
    cloth_cover=0.80,
    patch="#A9B4F0",
    patch_strength=0.36,
    chair=("#3E5668", "#86808A", "#202B48"),
    cushion=("#A87660", "#E5AE7E", "#5F4052"),
    pot=("#87565E", "#B97E76", "#452F4A"),
    green=("#35585F", "#5F8C80", "#1B2D46"),
    fur=("#93655C", "#CC9A7C", "#523A50"),
    lamp=Lamp("#FFDFA4", "#FFF3CF", "#EDA968", "#2A223E", "#FFC681", 1.0),
    books=("#4A5484", "#805A68", "#625890", "#8A7768", "#42646E"),
    picture=("#57506F", "#3C4474", "#2B335F", "#8A6270"),
)
HOURS = {"light": DAY, "dark": EVENING}
