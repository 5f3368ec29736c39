"""Only small PNG and JPEG pictures are handed on, by what they are and not by what they claim."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.library.pictures import MOST_BYTES, is_fit, size_of
from tests.library.making import jpeg, png


@pytest.mark.parametrize("size", [(1, 1), (600, 400), (4000, 4000)])
def test_a_picture_of_usual_size_is_fit(size: tuple[int, int]) -> None:
    for picture in (png(*size), jpeg(*size)):
        assert size_of(picture) == size
        assert is_fit(picture)


@pytest.mark.parametrize(
    "size", [(0, 5), (5, 0), (9000, 1), (1, 9000), (8000, 8000), (65535, 65535)]
)
def test_a_picture_that_would_fill_the_memory_is_not(size: tuple[int, int]) -> None:
    assert not is_fit(png(*size))
    assert not is_fit(jpeg(*size))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a" + bytes(40),
        b"<svg/>",
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n",
        b"BM" + bytes(99),
    ],
)
def test_anything_else_is_not(data: bytes) -> None:
    assert not is_fit(data)


def test_a_picture_of_too_many_bytes_is_not() -> None:
    assert not is_fit(png() + bytes(MOST_BYTES))


@given(st.binary(max_size=200))
def test_no_bytes_are_a_fault(data: bytes) -> None:
    for begin in (b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"):
        size = size_of(begin + data)
        assert size is None or len(size) == 2
