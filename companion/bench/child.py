"""A measured program: started, listened to, and ended with all that it started."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from companion.bench.processes import cpu_s
from companion.bench.readings import frame_s, note_of, said

GOODBYE_S: Final = 4.0
_KEPT_LINES: Final = 40


class Child:
    """Runs `command` in a process group of its own for `limit_s` at most, whatever happens.

    `frames` are the times of its drawn frames, `notes` those of words from its QML, `words` what a
    driven window told. All times are time.monotonic() seconds. Lists only grow.
    """

    def __init__(
        self, command: Sequence[str], environment: Mapping[str, str], *, limit_s: float
    ) -> None:
        self.frames: list[float] = []
        self.notes: dict[str, float] = {}
        self.words: list[Mapping[str, object]] = []
        self.first_frame_cpu_s: float | None = None
        self._others: list[str] = []
        self._silent = False
        self._news = threading.Condition()
        self.began_s = time.monotonic()
        self._process = subprocess.Popen(
            command,
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        self._limit = threading.Timer(limit_s, self.kill)
        self._limit.daemon = True
        self._limit.start()
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()

    @property
    def process(self) -> int:
        """Its process id."""
        return self._process.pid

    def wait_for(self, so: Callable[[], bool], *, within_s: float, what: str) -> None:
        """Wait until it is so.

        Raises:
            TimeoutError: it was not so in time, or the program ended before; says `what` was
                waited for and what the program wrote last.
        """
        with self._news:
            self._news.wait_for(lambda: so() or self._silent, within_s)
            if not so():
                last = self._others[-1].strip() if self._others else "it wrote nothing"
                raise TimeoutError(f"waited in vain for {what}: {last}")

    def word(self, name: str) -> Mapping[str, object] | None:
        """The first word of this name."""
        return next((word for word in self.words if word.get("word") == name), None)

    def wait_for_word(self, name: str, *, within_s: float) -> Mapping[str, object]:
        """Wait for a driven window's word. Raises TimeoutError."""
        self.wait_for(lambda: self.word(name) is not None, within_s=within_s, what=name)
        return self.word(name) or {}

    def stay(self, time_s: float) -> tuple[float, float]:
        """Let it run for `time_s`; when that began and ended. Raises TimeoutError when it ends."""
        begin_s = time.monotonic()
        with self._news:
            if self._news.wait_for(lambda: self._silent, time_s):
                raise TimeoutError("it ended by itself")
        return begin_s, time.monotonic()

    def kill(self) -> None:
        """End it and all that it started, at once."""
        with suppress(OSError):
            os.killpg(self._process.pid, signal.SIGKILL)

    def end(self) -> None:
        """Ask it to end; make it and all its processes end when it does not."""
        with suppress(OSError):
            self._process.terminate()
        with suppress(OSError):
            if self._process.stdin:
                self._process.stdin.close()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(GOODBYE_S)
        self.kill()
        self._limit.cancel()
        self._process.wait(GOODBYE_S)
        self._reader.join(GOODBYE_S)
        if self._process.stderr and not self._reader.is_alive():
            self._process.stderr.close()

    def _listen(self) -> None:
        with suppress(OSError, ValueError):
            for raw in self._process.stderr or ():
                self._take(raw.decode(errors="replace"))
        with self._news:
            self._silent = True
            self._news.notify_all()

    def _take(self, line: str) -> None:
        drawn = frame_s(line)
        if drawn is not None and self.first_frame_cpu_s is None:
            with suppress(OSError):
                self.first_frame_cpu_s = cpu_s(self._process.pid)
        with self._news:
            if drawn is not None:
                self.frames.append(drawn)
            elif (note := note_of(line)) is not None:
                self.notes[note[0]] = note[1]
            elif (word := said(line)) is not None:
                self.words.append(word)
            else:
                self._others[:] = [*self._others[1 - _KEPT_LINES :], line]
            self._news.notify_all()


def python(file_or_module: Path | str, *words: str) -> list[str]:
    """The command that runs a Python file, or a module by name."""
    if isinstance(file_or_module, Path):
        # Without the file's folder on the path: it must import only what is installed.
        return [sys.executable, "-P", str(file_or_module), *words]
    return [sys.executable, "-m", file_or_module, *words]
