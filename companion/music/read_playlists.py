"""Reading the playlists from the assets' music/playlists.toml."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from companion.datafile import DataFileError, Finding, read_table
from companion.music.rows import BrokenRowError, names, rows, text
from companion.music.tracks import KINDS, Playlist, Track

FILE: Final = "playlists.toml"
READERS: Final = ("adult", "teen", "child", "little", "parent")
QUIETEST_DB: Final = 20.0
MOST_MIN: Final = 240


def read_playlists(
    folder: Path, tracks: Mapping[str, Track], findings: list[Finding]
) -> tuple[dict[str, Playlist], dict[str, str]]:
    """The playlists, and where each reader starts."""
    lists: dict[str, Playlist] = {}
    file = f"{folder.name}/{FILE}"
    for number, row in enumerate(rows(folder, FILE, "playlist", findings), start=1):
        try:
            found = _playlist(folder, row, tracks)
        except BrokenRowError as error:
            key, problem, cure = error.args
            findings.append(Finding(file, f"playlist {number}.{key}", problem, cure))
        else:
            lists[found.id] = found
            cure = "take it off the list, or put the piece back"
            findings += [
                Finding(file, f"playlist {number}.tracks", f"no such piece: {one}", cure)
                for one in names(row, "tracks")
                if one not in tracks
            ]
    starts: dict[str, str] = {}
    for reader, value in _table(folder, "start").items():
        name = str(value)
        if name in lists and reader in lists[name].readers:
            starts[reader] = name
        else:
            cure = f"name a playlist whose readers include {reader}"
            findings.append(Finding(file, f"start.{reader}", "no playlist for this reader", cure))
    return lists, starts


def _playlist(folder: Path, row: Mapping[str, object], tracks: Mapping[str, Track]) -> Playlist:
    kind, readers = text(row, "kind"), names(row, "readers")
    if kind not in KINDS:
        raise BrokenRowError("kind", f"is unknown: {kind}", f"one of {', '.join(KINDS)}")
    if not readers or set(readers) - set(READERS):
        raise BrokenRowError("readers", "names no readers", f"some of {', '.join(READERS)}")
    pieces = tuple(dict.fromkeys(one for one in names(row, "tracks") if one in tracks))
    if not pieces:
        raise BrokenRowError("tracks", "names no piece that is there", "name at least one")
    ends_min = row.get("ends_min", 0)
    if isinstance(ends_min, bool) or not isinstance(ends_min, int) or not 0 <= ends_min <= MOST_MIN:
        raise BrokenRowError("ends_min", "is no time", f"write whole minutes, up to {MOST_MIN}")
    alone = row.get("alone", False)
    if not isinstance(alone, bool):
        raise BrokenRowError("alone", "is neither true nor false", "write true or false")
    cover = folder / text(row, "cover") if "cover" in row else tracks[pieces[0]].cover
    return Playlist(
        text(row, "id"),
        kind,
        text(row, "title"),
        text(row, "about"),
        readers,
        cover,
        pieces,
        ends_min,
        alone,
    )


def read_quieter(folder: Path, findings: list[Finding]) -> dict[str, float]:
    """How many decibels lower everything stays for a reader."""
    quieter: dict[str, float] = {}
    for reader, value in _table(folder, "quieter_db").items():
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if reader in READERS and number and 0 <= float(str(value)) <= QUIETEST_DB:
            quieter[reader] = float(str(value))
        else:
            cure = f"name a reader and give 0 to {QUIETEST_DB:.0f} dB"
            key = f"quieter_db.{reader}"
            findings.append(Finding(f"{folder.name}/{FILE}", key, "makes no sense", cure))
    return quieter


def _table(folder: Path, key: str) -> Mapping[str, object]:
    try:
        table = read_table(folder, FILE).get(key, {})
    except DataFileError:  # told already with the playlists
        return {}
    return table if isinstance(table, Mapping) else {}
