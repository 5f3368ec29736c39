"""Garbage is collected by the window's thread, never by another."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from companion.app.collecting import Collector


class Knot:
    """Garbage that only a collection finds."""

    def __init__(self) -> None:
        self.me = self
        self.died_on: list[int] = []


@pytest.fixture
def collector(qapp: object) -> Iterator[Collector]:
    parent = QObject()
    one = Collector(parent)
    yield one
    one.end()


def knot(died_on: list[int]) -> weakref.ref[Knot]:
    one = Knot()
    weakref.finalize(one, lambda: died_on.append(threading.get_ident()))
    return weakref.ref(one)


def allocate_much() -> None:
    kept: list[list[int]] = [[number] for number in range(100_000)]
    assert len(kept) == 100_000


def test_another_thread_collects_nothing(collector: Collector) -> None:
    died_on: list[int] = []
    ref = knot(died_on)
    other = threading.Thread(target=allocate_much)
    other.start()
    other.join()
    assert ref() is not None
    allocate_much()
    collector.collect()
    gc.collect(0)
    assert ref() is None
    assert died_on == [threading.get_ident()]


def test_at_the_end_python_collects_again(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.end()
    assert gc.isenabled()
