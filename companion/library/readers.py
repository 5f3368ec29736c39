"""Has tags read by a process that is given so long for each file, and replaced when it falls."""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, suppress
from typing import Final

from companion.library.said import Tags
from companion.library.talking import command_for, environment, kill

PER_FILE_S: Final = 6.0
START_S: Final = 20.0
AT_ONCE: Final = 32
_AT_ONCE_BYTES: Final = 3500
"""What surely fits into a pipe: a process that hangs must not hold up whoever writes to it."""


class TagReader:
    """Reads tags elsewhere. A file that takes longer than `per_file_s`, or takes the process with
    it, is answered with the reason "stuck".
    """

    def __init__(
        self,
        command: Sequence[str] | None = None,
        per_file_s: float = PER_FILE_S,
        before: Callable[[], None] = lambda: None,
    ) -> None:
        """`command` starts the process, and `before` is called before; nothing runs until
        something is read.
        """
        self._command = tuple(command or command_for("reading"))
        self._per_file_s = per_file_s
        self._child: subprocess.Popen[bytes] | None = None
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._before = before
        self._is_new = True

    @property
    def process_id(self) -> int | None:
        """The running process's id; None when none runs."""
        return self._child.pid if self._child and self._child.poll() is None else None

    def read(self, paths: Sequence[str]) -> Iterator[tuple[Tags | None, str]]:
        """The tags of each file, or why there are none, in order and as they come."""
        at = 0
        while at < len(paths):
            lines = _some(paths[at : at + AT_ONCE])
            answered = 0
            with closing(self._ask(lines)) as answers:
                for line in answers:
                    answered += 1
                    yield _tags_of(line)
            at += answered
            if answered < len(lines):
                at += 1
                yield None, "stuck"

    def picture(self, path: str) -> bytes | None:
        """The fit picture in, or at, `path`; None where there is none."""
        answers = list(self._ask([json.dumps({"picture": path})]))
        try:
            said = json.loads(answers[0]) if answers else None
            return b64decode(said) if isinstance(said, str) else None
        except (ValueError, Base64Error):
            return None

    def rest(self) -> None:
        """End the process until something is read again."""
        child, self._child = self._child, None
        if child is None:
            return
        kill(child)
        for pipe in (child.stdin, child.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()

    def _ask(self, lines: Sequence[str]) -> Generator[bytes, None, None]:
        """The answers that come in time; with the first that does not, the process ends."""
        try:
            child = self._running()
            if child.stdin:
                child.stdin.write("".join(f"{line}\n" for line in lines).encode())
                child.stdin.flush()
        except OSError:
            self.rest()
            return
        for _ in lines:
            try:
                answered = self._lines.get(timeout=START_S if self._is_new else self._per_file_s)
            except queue.Empty:
                answered = None
            if answered is None:
                self.rest()
                return
            self._is_new = False
            try:
                yield answered
            except GeneratorExit:
                # What it still answers would be taken for the answer to something else.
                self.rest()
                raise

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.rest()
            self._lines = queue.SimpleQueue()
            self._is_new = True
            self._before()
            self._child = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            threading.Thread(
                target=_hear, args=(self._child, self._lines), name="tags", daemon=True
            ).start()
        return self._child


def _hear(child: subprocess.Popen[bytes], lines: queue.SimpleQueue[bytes | None]) -> None:
    with suppress(OSError, ValueError):
        for line in child.stdout or ():
            lines.put(line)
    lines.put(None)


def _some(paths: Sequence[str]) -> list[str]:
    """The first of these, at least one, as lines that fit into a pipe."""
    lines: list[str] = []
    for path in paths:
        line = json.dumps(path)
        if lines and sum(map(len, lines)) + len(line) > _AT_ONCE_BYTES:
            break
        lines.append(line)
    return lines


def _tags_of(line: bytes) -> tuple[Tags | None, str]:
    try:
        told, why = json.loads(line)
        return (None, str(why)) if told is None else (Tags(*told), "")
    except (ValueError, TypeError):
        return None, "stuck"
