"""Files are opened and decoded on a thread of their own, so that a slow disk stops no sound."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import Protocol, TypeVar

import numpy as np

from companion.sound.levels import Stereo, frames_in, silence
from companion.sound.sources import FileSource, Held, Source, UnplayableError, held

_T = TypeVar("_T")

AHEAD_S = 3.0
LOW_S = 2.0
READY_S = 0.5

_PIECE = 16_384


class ReadAhead:
    """A source with the next seconds already decoded."""

    def __init__(self, inner: Source, wake: Callable[[], None]) -> None:
        """Read from ``inner``; call ``wake`` when ``fill`` should be called from the other side."""
        self.start = inner.start
        self.frames = inner.frames
        self._inner = inner
        self._wake = wake
        self._pieces: deque[Stereo] = deque()
        self._at_hand = 0
        self._exhausted = False
        self._lock = threading.Lock()
        self.closed = False

    @property
    def finished(self) -> bool:
        """Whether nothing more will come."""
        with self._lock:
            return self.closed or (self._exhausted and not self._at_hand)

    def read(self, length: int) -> Stereo:
        """Up to ``length`` frames of those at hand."""
        taken: list[Stereo] = []
        with self._lock:
            while length and self._pieces:
                piece = self._pieces.popleft()
                if len(piece) > length:
                    self._pieces.appendleft(piece[length:])
                    piece = piece[:length]
                taken.append(piece)
                length -= len(piece)
                self._at_hand -= len(piece)
            low = self._at_hand < frames_in(LOW_S) and not self._exhausted
        if low:
            self._wake()
        return taken[0] if len(taken) == 1 else np.concatenate([silence(0), *taken])

    def fill(self, until_s: float = AHEAD_S) -> None:
        """Decode until ``until_s`` are at hand; on the reading thread."""
        while not self.closed and not self._exhausted and self._at_hand < frames_in(until_s):
            piece = self._inner.read(_PIECE)
            with self._lock:
                self._exhausted = self._inner.finished
                if len(piece):
                    self._pieces.append(piece)
                    self._at_hand += len(piece)
        if self.done:
            self._inner.close()

    @property
    def done(self) -> bool:
        """Whether there is nothing more to decode."""
        return self.closed or self._exhausted

    def close(self) -> None:
        """Let go; the file is closed on the reading thread."""
        self.closed = True
        self._wake()


Delivery = Callable[[], None]
"""Hands a result over, on the thread of whoever asked."""


class Files(Protocol):
    """Gets files ready. The results come later, on the thread that asked, by ``then``."""

    def open(
        self, path: str, start_s: float, then: Callable[[ReadAhead | UnplayableError], None]
    ) -> None:
        """Ask for a piece, to be played from ``start_s`` on."""

    def hold(self, path: str, then: Callable[[Held | UnplayableError], None]) -> None:
        """Ask for a short sound in memory."""


class FileReader:
    """The reading thread. Deliveries go to ``post``, which is called on that thread."""

    def __init__(self, post: Callable[[Delivery], None]) -> None:
        """Start the thread; it ends with the process."""
        self._post = post
        self._jobs: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._streams: list[ReadAhead] = []
        threading.Thread(target=self._run, name="reading", daemon=True).start()

    def open(
        self, path: str, start_s: float, then: Callable[[ReadAhead | UnplayableError], None]
    ) -> None:
        """Ask for a piece, to be played from ``start_s`` on."""
        self._jobs.put(lambda: self._deliver(then, lambda: self._stream(path, start_s)))

    def hold(self, path: str, then: Callable[[Held | UnplayableError], None]) -> None:
        """Ask for a short sound in memory."""
        self._jobs.put(lambda: self._deliver(then, lambda: held(Path(path))))

    def _stream(self, path: str, start_s: float) -> ReadAhead:
        stream = ReadAhead(FileSource(Path(path), start_s), wake=self._wake)
        stream.fill(READY_S)
        self._streams.append(stream)
        return stream

    def _deliver(
        self, then: Callable[[_T | UnplayableError], None], work: Callable[[], _T]
    ) -> None:
        result: _T | UnplayableError
        try:
            result = work()
        except UnplayableError as error:
            result = error
        except (OSError, ValueError, MemoryError) as error:
            result = UnplayableError(f"this file cannot be read ({type(error).__name__})")
        self._post(lambda: then(result))

    def _wake(self) -> None:
        self._jobs.put(lambda: None)

    def _run(self) -> None:
        while True:
            self._jobs.get()()
            for stream in self._streams:
                stream.fill()
            self._streams = [stream for stream in self._streams if not stream.done]
