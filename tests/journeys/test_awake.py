"""The screen stays on while somebody only looks or listens, and may go dark again afterwards."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from companion.app.staying_awake import keep_awake
from companion.device.awake import Awake

from .conftest import Person


class Screen:
    """The system's side: whether it was asked to keep the screen on."""

    def __init__(self) -> None:
        self.on = False

    @contextmanager
    def hold(self) -> Iterator[bool]:
        self.on = True
        yield True
        self.on = False


@pytest.fixture
def screen(person: Person) -> Iterator[Screen]:
    """The screen in front of this person."""
    screen = Screen()
    awake = Awake(person.companion.notice_from_elsewhere, screen.hold)
    keep_awake(person.companion, awake)
    yield screen
    awake.end()
    assert not screen.on


def test_the_screen_stays_on_while_a_person_breathes_or_listens(
    person: Person, screen: Screen
) -> None:
    person.touches("justBreatheButton")
    person.waits_for(lambda: screen.on)
    person.touches("dockMusic")
    assert screen.on
    person.companion.breathing.stopNow()
    person.waits_for(lambda: not screen.on)


def test_it_stays_on_while_the_nurse_is_to_see_the_signal(person: Person, screen: Screen) -> None:
    person.touches("nurseButton")
    person.waits_for(lambda: screen.on)
    person.touches("okayButton")
    person.waits_for(lambda: not screen.on)


def test_it_stays_on_for_who_is_called_until_they_go_back(person: Person, screen: Screen) -> None:
    person.app.callNow(3.0)
    person.waits_for(lambda: person.companion.visit.called == "landed")
    assert screen.on
    person.touches("notYetButton")
    person.waits_for(lambda: not screen.on)


def test_it_stays_on_at_a_place_looked_at_in_silence(person: Person, screen: Screen) -> None:
    person.app.open("place")
    person.waits_for(lambda: screen.on)
    assert not person.companion.music.playing
    person.touches("backButton")
    person.waits_for(lambda: not screen.on)


def test_a_signal_that_outlives_the_window_keeps_the_next_one_on(
    person: Person, open_app: Callable[..., Person]
) -> None:
    person.touches("nurseButton")
    kept = {name: room.kept() for name, room in person.companion.rooms.items()}
    after, screen = open_app(kept=kept), Screen()
    awake = Awake(after.companion.notice_from_elsewhere, screen.hold)
    keep_awake(after.companion, awake)
    after.waits_for(lambda: screen.on)
    awake.end()
