"""Covers stay in memory, so many of them, and are forgotten with the visit."""

from companion.library.covers import SCHEME, Covers
from tests.library.making import drawn, png


def test_a_cover_has_an_address_under_which_it_is_found() -> None:
    covers = Covers()
    covers.take("a.mp3", png())
    address = covers.address("a.mp3")
    assert address.startswith(SCHEME)
    assert covers.picture(address) == png()
    assert covers.address("b.mp3") == ""


def test_the_same_picture_is_kept_once() -> None:
    covers = Covers(most_bytes=len(png()))
    covers.take("a.mp3", png())
    covers.take("b.mp3", png())
    assert covers.address("a.mp3") == covers.address("b.mp3") != ""


def test_beyond_the_bound_there_are_none() -> None:
    covers = Covers(most_bytes=len(drawn(30, 30)))
    covers.take("a.mp3", png())
    covers.take("b.mp3", drawn(30, 30))
    assert covers.address("a.mp3")
    assert covers.address("b.mp3") == ""
    covers.forget()
    covers.take("b.mp3", drawn(30, 30))
    assert covers.address("b.mp3")


def test_anything_but_a_small_picture_is_as_none() -> None:
    covers = Covers()
    for at, picture in enumerate((None, b"", b"GIF89a" + bytes(99), png(2000, 2000))):
        covers.take(f"{at}", picture)
        assert covers.address(f"{at}") == ""


def test_what_is_forgotten_is_gone_and_no_address_comes_again() -> None:
    covers = Covers()
    covers.take("a.mp3", png())
    before = covers.address("a.mp3")
    covers.forget()
    assert covers.address("a.mp3") == ""
    assert covers.picture(before) is None
    covers.take("a.mp3", png())
    assert covers.address("a.mp3") not in ("", before)
