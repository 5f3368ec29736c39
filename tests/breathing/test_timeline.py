"""The breath as a function of time."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.breathing.patterns import load_pattern
from companion.breathing.timeline import (
    LEAST_NOTICE_S,
    Beat,
    Cycle,
    Frame,
    Phase,
    Turn,
    breath_ends_s,
    breath_starts_s,
    breathing_cycle,
    frame_at,
    last_breath,
    turns,
)

from .conftest import ASSETS

EASY = breathing_cycle(in_s=4, out_s=6, settle_s=3)
HOUR_S = 3600.0

lengths = st.floats(1, 8)
plain = st.builds(breathing_cycle, in_s=st.floats(1, 5), out_s=lengths, settle_s=st.floats(0, 10))


@st.composite
def sighing(draw: st.DrawFn) -> Cycle:
    """Breaths with a sip on top, some of them together, then free time."""
    in_s, sip_s, out_s = draw(lengths), draw(st.floats(0.5, 1)), draw(lengths)
    breath = [
        Beat(Phase.IN, in_s, 0, 0.8),
        Beat(Phase.SIP, sip_s, 0.8, 1),
        Beat(Phase.OUT, out_s, 1, 0),
    ]
    free = [Beat(Phase.FREE, draw(st.floats(2.5, 20)), 0, 0)]
    together = draw(st.integers(1, 4))
    return Cycle(draw(st.floats(0, 10)), tuple(breath * together + free))


cycles = st.one_of(plain, sighing())
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
        expected.breath,
        expected.progress,
        frame.scale,
        expected.remaining_s,
        last=False,
    )


def test_before_it_began_it_settles() -> None:
    assert frame_at(-5, EASY) == frame_at(0, EASY)


@given(cycles, times)
def test_every_moment_is_inside_its_phase(cycle: Cycle, elapsed_s: float) -> None:
    frame = frame_at(elapsed_s, cycle)
    assert 0 <= frame.progress < 1
    assert 0 <= frame.scale <= 1
    longest_s = max(cycle.settle_s, *(beat.lasts_s for beat in cycle.beats))
    assert 0 < frame.remaining_s <= longest_s + 1e-9
    assert frame.breath >= 0
    assert not frame.last


@given(cycles, times, st.floats(0, 20))
def test_time_only_moves_on(cycle: Cycle, elapsed_s: float, later_s: float) -> None:
    order = [Phase.SETTLE, Phase.IN, Phase.SIP, Phase.OUT, Phase.FREE]
    first, second = frame_at(elapsed_s, cycle), frame_at(elapsed_s + later_s, cycle)
    assert (first.breath, order.index(first.phase)) <= (second.breath, order.index(second.phase))


@given(cycles, times)
def test_the_breath_never_jumps(cycle: Cycle, elapsed_s: float) -> None:
    step_s = 0.001
    steepest = math.pi / 2 / min(beat.lasts_s for beat in cycle.beats)
    change = abs(frame_at(elapsed_s + step_s, cycle).scale - frame_at(elapsed_s, cycle).scale)
    assert change <= steepest * step_s + 1e-9


@given(cycles, times)
def test_the_next_turn_is_where_the_frame_says(cycle: Cycle, elapsed_s: float) -> None:
    frame = frame_at(elapsed_s, cycle)
    after = frame_at(elapsed_s + frame.remaining_s + 1e-6, cycle)
    assert after.phase is not frame.phase
    assert after.progress < 0.001


@given(cycles, st.integers(0, 400))
def test_every_breath_begins_exactly_where_it_should(cycle: Cycle, index: int) -> None:
    frame = frame_at(breath_starts_s(index, cycle), cycle)
    assert (frame.phase, frame.breath, frame.progress) == (Phase.IN, index, 0)


@given(cycles, times)
def test_it_ends_on_a_whole_out_breath(cycle: Cycle, asked_s: float) -> None:
    last_index = last_breath(asked_s, cycle)
    if last_index is None:
        assert frame_at(asked_s, cycle).phase in {Phase.SETTLE, Phase.FREE}
        return
    ends_s = breath_ends_s(last_index, cycle)
    assert ends_s >= asked_s
    breath_s = ends_s - breath_starts_s(last_index, cycle)
    assert ends_s - asked_s <= breath_s + LEAST_NOTICE_S
    just_before = frame_at(ends_s - 1e-3, cycle, last_index)
    assert (just_before.phase, just_before.last) == (Phase.OUT, True)
    assert frame_at(ends_s + 1e-6, cycle, last_index).phase is Phase.REST
    assert frame_at(ends_s + HOUR_S, cycle, last_index).scale == 0


def test_a_breath_that_is_nearly_over_is_followed_by_one_that_can_be_announced() -> None:
    assert last_breath(10.9, EASY) == 0
    assert last_breath(11.1, EASY) == 1


@given(cycles, times)
def test_asked_again_it_ends_with_the_same_breath(cycle: Cycle, asked_s: float) -> None:
    last_index = last_breath(asked_s, cycle)
    if last_index is not None:
        starts_s = breath_starts_s(last_index, cycle)
        assert last_breath(max(asked_s, starts_s), cycle) == last_index


@given(cycles, times, st.floats(0, 60))
def test_turns_are_where_the_phase_changes(cycle: Cycle, from_s: float, long_s: float) -> None:
    found = list(turns(from_s, from_s + long_s, cycle))
    assert [turn.at_s for turn in found] == sorted({turn.at_s for turn in found})
    for turn in found:
        assert from_s < turn.at_s <= from_s + long_s
        assert frame_at(turn.at_s + 1e-6, cycle).phase is turn.phase


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


def test_a_sigh_is_a_breath_with_a_sip_on_top_and_free_time_after_three() -> None:
    sigh = load_pattern(ASSETS / "patterns", "sigh").cycle
    told = [turn.phase.value for turn in turns(0, sigh.settle_s + sigh.lasts_s, sigh)]
    assert told == ["in", "sip", "out"] * 3 + ["free", "in"]
    assert frame_at(sigh.settle_s + 2.5, sigh).scale == pytest.approx(0.8)
    assert frame_at(sigh.settle_s + 3.3, sigh).scale == pytest.approx(1.0)


def test_asked_before_free_time_it_does_not_wait_for_a_breath_after_it() -> None:
    sigh = load_pattern(ASSETS / "patterns", "sigh").cycle
    assert last_breath(breath_ends_s(2, sigh) - 0.5, sigh) == 2
    assert last_breath(breath_ends_s(1, sigh) - 0.5, sigh) == 2
    assert last_breath(breath_ends_s(2, sigh) + 0.5, sigh) is None
