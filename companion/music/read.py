"""Reading what there is to hear from the assets' music, ambience and cues.

A row that is broken, or whose file is missing, is left out with a finding; the rest still plays.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from companion.datafile import Finding
from companion.music.read_playlists import read_playlists, read_quieter
from companion.music.rows import BrokenRowError, file, lines, rows, seconds, text
from companion.music.tracks import Ambience, Catalogue, Cue, Layer, Track

_Thing = TypeVar("_Thing", Track, Ambience, Cue)


def read_catalogue(assets: Path) -> tuple[Catalogue, list[Finding]]:
    """Everything that can sound, and what had to be left out.

    `assets` holds the folders music, ambience and cues, each with its manifest.toml, and
    music/playlists.toml, which names where each reader starts. Never raises: nothing readable
    is an empty catalogue and a finding for each file.
    """
    findings: list[Finding] = []
    tracks = _things(assets / "music", "track", _track, findings)
    ambiences = _things(assets / "ambience", "ambience", _ambience, findings)
    cues = _things(assets / "cues", "cue", _cue, findings)
    playlists, starts = read_playlists(assets / "music", tracks, findings)
    quieter_db = read_quieter(assets / "music", findings)
    return Catalogue(tracks, playlists, starts, quieter_db, ambiences, cues), findings


def _things(
    folder: Path,
    kind: str,
    make: Callable[[Path, Mapping[str, object]], _Thing],
    findings: list[Finding],
) -> dict[str, _Thing]:
    things: dict[str, _Thing] = {}
    file = f"{folder.name}/manifest.toml"
    for number, row in enumerate(rows(folder, "manifest.toml", kind, findings), start=1):
        try:
            thing = make(folder, row)
        except BrokenRowError as error:
            key, problem, cure = error.args
            findings.append(Finding(file, f"{kind} {number}.{key}", problem, cure))
        else:
            things[thing.id] = thing
    return things


def _track(folder: Path, row: Mapping[str, object]) -> Track:
    return Track(
        text(row, "id"),
        text(row, "title"),
        text(row, "about"),
        file(folder, row, "file"),
        folder / text(row, "cover"),
        seconds(row, "duration_s"),
        lines(row, "breaths_s"),
    )


def _ambience(folder: Path, row: Mapping[str, object]) -> Ambience:
    layers = row.get("layers")
    if not isinstance(layers, list) or not layers:
        raise BrokenRowError("layers", "has no layers", "name at least one loop")
    return Ambience(
        text(row, "id"),
        text(row, "title"),
        text(row, "about"),
        folder / text(row, "cover"),
        tuple(Layer(text(one, "id"), file(folder, one, "file")) for one in layers),
    )


def _cue(folder: Path, row: Mapping[str, object]) -> Cue:
    return Cue(text(row, "id"), file(folder, row, "file"), seconds(row, "first_sound_s"))
