"""Who looks like you: tokens, what is kept, and the choices the pictures were built with."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.datafile import DataFileError
from companion.visit.likeness import (
    Choice,
    Choices,
    Likeness,
    choices_in,
    likeness_choices,
    likeness_from,
    likeness_of,
    tones_of,
)

ILLUSTRATIONS = Path(__file__).parents[2] / "assets" / "illustrations"
KEYS = st.from_regex(r"[a-z0-9]{1,16}", fullmatch=True).filter(lambda key: key != "own")
PARTS = st.one_of(st.just(""), KEYS)
LIKENESSES = st.builds(Likeness, PARTS, PARTS, PARTS, PARTS)


@given(LIKENESSES)
def test_a_token_names_its_likeness(likeness: Likeness) -> None:
    assert likeness_of(likeness.token) == likeness


def test_what_is_not_chosen_is_as_drawn() -> None:
    assert Likeness().token == "own"
    assert Likeness("s4", "", "black").token == "s4-own-black-own"


@given(st.text())
def test_any_other_token_is_a_likeness_too(token: str) -> None:
    assert likeness_of(likeness_of(token).token) == likeness_of(token)


@pytest.mark.parametrize("kept", [{}, {"skin": 4}, {"skin": "a/b"}, {"skin": "own"}, {"hair": ""}])
def test_what_is_kept_absurdly_is_as_drawn(kept: dict[str, object]) -> None:
    assert likeness_from(kept) == Likeness()


def test_what_is_kept_comes_back() -> None:
    kept = {"skin": "s2", "head": "scarf", "hair": "black", "cloth": "sage"}
    assert likeness_from(kept) == Likeness("s2", "scarf", "black", "sage")


def test_there_is_something_to_choose_in_every_way() -> None:
    choices = likeness_choices(ILLUSTRATIONS)
    assert [skin.key for skin in choices.skins] == [f"s{number}" for number in range(1, 8)]
    assert {"short", "long", "curls", "cap", "scarf"} == set(choices.heads)
    assert len(choices.hairs) >= 5
    assert len(choices.cloths) >= 6
    for group in (choices.skins, choices.hairs, choices.cloths):
        assert len({choice.swatch for choice in group}) == len(group)


def test_every_choice_has_the_same_slots_by_day_and_by_night() -> None:
    from companion.datafile import read_table

    table = read_table(ILLUSTRATIONS, "likeness.toml")
    choices = choices_in(table)
    every = [Likeness(skin=each.key) for each in choices.skins]
    for group in (
        every,
        [Likeness(hair=each.key) for each in choices.hairs],
        [Likeness(cloth=each.key) for each in choices.cloths],
    ):
        slots = {
            frozenset(tones_of(table, each, hour)) for each in group for hour in ("light", "dark")
        }
        assert len(slots) == 1
        assert slots != {frozenset()}


def test_a_damaged_table_offers_what_is_left_of_it() -> None:
    table = {
        "heads": ["short", 7, "../cap"],
        "skin": {"s1": {"swatch": "#FBDFCB"}, "s2": {"swatch": "red"}, "s3": 4},
        "hair": [],
    }
    assert choices_in(table) == Choices(skins=(Choice("s1", "#FBDFCB"),), heads=("short",))
    assert tones_of(table, Likeness(skin="s3", hair="black"), "light") == {}


def test_a_missing_table_is_said(tmp_path: Path) -> None:
    with pytest.raises(DataFileError):
        likeness_choices(tmp_path)
