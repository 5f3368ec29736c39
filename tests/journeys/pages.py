"""What a person does in the chapters, and what stands on the open page."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from companion.list_models import RecordListModel

from .conftest import Person


def at_the_doors(person: Person) -> Person:
    person.app.open("chapters")
    person.waits_for(lambda: person.app.screen == "chapters")
    return person


def lines(person: Person) -> list[Mapping[str, object]]:
    """Every line of the open page."""
    model = person.companion.chapters.sections
    assert isinstance(model, RecordListModel)
    found: list[Mapping[str, object]] = []
    for row in range(model.rowCount()):
        of_section = model.record(row)["lines"]
        assert isinstance(of_section, list)
        found += of_section
    return found


def asking(person: Person) -> Mapping[str, object]:
    """The first line of the open page that leads to a question."""
    return next(line for line in lines(person) if line["asks"])


def reads(person: Person, page: str) -> None:
    person.app.openPage(page)
    person.waits_for(
        lambda: (person.app.screen, person.companion.chapters.pageId) == ("chapter", page)
    )


def press(person: Person, key: Qt.Key) -> None:
    QTest.keyClick(person.view, key)


def walk_to(person: Person, name: str) -> QQuickItem:
    """Press Tab until the keyboard is there."""
    wanted = person.finds(name)
    for _ in range(80):
        if wanted.property("activeFocus"):
            return wanted
        press(person, Qt.Key.Key_Tab)
    raise AssertionError(f"the keyboard never reaches {name}")
