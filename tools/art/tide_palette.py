"""The shore of the tide by day and by night."""

from dataclasses import dataclass

Stops = tuple[tuple[float, str], ...]


@dataclass(frozen=True)
class Shore:
    """The colours of one theme. Sand and water run from the top of the round to its foot."""

    sand: Stops
    wet: Stops
    sheen: str
    sheen_light: float
    mark: str
    mark_light: float
    shade: str
    water: Stops
    shallow: Stops
    foam: str
    glint: str
    glint_light: float
    glow: str
    aura: str
    aura_light: float


SHORES = {
    "light": Shore(
        sand=((0.0, "#FDF1DD"), (0.55, "#FAE5C6"), (1.0, "#F2D5AE")),
        wet=((0.0, "#F2DAB6"), (0.5, "#EACBA2"), (1.0, "#DDBA93")),
        sheen="#FBF0E0",
        sheen_light=0.55,
        mark="#FFFAF0",
        mark_light=0.8,
        shade="#8A6A5E",
        water=((0.0, "#A6E2DA"), (0.35, "#7ED0D2"), (0.68, "#5CB7CB"), (1.0, "#4F9DC4")),
        shallow=((0.0, "#D5F1E4"), (0.35, "#A8E3DA"), (1.0, "#74CBD0")),
        foam="#FFFFFF",
        glint="#FFFDEB",
        glint_light=0.50,
        glow="#FFF6D8",
        aura="#CFEDEA",
        aura_light=0.5,
    ),
    "dark": Shore(
        sand=((0.0, "#A39496"), (0.55, "#8A7F8C"), (1.0, "#70697D")),
        wet=((0.0, "#786D7D"), (0.6, "#605A73"), (1.0, "#4D4B6B")),
        sheen="#B2AAC2",
        sheen_light=0.42,
        mark="#B9B3BE",
        mark_light=0.55,
        shade="#14142E",
        water=((0.0, "#4FB9BE"), (0.35, "#3796AE"), (0.68, "#2A729A"), (1.0, "#24548A")),
        shallow=((0.0, "#9BE6DA"), (0.35, "#67CFCB"), (1.0, "#3FA6B4")),
        foam="#F1FBFF",
        glint="#E4FFF6",
        glint_light=0.44,
        glow="#A5F0E4",
        aura="#3F8FA6",
        aura_light=0.35,
    ),
}
