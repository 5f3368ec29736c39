"""Many changes are told once, and none of them puts the telling off."""

from PySide6.QtCore import QCoreApplication, QObject

from companion.app.soon import Soon


def test_many_changes_are_told_once(qapp: QCoreApplication) -> None:
    told: list[int] = []
    owner = QObject()
    soon = Soon(lambda: told.append(1), owner)
    for _ in range(5):
        soon.ask()
    assert told == []
    qapp.processEvents()
    assert told == [1]
    soon.ask()
    qapp.processEvents()
    assert told == [1, 1]


def test_asking_again_does_not_put_it_off(qapp: QCoreApplication) -> None:
    owner = QObject()
    soon = Soon(lambda: None, owner)
    soon.ask()
    first = soon.timerId()
    soon.ask()
    assert soon.timerId() == first
