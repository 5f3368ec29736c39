"""The colours of the forest, by day and in the evening."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Hour:
    """One time of day; tones in a row run from far to near."""

    air: tuple[tuple[float, str], ...]
    glow: str
    glow_strength: float
    trunks: tuple[str, ...]
    rim: str
    leaves: tuple[tuple[str, str], ...]
    ground: tuple[str, ...]
    sun_patch: str
    path: tuple[str, str]
    water: tuple[str, str, str]
    spark: str
    stone: tuple[str, str, str]
    moss: tuple[str, str]
    log: tuple[str, str, str]
    deer: tuple[str, str, str]
    fern: tuple[str, str]
    leaf: tuple[str, str]
    ray: str
    ray_strength: float


DAY = Hour(
    air=((0, "#FBF7D2"), (0.28, "#EDF2C4"), (0.6, "#C8E0AE"), (1, "#93BF95")),
    glow="#FFFCE4",
    glow_strength=0.9,
    trunks=("#C3D3A4", "#A3B98A", "#7F9470", "#5F6B52", "#453F35"),
    rim="#FBF1B8",
    leaves=(
        ("#CFE3A8", "#E9F0BC"),
        ("#AFD08C", "#DDEBA4"),
        ("#86B572", "#CBE28C"),
        ("#5C9460", "#AFD277"),
        ("#37694C", "#8CBB63"),
    ),
    ground=("#D3E0A9", "#B5CF8C", "#8FB673", "#6A9A60", "#4A7B50"),
    sun_patch="#FBF2A8",
    path=("#E2D3A6", "#C3AC7E"),
    water=("#E6F3DC", "#8FC0B0", "#4C8A84"),
    spark="#FDFFF0",
    stone=("#B9BDB0", "#8A9188", "#E7E7D6"),
    moss=("#7FA257", "#B4CB70"),
    log=("#A38463", "#70573F", "#D9BE92"),
    deer=("#B08B62", "#8F6D4C", "#EADBB8"),
    fern=("#5F9A58", "#2F6347"),
    leaf=("#E3B54E", "#C9803F"),
    ray="#FFFBDC",
    ray_strength=0.8,
)

EVENING = Hour(
    air=((0, "#C99A6C"), (0.26, "#8F7A6A"), (0.58, "#4B5B62"), (1, "#22384A")),
    glow="#F0BE84",
    glow_strength=0.62,
    trunks=("#5E6463", "#465457", "#32444C", "#22333F", "#141F2C"),
    rim="#E2A872",
    leaves=(
        ("#5D6A60", "#9A8762"),
        ("#46605A", "#84805A"),
        ("#305150", "#687650"),
        ("#213F45", "#4C6649"),
        ("#142B36", "#33513F"),
    ),
    ground=("#6B6E5C", "#4C5F56", "#35504E", "#264245", "#182F39"),
    sun_patch="#E9B777",
    path=("#6E6458", "#474A4C"),
    water=("#B99878", "#3B5A66", "#1B3646"),
    spark="#F6D3A4",
    stone=("#4E5C63", "#34444F", "#86857A"),
    moss=("#3B5748", "#5F6E4C"),
    log=("#544840", "#33302F", "#8E745A"),
    deer=("#5B5048", "#443E3C", "#94806A"),
    fern=("#2A4C47", "#142E38"),
    leaf=("#C98F4C", "#8E5E3E"),
    ray="#F3C48E",
    ray_strength=0.34,
)
