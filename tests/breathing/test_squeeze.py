"""Something to squeeze: held, let go, soft again; as often as wished."""

from collections.abc import Callable
from dataclasses import asdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.breathing.guides import UNTIL_READ
from companion.breathing.patterns import load_patterns
from companion.breathing.squeeze import (
    SOFT,
    SOFTENS_S,
    Grip,
    Squeeze,
    held,
    let_go,
    moved_on,
)
from companion.breathing.view_model import BreathingViewModel
from companion.breathing.words import BreathingWords, load_breathing_words
from companion.walkthrough.lexicon import load_lexicon
from companion.walkthrough.model import READERS

from .conftest import ASSETS, Clock

acts = st.lists(st.tuples(st.sampled_from(["press", "let go", "wait"]), st.floats(0, 10)))


@given(acts, st.floats(1, 8))
def test_whatever_the_hand_does_it_is_held_exactly_while_it_presses(
    done: list[tuple[str, float]], falls_s: float
) -> None:
    squeeze, now_s, pressing = SOFT, 0.0, False
    for act, after_s in done:
        now_s += after_s
        squeeze = moved_on(squeeze, now_s, falls_s)
        if act == "press":
            squeeze, pressing = held(squeeze, now_s), True
        elif act == "let go":
            squeeze, pressing = let_go(squeeze, now_s), False
        assert (squeeze.grip is Grip.HELD) is pressing
        if squeeze.grip is Grip.RELEASED:
            assert now_s - squeeze.since_s < falls_s
    assert moved_on(let_go(squeeze, now_s), now_s + falls_s + 0.1, falls_s) == SOFT


def test_pressing_again_while_held_starts_nothing_anew() -> None:
    squeeze = held(SOFT, 3.0)
    assert held(squeeze, 9.0) == Squeeze(Grip.HELD, 3.0)


@pytest.fixture
def soften(breath: BreathingViewModel, clock: Clock) -> Callable[[float], None]:
    """Lets time pass; then the hand looks at the clock."""

    def pass_time(seconds: float) -> None:
        clock.now_s += seconds
        breath.squeezing._soft.timeout.emit()

    return pass_time


def said(breath: BreathingViewModel) -> tuple[str, str]:
    return breath.squeezing.grip, breath.squeezing.word


def test_it_is_pressed_and_let_go_with_a_breath_out(
    breath: BreathingViewModel, words: BreathingWords, soften: Callable[[float], None]
) -> None:
    breath.squeeze()
    assert breath.squeezing.active
    for _ in range(3):
        assert said(breath) == ("rest", words.squeeze.rest)
        breath.squeezing.hold()
        assert said(breath) == ("held", words.squeeze.held)
        soften(20)
        assert breath.squeezing.grip == "held"
        breath.squeezing.letGo()
        assert said(breath) == ("released", words.breathe_out)
        assert breath.squeezing.fallMs == 6000
        soften(5.9)
        assert breath.squeezing.grip == "released"
        soften(0.2)


def test_pressed_again_before_it_is_soft_it_is_held(
    breath: BreathingViewModel, soften: Callable[[float], None]
) -> None:
    breath.squeeze()
    breath.squeezing.hold()
    breath.squeezing.letGo()
    soften(2)
    breath.squeezing.hold()
    soften(10)
    assert breath.squeezing.grip == "held"


def test_where_nothing_may_pace_letting_go_asks_for_no_breath(
    breath: BreathingViewModel, words: BreathingWords, soften: Callable[[float], None]
) -> None:
    breath.set_paced(False)
    breath.squeeze()
    assert breath.squeezing.active
    breath.squeezing.hold()
    breath.squeezing.letGo()
    assert said(breath) == ("released", words.squeeze.let_go)
    assert breath.squeezing.fallMs == round(SOFTENS_S * 1000)
    soften(SOFTENS_S + 0.1)
    assert breath.squeezing.grip == "rest"


def test_medicine_given_while_it_is_held_changes_the_words_only(
    breath: BreathingViewModel, words: BreathingWords
) -> None:
    breath.squeeze()
    breath.squeezing.hold()
    breath.set_paced(False)
    assert said(breath) == ("held", words.squeeze.held)
    breath.squeezing.letGo()
    assert breath.squeezing.word == words.squeeze.let_go


def test_a_step_begins_it_and_a_breath_ends_it(breath: BreathingViewModel) -> None:
    breath.begin_technique("squeeze", None)
    active = [breath.squeezing.active]
    breath.squeezing.hold()
    breath.start()
    active.append(breath.squeezing.active)
    assert active == [True, False]
    assert (breath.squeezing.grip, breath.state) == ("rest", "settling")


def test_resting_is_not_squeezing(breath: BreathingViewModel) -> None:
    breath.begin_technique("rest", None)
    assert not breath.squeezing.active
    breath.squeezing.hold()
    assert breath.squeezing.grip == "rest"


def test_it_goes_with_the_visit(breath: BreathingViewModel) -> None:
    breath.squeeze()
    breath.start_over()
    assert not breath.squeezing.active


def test_a_child_s_fall_is_a_child_s_breath(breath: BreathingViewModel) -> None:
    patterns, _ = load_patterns(ASSETS / "patterns")
    breath.offer(patterns, UNTIL_READ, "child")
    breath.set_words(load_breathing_words(ASSETS, "child"))
    breath.squeeze()
    assert breath.squeezing.fallMs == 3500


@pytest.mark.parametrize("reader", READERS)
def test_no_word_of_it_asks_anybody_for_a_breath(reader: str) -> None:
    lexicon = load_lexicon(ASSETS.parent / "words", "en")
    texts = list(asdict(load_breathing_words(ASSETS, reader).squeeze).values())
    assert [text for text in texts if lexicon.pacing.search(text.lower())] == []
    assert not any("breath" in text.lower() or "blow" in text.lower() for text in texts)
