"""The two hours of the hands on a pillow."""

from dataclasses import dataclass

from tools.art.places.hand import Skin


@dataclass(frozen=True)
class Hour:
    """Colours of one hour."""

    quilt: tuple[str, str, str]
    pillow: tuple[str, str, str]
    sprig: tuple[str, str]
    piping: tuple[str, str, str]
    sleeve: tuple[str, str, str]
    skin: Skin
    shadow: str
    light: str
    light_strength: float
    dusk: str
    dusk_strength: float


DAY = Hour(
    quilt=("#BDB2DE", "#E0D8F2", "#8478B4"),
    pillow=("#FBF1E2", "#FFFDF6", "#D9BFB4"),
    sprig=("#9CC4B0", "#F0B8A2"),
    piping=("#F2B79A", "#FBD9C4", "#C98470"),
    sleeve=("#7FB3AB", "#AEDACF", "#47787C"),
    skin=Skin("#C68E5F", "#E9BC90", "#8F5A3E", "#744631", "#E6B99C", "#F2CBA2"),
    shadow="#6A5488",
    light="#FFF6DF",
    light_strength=0.42,
    dusk="#7E6FB0",
    dusk_strength=0.30,
)
EVENING = Hour(
    quilt=("#37325F", "#544C82", "#1D1B3E"),
    pillow=("#8F819C", "#CDB4B0", "#4E4470"),
    sprig=("#5F7C84", "#B18286"),
    piping=("#8E6272", "#BF8C86", "#553D5C"),
    sleeve=("#35565F", "#5E8683", "#1B2F45"),
    skin=Skin("#94664F", "#CF9B74", "#54363E", "#40282F", "#B78B7C", "#DDAA80"),
    shadow="#1A1636",
    light="#FFC98A",
    light_strength=0.30,
    dusk="#12112C",
    dusk_strength=0.62,
)
HOURS = {"light": DAY, "dark": EVENING}
