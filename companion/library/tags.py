"""What a file of music says about itself: title, artist, album, number, length, picture.

Tags are written by strangers and by broken programs. Whatever they hold, the answer is plain text
and sane numbers. Tags that make no sense are as none: whether a piece plays is found out by
decoding it.
"""

from __future__ import annotations

import base64
import binascii
import math
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from mutagen import MutagenError
from mutagen.flac import Picture

from companion.library.containers import load
from companion.library.pictures import MOST_BYTES, is_fit
from companion.library.said import Tags
from companion.library.text import decibels_from, number_from, plain, title_from
from companion.library.walk import name_of, stem_of

LONGEST_S: Final = 100 * 3600.0

_NAMELESS: Final = "♪"
_MOST_PICTURES: Final = 16
_FRONT: Final = 3
_REPLAY_GAIN: Final = "replaygain_track_gain"
_OPUS_REFERENCE_DB: Final = 5.0
"""R128_TRACK_GAIN aims at -23 LUFS (RFC 7845, 5.2.1), ReplayGain 2 at -18."""


def read_tags(path: str) -> Tags:
    """The tags of the file `path`; its name is the title where it has none.

    Raises TagError where the file is empty, not there, or by its first bytes no kind of sound that
    plays here.
    """
    nameless = Tags(title_from(stem_of(name_of(path))) or _NAMELESS)
    said = load(path)
    if said is None:
        return nameless
    length = getattr(getattr(said, "info", None), "length", None)
    line, picture = _lines_of(said), None
    try:
        picture = next(_pictures_of(said), None)
    except Exception:  # noqa: BLE001, S110, RUF100 - whatever a tag makes the parser do
        picture = None
    return Tags(
        plain(line("title")) or nameless.title,
        plain(line("artist")),
        plain(line("album")),
        number_from(line("disc")),
        number_from(line("track")),
        _length(length),
        _replay_gain(line),
        picture is not None,
    )


def read_picture(path: str) -> bytes | None:
    """The picture in the file of music `path`, or that picture itself; None without a fit one.

    A fit picture is a PNG or JPEG of bounded size. Never raises.
    """
    try:
        with Path(path).open("rb") as file:
            whole = file.read(MOST_BYTES + 1) if file.seekable() else b""
        if is_fit(whole):
            return whole
        said = load(path)
        return next(_pictures_of(said), None) if said is not None else None
    except Exception:  # noqa: BLE001, RUF100 - whatever a tag makes the parser do
        return None


def _lines_of(said: Any) -> Callable[[str], str]:
    """Gives the text of "title", "artist", "album", "disc", "track" or a ReplayGain; or nothing."""
    tags = getattr(said, "tags", None)

    def line(name: str) -> str:
        try:
            values = _ID3[name](tags) if hasattr(tags, "getall") else _values(tags, name)
            return ", ".join([str(one) for one in values[:3]])[:1000]
        except Exception:  # noqa: BLE001, RUF100 - whatever a tag makes the parser do
            return ""

    return line


def _values(tags: Any, name: str) -> list[Any]:
    keys = {"disc": "discnumber", "track": "tracknumber"}
    return list(tags.get(keys.get(name, name), [])) if tags else []


def _frame(name: str) -> Callable[[Any], list[Any]]:
    return lambda tags: [text for frame in tags.getall(name) for text in frame.text]


def _gain_frame(tags: Any) -> list[Any]:
    return [
        text
        for frame in tags.getall("TXXX")
        if str(frame.desc).lower() == _REPLAY_GAIN
        for text in frame.text
    ][:1]


_ID3: Final[Mapping[str, Callable[[Any], list[Any]]]] = {
    "title": _frame("TIT2"),
    "artist": _frame("TPE1"),
    "album": _frame("TALB"),
    "disc": _frame("TPOS"),
    "track": _frame("TRCK"),
    _REPLAY_GAIN: _gain_frame,
    "r128_track_gain": lambda _tags: [],
}


def _length(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) and 0 < value <= LONGEST_S else None


def _replay_gain(line: Callable[[str], str]) -> float | None:
    said = decibels_from(line(_REPLAY_GAIN))
    if said is not None:
        return said
    try:
        gain_db = int(line("r128_track_gain")[:8]) / 256 + _OPUS_REFERENCE_DB
    except ValueError:
        return None
    return gain_db if abs(gain_db) <= 60 else None


def _pictures_of(said: Any) -> Iterator[bytes]:
    """The fit pictures in a file, the front cover first."""
    tags: Any = getattr(said, "tags", None)
    found: list[Any] = list(getattr(said, "pictures", []))[:_MOST_PICTURES]
    read: Callable[[bytes], Any] = Picture
    if hasattr(tags, "getall"):
        found += tags.getall("APIC")[:_MOST_PICTURES]
    elif tags:
        for text in tags.get("metadata_block_picture", [])[:_MOST_PICTURES]:
            try:
                found.append(read(base64.b64decode(text, validate=True)))
            except (binascii.Error, ValueError, MutagenError):
                continue
    for one in sorted(found, key=lambda one: one.type != _FRONT):
        if isinstance(one.data, bytes) and is_fit(one.data):
            yield one.data
