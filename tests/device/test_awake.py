"""The screen stays on for as long as it is wanted, and no longer."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from companion.device.awake import Awake, holding_the_screen
from companion.device.notices import Notice

PATIENCE_S = 5


class System:
    """What keeps a screen on, or says that it cannot."""

    def __init__(self, *, agrees: bool = True) -> None:
        self.agrees = agrees
        self.held = threading.Event()
        self.free = threading.Event()
        self.asked = 0

    @contextmanager
    def hold(self) -> Iterator[bool]:
        self.asked += 1
        self.free.clear()
        self.held.set()
        yield self.agrees
        self.held.clear()
        self.free.set()


def test_it_is_held_while_wanted_and_let_go_after() -> None:
    system, told = System(), list[Notice]()
    awake = Awake(told.append, system.hold)
    awake.want(True)
    assert system.held.wait(PATIENCE_S)
    awake.want(False)
    assert system.free.wait(PATIENCE_S)
    awake.want(True)
    assert system.held.wait(PATIENCE_S)
    awake.end()
    assert system.free.is_set()
    assert (system.asked, told) == (2, [])


def test_a_system_that_refuses_is_told_of_once() -> None:
    system, told = System(agrees=False), list[Notice]()
    awake = Awake(told.append, system.hold)
    for _ in range(3):
        awake.want(True)
        assert system.held.wait(PATIENCE_S)
        awake.want(False)
        assert system.free.wait(PATIENCE_S)
    awake.end()
    assert len(told) == 1
    assert "settings" in told[0].cure


def test_nothing_is_asked_of_the_system_before_it_is_wanted() -> None:
    system = System()
    awake = Awake(lambda _notice: None, system.hold)
    awake.want(False)
    awake.end()
    assert system.asked == 0


def test_where_there_is_no_desktop_it_says_no_and_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    with holding_the_screen() as held:
        assert held is False
