"""From touches to a led session: whatever is touched, no breath is out of bounds or a jump."""

import math
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.breathing.limits import ADULT, CHILD, Limits
from companion.breathing.own_pace import (
    LEAST_SETTLE_S,
    MOST_SETTLE_S,
    MOST_TAPS,
    SETTLE_S,
    Led,
    Listening,
    answered,
    led_from,
    listens_until_s,
    next_breath,
    settles_s,
    touched,
)
from companion.breathing.pacer import (
    BREATHS_A_STEP,
    FEWEST_TAPS,
    IN_SHARE_END,
    LISTENS_S,
    LONGEST_S,
    PATIENCE,
    Breath,
    hear,
)

JUMP = 1.10
DUST = 1e-9
BEGAN_S = 5000.0
limits_of = st.sampled_from([ADULT, CHILD])

steady = st.builds(lambda gap_s, count: [gap_s] * count, st.floats(1.0, 16.0), st.integers(0, 30))
random_gaps = st.lists(st.floats(0.05, 40.0), max_size=40)
hostile = st.lists(st.sampled_from([0.0, 0.001, 0.05, 60.0, 3600.0, -5.0]), max_size=70)


@st.composite
def drifting(draw: st.DrawFn) -> list[float]:
    gap_s, factor = draw(st.floats(1.3, 9.0)), draw(st.floats(0.85, 1.18))
    return [gap_s * factor**number for number in range(draw(st.integers(0, 20)))]


@st.composite
def with_gaps(draw: st.DrawFn) -> list[float]:
    """An even breath of which touches are missing."""
    gap_s = draw(st.floats(1.3, 9.0))
    return [gap_s * draw(st.integers(1, 3)) for _ in range(draw(st.integers(0, 20)))]


any_gaps = st.one_of(steady, random_gaps, hostile, drifting(), with_gaps())


def listened(gaps_s: list[float]) -> Listening:
    """As a person is listened to: nothing is heard after it is over."""
    listening, at_s = Listening(BEGAN_S), BEGAN_S
    for gap_s in gaps_s:
        at_s += gap_s
        if at_s >= listens_until_s(listening):
            break
        listening = touched(listening, at_s)
    return listening


def led_breaths(led: Led, taps_s: list[float], count: int) -> list[Breath]:
    """A session of so many breaths, with touches at these times after its beginning."""
    breaths, begins_s, waiting = [], BEGAN_S, [BEGAN_S + at_s for at_s in taps_s]
    for _ in range(count):
        led = next_breath(led, begins_s)
        breaths.append(led.breath)
        ends_s = begins_s + led.breath.lasts_s
        while waiting and waiting[0] < ends_s:
            led = answered(led, waiting.pop(0))
        begins_s = ends_s
    return breaths


@given(any_gaps, any_gaps, limits_of)
def test_no_breath_of_a_session_is_out_of_bounds_or_a_jump(
    gaps_s: list[float], later_gaps_s: list[float], limits: Limits
) -> None:
    heard = hear(listened(gaps_s).taps_s, limits)
    if heard.breath is None:
        return
    at_s, taps_s = 0.0, []
    for gap_s in later_gaps_s:
        at_s += gap_s
        taps_s.append(at_s)
    breaths = led_breaths(led_from(heard.breath, limits), taps_s, 60)
    assert breaths[0] == heard.breath
    for breath in breaths:
        assert limits.shortest_s - DUST <= breath.lasts_s <= limits.longest_s + DUST
        assert breath.out_s >= breath.in_s - DUST
        assert breath.in_s / breath.lasts_s >= IN_SHARE_END - DUST
    for before, after in pairwise(breaths):
        for old, new in ((before.in_s, after.in_s), (before.out_s, after.out_s)):
            assert old / JUMP <= new <= old * JUMP


@given(st.floats(2.6, 9.0))
def test_a_steady_breath_is_found_and_led_slower(lasts_s: float) -> None:
    listening = listened([lasts_s] * 20)
    breath = hear(listening.taps_s, ADULT).breath
    assert breath is not None
    assert breath.lasts_s == pytest.approx(lasts_s)
    breaths = led_breaths(led_from(breath, ADULT), [], 120)
    assert breaths[-1].lasts_s == pytest.approx(ADULT.longest_s)


@given(any_gaps)
def test_listening_ends_whatever_is_touched(gaps_s: list[float]) -> None:
    listening = listened(gaps_s)
    first_s = listening.taps_s[0] if listening.taps_s else BEGAN_S
    longest_s = LISTENS_S + FEWEST_TAPS * LONGEST_S
    assert first_s + LISTENS_S - DUST <= listens_until_s(listening) or not listening.taps_s
    assert listens_until_s(listening) <= BEGAN_S + LISTENS_S + longest_s
    assert len(listening.taps_s) <= MOST_TAPS


def test_nobody_who_does_not_touch_is_waited_for_longer() -> None:
    assert listens_until_s(Listening(BEGAN_S)) == BEGAN_S + LISTENS_S
    once = touched(Listening(BEGAN_S), BEGAN_S + 2)
    assert listens_until_s(once) == BEGAN_S + 2 + LISTENS_S


def test_who_breathes_slowly_is_given_time_for_one_more_breath() -> None:
    listening = listened([2.0, 11.0, 11.0])
    assert len(listening.taps_s) == FEWEST_TAPS - 1
    assert listens_until_s(listening) == BEGAN_S + 24.0 + LONGEST_S
    known = touched(listening, BEGAN_S + 35.0)
    assert listens_until_s(known) < BEGAN_S + 35.0
    assert hear(known.taps_s, ADULT).breath is not None


