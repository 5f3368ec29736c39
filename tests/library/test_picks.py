"""Pieces picked one by one play in the order in which they were touched."""

from pathlib import Path

import pytest

from companion.library.page import PIECE, Entry
from companion.library.picks import Picks
from companion.library.source import MOST_FILES, Source


def piece(path: str) -> Entry:
    return Entry(path, Path(path).stem, PIECE)


def picked(*paths: str) -> Picks:
    picks = Picks()
    for path in paths:
        picks = picks.touched(piece(path))
    return picks


def test_the_order_is_that_of_touching() -> None:
    assert picked("/m/c.mp3", "/m/a.mp3", "/m/b.mp3").places() == {
        "/m/c.mp3": 1,
        "/m/a.mp3": 2,
        "/m/b.mp3": 3,
    }


def test_a_second_touch_takes_a_piece_off_and_the_others_move_up() -> None:
    assert picked("/m/c.mp3", "/m/a.mp3", "/m/c.mp3").places() == {"/m/a.mp3": 1}
    assert picked("/m/a.mp3", "/m/a.mp3") == Picks()


def test_a_piece_that_was_taken_off_comes_last_when_it_is_touched_again() -> None:
    assert list(picked("/m/c", "/m/a", "/m/c", "/m/c").places()) == ["/m/a", "/m/c"]


@pytest.mark.parametrize(
    ("paths", "source"),
    [
        (["/m/a.mp3"], Source("/m", "a", files=("a.mp3",))),
        (["/m/b.mp3", "/m/a.mp3"], Source("/m", "b + 1", files=("b.mp3", "a.mp3"))),
        (["/m/x/b.mp3", "/m/y/a.mp3"], Source("/m", "b + 1", files=("x/b.mp3", "y/a.mp3"))),
        (["/usb/b.mp3", "/home/a.mp3"], Source("/", "b + 1", files=("usb/b.mp3", "home/a.mp3"))),
    ],
)
def test_they_are_one_choice_named_after_the_first(paths: list[str], source: Source) -> None:
    assert picked(*paths).source() == source


def test_nothing_picked_is_no_choice() -> None:
    assert Picks().source() is None


def test_no_more_are_taken_than_one_choice_can_hold() -> None:
    picks = picked(*(f"/m/{at}.mp3" for at in range(MOST_FILES)))
    assert picks.full
    assert picks.touched(piece("/m/more.mp3")) == picks
    source = picks.source()
    assert source is not None
    assert len(source.files) == MOST_FILES
    assert not picks.touched(piece("/m/0.mp3")).full


def test_long_names_fill_a_choice_sooner_and_none_is_lost() -> None:
    picks = picked(*(f"/m/{at}{'x' * 1000}.mp3" for at in range(100)))
    assert picks.full
    source = picks.source()
    assert source is not None
    assert len(source.files) == len(picks.entries)
