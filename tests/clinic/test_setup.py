"""The questions of the nurse's corner."""

from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.clinic.setup import (
    CHOICES,
    SetUp,
    allow_pacing,
    choose,
    give_medicine,
    offered,
    setup_from,
)

FOR_A_HUG = ("child", "little", "parent")

answers = st.one_of(
    *(st.tuples(st.just(question), st.sampled_from(keys)) for question, keys in CHOICES.items())
)


@given(st.lists(answers))
def test_every_choice_is_kept_as_it_was_made(choices: list[tuple[str, str]]) -> None:
    setup = SetUp()
    for question, answer in choices:
        setup = choose(setup, question, answer)
    for question, answer in dict(choices).items():
        since = choices[::-1][: choices[::-1].index((question, answer))]
        # A position that only children lie in does not stay with an adult who comes after it.
        left = answer == "hug" and any(
            told == "audience" and reader not in FOR_A_HUG for told, reader in since
        )
        assert getattr(setup, question) == ("unsure" if left else answer)
    assert setup_from(asdict(setup)) == setup


@given(st.text(), st.text())
def test_unknown_answers_change_nothing(question: str, answer: str) -> None:
    if answer not in CHOICES.get(question, ()):
        assert choose(SetUp(), question, answer) == SetUp()


@pytest.mark.parametrize(
    ("medicine", "paced"), [("numbing", True), ("relaxing", False), ("asleep", False)]
)
def test_sedation_turns_the_paced_breath_off(medicine: str, paced: bool) -> None:
    setup = choose(SetUp(), "medicine", medicine)
    assert setup.pacing_allowed is paced
    assert allow_pacing(setup, allowed=True).pacing_allowed is paced
    assert not allow_pacing(setup, allowed=False).pacing_allowed


@pytest.mark.parametrize("medicine", CHOICES["medicine"])
def test_once_medicine_is_given_nothing_paces_until_it_is_taken_back(medicine: str) -> None:
    setup = choose(SetUp(), "medicine", medicine)
    given = give_medicine(setup, given=True)
    assert not given.pacing_allowed
    assert not allow_pacing(given, allowed=True).pacing_allowed
    assert setup_from(asdict(given)) == given
    assert give_medicine(given, given=False) == setup


def test_who_was_given_medicine_is_told_what_is_true_for_them() -> None:
    given = give_medicine(SetUp(), given=True)
    assert given.medicine_now == "relaxing"
    assert choose(given, "medicine", "asleep").medicine_now == "asleep"


def test_the_switch_of_the_nurse_outlasts_medicine_that_was_given_and_taken_back() -> None:
    off = allow_pacing(SetUp(), allowed=False)
    assert not give_medicine(give_medicine(off, given=True), given=False).pacing_allowed


def test_an_adult_after_a_child_does_not_lie_in_a_hug() -> None:
    child = choose(choose(SetUp(), "audience", "child"), "position", "hug")
    assert choose(child, "audience", "adult").position == "unsure"
    assert choose(child, "audience", "parent").position == "hug"


def test_only_a_parent_is_asked_how_old_the_child_is() -> None:
    assert offered("age", "parent", ()) == CHOICES["age"]
    assert all(offered("age", other, ()) == () for other in ("adult", "teen", "child", "little"))
