"""An exercise under a person's hands, for any exercise and any touches at any time."""

import math
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.practice import session as sessions
from companion.practice.session import Session, State
from companion.practice.timing import Line, Timing

SETTLE_S = 5.0
BEGAN_S = 1000.0

FOUR = Timing.of(
    [
        Line("hello", "Hello.", "shore", 4.0, 6.0),
        Line("sand", "Feel the sand.", "shore", 5.0, 5.0),
        Line("room", "Feel the room.", "lake", 3.0, 3.0),
        Line("close", "Look around.", "lake", 3.0, 2.0),
    ]
)
RETURNS_S = 20.0

Touch = Callable[[Session, float], Session]
TOUCHES: dict[str, Touch] = {
    "pause": lambda session, now_s: sessions.paused(session, now_s, FOUR),
    "go on": sessions.resumed,
    "back": lambda session, now_s: sessions.taken_back(session, now_s, FOUR),
    "leave": lambda session, now_s: sessions.leaving(session, now_s, RETURNS_S),
    "called": lambda session, now_s: sessions.coming_back(session, now_s, FOUR, RETURNS_S),
    "stay": sessions.staying,
    "wait": lambda session, _now_s: session,
}
EVENTS = st.lists(st.tuples(st.sampled_from(sorted(TOUCHES)), st.floats(0.0, 30.0)), max_size=40)


def after(seconds: float) -> Session:
    """A session begun, and left alone for so long."""
    begun = sessions.started(BEGAN_S, SETTLE_S)
    return sessions.moved_on(begun, BEGAN_S + seconds, FOUR)


def test_it_settles_and_then_reads_caption_after_caption_to_the_end() -> None:
    begun = sessions.started(BEGAN_S, SETTLE_S)
    assert begun.at(BEGAN_S) == -SETTLE_S
    assert begun.at(BEGAN_S + SETTLE_S) == 0.0
    assert after(SETTLE_S + 30.9).state is State.PLAYING
    ended = after(SETTLE_S + 31.0)
    assert (ended.state, ended.place_s) == (State.ENDED, FOUR.total_s)


def test_after_a_pause_the_caption_stands_its_whole_time_again() -> None:
    now_s = BEGAN_S + SETTLE_S + 17.0
    paused = sessions.paused(after(SETTLE_S + 17.0), now_s, FOUR)
    assert (paused.state, paused.at(now_s + 600)) == (State.PAUSED, 10.0)
    on = sessions.resumed(paused, now_s + 600)
    assert on.at(now_s + 600) == 10.0
    assert sessions.left_s(on, now_s + 600, FOUR) == 10.0


def test_a_pause_in_the_first_caption_is_at_its_start() -> None:
    paused = sessions.paused(after(SETTLE_S + 3.0), BEGAN_S + SETTLE_S + 3.0, FOUR)
    assert paused.place_s == 0.0


def test_a_pause_while_it_settles_goes_on_settling() -> None:
    paused = sessions.paused(after(2.0), BEGAN_S + 2.0, FOUR)
    assert paused.place_s == -3.0


def test_the_first_wish_to_leave_leads_over_the_way_back_and_the_second_out() -> None:
    now_s = BEGAN_S + SETTLE_S + 12.0
    back = sessions.leaving(after(SETTLE_S + 12.0), now_s, RETURNS_S)
    assert (back.state, back.at(now_s)) == (State.PLAYING, RETURNS_S)
    assert sessions.leaving(back, now_s + 1, RETURNS_S) == Session()


@pytest.mark.parametrize("seconds", [2.0, SETTLE_S + 22.0, SETTLE_S + 99.0])
def test_before_the_start_on_the_way_back_and_at_the_end_one_wish_is_enough(seconds: float) -> None:
    now_s = BEGAN_S + seconds
    assert sessions.leaving(after(seconds), now_s, RETURNS_S) == Session()


def test_who_rests_may_leave_gently_too() -> None:
    now_s = BEGAN_S + SETTLE_S + 12.0
    paused = sessions.paused(after(SETTLE_S + 12.0), now_s, FOUR)
    back = sessions.leaving(paused, now_s, RETURNS_S)
    assert (back.state, back.at(now_s)) == (State.PLAYING, RETURNS_S)


def test_called_and_not_after_all_it_goes_on_at_the_caption_where_it_was() -> None:
    now_s = BEGAN_S + SETTLE_S + 12.0
    called = sessions.coming_back(after(SETTLE_S + 12.0), now_s, FOUR, RETURNS_S)
    assert called.at(now_s) == RETURNS_S
    for later_s in (1.0, 500.0):
        landed = sessions.moved_on(called, now_s + later_s, FOUR)
        stayed = sessions.staying(landed, now_s + later_s)
        assert (stayed.state, stayed.at(now_s + later_s)) == (State.PLAYING, 10.0)


def test_called_on_the_way_back_nothing_is_read_twice() -> None:
    now_s = BEGAN_S + SETTLE_S + 27.0
    session = after(SETTLE_S + 27.0)
    assert sessions.coming_back(session, now_s, FOUR, RETURNS_S) == session


def test_called_at_rest_it_rests_where_it_was() -> None:
    now_s = BEGAN_S + SETTLE_S + 12.0
    paused = sessions.paused(after(SETTLE_S + 12.0), now_s, FOUR)
    assert sessions.coming_back(paused, now_s + 5, FOUR, RETURNS_S) == paused
    late_s = BEGAN_S + SETTLE_S + 27.0
    on_the_way = sessions.paused(after(SETTLE_S + 27.0), late_s, FOUR)
    assert sessions.coming_back(on_the_way, late_s + 5, FOUR, RETURNS_S) == on_the_way


def test_leaving_is_nothing_that_staying_undoes() -> None:
    now_s = BEGAN_S + SETTLE_S + 12.0
    left = sessions.leaving(after(SETTLE_S + 12.0), now_s, RETURNS_S)
    assert sessions.staying(left, now_s) == left


def test_a_clock_that_runs_backwards_leaves_it_where_it_was() -> None:
    assert after(0.0).at(BEGAN_S - 50.0) == -SETTLE_S


@given(EVENTS)
def test_whatever_is_touched_it_stays_within_the_exercise(
    events: list[tuple[str, float]],
) -> None:
    now_s = BEGAN_S
    session = sessions.started(now_s, SETTLE_S)
    for touch, seconds in events:
        now_s += seconds
        session = sessions.moved_on(session, now_s, FOUR)
        before = session
        session = TOUCHES[touch](session, now_s)
        place_s = session.at(now_s)
        assert -SETTLE_S <= place_s <= FOUR.total_s
        assert sessions.moved_on(session, now_s, FOUR) == session
        if before.state in {State.IDLE, State.ENDED} and touch != "stay":
            assert not session.under_way
        if touch == "back":
            assert place_s <= before.at(now_s)
        if session.state is State.PLAYING:
            assert 0 < sessions.left_s(session, now_s, FOUR) <= 10.0
        else:
            assert math.isinf(sessions.left_s(session, now_s, FOUR))


@given(EVENTS)
def test_left_alone_it_always_ends(events: list[tuple[str, float]]) -> None:
    now_s = BEGAN_S
    session = sessions.started(now_s, SETTLE_S)
    for touch, seconds in events:
        now_s += seconds
        session = TOUCHES[touch](sessions.moved_on(session, now_s, FOUR), now_s)
    session = sessions.resumed(session, now_s)
    longest_s = SETTLE_S + FOUR.total_s + 1e-6  # sums of seconds are not exact
    assert not sessions.moved_on(session, now_s + longest_s, FOUR).under_way
