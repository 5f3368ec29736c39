"""The whale's colours, and those of the sea around it, in both themes."""

from dataclasses import dataclass

Stops = tuple[tuple[float, str], ...]


@dataclass(frozen=True)
class Sea:
    """The colours of the whale and what is around it in one theme."""

    back: Stops
    deep: str
    shine: str
    belly: str
    belly_shade: str
    groove: str
    cheek: str
    ink: str
    spots: str
    spray: str
    drop: str
    foam: str
    far: Stops
    near: Stops
    clarity: float
    rainbow: tuple[str, ...]
    rainbow_light: float
    ground: tuple[str, str]


SEAS = {
    "light": Sea(
        back=((0.0, "#93AFE6"), (0.5, "#7A96DA"), (1.0, "#6A83CC")),
        deep="#4A5FAE",
        shine="#C4D6F7",
        belly="#FFF7EA",
        belly_shade="#E3D3DC",
        groove="#D6C2CF",
        cheek="#F2A08C",
        ink="#353052",
        spots="#C3D3F6",
        spray="#8CC6E6",
        drop="#6FB2DC",
        foam="#FFFFFF",
        far=((0.0, "#C6E6EC"), (1.0, "#A8D8E2")),
        near=((0.0, "#B4DFE8"), (0.35, "#8CC8DC"), (1.0, "#6FAFD2")),
        clarity=0.62,
        rainbow=("#F7A8A8", "#FBC59A", "#FBE3A0", "#B5DFB4", "#A5D0EE", "#C3B2EA"),
        rainbow_light=0.72,
        ground=("#E3E1F6", "#FBEBDD"),
    ),
    "dark": Sea(
        back=((0.0, "#86A0E0"), (0.5, "#667FC8"), (1.0, "#4F66B0")),
        deep="#36468C",
        shine="#B9CBF4",
        belly="#EFE6E4",
        belly_shade="#BFB1C8",
        groove="#AF9DBB",
        cheek="#DE8F84",
        ink="#242040",
        spots="#B4C6F2",
        spray="#9CD2EE",
        drop="#BFE6F7",
        foam="#D5EEF5",
        far=((0.0, "#2F5A78"), (1.0, "#264A6C")),
        near=((0.0, "#33698A"), (0.35, "#27527A"), (1.0, "#223C66")),
        clarity=0.62,
        rainbow=("#FFC2C0", "#FFD8BA", "#FFEFC2", "#CBEFD0", "#C2E1FF", "#DACDFF"),
        rainbow_light=0.48,
        ground=("#22213F", "#37294B"),
    ),
}
