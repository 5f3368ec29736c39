"""Files that are not there in time are given up: a drive may hang for ever, and says nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from companion.sound.happenings import UNANSWERED
from companion.sound.reading import Files, ReadAhead
from companion.sound.sources import Held, UnplayableError

_T = TypeVar("_T")

OPEN_S: Final = 5.0
HOLD_S: Final = 15.0
"""Many short sounds may be asked for at once, and are fetched one after the other."""


class Patience:
    """Asks ``files``, and answers for them where they do not; ``look`` must be called often."""

    def __init__(self, files: Files, now: Callable[[], float]) -> None:
        """Wait by ``now``, a monotonic clock in seconds."""
        self._files = files
        self._now = now
        self._waiting: dict[object, tuple[float, Callable[[], None]]] = {}

    def open(
        self, path: str, start_s: float, then: Callable[[ReadAhead | UnplayableError], None]
    ) -> None:
        """Ask for a piece, to be played from ``start_s`` on."""
        self._files.open(path, start_s, self._in_time(OPEN_S, then))

    def hold(self, path: str, then: Callable[[Held | UnplayableError], None]) -> None:
        """Ask for a short sound in memory."""
        self._files.hold(path, self._in_time(HOLD_S, then))

    def look(self) -> None:
        """Give up what is overdue."""
        now = self._now()
        for request, (until_s, give_up) in list(self._waiting.items()):
            if now >= until_s:
                del self._waiting[request]
                give_up()

    def _in_time(
        self, limit_s: float, then: Callable[[_T | UnplayableError], None]
    ) -> Callable[[_T | UnplayableError], None]:
        request = object()

        def answer(result: _T | UnplayableError) -> None:
            if self._waiting.pop(request, None):
                then(result)
            elif isinstance(result, ReadAhead):
                result.close()

        late = UnplayableError(UNANSWERED)
        self._waiting[request] = (self._now() + limit_s, lambda: then(late))
        return answer
