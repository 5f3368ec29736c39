"""The window's process as its parent sees it: what it said last, and whether it is still there."""

import json
import os
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import IO

from companion.device.names import LONGEST_LINE, PARENT_VARIABLE


class Window:
    """One run of the window's process. Threads of its own read what it says and wait for its end.

    `on_news` is called from those threads when it first beats, says goodbye, and is gone. Times are
    time.monotonic() seconds. Raises OSError when the process cannot be started.
    """

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        first_word: Mapping[str, object],
        on_news: Callable[[], None],
    ) -> None:
        self.heard_at = time.monotonic()
        self.has_beaten = False
        self.bye = False
        self.visit = first_word.get("visit")
        self.gone = False
        self._on_news = on_news
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**environment, PARENT_VARIABLE: str(os.getpid())},
        )
        line = json.dumps(first_word).encode() + b"\n"
        self._reader = threading.Thread(target=self._converse, args=(line,), daemon=True)
        self._reader.start()
        threading.Thread(target=self._await_end, daemon=True).start()

    @property
    def code(self) -> int | None:
        """The exit status, negative for a signal; None while it runs."""
        return self._process.returncode

    def ask_to_end(self) -> None:
        """Ask the process to end (on Windows, which knows no asking, end it)."""
        with suppress(OSError):
            self._process.terminate()

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        with suppress(OSError):
            self._process.kill()

    def _converse(self, first_line: bytes) -> None:
        talk, listen = self._process.stdin, self._process.stdout
        if talk is None or listen is None:
            return
        # Here and not in the constructor: a window that reads nothing must not hold up the parent.
        with suppress(OSError):
            talk.write(first_line)
            talk.flush()
        with suppress(OSError, ValueError):
            for line in short_lines(listen, LONGEST_LINE):
                self._hear(line)

    def _hear(self, line: bytes) -> None:
        try:
            said = json.loads(line)
        except (ValueError, RecursionError):
            return
        if not isinstance(said, dict):
            return
        if "beat" in said:
            self.heard_at = time.monotonic()
            if not self.has_beaten:
                # From now on silence is a freeze: the parent must not wait on as for a first beat.
                self.has_beaten = True
                self._on_news()
        visit = said.get("visit", self.visit)
        if visit is None or isinstance(visit, dict):
            self.visit = visit
        if said.get("bye") is True and not self.bye:
            self.heard_at = time.monotonic()
            self.bye = True
            self._on_news()

    def _await_end(self) -> None:
        self._process.wait()
        # Its last words may still lie in the pipe. Whatever it had started may hold the pipe open
        # for longer.
        self._reader.join(timeout=1.0)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None and not self._reader.is_alive():
                with suppress(OSError):
                    pipe.close()
        self.gone = True
        self._on_news()


def short_lines(stream: IO[bytes], longest: int) -> Iterator[bytes]:
    """The lines of `stream` up to `longest` bytes; longer ones are passed over without being held
    in memory.
    """
    while line := stream.readline(longest):
        if line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(longest)
