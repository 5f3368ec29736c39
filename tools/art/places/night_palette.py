"""The two hours of the night lake: the first stars, and deep night."""

from dataclasses import dataclass

from tools.art.places.nature import Stops


@dataclass(frozen=True)
class Hour:
    """Colours and strengths of one hour."""

    air: Stops
    cloud: str
    cloud_lit: str
    band: str
    band_strength: float
    star: str
    star_count: int
    star_strength: float
    halo: str
    halo_strength: float
    ridges: tuple[str, str, str]
    mist: str
    lit: str
    meadow: tuple[str, str]
    wall: tuple[str, str]
    roof: str
    lamp: str
    sheep: str
    water: Stops
    tree: tuple[str, str]


DUSK = Hour(
    air=(
        (0.0, "#5C6DB4"),
        (0.30, "#8288C8"),
        (0.56, "#B3A2D3"),
        (0.78, "#E2BBD1"),
        (0.92, "#F8D3C6"),
        (1.0, "#FFE3C4"),
    ),
    cloud="#F4D9E2",
    cloud_lit="#FFF3EC",
    band="#DCD4F4",
    band_strength=0.2,
    star="#FFFBEF",
    star_count=150,
    star_strength=1.0,
    halo="#FFF3DC",
    halo_strength=0.55,
    ridges=("#B7A2CF", "#8E88C0", "#6A70AC"),
    mist="#EBCBD3",
    lit="#FFDFC6",
    meadow=("#5F74A3", "#7E8FB8"),
    wall=("#A593BD", "#887CAF"),
    roof="#6E5C8C",
    lamp="#FFDE8C",
    sheep="#FBF4F2",
    water=((0.0, "#C3AACF"), (0.4, "#8F8FC9"), (1.0, "#5D6DB0")),
    tree=("#39487F", "#54639B"),
)
NIGHT = Hour(
    air=(
        (0.0, "#0A0E26"),
        (0.34, "#141A40"),
        (0.62, "#252A5E"),
        (0.84, "#413B77"),
        (1.0, "#5E4C86"),
    ),
    cloud="#4E4A82",
    cloud_lit="#A9A3CF",
    band="#8C86C8",
    band_strength=0.32,
    star="#FFF6E0",
    star_count=300,
    star_strength=1.0,
    halo="#C9C2EA",
    halo_strength=0.42,
    ridges=("#3F3C74", "#2E3062", "#20244E"),
    mist="#5A4F8A",
    lit="#6F659F",
    meadow=("#171D42", "#2A3260"),
    wall=("#575583", "#36365F"),
    roof="#15183A",
    lamp="#FFD889",
    sheep="#8D8DB8",
    water=((0.0, "#39366C"), (0.4, "#1D2250"), (1.0, "#0D1130")),
    tree=("#090C22", "#141938"),
)
HOURS = {"light": DUSK, "dark": NIGHT}
