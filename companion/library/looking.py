"""Looking through one folder, in small steps between which others are served.

Known files come from the index, changed ones are read; folders are told one after the other, each
in the order in which people expect its pieces, so that what was told never has to be sorted again.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Final, Protocol

from companion.datafile import DataFileError, read_capped
from companion.library.index import Index, Known, changed
from companion.library.lists import MOST_BYTES, ListError, files_on, read_list, shelf_mark
from companion.library.said import Tags
from companion.library.walk import PLAYED, File, Shelf, ending_of, order_of, pick, walk, within

KEPT_AT_ONCE: Final = 256
TOLD_AT_ONCE: Final = 200
FOLDERS_AT_ONCE: Final = 50
MOST_GONE: Final = 20
MOST_STUCK: Final = 5
"""So many files in a row that are gone, or that cannot be read in time, end the look."""

_FLEETING: Final = ("stuck", "gone", "closed")
"""Reasons that may be over the next time: not remembered."""


class Reader(Protocol):
    """Reads the tags of files, in order and as they come."""

    def read(self, paths: Sequence[str]) -> Iterator[tuple[Tags | None, str]]:
        """The tags of each file, or a reason why there are none."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked through: a folder, perhaps only for what is on a list in it; or these files
    alone. A list and single files are told in their own order.
    """

    folder: str
    playlist: str = ""
    files: tuple[str, ...] = ()
    unplayed: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Told:
    """What one step brought.

    `pieces` are rows of path, title, artist, album, length, cover, gain; `refused` are paths with
    reasons; `lists` are rows of path, title, files, missing.
    """

    pieces: tuple[tuple[object, ...], ...] = ()
    refused: tuple[tuple[str, str], ...] = ()
    lists: tuple[tuple[object, ...], ...] = ()
    done: int = 0
    of: int = 0
    counting: bool = False


class Look:
    """One look through a folder. `steps` does the work, a little at each step."""

    def __init__(self, wanted: Wanted, index: Index, reader: Reader) -> None:
        """Nothing is read before the first step."""
        self._wanted = wanted
        self._index = index
        self._reader = reader
        self._fresh: list[tuple[str, Known]] = []
        self._before: tuple[str, ...] = ()
        self._done = 0
        self._of = 0
        self._in_a_row = 0
        self.is_cut_off = False
        """Whether the folder went away meanwhile."""

    def steps(self) -> Iterator[Told]:
        """What there is to tell, step by step. A generator: whoever stops asking has cancelled."""
        try:
            shelves: list[Shelf] = []
            for shelf in self._shelves():
                shelves.append(shelf)
                self._of += len(shelf.files)
                if len(shelves) % FOLDERS_AT_ONCE == 0:
                    yield Told(of=self._of, counting=True)
            if self._is_bare(shelves):
                self.is_cut_off = True
                yield Told(refused=((self._wanted.folder, "gone"),))
                return
            marks = self._marks(shelves)
            lists = list(self._lists(shelves, marks))
            shown = shelves
            if wanted := self._wanted.playlist:
                chosen = next((one for one in lists if one.path == wanted), _List(wanted))
                lists, shown = [chosen], list(_listed(chosen, shelves))
                self._of = sum(len(one.files) for one in shown)
            empty = tuple((one.path, "list") for one in lists if not one.files)
            yield Told(of=self._of, refused=empty)
            yield from self._pieces(shown)
            if self.is_cut_off:
                return
            yield Told(
                lists=tuple(
                    (one.path, one.title, one.files, len(one.missing)) for one in lists if one.files
                ),
                done=self._done,
                of=self._of,
            )
            self._prune(shelves)
        finally:
            self.keep()

    def _shelves(self) -> Iterator[Shelf]:
        wanted = self._wanted
        if wanted.files:
            return pick(wanted.files, wanted.unplayed)
        return walk(wanted.folder, wanted.unplayed)

    def _is_bare(self, shelves: Sequence[Shelf]) -> bool:
        """Whether nothing is left where something was known: a share that is not up, or a stick
        that was taken out, leaves an empty folder behind.
        """
        is_empty = not any(one.files or one.lists or one.refused for one in shelves)
        return is_empty and bool(self._known())

    # ------------------------------------------------------------------ pieces

    def _pieces(self, shelves: Sequence[Shelf]) -> Iterator[Told]:
        known, wanted = self._known(), self._wanted
        self._before = tuple(known)
        pieces: list[tuple[object, ...]] = []
        refused: list[tuple[str, str]] = []
        for shelf in shelves:
            new = [one for one in shelf.files if changed(known, one.path, one.size, one.mtime)]
            refused += shelf.refused
            self._done += len(shelf.files) - len(new)
            for file, (tags, why) in zip(
                new, self._reader.read([one.path for one in new]), strict=True
            ):
                self._learn(file, tags, why, known)
                if over := self._is_over(why):
                    self.is_cut_off = True
                    yield self._told(pieces, [*refused, (self._wanted.folder, over)])
                    return
                yield Told(done=self._done, of=self._of)
            pieces += _rows(shelf, known, sort=not wanted.files and not wanted.playlist)
            refused += [
                (one.path, known[one.path].why) for one in shelf.files if known[one.path].why
            ]
            while new or len(pieces) >= TOLD_AT_ONCE or len(refused) >= TOLD_AT_ONCE:
                yield self._told(pieces[:TOLD_AT_ONCE], refused[:TOLD_AT_ONCE])
                del pieces[:TOLD_AT_ONCE], refused[:TOLD_AT_ONCE]
                if not pieces and not refused:
                    break
        yield self._told(pieces, refused)

    def _known(self) -> dict[str, Known]:
        wanted = self._wanted
        folders = set(map(os.path.dirname, wanted.files)) or {wanted.folder}
        known: dict[str, Known] = {}
        for folder in folders:
            known |= self._index.known_in(folder)
        return known

    def _told(
        self, pieces: Sequence[tuple[object, ...]], refused: Sequence[tuple[str, str]]
    ) -> Told:
        return Told(tuple(pieces), tuple(refused), done=self._done, of=self._of)

    def _is_over(self, why: str) -> str:
        """Why it makes no sense to go on, a key of the words; empty where it does.

        Where a stick was mounted an empty folder may be left, so many files that are gone count
        as much as a folder that is.
        """
        if why not in ("gone", "stuck"):
            self._in_a_row = 0
            return ""
        self._in_a_row += 1
        if why == "gone":
            is_there = Path(self._wanted.folder).is_dir()
            return "" if is_there and self._in_a_row < MOST_GONE else "gone"
        return "stopped" if self._in_a_row >= MOST_STUCK else ""

    def _learn(self, file: File, tags: Tags | None, why: str, known: dict[str, Known]) -> None:
        one = Known(file.size, file.mtime, tags, "" if tags else why or "damaged")
        known[file.path] = one
        self._done += 1
        if one.why not in _FLEETING:
            self._fresh.append((file.path, one))
            if len(self._fresh) >= KEPT_AT_ONCE:
                self.keep()

    def keep(self) -> None:
        """Have the index remember what was read so far."""
        fresh, self._fresh = self._fresh, []
        self._index.keep(fresh)

    def _prune(self, shelves: Sequence[Shelf]) -> None:
        """Forget files that are no longer there, unless a folder could not be looked into."""
        if any(why in ("gone", "closed", "too_many") for one in shelves for _, why in one.refused):
            return
        there = {file.path for one in shelves for file in one.files}
        if not self._wanted.playlist and not self._wanted.files:
            self._index.forget(set(self._before) - there)

    # ------------------------------------------------------------------ lists

    def _marks(self, shelves: Sequence[Shelf]) -> dict[str, str]:
        if not any(one.lists for one in shelves):
            return {}
        start = len(within(self._wanted.folder))
        files = [file.path for one in shelves for file in one.files]
        if self._wanted.playlist:
            reasons = set(self._wanted.unplayed.values())
            files += [path for one in shelves for path, why in one.refused if why in reasons]
        return {shelf_mark(path[start:]): path for path in files}

    def _lists(self, shelves: Sequence[Shelf], marks: Mapping[str, str]) -> Iterator[_List]:
        for path in (path for one in shelves for path in one.lists):
            place, name = os.path.split(path)
            folder = os.path.relpath(place, self._wanted.folder).replace(os.sep, "/")
            try:
                written = read_list(read_capped(Path(place), name, MOST_BYTES), name)
            except (DataFileError, ListError):
                yield _List(path)
                continue
            there, missing = files_on(written.places, "" if folder == "." else folder, marks)
            yield _List(path, written.title, there, missing)


@dataclass(frozen=True, slots=True)
class _List:
    """`there` are files of music, played or not; `missing` are names."""

    path: str
    title: str = ""
    there: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def files(self) -> tuple[str, ...]:
        return tuple(one for one in self.there if ending_of(one) in PLAYED)


def _listed(one: _List, shelves: Sequence[Shelf]) -> Iterator[Shelf]:
    """What is on a list, in its order, once each."""
    files = {file.path: file for shelf in shelves for file in shelf.files}
    refused = {path: why for shelf in shelves for path, why in shelf.refused}
    pictures = {shelf.folder: shelf.picture for shelf in shelves}
    for folder, run in groupby(dict.fromkeys(one.there), os.path.dirname):
        shelf = Shelf(folder, picture=pictures.get(folder, ""))
        for path in run:
            if path in files:
                shelf.files.append(files[path])
            else:
                shelf.refused.append((path, refused[path]))
        yield shelf
    yield Shelf("", refused=[(name, "absent") for name in dict.fromkeys(one.missing)])


def _rows(shelf: Shelf, known: Mapping[str, Known], *, sort: bool) -> list[tuple[object, ...]]:
    """The pieces of one folder; sorted, in the order in which people expect them."""
    rows = []
    for file in shelf.files:
        one = known[file.path]
        if one.tags is None:
            continue
        tags = one.tags
        order = order_of(tags.album, tags.disc, tags.track)
        cover = file.path if tags.has_picture else shelf.picture
        told = (file.path, tags.title, tags.artist, tags.album, tags.length_s, cover, one.gain_db)
        rows.append((order, told))
    if sort:
        rows.sort(key=lambda row: row[0])
    return [told for _, told in rows]
