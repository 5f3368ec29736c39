"""What nobody needs drawn or watched comes to rest, and a tablet may be turned while it does."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from companion.app.survey import every_item

from .conftest import Person

NO_SCREEN_HZ = 1e6
"""No window draws so many frames in a second."""

LANDSCAPE, PORTRAIT = QSize(1280, 800), QSize(800, 1280)


def lotus(person: Person) -> QQuickItem | None:
    """The flower on the first screen."""
    items = every_item(person.view.contentItem())
    return next((item for item in items if item.property("motion") is not None), None)


def moves(person: Person, motion: str) -> bool:
    flower = lotus(person)
    return flower is not None and flower.property("motion") == motion


def test_the_lotus_rests_open_as_soon_as_somebody_wants_less_motion(person: Person) -> None:
    person.waits_for(lambda: moves(person, "fall"))
    person.companion.look.setLessMotion(True)
    person.waits_for(lambda: moves(person, "rise"))
    person.companion.look.setLessMotion(False)
    assert moves(person, "rise")


@pytest.mark.parametrize("reader", ["adult", "little"])
def test_a_screen_that_holds_frames_back_is_watched_no_longer_than_it_takes(
    person: Person, reader: str
) -> None:
    person.companion.clinic.setAudience(reader)
    person.app.watch_frames(NO_SCREEN_HZ)
    person.touches("justBreatheButton")
    person.waits_for(lambda: person.app.watchedHz == 0)
    assert "does not hold frames back" not in person.notices()


def test_a_tablet_can_be_turned_over_and_over_at_the_steps(person: Person) -> None:
    person.app.open("walkthrough")
    for _ in range(3):
        person.view.resize(PORTRAIT)
        person.finds("openJourney")
        person.view.resize(LANDSCAPE)
        person.finds("journey")
