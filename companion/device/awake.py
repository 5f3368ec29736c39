"""Keeps the screen from going dark while somebody follows it with their eyes.

Asking the system for it may take a while (a bus, another program), so a thread does.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from companion.device.notices import Notice

Hold = Callable[[], AbstractContextManager[bool]]


@contextmanager
def holding_the_screen() -> Iterator[bool]:
    """The screen stays on inside; gives whether the system agreed."""
    # It brings a bus library with it, which nothing else needs.
    from wakepy import keep

    with keep.presenting(on_fail="pass") as mode:
        yield mode.active


class Awake:
    """`want(True)` and the screen stays on until `want(False)` or `end()`. Never blocks.

    `hold` asks the system; `notice` is told once, from another thread, when the system refuses.
    """

    def __init__(self, notice: Callable[[Notice], None], hold: Hold = holding_the_screen) -> None:
        self._notice = notice
        self._hold = hold
        self._told = False
        self._wanted = False
        self._over = False
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def want(self, on: bool) -> None:
        """Keep the screen on from now, or let the system do as it likes."""
        with self._changed:
            self._wanted = on
            self._changed.notify_all()
        if on and self._thread is None:
            self._thread = threading.Thread(target=self._run, name="awake", daemon=True)
            self._thread.start()

    def end(self) -> None:
        """Let go of the screen and wait until that is done."""
        with self._changed:
            self._over = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while self._comes(on=True):
            with self._hold() as held:
                if not held and not self._told:
                    self._told = True
                    self._notice(
                        Notice(
                            "The screen may go dark while somebody breathes along.",
                            "Let this device's screen stay on for longer in its settings.",
                        )
                    )
                self._comes(on=False)

    def _comes(self, *, on: bool) -> bool:
        """Wait until it is wanted like this; False when everything is over instead."""
        with self._changed:
            self._changed.wait_for(lambda: self._over or self._wanted is on)
            return not self._over
