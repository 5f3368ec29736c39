"""Covers are decoded and written anew where nothing hangs on it, small enough for any window."""

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from companion.library.pictures import COVER_SIDE, is_cover, size_of
from companion.library.shrink import shrunk
from tests.library.making import drawn, jpeg, png

# Qt says what is wrong with a picture, to nobody in the process that decodes.
hostile = pytest.mark.qt_log_level_fail("CRITICAL")


def made_small(picture: bytes) -> bytes:
    small = shrunk(picture)
    assert small is not None
    assert is_cover(small)
    return small


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize(
    ("size", "becomes"),
    [
        ((3000, 3000), (COVER_SIDE, COVER_SIDE)),
        ((1000, 500), (COVER_SIDE, COVER_SIDE // 2)),
        ((60, 40), (60, 40)),
        ((8000, 2), (COVER_SIDE, 1)),
    ],
)
def test_a_large_picture_becomes_small_and_keeps_its_shape(
    kind: str, size: tuple[int, int], becomes: tuple[int, int]
) -> None:
    assert size_of(made_small(drawn(*size, kind))) == becomes


def test_it_keeps_its_colours_and_what_shows_through(qapp: object) -> None:
    solid = QImage.fromData(made_small(drawn(900, 900, "JPEG", "#c02040")))
    colour = solid.pixelColor(100, 100)
    assert abs(colour.red() - 0xC0) < 4
    assert abs(colour.green() - 0x20) < 4
    clear = QImage.fromData(made_small(drawn(900, 900, "PNG", "#80ff0000")))
    assert clear.pixelColor(100, 100).alpha() == pytest.approx(0x80, abs=2)


def test_what_was_written_about_it_stays_behind() -> None:
    words = b"tEXtComment\0At home in Elm Street 7"
    chunk = struct.pack(">I", len(words) - 4) + words + struct.pack(">I", zlib.crc32(words))
    picture = drawn(50, 50)
    told = picture[:33] + chunk + picture[33:]
    assert QImage.fromData(told).text("Comment").startswith("At home")
    assert b"Elm Street" not in made_small(told)


def test_a_photograph_that_lies_on_its_side_is_put_upright() -> None:
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    picture = drawn(80, 40, "JPEG")
    turned = picture[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + picture[2:]
    assert size_of(made_small(turned)) == (40, 80)


@hostile
@pytest.mark.parametrize(
    "picture", [jpeg(300, 300), png(4000, 4000), drawn(90, 90)[:60], drawn(90, 90, "JPEG")[:200]]
)
def test_a_damaged_picture_is_none_and_no_fault(picture: bytes) -> None:
    small = shrunk(picture)
    assert small is None or is_cover(small)


@hostile
@given(at=st.integers(8, 900), what=st.binary(min_size=1, max_size=9))
def test_damage_anywhere_is_no_fault(at: int, what: bytes) -> None:
    for kind in ("PNG", "JPEG"):
        picture = bytearray(drawn(40, 40, kind))
        picture[at : at + len(what)] = what
        small = shrunk(bytes(picture))
        assert small is None or is_cover(small)


@hostile
def test_a_picture_that_would_fill_the_memory_is_none() -> None:
    # Whoever asks has looked at the size before; this is the second bound.
    assert shrunk(drawn(6000, 5000)) is None
