"""Opening a file of music to see what it says about itself, however hostile it is.

The kind comes from the first bytes, whatever the name ends in. At most MOST_READ bytes of a file
are looked at, and compressed frames grow to MOST_UNPACKED.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Final

from mutagen.aiff import AIFF
from mutagen.flac import FLAC
from mutagen.id3 import _frames
from mutagen.mp3 import MP3, HeaderNotFoundError
from mutagen.oggopus import OggOpus
from mutagen.oggvorbis import OggVorbis
from mutagen.wave import WAVE

from companion.library.walk import why_of

MOST_READ: Final = 24 * 1024 * 1024
MOST_UNPACKED: Final = 8 * 1024 * 1024

_HEAD: Final = 256


class TagError(Exception):
    """A file that is no music that plays here. `why` is a key of the words."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class _CrowdedError(Exception):
    """More was asked of a file than belongs into tags."""


class _Sips:
    """A file of which no more than so many bytes are read."""

    def __init__(self, file: BinaryIO, most: int) -> None:
        self._file = file
        self._left = most

    def read(self, length: int = -1) -> bytes:
        """As a file's."""
        data = self._file.read(self._left + 1 if length < 0 else min(length, self._left + 1))
        self._left -= len(data)
        if self._left < 0:
            raise _CrowdedError
        return data

    def seek(self, offset: int, whence: int = 0) -> int:
        """As a file's."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """As a file's."""
        return self._file.tell()


class _BoundedZlib:
    """Stands in for zlib in mutagen's ID3 frames, which unpack whatever they are given."""

    error = zlib.error

    @staticmethod
    def decompress(data: bytes) -> bytes:
        """As zlib's; raises zlib.error where more than MOST_UNPACKED comes out."""
        unpacking = zlib.decompressobj()
        unpacked = unpacking.decompress(data, MOST_UNPACKED)
        if unpacking.unconsumed_tail:
            raise zlib.error("too large")
        return unpacked


vars(_frames)["zlib"] = _BoundedZlib

_Reader = Callable[..., Any]
_READERS: Final[Mapping[str, _Reader]] = {
    "mp3": MP3,
    "flac": FLAC,
    "vorbis": OggVorbis,
    "opus": OggOpus,
    "wav": WAVE,
    "aiff": AIFF,
}

_OGG: Final = {b"\x01vorbis": "vorbis", b"OpusHead": "opus"}
_BEGINNINGS: Final = {
    b"fLaC": "flac",
    b"RIFF": "wav",
    b"RF64": "wav",
    b"FORM": "aiff",
}
_UNPLAYED: Final = {
    b"\x30\x26\xb2\x75\x8e\x66\xcf\x11": "wma",
    b"MAC ": "lossless",
    b"wvpk": "lossless",
    b"TTA1": "lossless",
    b"DSD ": "dsd",
    b"FRM8": "dsd",
    b"MThd": "midi",
    b"MPCK": "other",
    b"MP+": "other",
    b"#!AMR": "other",
}


def load(path: str) -> Any:
    """What mutagen makes of the file; None where its tags cannot be read.

    Raises TagError.
    """
    try:
        with Path(path).open("rb") as file:
            kind = _kind_of(file)
            file.seek(0)
            return _READERS[kind](fileobj=_Sips(file, MOST_READ))
    except OSError as error:
        raise TagError(why_of(error)) from error
    except HeaderNotFoundError:
        raise TagError("damaged") from None
    except TagError:
        raise
    except Exception:  # noqa: BLE001, RUF100 - mutagen has no one error for hostile tags
        return None


def _kind_of(file: BinaryIO) -> str:
    """The kind of sound by the first bytes, whatever the name ends in."""
    head = file.read(_HEAD)
    if not head:
        raise TagError("empty")
    if head.startswith(b"ID3") and len(head) >= 10:
        # Four times seven bits. FLAC and AAC come behind such a tag too.
        size = sum((byte & 0x7F) << (7 * at) for at, byte in enumerate(reversed(head[6:10])))
        file.seek(10 + size)
        head = file.read(_HEAD)
        if not head.startswith((b"fLaC", b"\xff")):
            return "mp3"
    if head.startswith(b"OggS"):
        kind = next((kind for mark, kind in _OGG.items() if mark in head), None)
        if kind is None:
            raise TagError("other")
        return kind
    return _kind_by_beginning(head)


def _kind_by_beginning(head: bytes) -> str:
    for mark, kind in _BEGINNINGS.items():
        if head.startswith(mark):
            return kind
    why = next((why for mark, why in _UNPLAYED.items() if head.startswith(mark)), None)
    if head[4:8] == b"ftyp" or (head[0] == 0xFF and head[1:2] and head[1] & 0xF6 == 0xF0):
        why = "aac"
    if why:
        raise TagError(why)
    return "mp3"
