"""The indexing process: looks through folders of music, and forgets nothing that it was told to
keep.

Run as a program it takes JSON lines: `start` (folder, playlist, files, unplayed, keep, job),
`cancel`, `cover` (path, job), `gain` (path, gain_db), `forget` (keep). It tells JSON lines:
`found`, `refused`, `list`, `progress`, `trouble`, `done`, `cover`. It ends when its input closes,
whatever it is doing.
"""

from __future__ import annotations

import gc
import os
import queue
import signal
import sys
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from companion.library.index import Index, forget_index
from companion.library.looking import Look, Told, Wanted
from companion.library.readers import TagReader
from companion.library.talking import OVER, Command, Tell, be_nice, listen, teller

PROGRESS_S: Final = 0.2
IDLE_S: Final = 10.0


class Indexer:
    """Obeys commands, and between them takes the next step of the look that is under way."""

    def __init__(
        self, tell: Tell, now: Callable[[], float], reader: TagReader, pictures: TagReader
    ) -> None:
        """`tell` sends an event; `now` gives seconds of a clock that never jumps. Covers are asked
        for while a look waits for `reader`, so they are read by another, `pictures`.
        """
        self._tell = tell
        self._now = now
        self._reader = reader
        self._pictures = pictures
        self._index: Index | None = None
        self._kept_in: str | None = None
        self._job: object = None
        self._look: Look | None = None
        self._steps: Iterator[Told] | None = None
        self._told_at = 0.0
        self._pieces = 0
        self._refused = 0

    @property
    def is_busy(self) -> bool:
        """Whether a look is under way."""
        return self._steps is not None

    def obey(self, command: Command) -> None:
        """Do as told; what makes no sense is passed over."""
        do = command.get("do")
        if do == "start":
            self._begin(command)
        elif do == "cancel":
            self._end(whole=False)
        elif do == "cover":
            path = str(command.get("path"))
            picture = self._pictures.picture(path)
            data = b64encode(picture).decode() if picture else None
            told = {"event": "cover", "job": command.get("job"), "path": path, "data": data}
            self._tell(told)
        elif do == "gain" and self._index:
            gain_db = command.get("gain_db")
            if isinstance(gain_db, int | float):
                # What is not in the index yet would come there later, without the gain.
                if self._look:
                    self._look.keep()
                self._index.keep_gain(str(command.get("path")), float(gain_db))
        elif do == "forget":
            self._forget(str(command.get("keep") or ""))

    def step(self) -> None:
        """Take one step of the look that is under way."""
        if self._steps is None:
            return
        told = next(self._steps, None)
        self._tell_troubles()
        if told is None:
            self._end(whole=self._look is not None and not self._look.is_cut_off)
            return
        self._pieces += len(told.pieces)
        self._refused += len(told.refused)
        if told.pieces:
            self._say("found", pieces=told.pieces)
        if told.refused:
            self._say("refused", files=told.refused)
        for path, title, files, missing in told.lists:
            self._say("list", path=path, title=title, files=files, missing=missing)
        if self._now() - self._told_at >= PROGRESS_S:
            self._told_at = self._now()
            self._say("progress", done=told.done, of=told.of, counting=told.counting)

    def rest(self) -> None:
        """Let go of what is only needed while something is read."""
        self._reader.rest()
        self._pictures.rest()

    def close(self) -> None:
        """Stop in good order."""
        self._stop()
        self.rest()
        if self._index:
            self._index.close()

    def _begin(self, command: Command) -> None:
        self._end(whole=False)
        keep = command.get("keep")
        kept_in = keep if isinstance(keep, str) and keep else None
        if self._index is None or kept_in != self._kept_in:
            if self._index:
                self._index.close()
            self._index = Index(Path(kept_in) if kept_in else None)
            self._kept_in = kept_in
        unplayed, files = command.get("unplayed"), command.get("files")
        wanted = Wanted(
            str(command.get("folder")),
            str(command.get("playlist") or ""),
            tuple(str(one) for one in files) if isinstance(files, list) else (),
            unplayed if isinstance(unplayed, dict) else {},
        )
        self._job = command.get("job")
        self._pieces = self._refused = 0
        self._look = Look(wanted, self._index, self._reader)
        self._steps = self._look.steps()
        self._tell_troubles()

    def _forget(self, kept_in: str) -> None:
        self._stop()
        if self._index:
            self._index.close()
            self._index = None
        if kept_in:
            with suppress(OSError):
                forget_index(Path(kept_in))

    def _end(self, *, whole: bool) -> None:
        if self._steps is None:
            return
        self._stop()
        self._tell_troubles()
        self._say("done", pieces=self._pieces, refused=self._refused, whole=whole)

    def _stop(self) -> None:
        steps, self._steps = self._steps, None
        if steps is not None and hasattr(steps, "close"):
            # Keeps what was read so far.
            steps.close()

    def _tell_troubles(self) -> None:
        for one in self._index.told() if self._index else ():
            self._say("trouble", file=one.file, why=one.why)

    def _say(self, event: str, **fields: object) -> None:
        self._tell({"event": event, "job": self._job, **fields})


class _NiceOnce:
    """Lets everything else go first from the first call on."""

    def __init__(self) -> None:
        self._is_nice = False

    def __call__(self) -> None:
        if not self._is_nice:
            self._is_nice = True
            be_nice()


def main() -> int:
    """Obey until the input closes; returns the exit status."""
    # A Ctrl-C in the terminal is the app's to handle; it closes this process's input.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Tens of thousands of small records come and stay: to look through them all again and again
    # for circles takes as long as to make them.
    gc.set_threshold(100_000)
    inbox: queue.SimpleQueue[Command] = queue.SimpleQueue()
    threading.Thread(
        target=listen, args=(sys.stdin.buffer, inbox.put), name="listening", daemon=True
    ).start()
    # Known files are there at once, for somebody waits; whatever has to be read lets all else go
    # first, and the process that reads it inherits that.
    reader = TagReader(before=_NiceOnce())
    indexer = Indexer(teller(sys.stdout.buffer), time.monotonic, reader, TagReader())
    over = False
    while not over:
        try:
            command = inbox.get_nowait() if indexer.is_busy else inbox.get(timeout=IDLE_S)
        except queue.Empty:
            if indexer.is_busy:
                indexer.step()
            else:
                indexer.rest()
            continue
        over = command is OVER
        indexer.obey(command)
    indexer.close()
    return 0


if __name__ == "__main__":
    # Threads wait in system calls that end only with the process.
    status = main()
    with suppress(OSError):
        sys.stdout.flush()
    os._exit(status)
