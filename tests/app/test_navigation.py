"""Which screen a person is on, and the way back."""

from dataclasses import asdict

from hypothesis import given
from hypothesis import strategies as st

from companion.app.navigation import HOME, SCREENS, Trail, back, go, trail_from

walks = st.lists(st.sampled_from((*SCREENS, "back", "nowhere")))


def walk(steps: list[str]) -> Trail:
    trail = Trail()
    for step in steps:
        trail = back(trail) if step == "back" else go(trail, step)
    return trail


@given(walks)
def test_the_way_back_is_short_and_ends_at_home(steps: list[str]) -> None:
    trail = walk(steps)
    assert trail.screens[0] == HOME
    assert len(set(trail.screens)) == len(trail.screens)
    for _ in SCREENS:
        trail = back(trail)
    assert trail == Trail()


@given(walks, st.sampled_from(SCREENS))
def test_going_somewhere_is_being_there(steps: list[str], screen: str) -> None:
    assert go(walk(steps), screen).here == screen


@given(walks)
def test_a_kept_trail_comes_back(steps: list[str]) -> None:
    assert trail_from(asdict(walk(steps))) == walk(steps)


@given(st.dictionaries(st.just("screens"), st.none() | st.lists(st.text() | st.integers())))
def test_a_trail_that_makes_no_sense_starts_at_home(state: dict[str, object]) -> None:
    assert trail_from(state).screens[0] == HOME
