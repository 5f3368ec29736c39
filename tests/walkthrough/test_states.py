"""Counting states with whole numbers gives the same as asking line by line."""

from itertools import islice, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.walkthrough.load import load_pack
from companion.walkthrough.model import MEDICINES
from companion.walkthrough.pack import Leaf, Line
from companion.walkthrough.states import (
    StateSpace,
    TooManyStatesError,
    silent_states,
    subsets,
    tellings,
)
from companion.walkthrough.tailor import CONDITIONS, is_told
from tests.content.places import PACK

KEYS = ("breath", "cream", "detail", "medicine")
values = {key: st.lists(st.sampled_from(CONDITIONS[key]), min_size=1, unique=True) for key in KEYS}
lines = st.builds(
    Line,
    id=st.just("x"),
    text=st.just("X."),
    when=st.fixed_dictionaries({}, optional=values).map(
        lambda when: tuple((key, tuple(one)) for key, one in when.items() if key != "detail")
    ),
    detail=values["detail"].map(tuple),
    filled=st.lists(st.sampled_from("ab"), unique=True).map(tuple),
    empty=st.lists(st.sampled_from("ab"), unique=True).map(tuple),
    hidden=st.booleans(),
)


@given(lines)
def test_a_line_is_told_in_just_the_states_that_it_asks_for(line: Line) -> None:
    space = StateSpace(KEYS, "ab", {})
    told = space.telling(line)
    index = 0
    for combination in product(*(CONDITIONS[key] for key in KEYS)):
        state = dict(zip(KEYS, combination, strict=True))
        drowsy = state["medicine"] in ("relaxing", "asleep")
        for filled in ("", "b", "a", "ab"):
            assert space.state(index) == (state, frozenset(filled))
            expected = is_told(line, state, filled) and not (drowsy and state["breath"] == "paced")
            assert bool(told >> index & 1) == expected, (state, filled)
            index += 1


@given(st.lists(lines, min_size=1, max_size=4))
def test_what_is_silent_is_what_no_line_tells(told: list[Line]) -> None:
    leaf = Leaf("x", "steps", "before", (), (), {})
    silent = set(silent_states(leaf, told, {}))
    space = StateSpace(KEYS, "ab", {})
    anywhere = 0
    for line in told:
        anywhere |= space.telling(line)
    assert bool(silent) == bool(space.possible & ~anywhere)


def test_tellings_hold_every_different_one_and_each_once() -> None:
    pack = load_pack(PACK).pack
    step = next(leaf for leaf in pack.editions["en"].steps if leaf.id == "home")
    every = list(tellings(step, "adult", pack.conditions))
    keys = [
        (
            tuple(line.id for lines in one.lines.values() for line in lines),
            *(one.state[key] for key in ("detail", "medicine", "breath")),
        )
        for one in every
    ]
    assert len(set(keys)) == len(keys) > 500
    assert {one.state["medicine"] for one in every} == set(MEDICINES)
    for one in every:
        for section, lines in step.lines["adult"].items():
            expected = tuple(line for line in lines if is_told(line, one.state, one.filled))
            assert one.lines[section] == expected


def test_a_space_too_large_is_refused_before_it_is_built() -> None:
    with pytest.raises(TooManyStatesError):
        StateSpace(KEYS, (f"s{number}" for number in range(60)), {})
    with pytest.raises(TooManyStatesError):
        StateSpace(KEYS, "abcdefghijkl", {})


def test_subsets_begin_with_none() -> None:
    assert [sorted(one) for one in islice(subsets("ba"), 4)] == [[], ["a"], ["b"], ["a", "b"]]
