"""The music's view model over a small catalogue."""

from collections.abc import Iterator

import pytest

from companion.music.view_model import MusicViewModel
from tests.music.offered import CATALOGUE, Clock, Sound


@pytest.fixture
def sound() -> Sound:
    return Sound()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def music(qapp: object, sound: Sound, clock: Clock) -> Iterator[MusicViewModel]:
    made = MusicViewModel(sound, 0.6, clock)
    made.set_catalogue(CATALOGUE, "adult")
    yield made
    made.deleteLater()
