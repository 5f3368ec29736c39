"""Lists of music that other programs wrote: m3u, m3u8 and XSPF.

A list is only text: what stands on it counts when it is among the files that were found in the
chosen folder, and is missing otherwise. Nothing is opened here, and nothing fetched.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from companion.library.text import plain, title_from
from companion.library.walk import ending_of, stem_of

MOST_BYTES: Final = 4 * 1024 * 1024
MOST_ENTRIES: Final = 10_000

_DEEPEST: Final = 16
_LONGEST_ENTRY: Final = 4096
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")
_DRIVE: Final = re.compile(r"[A-Za-z]:[\\/]")


class ListError(Exception):
    """A list that cannot be read."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a list says: its title, and where it says that each piece is."""

    title: str
    places: tuple[str, ...]


def read_list(data: bytes, name: str) -> Written:
    """What the list in the file `name` says.

    Raises ListError where it is too large, no list, or an XSPF with a document type of its own:
    those could hold entities that never end.
    """
    if len(data) > MOST_BYTES:
        raise ListError("too large")
    written = _xspf(data) if ending_of(name) == "xspf" else _m3u(data)
    if len(written.places) > MOST_ENTRIES:
        raise ListError("too long")
    return Written(written.title or title_from(stem_of(name)), written.places)


def shelf_mark(path: str) -> str:
    """A path as lists are compared with it: programs differ in case and in how they spell é."""
    return unicodedata.normalize("NFC", path.replace("\\", "/")).casefold()


def files_on(
    places: Iterable[str], folder: str, marks: Mapping[str, str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The files that are there, in the order of the list, and the names of those that are missing.

    `folder` is the list's own, relative to the chosen one ("" for that itself). `marks` gives the
    path of each file that was found by the `shelf_mark` of its path relative to the chosen folder.
    """
    files: list[str] = []
    missing: list[str] = []
    for place in places:
        mark = next((one for one in _marks_of(place, folder) if one in marks), None)
        if mark is None:
            missing.append(_name_at(place))
        else:
            files.append(marks[mark])
    return tuple(files), tuple(missing)


def _name_at(place: str) -> str:
    """What people would call it."""
    path = unquote(place) if _SCHEME.match(place) else place
    return plain(path.replace("\\", "/").rstrip("/").rpartition("/")[2]) or "…"


def _marks_of(place: str, folder: str) -> Iterable[str]:
    """Where a place on a list may be meant to be, the likeliest first."""
    if "\0" in place or len(place) > _LONGEST_ENTRY:
        return
    drive = _DRIVE.match(place)
    scheme = None if drive else _SCHEME.match(place)
    if scheme:
        if scheme[1].lower() != "file":
            return
        place = unquote(place[5:])
    path = place.replace("\\", "/")
    if not drive and not path.startswith("/"):
        mark = _joined(folder.split("/") if folder else [], path.split("/"))
        if mark is not None:
            yield mark
        return
    # An address on another machine or an older stick: its end may be right here.
    parts = [one for one in path.split("/") if one not in ("", ".", "..")][-_DEEPEST:]
    for start in range(len(parts)):
        for base in dict.fromkeys((folder, "")):
            mark = _joined(base.split("/") if base else [], parts[start:])
            if mark is not None:
                yield mark


def _joined(base: Sequence[str], parts: Iterable[str]) -> str | None:
    """The mark of `parts` seen from `base`; None where that leads out of the chosen folder."""
    path = list(base)
    for part in parts:
        if part == "..":
            if not path:
                return None
            path.pop()
        elif part not in ("", "."):
            path.append(part)
    return shelf_mark("/".join(path))


def _m3u(data: bytes) -> Written:
    text = _text(data)
    if "\0" in text:
        raise ListError("no text")
    title = ""
    places: list[str] = []
    for line in text.splitlines():
        said = line.strip()
        if said.upper().startswith("#PLAYLIST:"):
            title = plain(said[10:])
        elif said and not said.startswith("#"):
            places.append(said)
            if len(places) > MOST_ENTRIES:
                break
    return Written(title, tuple(places))


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Older programs wrote what their system wrote; on Windows that was mostly this.
        return data.decode("cp1252", "replace")


def _xspf(data: bytes) -> Written:
    from xml.parsers import expat

    reader = _XspfReader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.hear
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise ListError("no XSPF") from error
    if not reader.is_playlist:
        raise ListError("no XSPF")
    return Written(plain(reader.title), tuple(reader.places))


def _refuse(*_: object) -> None:
    raise ListError("has a document type")


class _XspfReader:
    """Hears `playlist/title` and the first `playlist/trackList/track/location` of each track."""

    def __init__(self) -> None:
        self.title = ""
        self.places: list[str] = []
        self.is_playlist = False
        self._path: list[str] = []
        self._said = ""
        self._placed = False

    def begin(self, name: str, _attributes: Mapping[str, str]) -> None:
        self._path.append(name.rpartition(" ")[2])
        if len(self._path) > _DEEPEST:
            raise ListError("too deep")
        self._said = ""
        if self._path == ["playlist"]:
            self.is_playlist = True
        elif self._path == ["playlist", "trackList", "track"]:
            self._placed = False

    def hear(self, text: str) -> None:
        if len(self._said) <= _LONGEST_ENTRY:
            self._said += text

    def end(self, _name: str) -> None:
        if self._path == ["playlist", "title"]:
            self.title = self._said
        elif self._path == ["playlist", "trackList", "track"] and not self._placed:
            self.places.append("")
        elif self._path == ["playlist", "trackList", "track", "location"] and not self._placed:
            self._placed = True
            self.places.append(_unescaped(self._said.strip()))
            if len(self.places) > MOST_ENTRIES:
                raise ListError("too long")
        self._said = ""
        self._path.pop()


def _unescaped(location: str) -> str:
    """A location without its percent signs; `file:` addresses keep theirs for later."""
    return location if _SCHEME.match(location) else unquote(location)
