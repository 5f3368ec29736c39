"""The screen stays on while somebody breathes, and may go dark again afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager

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


def test_the_screen_stays_on_while_a_person_breathes_or_listens(person: Person) -> None:
    screen = Screen()
    awake = Awake(person.companion.notice_from_elsewhere, screen.hold)
    keep_awake(person.companion, awake)
    person.touches("justBreatheButton")
    person.waits_for(lambda: screen.on)
    person.touches("dockMusic")
    assert screen.on
    person.companion.breathing.stopNow()
    person.waits_for(lambda: not screen.on)
    awake.end()
    assert not screen.on
