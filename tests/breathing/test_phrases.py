"""A breath that follows the lines of the music."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.breathing.pacer import Breath
from companion.breathing.phrases import (
    LONGEST_WAIT_S,
    REACH,
    breath_to_line,
    first_line,
    written_for,
)

EASY = Breath(4.0, 6.0)
PIECE = (*(1.5 + 10.0 * number for number in range(21)), 211.976)
TIMES = st.floats(-50, 300)


def followed(begins_s: float, lines_s: tuple[float, ...], most: int = 40) -> list[Breath]:
    """Breaths one after the other until the lines are over."""
    breaths: list[Breath] = []
    while len(breaths) < most:
        breath = breath_to_line(begins_s, EASY, lines_s)
        if breath is None:
            break
        breaths.append(breath)
        begins_s += breath.lasts_s
    return breaths


def test_begun_on_a_line_every_breath_is_its_line_even_where_the_piece_slows() -> None:
    ends_s = 1.5
    for line_s, breath in zip(PIECE[1:], followed(1.5, PIECE), strict=False):
        ends_s += breath.lasts_s
        assert ends_s == pytest.approx(line_s, abs=0.001)
        assert breath.in_s / breath.lasts_s == pytest.approx(0.4)


@given(TIMES, st.floats(0.1, 9.9))
def test_begun_anywhere_it_comes_to_the_line_and_stays(offset_s: float, late_s: float) -> None:
    lines_s = tuple(offset_s + 10.0 * number for number in range(30))
    begins_s = offset_s + late_s
    for breath in followed(begins_s, lines_s, most=12):
        begins_s += breath.lasts_s
    away_s = (begins_s - offset_s) % 10.0
    assert min(away_s, 10.0 - away_s) < 1e-6


@given(TIMES, st.lists(st.floats(-50, 300), max_size=40).map(sorted).map(tuple))
def test_whatever_the_lines_no_breath_is_noticed(
    begins_s: float, lines_s: tuple[float, ...]
) -> None:
    breaths = followed(begins_s, lines_s)
    for breath in breaths:
        assert 1 - REACH - 1e-9 <= breath.lasts_s / EASY.lasts_s <= 1 + REACH + 1e-9
        assert breath.out_s > breath.in_s
    for before, after in pairwise(breaths):
        assert 1 / 1.1 - 1e-9 <= after.lasts_s / before.lasts_s <= 1.1 + 1e-9


def test_it_lets_go_when_the_lines_are_over() -> None:
    assert breath_to_line(PIECE[-1] + 5, EASY, PIECE) is None
    assert breath_to_line(0.0, EASY, ()) is None


@given(TIMES)
def test_a_first_breath_waits_for_its_line_but_not_long(ready_s: float) -> None:
    first_s = first_line(ready_s, PIECE)
    if first_s is None:
        assert ready_s > PIECE[-1] or ready_s < PIECE[0] - LONGEST_WAIT_S
    else:
        assert first_s in PIECE
        assert 0 <= first_s - ready_s <= LONGEST_WAIT_S


@pytest.mark.parametrize(
    ("usual", "lines_s", "fits"),
    [
        (EASY, PIECE, True),
        (Breath(3.0, 7.0), PIECE, False),
        (Breath(3.0, 5.0), PIECE, False),
        (EASY, (), False),
        (EASY, (3.0,), False),
        (EASY, (0.0, math.inf), False),
    ],
)
def test_only_the_breath_the_lines_were_written_for_follows_them(
    usual: Breath, lines_s: tuple[float, ...], fits: bool
) -> None:
    assert written_for(usual, lines_s) is fits
