"""The breath as a function of time."""

import math
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.breathing.timeline import (
    LEAST_NOTICE_S,
    Frame,
    Phase,
    Turn,
    breath_starts_s,
    cycle_s,
    frame_at,
    last_breath,
    turns,
)


@dataclass(frozen=True)
class Pace:
    in_s: float
    out_s: float
    settle_s: float


EASY = Pace(in_s=4, out_s=6, settle_s=3)
HOUR_S = 3600.0

paces = st.builds(Pace, in_s=st.floats(1, 5), out_s=st.floats(1, 8), settle_s=st.floats(0, 10))
times = st.floats(0, HOUR_S)


@pytest.mark.parametrize(
    ("elapsed_s", "expected"),
    [
        (0, Frame(Phase.SETTLE, 0, 0, 0, 3, last=False)),
        (3, Frame(Phase.IN, 0, 0, 0, 4, last=False)),
        (5, Frame(Phase.IN, 0, 0.5, 0.5, 2, last=False)),
        (7, Frame(Phase.OUT, 0, 0, 1, 6, last=False)),
        (10, Frame(Phase.OUT, 0, 0.5, 0.5, 3, last=False)),
        (13, Frame(Phase.IN, 1, 0, 0, 4, last=False)),
    ],
)
def test_an_easy_breath_settles_three_seconds_then_takes_four_in_and_six_out(
    elapsed_s: float, expected: Frame
) -> None:
    frame = frame_at(elapsed_s, EASY)
    assert frame.scale == pytest.approx(expected.scale)
    assert frame == Frame(
        expected.phase,
        expected.index,
        expected.progress,
        frame.scale,
        expected.remaining_s,
        last=False,
    )


def test_before_it_began_it_settles() -> None:
    assert frame_at(-5, EASY) == frame_at(0, EASY)


@given(paces, times)
def test_every_moment_is_inside_its_phase(pace: Pace, elapsed_s: float) -> None:
    frame = frame_at(elapsed_s, pace)
    assert 0 <= frame.progress < 1
    assert 0 <= frame.scale <= 1
    assert 0 < frame.remaining_s <= max(pace.settle_s, pace.in_s, pace.out_s) + 1e-9
    assert frame.index >= 0
    assert not frame.last


@given(paces, times, st.floats(0, 20))
def test_time_only_moves_on(pace: Pace, elapsed_s: float, later_s: float) -> None:
    order = [Phase.SETTLE, Phase.IN, Phase.OUT]
    first, second = frame_at(elapsed_s, pace), frame_at(elapsed_s + later_s, pace)
    assert (first.index, order.index(first.phase)) <= (second.index, order.index(second.phase))


@given(paces, times)
def test_the_breath_never_jumps(pace: Pace, elapsed_s: float) -> None:
    step_s = 0.001
    steepest = math.pi / 2 / min(pace.in_s, pace.out_s)
    change = abs(frame_at(elapsed_s + step_s, pace).scale - frame_at(elapsed_s, pace).scale)
    assert change <= steepest * step_s + 1e-9


@given(paces, times)
def test_the_next_turn_is_where_the_frame_says(pace: Pace, elapsed_s: float) -> None:
    frame = frame_at(elapsed_s, pace)
    after = frame_at(elapsed_s + frame.remaining_s + 1e-6, pace)
    assert after.phase is not frame.phase
    assert after.progress < 0.001


@given(paces, st.integers(0, 400))
def test_every_breath_begins_exactly_where_it_should(pace: Pace, index: int) -> None:
    frame = frame_at(breath_starts_s(index, pace), pace)
    assert (frame.phase, frame.index, frame.progress) == (Phase.IN, index, 0)


@given(paces, times)
def test_it_ends_on_a_whole_out_breath(pace: Pace, asked_s: float) -> None:
    last_index = last_breath(asked_s, pace)
    if last_index is None:
        assert asked_s < pace.settle_s
        return
    ends_s = breath_starts_s(last_index + 1, pace)
    assert ends_s >= asked_s
    assert ends_s - asked_s <= cycle_s(pace) + LEAST_NOTICE_S
    just_before = frame_at(ends_s - 1e-3, pace, last_index)
    assert (just_before.phase, just_before.last) == (Phase.OUT, True)
    assert frame_at(ends_s + 1e-6, pace, last_index).phase is Phase.REST
    assert frame_at(ends_s + HOUR_S, pace, last_index).scale == 0


def test_a_breath_that_is_nearly_over_is_followed_by_one_that_can_be_announced() -> None:
    assert last_breath(10.9, EASY) == 0
    assert last_breath(11.1, EASY) == 1


@given(paces, times)
def test_asked_again_it_ends_with_the_same_breath(pace: Pace, asked_s: float) -> None:
    last_index = last_breath(asked_s, pace)
    if last_index is not None:
        starts_s = breath_starts_s(last_index, pace)
        assert last_breath(max(asked_s, starts_s), pace) == last_index


@given(paces, times, st.floats(0, 60))
def test_turns_are_where_the_phase_changes(pace: Pace, from_s: float, long_s: float) -> None:
    found = list(turns(from_s, from_s + long_s, pace))
    assert [turn.at_s for turn in found] == sorted({turn.at_s for turn in found})
    for turn in found:
        assert from_s < turn.at_s <= from_s + long_s
        assert frame_at(turn.at_s + 1e-6, pace).phase is turn.phase


def test_turns_follow_each_other_to_the_rest() -> None:
    assert list(turns(0, 60, EASY, last_index=1)) == [
        Turn(Phase.IN, 3),
        Turn(Phase.OUT, 7),
        Turn(Phase.IN, 13),
        Turn(Phase.OUT, 17),
        Turn(Phase.REST, 23),
    ]


def test_turns_from_one_moment_to_the_next_are_told_once() -> None:
    whole = list(turns(0, 50, EASY))
    assert list(turns(0, 17, EASY)) + list(turns(17, 50, EASY)) == whole
