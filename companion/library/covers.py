"""The covers of a person's own pieces: in memory only, bounded, and forgotten with the pieces."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Final

from companion.library.pictures import is_cover

MOST_BYTES: Final = 24 * 1024 * 1024
SCHEME: Final = "brought:"
"""What the address of such a cover begins with, in place of `file:`."""

_numbers: Iterator[int] = count(1)


class Covers:
    """What was read, by what it was asked for as. The same picture is kept once.

    Addresses are never used again: whatever remembers pictures by their address cannot show one
    person's cover to the next.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        """Empty. Beyond `most_bytes` further covers are as none."""
        self._most = most_bytes
        self._size = 0
        self._addresses: dict[str, str] = {}
        self._keys: dict[bytes, str] = {}
        self._pictures: dict[str, bytes] = {}

    def take(self, cover: str, picture: bytes | None) -> None:
        """Keep a picture that was read; anything but a small PNG or JPEG is as none."""
        if picture is None or not is_cover(picture):
            return
        address = self._keys.get(picture)
        if address is None:
            if self._size + len(picture) > self._most:
                return
            address = f"{SCHEME}{next(_numbers)}"
            self._keys[picture] = address
            self._pictures[address] = picture
            self._size += len(picture)
        self._addresses[cover] = address

    def address(self, cover: str) -> str:
        """Where the picture is that was asked for as `cover`; empty where there is none."""
        return self._addresses.get(cover, "")

    def picture(self, address: str) -> bytes | None:
        """The picture at an address; None once it was forgotten. For any thread."""
        return self._pictures.get(address)

    def forget(self) -> None:
        """Keep none of them."""
        self._addresses.clear()
        self._keys.clear()
        self._pictures = {}
        self._size = 0
