"""A breath with a clock that the test moves."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from companion.breathing.guides import load_guides
from companion.breathing.patterns import Pattern, load_pattern
from companion.breathing.view_model import BreathingViewModel
from companion.breathing.words import BreathingWords, load_breathing_words

ASSETS = Path(__file__).parents[2] / "assets" / "breathing"
NO_WAIT_S = 0.05


class Clock:
    """A monotonic clock that a test moves; `then` lets the view model notice."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def easy() -> Pattern:
    return load_pattern(ASSETS / "patterns", "easy")


@pytest.fixture
def words() -> BreathingWords:
    return load_breathing_words(ASSETS)


@pytest.fixture
def breath(
    qapp: object, clock: Clock, easy: Pattern, words: BreathingWords
) -> Iterator[BreathingViewModel]:
    model = BreathingViewModel(easy, clock)
    model.set_words(words)
    model.offer({}, load_guides(ASSETS)[0], "adult")
    yield model
    model.deleteLater()


@pytest.fixture
def later(breath: BreathingViewModel, clock: Clock) -> Callable[[float], None]:
    """Lets time pass as one stall of the program would: nothing runs, then the timer does."""

    def pass_time(seconds: float) -> None:
        clock.now_s += seconds
        breath._turn.timeout.emit()

    return pass_time
