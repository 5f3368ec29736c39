"""A guide that starts where the person is, and slows down with them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.breathing.limits import ADULT, CHILD, Limits
from companion.breathing.pacer import (
    BREATHS_A_STEP,
    IN_SHARE_END,
    Breath,
    Pacer,
    begin,
    breathed,
    hear,
    tapped,
)

each_limit = pytest.mark.parametrize("limits", [ADULT, CHILD], ids=["adult", "child"])
limits_of = st.sampled_from([ADULT, CHILD])
JUMP = 1.10
DUST = 1e-9


def steady(lasts_s: float, count: int = 8) -> list[float]:
    return [100 + number * lasts_s for number in range(count)]


hostile_taps = st.lists(st.floats(-1e6, 1e6, allow_nan=False), max_size=60)


@st.composite
def drifting_taps(draw: st.DrawFn) -> list[float]:
    at, taps = 0.0, []
    for gap in draw(st.lists(st.floats(0.05, 40), min_size=1, max_size=40)):
        at += gap
        taps.append(at)
    return taps


def within(breath: Breath, limits: Limits) -> bool:
    return limits.shortest_s - DUST <= breath.lasts_s <= limits.longest_s + DUST


@given(st.one_of(hostile_taps, drifting_taps()), limits_of)
def test_whatever_is_tapped_the_start_is_within_the_limits(
    taps: list[float], limits: Limits
) -> None:
    heard = hear(taps, limits)
    if heard.breath is not None:
        assert within(heard.breath, limits)
        assert heard.breath.out_s >= heard.breath.in_s > 0


@given(st.floats(2.6, 9.9))
def test_it_starts_at_the_rate_of_the_person(lasts_s: float) -> None:
    heard = hear(steady(lasts_s), ADULT)
    assert heard.breath is not None
    assert heard.breath.lasts_s == pytest.approx(lasts_s)
    assert not heard.hurried


@given(st.floats(2.6, 9.0), st.integers(1, 6))
def test_one_tap_left_out_or_doubled_changes_nothing(lasts_s: float, which: int) -> None:
    taps = steady(lasts_s)
    missing = [at for number, at in enumerate(taps) if number != which]
    doubled = sorted([*taps, taps[which] + 0.2])
    for odd in (missing, doubled):
        heard = hear(odd, ADULT)
        assert heard.breath is not None
        assert heard.breath.lasts_s == pytest.approx(lasts_s)


def test_a_hurried_breath_is_offered_quiet_first_and_never_chased() -> None:
    heard = hear(steady(60 / 32), ADULT)
    assert heard.hurried
    assert heard.breath is not None
    assert heard.breath.lasts_s == pytest.approx(ADULT.shortest_s)
    assert not hear(steady(60 / 28), CHILD).hurried


def test_too_few_taps_say_nothing() -> None:
    assert hear(steady(4, 3), ADULT).breath is None
    assert hear([], ADULT).breath is None


@st.composite
def sessions(draw: st.DrawFn) -> tuple[Limits, list[Pacer]]:
    limits = draw(limits_of)
    start = hear(steady(draw(st.floats(1.3, 14.9))), limits).breath
    assert start is not None
    pacer = begin(start, limits)
    seen = [pacer]
    for late_s in draw(st.lists(st.none() | st.floats(-1e3, 1e3), max_size=120)):
        if late_s is not None:
            pacer = tapped(pacer, late_s)
        pacer = breathed(pacer)
        seen.append(pacer)
    return limits, seen


@given(sessions())
def test_it_never_leaves_the_limits(session: tuple[Limits, list[Pacer]]) -> None:
    limits, seen = session
    for pacer in seen:
        assert within(pacer.breath, limits)
        assert pacer.breath.out_s >= pacer.breath.in_s - DUST
        assert pacer.breath.in_s / pacer.breath.lasts_s >= IN_SHARE_END - DUST


@given(sessions())
def test_it_never_jumps(session: tuple[Limits, list[Pacer]]) -> None:
    _, seen = session
    for before, after in pairwise(one.breath for one in seen):
        for old, new in (
            (before.in_s, after.in_s),
            (before.out_s, after.out_s),
            (before.lasts_s, after.lasts_s),
        ):
            assert old / JUMP <= new <= old * JUMP


@each_limit
@given(lasts_s=st.floats(2.6, 6.0))
def test_left_alone_it_reaches_the_slowest_breath_out_first(limits: Limits, lasts_s: float) -> None:
    start = hear(steady(lasts_s), limits).breath
    assert start is not None
    pacer = begin(start, limits)
    breaths = [pacer.breath]
    for _ in range(200):
        pacer = breathed(pacer)
        breaths.append(pacer.breath)
    assert breaths[-1].lasts_s == pytest.approx(limits.longest_s)
    assert breaths[-1].in_s / breaths[-1].lasts_s == pytest.approx(IN_SHARE_END)
    assert all(after.lasts_s >= before.lasts_s - DUST for before, after in pairwise(breaths))
    first_change = next(one for one in breaths if one != start) if start != breaths[-1] else start
    assert first_change.in_s <= start.in_s + DUST
    assert first_change.out_s >= start.out_s


def test_a_step_takes_three_breaths() -> None:
    pacer = begin(Breath(2.0, 2.0), ADULT)
    ladder = []
    for _ in range(9):
        ladder.append(len(pacer.ladder))
        pacer = breathed(pacer)
    assert ladder == [1] * BREATHS_A_STEP + [2] * BREATHS_A_STEP + [3] * BREATHS_A_STEP


def test_who_falls_behind_twice_is_waited_for_a_step_back() -> None:
    pacer = begin(Breath(2.0, 2.0), ADULT)
    for _ in range(6):
        pacer = breathed(pacer)
    before = pacer.ladder[-2]
    once = tapped(pacer, 5.0)
    assert once.breath == pacer.breath
    assert tapped(once, 0.1).late == 0
    back = tapped(once, 5.0)
    assert back.breath == before
    for _ in range(6):
        back = breathed(back)
        assert back.breath == before
    for _ in range(BREATHS_A_STEP):
        back = breathed(back)
    assert back.breath.lasts_s > before.lasts_s


def test_behind_at_the_very_start_it_stays_where_it_is() -> None:
    pacer = begin(Breath(2.0, 2.0), ADULT)
    assert tapped(tapped(pacer, 9.0), 9.0).breath == pacer.breath


def test_a_tap_that_is_no_number_counts_as_in_time() -> None:
    pacer = begin(Breath(2.0, 2.0), ADULT)
    assert tapped(pacer, float("nan")).late == 0
