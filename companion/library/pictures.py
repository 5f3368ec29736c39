"""Pictures that strangers put into files: only small PNG and JPEG images are handed on.

Nothing is decoded here: the kind comes from the first bytes, the size from the header.
"""

from __future__ import annotations

from typing import Final

MOST_BYTES: Final = 4 * 1024 * 1024
MOST_PIXELS: Final = 16_000_000
LONGEST_SIDE: Final = 8192

COVER_SIDE: Final = 384
MOST_COVER_BYTES: Final = 768 * 1024
"""What the window takes: the largest cover on a screen of twice the density, and no more."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The JPEG markers that carry width and height."""

_WITHOUT_LENGTH: Final = frozenset({0x01, *range(0xD0, 0xD9)})


def is_fit(picture: bytes) -> bool:
    """Whether this is a PNG or JPEG of bounded size."""
    if len(picture) > MOST_BYTES:
        return False
    size = size_of(picture)
    return (size is not None and min(size) > 0 and max(size) <= LONGEST_SIDE) and size[0] * size[
        1
    ] <= MOST_PIXELS


def is_cover(picture: bytes) -> bool:
    """Whether this is a PNG or JPEG as small as covers are made for the window."""
    size = size_of(picture) if len(picture) <= MOST_COVER_BYTES else None
    return size is not None and min(size) > 0 and max(size) <= COVER_SIDE


def size_of(picture: bytes) -> tuple[int, int] | None:
    """Width and height as the header of a PNG or JPEG tells them; None for anything else."""
    if picture.startswith(_PNG):
        return _size_of_png(picture)
    return _size_of_jpeg(picture) if picture.startswith(b"\xff\xd8\xff") else None


def _size_of_png(picture: bytes) -> tuple[int, int] | None:
    if len(picture) < 33 or picture[8:16] != b"\x00\x00\x00\x0dIHDR":
        return None
    return int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big")


def _size_of_jpeg(picture: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(picture) and picture[at] == 0xFF:
        marker = picture[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in _WITHOUT_LENGTH:
            at += 2
        elif marker in _FRAMES:
            height = int.from_bytes(picture[at + 5 : at + 7], "big")
            return int.from_bytes(picture[at + 7 : at + 9], "big"), height
        else:
            length = int.from_bytes(picture[at + 2 : at + 4], "big")
            if length < 2 or marker == 0xDA:
                return None
            at += 2 + length
    return None
