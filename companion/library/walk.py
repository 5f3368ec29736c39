"""Which files in a folder are music: those that play here, and those that do not.

Links that lead round in circles or out of the folder, folders that may not be read, and sticks that
are pulled out meanwhile are told, and the rest goes on.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Final

from companion.library.text import natural

PLAYED: Final = frozenset(
    ("wav", "wave", "aif", "aiff", "aifc", "flac", "mp3", "ogg", "oga", "opus")
)
"""Endings of files that can be played."""

LISTS: Final = frozenset(("m3u", "m3u8", "xspf"))
"""Endings of lists that can be read."""

MOST_FILES: Final = 100_000
DEEPEST: Final = 40

_FITS_SQL: Final = 1 << 63
_PICTURES: Final = tuple(
    f"{name}.{ending}"
    for name in ("cover", "folder", "front", "album")
    for ending in ("jpg", "jpeg", "png")
)
# What systems leave on sticks; not a person's music.
_NOT_THEIRS: Final = frozenset(("system volume information", "$recycle.bin", "lost+found"))


@dataclass(frozen=True, slots=True)
class File:
    """A file of music as the disk tells it; `mtime` in nanoseconds."""

    path: str
    size: int
    mtime: int


@dataclass(slots=True)
class Shelf:
    """What lies in one folder: music in order of its names, lists, a picture, what is refused.

    `refused` holds paths with the reason why, a key of the words.
    """

    folder: str
    files: list[File] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)
    picture: str = ""
    refused: list[tuple[str, str]] = field(default_factory=list)


def ending_of(name: str) -> str:
    """What stands after the last dot, in lower case."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def stem_of(name: str) -> str:
    """What stands before the last dot."""
    return name.rpartition(".")[0] or name


def name_of(path: str) -> str:
    """What stands after the last separator. Not `Path`, which takes ten times as long."""
    return path[max(path.rfind(os.sep), path.rfind("/")) + 1 :]


def within(folder: str) -> str:
    """What the paths of all files in a folder begin with."""
    return folder if folder.endswith(os.sep) else folder + os.sep


def order_of(album: str, disc: int | None, track: int | None) -> tuple[object, ...]:
    """A key that sorts pieces of one folder by album, disc and track; what has none comes last.

    Those that share all three stay in the order of their names, in which `walk` gives them.
    """
    return (not album, natural(album), disc or 1, track or 10_000)


def walk(
    root: str, unplayed: Mapping[str, str], most: int = MOST_FILES, deepest: int = DEEPEST
) -> Iterator[Shelf]:
    """The folder `root` and those in it, each before those inside it, in natural order.

    `unplayed` gives the reason for each ending that is music and does not play. After `most` files
    of music, or `deepest` folders one inside the other, it ends there and says so.
    """
    real = os.path.realpath(root)
    seen: set[tuple[int, int]] = set()
    waiting = [(root, 0)]
    count = 0
    while waiting:
        folder, depth = waiting.pop()
        shelf = Shelf(folder)
        inside = _look_into(shelf, real, unplayed, seen)
        count += len(shelf.files)
        if count > most:
            del shelf.files[len(shelf.files) - (count - most) :]
            shelf.refused.append((root, "too_many"))
            yield shelf
            return
        if depth < deepest:
            waiting += [(one, depth + 1) for one in reversed(inside)]
        elif inside:
            shelf.refused.append((folder, "too_deep"))
        yield shelf


def pick(paths: Iterable[str], unplayed: Mapping[str, str]) -> Iterator[Shelf]:
    """These files in their order, as if nothing else were there: those of one folder that follow
    each other are a shelf.
    """
    for folder, run in groupby(paths, os.path.dirname):
        shelf = Shelf(folder, picture=_picture_in(folder))
        for path in run:
            ending = ending_of(name_of(path))
            try:
                told = Path(path).stat()
                if ending not in PLAYED or not stat.S_ISREG(told.st_mode):
                    shelf.refused.append((path, unplayed.get(ending, "damaged")))
                else:
                    shelf.files.append(File(path, told.st_size, told.st_mtime_ns % _FITS_SQL))
            except (OSError, ValueError) as error:
                shelf.refused.append((path, why_of(error)))
        yield shelf


def is_hidden(name: str) -> bool:
    """Whether nobody looks for music in what has this name."""
    return name.startswith(".") or name.lower() in _NOT_THEIRS


def _look_into(
    shelf: Shelf, real: str, unplayed: Mapping[str, str], seen: set[tuple[int, int]]
) -> list[str]:
    """Fill `shelf`; returns the folders inside, in order."""
    inside: list[str] = []
    try:
        told = Path(shelf.folder).stat()
        if told.st_ino and (told.st_dev, told.st_ino) in seen:
            return []
        seen.add((told.st_dev, told.st_ino))
        with os.scandir(shelf.folder) as entries:
            found = sorted(entries, key=lambda one: (natural(one.name), one.name))
    except (OSError, ValueError) as error:
        shelf.refused.append((shelf.folder, why_of(error)))
        return []
    pictures: dict[str, str] = {}
    for entry in found:
        if is_hidden(entry.name):
            continue
        try:
            if _is_folder(entry, real, shelf):
                inside.append(entry.path)
            elif entry.name.lower() in _PICTURES:
                pictures[entry.name.lower()] = entry.path
            else:
                _put(entry, real, shelf, unplayed)
        except (OSError, ValueError) as error:
            shelf.refused.append((entry.path, why_of(error)))
    shelf.picture = _front(pictures)
    return inside


def _picture_in(folder: str) -> str:
    try:
        with os.scandir(folder) as entries:
            return _front({entry.name.lower(): entry.path for entry in entries})
    except OSError:
        return ""


def _front(pictures: Mapping[str, str]) -> str:
    """The one that is meant for the cover, of paths by their names in lower case."""
    return next((pictures[name] for name in _PICTURES if name in pictures), "")


def _is_folder(entry: os.DirEntry[str], real: str, shelf: Shelf) -> bool:
    if not entry.is_dir():
        return False
    if entry.is_symlink() and not _leads_within(entry.path, real):
        shelf.refused.append((entry.path, "outside"))
        return False
    return True


def _put(entry: os.DirEntry[str], real: str, shelf: Shelf, unplayed: Mapping[str, str]) -> None:
    ending = ending_of(entry.name)
    known = ending in PLAYED or ending in LISTS
    if not known and ending not in unplayed:
        return
    if entry.is_symlink() and not _leads_within(entry.path, real):
        shelf.refused.append((entry.path, "outside"))
        return
    if not known:
        shelf.refused.append((entry.path, unplayed[ending]))
        return
    told = entry.stat()
    if not stat.S_ISREG(told.st_mode):
        return
    if ending in LISTS:
        shelf.lists.append(entry.path)
    else:
        shelf.files.append(File(entry.path, told.st_size, told.st_mtime_ns % _FITS_SQL))


def _leads_within(path: str, real: str) -> bool:
    target = os.path.realpath(path)
    return target == real or target.startswith(within(real))


def why_of(error: Exception) -> str:
    """The reason, a key of the words, for an error of the disk."""
    return "closed" if isinstance(error, PermissionError) else "gone"
