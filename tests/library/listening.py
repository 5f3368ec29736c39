"""Keeps what the library's processes tell, and waits for what is expected."""

import threading
from collections.abc import Callable
from typing import TypeVar

from companion.library.pieces import Event, Finished, Found, Listed, Measured, Refusal, Refused

WAIT_S = 60.0
_Kind = TypeVar("_Kind")


class Listener:
    """Give it as `on_event` or `on_measured`."""

    def __init__(self) -> None:
        self.told: list[Event | Measured | Refusal] = []
        self._news = threading.Condition()

    def __call__(self, event: Event | Measured | Refusal) -> None:
        with self._news:
            self.told.append(event)
            self._news.notify_all()

    def of(self, kind: type[_Kind]) -> list[_Kind]:
        return [one for one in self.told if isinstance(one, kind)]

    def wait(self, what: Callable[[], object]) -> None:
        with self._news:
            assert self._news.wait_for(lambda: bool(what()), WAIT_S), self.told

    def wait_for(self, kind: type[_Kind], count: int) -> None:
        """Wait until so many of this kind were told."""
        self.wait(lambda: len(self.of(kind)) >= count)

    def end(self) -> Finished:
        """Wait for the end of a look, and forget what was told until then."""
        self.wait(lambda: self.of(Finished))
        return self.of(Finished)[0]

    def titles(self) -> list[str]:
        return [piece.title for found in self.of(Found) for piece in found.pieces]

    def refusals(self) -> list[Refusal]:
        return [one for told in self.of(Refused) for one in told.refusals]

    def lists(self) -> list[Listed]:
        return self.of(Listed)
