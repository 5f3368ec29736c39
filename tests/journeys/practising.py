"""What a person does in a guided exercise."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from companion.practice.model import Exercise

from .conftest import Person

POSITIONS = {"body_scan_side": "side", "body_scan_stomach": "stomach"}

Later = Callable[[float], None]
"""Leaps over so many seconds."""


def begins(person: Person, exercise: Exercise) -> None:
    """One touch from the steps into the exercise."""
    person.companion.clinic.setAudience(exercise.readers[0])
    person.companion.clinic.setPosition(POSITIONS.get(exercise.id, "unsure"))
    person.app.together()
    person.app.practise(exercise.id)
    person.waits_for(lambda: person.app.screen == "practice")


def reads(person: Person, text: str) -> None:
    """Wait until it can be read."""
    person.waits_for(lambda: text in person.texts())


def presses(person: Person, key: Qt.Key) -> None:
    QTest.keyClick(person.view, key)
