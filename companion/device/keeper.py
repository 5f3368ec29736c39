"""The parent process: starts the window, keeps the visit in memory, and brings the window back
after a crash or a freeze.

It waits almost all the time and imports next to nothing, because the window's start waits for it.
Nothing that a visit holds is written or logged here. Only the monotonic clock is read: the system's
clock may jump as it likes.
"""

import os
import queue
import signal
import sys
import time
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Final

from companion.device.lock import take_lock
from companion.device.paths import config_dir, import_root
from companion.device.window import Window

CANNOT_START = 78
"""Exit status of a window that knows that starting it again would not help."""

_OVERSLEPT_S = 1.0


class Patience:
    """How long the parent waits for the window, in seconds, and how often it starts it again."""

    def __init__(
        self,
        *,
        first_beat_s: float = 15.0,
        beat_s: float = 4.0,
        goodbye_s: float = 3.0,
        restarts: int = 5,
        within_s: float = 120.0,
    ) -> None:
        self.first_beat_s = first_beat_s
        self.beat_s = beat_s
        self.goodbye_s = goodbye_s
        self.restarts = restarts
        self.within_s = within_s


class Keeper:
    """Keeps one window alive until it says goodbye or cannot be helped."""

    def __init__(self, command: Sequence[str], patience: Patience | None = None) -> None:
        self._command = command
        self._patience = patience or Patience()
        self._news: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._window: Window | None = None
        self._stop_asked_at: float | None = None
        self._visit: object = None
        self._restarts: deque[float] = deque(maxlen=self._patience.restarts)
        self._never_beat = 0
        self._count = 0

    def run(self) -> int:
        """Start the window and see it to its end. Returns the exit status for the whole program."""
        while True:
            try:
                window = Window(self._command, _environment(), self._first_word(), self._wake)
            except OSError as error:
                return _say(
                    f"the window cannot be started: {error.strerror}. Install Companion again."
                )
            self._window = window
            if self._stop_asked_at is not None:
                window.ask_to_end()
            self._watch(window)
            self._visit = window.visit
            if window.bye or self._stop_asked_at is not None:
                return 0
            _write_down(window)
            if window.code == CANNOT_START:
                return CANNOT_START
            if not self._may_restart(window):
                return _say(
                    "stopped, because the window kept failing. "
                    "Run `companion doctor`, mend what it names, and start again."
                )

    def stop(self, *_signal: object) -> None:
        """End in good order. Signal handlers may call it, so it does only what is safe there."""
        if self._stop_asked_at is None:
            self._stop_asked_at = time.monotonic()
        if self._window is not None:
            self._window.ask_to_end()
        self._wake()

    def _wake(self) -> None:
        self._news.put(None)

    def _first_word(self) -> dict[str, object]:
        notices = []
        if self._count:
            times = "once" if self._count == 1 else f"{self._count} times"
            notices.append(
                {
                    "what": f"The window failed and was started again ({times} since the start).",
                    "cure": "If it happens again, restart this device and tell who looks after it.",
                    "file": "",
                }
            )
        return {"visit": self._visit, "notices": notices}

    def _deadline(self, window: Window) -> float:
        """The moment from which on the window counts as frozen."""
        patience = self._patience
        if self._stop_asked_at is not None:
            return max(self._stop_asked_at, window.heard_at) + patience.goodbye_s
        if window.bye:
            return window.heard_at + patience.goodbye_s
        return window.heard_at + (patience.beat_s if window.has_beaten else patience.first_beat_s)

    def _watch(self, window: Window) -> None:
        """Return when the window is gone; make it go when it freezes."""
        while not window.gone:
            asleep_at = time.monotonic()
            wait_s = max(0.0, self._deadline(window) - asleep_at)
            try:
                self._news.get(timeout=wait_s)
                continue
            except queue.Empty:
                awake_at = time.monotonic()
            if overslept(asleep_at, wait_s, awake_at):
                window.heard_at = awake_at
            elif awake_at >= self._deadline(window):
                self._end(window)
                return

    def _end(self, window: Window) -> None:
        window.kill()
        given_up_at = time.monotonic() + self._patience.goodbye_s
        while not window.gone and time.monotonic() < given_up_at:
            try:
                self._news.get(timeout=max(0.0, given_up_at - time.monotonic()))
            except queue.Empty:
                return

    def _may_restart(self, window: Window) -> bool:
        now = time.monotonic()
        often = len(self._restarts) == self._patience.restarts
        if often and now - self._restarts[0] < self._patience.within_s:
            return False
        self._never_beat = 0 if window.has_beaten else self._never_beat + 1
        if self._never_beat >= 2:
            if self._visit is None:
                return False
            # It may be this visit that the window cannot show: a fresh start is better than none.
            self._visit = None
            self._never_beat = 0
        self._restarts.append(now)
        self._count += 1
        return True


def run(argv: Sequence[str]) -> int:
    """Start Companion, handing `argv` on to the window. Returns the exit status."""
    if no_screen(os.environ):
        return _say(
            "there is no screen here. Start Companion from a desktop, "
            "or have pictures of it made: companion tour --out pictures"
        )
    return keep([sys.executable, "-m", "companion.app.gui", *argv])


def keep(command: Sequence[str]) -> int:
    """Start `command` as the window, unless one is open here, and see it to its end."""
    try:
        lock = take_lock(config_dir())
    except OSError:
        lock = -1
    if lock is None:
        return _say("already open on this device. Look for its window, or close it first.")
    keeper = Keeper(command)
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), keeper.stop)
    return keeper.run()


def overslept(asleep_at: float, wait_s: float, awake_at: float) -> bool:
    """Whether a wait of `wait_s` took longer than a busy machine explains.

    Then this process was stopped itself, most likely by a suspend, and the window with it: its
    silence is no freeze.
    """
    return awake_at - asleep_at - wait_s > _OVERSLEPT_S


def no_screen(environment: Mapping[str, str]) -> bool:
    """Whether a window has nowhere to open. Only Linux can be asked before Qt."""
    if sys.platform != "linux":
        return False
    return not any(
        environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )


def _write_down(window: Window) -> None:
    """Note in the log that the window failed. Only now is a log worth the time it takes."""
    import logging

    from companion.device.log import close_log, open_log
    from companion.device.paths import log_dir

    open_log(log_dir(), "parent")
    log = logging.getLogger(__name__)
    if window.code is None:
        log.error("the window hung and could not be ended")
    elif window.has_beaten:
        log.error("the window ended with status %d", window.code)
    else:
        log.error("the window ended with status %d before it had opened", window.code)
    close_log()


_SPARING: Final = {
    "MALLOC_ARENA_MAX": "2",
    "MALLOC_MMAP_THRESHOLD_": str(128 * 1024),
    "MALLOC_TRIM_THRESHOLD_": str(128 * 1024),
}
"""For glibc: threads that read and decode share a heap, and what was needed once, while content
and pictures are read, goes back to the system. Together about 30 MiB."""


def _environment() -> dict[str, str]:
    """This process's environment, in which the child finds the same companion package from any
    folder.
    """
    before = os.environ.get("PYTHONPATH")
    root = str(import_root())
    return {
        **_SPARING,
        **os.environ,
        "PYTHONPATH": f"{root}{os.pathsep}{before}" if before else root,
    }


def _say(message: str) -> int:
    """Tell the person at the terminal, in one line, why there is no window."""
    print(f"companion: {message}", file=sys.stderr)  # noqa: T201 - the only place that the parent can speak to
    return 1
