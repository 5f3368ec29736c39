"""A copy of the shipped exercises that a test may damage, and exercises with a clock of its own."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from companion.practice.view_model import PracticeViewModel
from tests.practice.shipped import EXERCISES, PRACTICE


class Clock:
    """A monotonic clock that a test moves."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PRACTICE, tmp_path / "practice"))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def practice(qapp: object, clock: Clock) -> Iterator[PracticeViewModel]:
    model = PracticeViewModel(clock)
    model.offer([one for one in EXERCISES.values() if one.fits("adult")], "adult")
    yield model
    model.deleteLater()


@pytest.fixture
def later(practice: PracticeViewModel, clock: Clock) -> Callable[[float], None]:
    """Lets time pass as one stall of the program would: nothing runs, then the timer does."""

    def pass_time(seconds: float) -> None:
        # A breath more, for sums of seconds are not exact.
        clock.now_s += seconds + 1e-6
        practice._turn.timeout.emit()

    return pass_time
