"""Where a person is among the steps, and which they would rather not read."""

from dataclasses import asdict

from hypothesis import given
from hypothesis import strategies as st

from companion.walkthrough.place import Place, close, find, open_again, place_from, stand

names = st.text("abcdef", min_size=1, max_size=3)
steps = st.lists(names, unique=True, max_size=12)


@st.composite
def walks(draw: st.DrawFn) -> tuple[list[str], Place]:
    ids = draw(steps)
    place = find(Place(), ids)
    for turn in draw(st.lists(st.sampled_from(["next", "back", "close", "open"]), max_size=20)):
        match turn:
            case "next":
                place = stand(place, ids, place.index + 1)
            case "back":
                place = stand(place, ids, place.index - 1)
            case "close":
                place = close(place)
            case _:
                place = open_again(place)
    return ids, place


@given(walks())
def test_a_walk_never_leaves_the_way(walked: tuple[list[str], Place]) -> None:
    ids, place = walked
    if not ids:
        assert (place.step_id, place.index) == ("", -1)
        return
    assert ids[place.index] == place.step_id
    assert set(place.skipped) <= set(ids)
    assert len(place.skipped) == len(set(place.skipped))


@given(walks())
def test_a_kept_place_is_found_again(walked: tuple[list[str], Place]) -> None:
    ids, place = walked
    assert find(place_from(asdict(place)), ids) == place


@given(walks(), steps)
def test_another_story_keeps_the_step_where_it_has_it(
    walked: tuple[list[str], Place], others: list[str]
) -> None:
    _, place = walked
    there = find(place, others)
    assert there.skipped == place.skipped
    if place.step_id in others:
        assert there.step_id == place.step_id
    else:
        assert there.index == (0 if others else -1)


@given(walks())
def test_what_is_left_out_can_be_read_after_all(walked: tuple[list[str], Place]) -> None:
    _, place = walked
    assert not open_again(close(place)).closed
    assert close(place).closed == bool(place.step_id)


@given(st.dictionaries(st.text(), st.one_of(st.none(), st.text(), st.integers(), st.lists(names))))
def test_nonsense_is_no_place(state: dict[str, object]) -> None:
    assert place_from(state).index == -1
    assert find(place_from(state), ["a", "b"]).index in (0, 1)
