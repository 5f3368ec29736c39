"""One of the library's processes as the window sees it: lines go out, lines come in, it may fall.

Standard library only, and no call waits for anything but `close`: frames depend on that.
"""

from __future__ import annotations

import json
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from companion.library.talking import environment, kill

SILENT_S: Final = 30.0
"""A process that owes an answer and says nothing for so long waits for a dying disk."""

END_S: Final = 1.0
LONGEST_LINE: Final = 8 * 1024 * 1024
_LOOK_S: Final = 0.5

Told = Mapping[str, object]


@dataclass(frozen=True, slots=True, eq=False)
class _Line:
    told: Told
    asks: bool


_DROP: Final = _Line({}, asks=False)


class Child:
    """Starts a process with the first line that is sent, and again after it fell.

    `hear` gets what it tells, `lost` is called when it fell, or fell silent, while it owed an
    answer; both on threads of the child's own.
    """

    def __init__(
        self,
        command: Sequence[str],
        hear: Callable[[Told], None],
        lost: Callable[[], None],
        silent_s: float = SILENT_S,
    ) -> None:
        """Nothing runs yet."""
        self.owes = False
        """Whether an answer is due: from the line that asks for it until `hear` clears this."""
        self._command = command
        self._hear = hear
        self._lost = lost
        self._silent_s = silent_s
        self._waiting: queue.SimpleQueue[_Line | None] = queue.SimpleQueue()
        self._closing = threading.Event()
        self._heard_at = 0.0
        self._process: subprocess.Popen[bytes] | None = None
        self._writer = threading.Thread(target=self._run, name="library", daemon=True)

    @property
    def process_id(self) -> int | None:
        """The running process's id, for measurements; None when none runs."""
        process = self._process
        return process.pid if process and process.poll() is None else None

    def send(self, line: Told, *, asks: bool = False) -> None:
        """Send a line, after those before; starts the process where none runs.

        `asks`: an answer is due from now on.
        """
        self._heard_at = time.monotonic()
        self.owes = self.owes or asks
        self._waiting.put(_Line(line, asks))
        if not self._writer.is_alive() and not self._closing.is_set():
            self._writer.start()

    def drop(self) -> None:
        """End the process; lines sent later go to another. Nothing is told of this."""
        self.owes = False
        self._waiting.put(_DROP)

    def close(self) -> None:
        """End the process; waits for that, but not for long."""
        self._closing.set()
        self._waiting.put(None)
        if self._writer.is_alive():
            self._writer.join(3 * END_S)

    # ------------------------------------------------------------------ threads

    def _run(self) -> None:
        left: _Line | None = None
        while not self._closing.is_set():
            line = left or self._waiting.get()
            left = self._serve(line) if line and line is not _DROP else None

    def _serve(self, line: _Line) -> _Line | None:
        """Run one process, to its end. Gives the line that it did not take any more."""
        try:
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)
                | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
            )
        except OSError:
            self._fell()
            return None
        self._process = process
        reader = threading.Thread(target=self._read, args=(process,), daemon=True)
        reader.start()
        left = self._converse(process, line)
        self._end(process)
        reader.join(END_S)
        if left is line:
            # A process that does not even take its first line is not tried again.
            left = None
        if left is None or not (left.asks or left is _DROP):
            self._fell()
        return left

    def _fell(self) -> None:
        if self.owes and not self._closing.is_set():
            self.owes = False
            self._lost()

    def _converse(self, process: subprocess.Popen[bytes], first: _Line) -> _Line | None:
        """Write lines until the process is to end, or did; gives the line that it did not take."""
        line: _Line | None = first
        self._heard_at = time.monotonic()
        while not self._closing.is_set() and line is not _DROP:
            if process.poll() is not None:
                return line
            if line is not None and process.stdin:
                try:
                    process.stdin.write(json.dumps(line.told).encode() + b"\n")
                    process.stdin.flush()
                except OSError:
                    return line
            if self.owes and time.monotonic() - self._heard_at > self._silent_s:
                return None
            try:
                line = self._waiting.get(timeout=_LOOK_S)
            except queue.Empty:
                line = None
        return line

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        if process.stdin:
            with suppress(OSError):
                process.stdin.close()
        try:
            # Whoever was asked to end may close its files; whoever fell silent is not waited for.
            process.wait(END_S if self._closing.is_set() else 0.0)
        except subprocess.TimeoutExpired:
            kill(process)

    def _read(self, process: subprocess.Popen[bytes]) -> None:
        with suppress(OSError, ValueError):
            for line in process.stdout or ():
                with suppress(ValueError, RecursionError):
                    told = json.loads(line)
                    if isinstance(told, dict) and not self._closing.is_set():
                        self._heard_at = time.monotonic()
                        self._hear(told)
        if process.stdout:
            process.stdout.close()