@given(st.floats(0.0, 20.0), st.floats(2.5, 10.0))
def test_the_guide_joins_in_when_the_person_next_breathes_in(
    since_s: float, lasts_s: float
) -> None:
    listening = Listening(BEGAN_S, (BEGAN_S,))
    now_s = BEGAN_S + since_s
    wait_s = settles_s(listening, Breath(lasts_s / 2, lasts_s / 2), now_s)
    assert LEAST_SETTLE_S - DUST <= wait_s <= MOST_SETTLE_S
    if wait_s != SETTLE_S:
        breaths = (now_s + wait_s - BEGAN_S) / lasts_s
        assert breaths == pytest.approx(round(breaths), abs=1e-6)


def in_session(breath: Breath, count: int) -> Led:
    """A session after so many breaths."""
    led, begins_s = led_from(breath, ADULT), BEGAN_S
    for _ in range(count):
        led = next_breath(led, begins_s)
        begins_s += led.breath.lasts_s
    return led


def led_with(own_s: float, start: Breath, count: int) -> list[float]:
    """How long the guide's breaths last for somebody who breathes on as they did."""
    taps_s = [own_s * number for number in range(1, 200)]
    return [one.lasts_s for one in led_breaths(led_from(start, ADULT), taps_s, count)]


@pytest.mark.parametrize("own_s", [2.6, 3.0, 4.0, 5.0])
def test_who_cannot_slow_down_is_waited_for(own_s: float) -> None:
    start = Breath(own_s / 2, own_s / 2)
    alone = led_breaths(led_from(start, ADULT), [], 60)
    assert max(led_with(own_s, start, 60)) < own_s * 1.35 < alone[-1].lasts_s


def test_who_falls_behind_with_every_breath_is_waited_for() -> None:
    start = Breath(2.0, 2.0)
    alone = led_breaths(led_from(start, ADULT), [], 40)
    assert max(led_with(5.4, start, 40)) < 5.4 < alone[-1].lasts_s


def test_late_touches_in_a_row_go_back_a_step_and_say_nothing_else() -> None:
    led = in_session(Breath(2.0, 2.0), 7)
    before, begins_s = led.pacer.ladder[-2], led.begins_s
    assert begins_s is not None
    for _ in range(PATIENCE):
        assert led.breath != before
        led = answered(led, begins_s + led.breath.in_s + 0.2)
        begins_s += led.breath.lasts_s
        led = replace(led, begins_s=begins_s)
    assert led.breath == before


def test_touches_in_time_never_hold_it_back() -> None:
    led, alone = in_session(Breath(2.0, 2.0), 0), in_session(Breath(2.0, 2.0), 30)
    begins_s = BEGAN_S
    for _ in range(30):
        led = answered(next_breath(led, begins_s), begins_s + 0.1)
        begins_s += led.breath.lasts_s
    assert led.breath == alone.breath


def test_an_early_touch_belongs_to_the_breath_under_way() -> None:
    led = in_session(Breath(2.0, 3.0), 1)
    assert answered(led, BEGAN_S + 4.6).lag_s == pytest.approx(-0.4)
    assert answered(led, BEGAN_S + 0.4).lag_s == pytest.approx(0.4)


def test_who_drifts_behind_is_not_taken_for_early() -> None:
    led = in_session(Breath(2.0, 2.0), 1)
    begins_s, lags_s = BEGAN_S, []
    for late_s in (1.5, 2.6, 3.7):
        led = answered(replace(led, begins_s=begins_s), begins_s + late_s)
        lags_s.append(led.lag_s)
        begins_s += led.breath.lasts_s
    assert lags_s == pytest.approx([1.5, 2.6, 3.7])


def test_three_breaths_are_the_person_s_own_before_the_first_step() -> None:
    start = Breath(2.0, 2.0)
    breaths = led_breaths(led_from(start, ADULT), [], BREATHS_A_STEP + 1)
    assert breaths[:BREATHS_A_STEP] == [start] * BREATHS_A_STEP
    assert breaths[BREATHS_A_STEP].lasts_s > start.lasts_s


def test_no_more_touches_are_kept_than_anybody_could_breathe() -> None:
    listening = Listening(BEGAN_S)
    for number in range(MOST_TAPS + 10):
        listening = touched(listening, BEGAN_S + number / 100)
    assert len(listening.taps_s) == MOST_TAPS


def test_a_drummer_is_heard_once_a_breath() -> None:
    led = answered(in_session(Breath(2.0, 2.0), 1), BEGAN_S + 0.5)
    for number in range(5):
        assert answered(led, BEGAN_S + 0.6 + number / 10) == led


def test_a_touch_before_the_first_breath_says_nothing() -> None:
    led = led_from(Breath(2.0, 2.0), ADULT)
    assert answered(led, BEGAN_S) == led


@given(st.floats(allow_nan=True, allow_infinity=True))
def test_a_touch_at_no_time_at_all_does_no_harm(at_s: float) -> None:
    led = in_session(Breath(2.0, 2.0), 5)
    after = next_breath(answered(led, at_s), BEGAN_S + 100)
    assert math.isfinite(after.breath.lasts_s)
    assert ADULT.shortest_s <= after.breath.lasts_s <= ADULT.longest_s
