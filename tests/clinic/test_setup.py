"""The four questions of the nurse's corner."""

from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.clinic.setup import CHOICES, SetUp, allow_pacing, choose, setup_from

answers = st.one_of(
    *(st.tuples(st.just(question), st.sampled_from(keys)) for question, keys in CHOICES.items())
)


@given(st.lists(answers))
def test_every_choice_is_kept_as_it_was_made(choices: list[tuple[str, str]]) -> None:
    setup = SetUp()
    for question, answer in choices:
        setup = choose(setup, question, answer)
    for question, answer in dict(choices).items():
        assert getattr(setup, question) == answer
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
    assert setup.paced is paced
    assert allow_pacing(setup, allowed=True).paced is paced
    assert not allow_pacing(setup, allowed=False).paced
