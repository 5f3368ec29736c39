"""Folders as somebody sees them who looks for music: other folders, lists, pieces, and music that
does not play here.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from companion.library.page import FOLDER, LIST, PIECE, STICK, UNPLAYED, Entry, Page
from companion.library.text import natural, plain
from companion.library.walk import LISTS, PLAYED, ending_of, is_hidden, stem_of

MOST_SHOWN: Final = 5000
_ORDER: Final = (FOLDER, LIST, PIECE, UNPLAYED)


def beginning(places: Sequence[Path], plugged_in: Sequence[Path] = ()) -> Page:
    """The places to begin with; some of them are sticks and cards."""
    return Page(
        entries=tuple(
            Entry(str(one), _title(one), STICK if one in plugged_in else FOLDER) for one in places
        )
    )


def look_into(folder: str, unplayed: Mapping[str, str], most: int = MOST_SHOWN) -> Page:
    """What somebody who looks for music sees in a folder. Asks the disk.

    `unplayed` gives the reason for each ending that is music and does not play.
    """
    try:
        with os.scandir(folder) as inside:
            found = [entry for one in inside if (entry := _entry(one, unplayed)) is not None]
    except OSError:
        return unanswered(folder)
    found.sort(key=lambda one: (_ORDER.index(one.kind), natural(one.title), one.path))
    title = _title(Path(folder))
    return Page(folder, title, tuple(found[:most]), cut=len(found) > most)


def unanswered(folder: str) -> Page:
    """A folder that could not be looked into."""
    return Page(folder, _title(Path(folder)), readable=False)


def _title(path: Path) -> str:
    return plain(path.name) or plain(str(path))


def _entry(inside: os.DirEntry[str], unplayed: Mapping[str, str]) -> Entry | None:
    if is_hidden(inside.name):
        return None
    try:
        if inside.is_dir():
            return Entry(inside.path, plain(inside.name) or "…", FOLDER)
    except OSError:
        return None
    ending = ending_of(inside.name)
    title = plain(stem_of(inside.name).replace("_", " ")) or "♪"
    if ending in unplayed:
        return Entry(inside.path, title, UNPLAYED, unplayed[ending])
    kind = PIECE if ending in PLAYED else LIST if ending in LISTS else None
    return Entry(inside.path, title, kind) if kind else None
