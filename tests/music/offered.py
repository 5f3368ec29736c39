"""A small catalogue, and the edges of the room: the sound process and the clock."""

from pathlib import Path

from companion.music.tracks import Ambience, Catalogue, Layer, Playlist, Track

TRACKS = {
    name: Track(name, name.title(), "Slow.", Path(f"{name}.ogg"), Path(f"{name}.svg"), 200.0)
    for name in ("one", "two", "three", "star")
}
GROWN, SMALL = ("adult", "parent"), ("child", "parent")
PLAYLISTS = {
    one.id: one
    for one in (
        Playlist("waiting", "waiting", "Waiting", "", GROWN, Path("w.svg"), ("one", "two")),
        Playlist("doze", "sleep", "Doze", "", GROWN, Path("d.svg"), ("three", "one"), 30),
        Playlist("album", "album", "Album", "", GROWN, Path("a.svg"), ("one", "two", "three")),
        Playlist("pip", "album", "Pip", "", SMALL, Path("p.svg"), ("star",)),
    )
}
AMBIENCES = {
    name: Ambience(name, name.title(), "", Path("x.svg"), (Layer(f"{name}_far", Path("x.ogg")),))
    for name in ("rain", "fire")
}
CATALOGUE = Catalogue(
    TRACKS,
    PLAYLISTS,
    {"adult": "waiting", "child": "pip", "parent": "album"},
    {"child": 5.0},
    AMBIENCES,
)


class Sound:
    """Takes down what the sound process would be told."""

    def __init__(self) -> None:
        self.told: list[dict[str, object]] = []

    def send(self, do: str, **fields: object) -> None:
        self.told.append({"do": do, **fields})

    def last(self, do: str) -> dict[str, object]:
        return [one for one in self.told if one["do"] == do][-1]

    def pieces(self) -> list[object]:
        return [one["id"] for one in self.told if one["do"] == "music"]


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s
