"""Reading what there is to hear from the assets' music, ambience and cues.

A row that is broken, or whose file is missing, is left out with a finding; the rest still plays.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from companion.datafile import DataFileError, Finding, read_table, unfit_for_display
from companion.music.tracks import Ambience, Catalogue, Cue, Layer, Track

_Thing = TypeVar("_Thing", Track, Ambience, Cue)


class _BrokenRowError(Exception):
    """A row that cannot be used: the key, what is wrong, the cure."""


def read_catalogue(assets: Path) -> tuple[Catalogue, list[Finding]]:
    """Everything that can sound, and what had to be left out.

    `assets` holds the folders music, ambience and cues, each with its manifest.toml, and
    music/playlists.toml, which names where a person starts. Never raises: nothing readable
    is an empty catalogue and a finding for each file.
    """
    findings: list[Finding] = []
    tracks = _things(assets / "music", "track", _track, findings)
    ambiences = _things(assets / "ambience", "ambience", _ambience, findings)
    cues = _things(assets / "cues", "cue", _cue, findings)
    return Catalogue(tracks, _order(assets / "music", tracks, findings), ambiences, cues), findings


def _things(
    folder: Path,
    kind: str,
    make: Callable[[Path, Mapping[str, object]], _Thing],
    findings: list[Finding],
) -> dict[str, _Thing]:
    things: dict[str, _Thing] = {}
    file = f"{folder.name}/manifest.toml"
    for number, row in enumerate(_rows(folder, "manifest.toml", kind, findings), start=1):
        try:
            thing = make(folder, row)
        except _BrokenRowError as error:
            key, problem, cure = error.args
            findings.append(Finding(file, f"{kind} {number}.{key}", problem, cure))
        else:
            things[thing.id] = thing
    return things


def _rows(
    folder: Path, name: str, kind: str, findings: list[Finding]
) -> Iterator[Mapping[str, object]]:
    try:
        rows = read_table(folder, name).get(kind, [])
    except DataFileError as error:
        broken = error.finding
        file = f"{folder.name}/{broken.file}"
        findings.append(Finding(file, broken.key, broken.problem, broken.cure))
        return
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, Mapping):
            yield row


def _order(folder: Path, tracks: Mapping[str, Track], findings: list[Finding]) -> tuple[str, ...]:
    """The playlist a person starts with, its first piece first."""
    try:
        table = read_table(folder, "playlists.toml")
    except DataFileError:
        table = {}
    wanted, first = table.get("default_playlist"), table.get("default_track")
    listed: list[str] = []
    for playlist in _rows(folder, "playlists.toml", "playlist", findings):
        ids = playlist.get("tracks")
        if playlist.get("id") == wanted and isinstance(ids, list):
            listed = [str(one) for one in ids]
    for missing in (one for one in listed if one not in tracks):
        cure = "take it off the list, or put the piece back"
        findings.append(Finding("music/playlists.toml", missing, "no such piece", cure))
    order = tuple(dict.fromkeys(one for one in listed if one in tracks)) or tuple(tracks)
    if isinstance(first, str) and first in order:
        place = order.index(first)
        order = order[place:] + order[:place]
    return order


def _track(folder: Path, row: Mapping[str, object]) -> Track:
    return Track(
        _text(row, "id"),
        _text(row, "title"),
        _text(row, "about"),
        _file(folder, row, "file"),
        folder / _text(row, "cover"),
        _seconds(row, "duration_s"),
    )


def _ambience(folder: Path, row: Mapping[str, object]) -> Ambience:
    layers = row.get("layers")
    if not isinstance(layers, list) or not layers:
        raise _BrokenRowError("layers", "has no layers", "name at least one loop")
    return Ambience(
        _text(row, "id"),
        _text(row, "title"),
        _text(row, "about"),
        folder / _text(row, "cover"),
        tuple(Layer(_text(one, "id"), _file(folder, one, "file")) for one in layers),
    )


def _cue(folder: Path, row: Mapping[str, object]) -> Cue:
    return Cue(_text(row, "id"), _file(folder, row, "file"), _seconds(row, "first_sound_s"))


def _text(row: Mapping[str, object], key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str) or unfit_for_display(value):
        raise _BrokenRowError(key, "is no plain text", "put plain words in quotes")
    return value


def _seconds(row: Mapping[str, object], key: str) -> float:
    value = row.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 86400:
        raise _BrokenRowError(key, "is no length", "write seconds, such as 236.5")
    return float(value)


def _file(folder: Path, row: Mapping[str, object], key: str) -> Path:
    path = folder / _text(row, key)
    if not path.is_file():
        raise _BrokenRowError(key, f"{path.name} is missing", "put the file back")
    return path
