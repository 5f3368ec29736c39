"""Files are opened and decoded on threads of their own, so that a slow disk stops no sound."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from companion.sound.levels import Stereo, frames_in, joined, silence
from companion.sound.sources import FileSource, Held, Source, UnplayableError, held

_T = TypeVar("_T")

AHEAD_S = 3.0
LOW_S = 2.0
READY_S = 0.5

TURN_S = 2.0
"""Far longer than the fetching of one short sound takes."""

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
        return joined(taken) if taken else silence(0)

    def fill(self, until_s: float = AHEAD_S) -> None:
        """Decode until ``until_s`` are at hand; on the reading thread."""
        try:
            while not self.done and self._at_hand < frames_in(until_s):
                self._get()
        except Exception:
            # Whatever it is: the piece ends here, too early, and that is told.
            self._exhausted = True
        if self.done:
            self._inner.close()

    def _get(self) -> None:
        piece = self._inner.read(_PIECE)
        with self._lock:
            self._exhausted = self._inner.finished
            if len(piece):
                self._pieces.append(piece)
                self._at_hand += len(piece)

    @property
    def done(self) -> bool:
        """Whether there is nothing more to decode."""
        return self.closed or self._exhausted

    def close(self) -> None:
        """Let go; the file is closed on its reading thread, where that is not stuck."""
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
    """Each piece is read on a thread of its own, and so is each short sound: one whose drive hangs
    holds up itself alone. Deliveries go to ``post``, which is called on those threads.
    """

    def __init__(
        self,
        post: Callable[[Delivery], None],
        *,
        source: Callable[[Path, float], Source] = FileSource,
        hold: Callable[[Path], Held] = held,
    ) -> None:
        """``source`` opens a piece, ``hold`` gets a short sound."""
        self._post = post
        self._source = source
        self._hold = hold
        self._turn = threading.Lock()

    def open(
        self, path: str, start_s: float, then: Callable[[ReadAhead | UnplayableError], None]
    ) -> None:
        """Ask for a piece, to be played from ``start_s`` on."""
        _begin(lambda: self._stream(path, start_s, then))

    def hold(self, path: str, then: Callable[[Held | UnplayableError], None]) -> None:
        """Ask for a short sound in memory."""
        _begin(lambda: self._fetch(path, then))

    def _stream(
        self, path: str, start_s: float, then: Callable[[ReadAhead | UnplayableError], None]
    ) -> None:
        bell = threading.Event()

        def opened() -> ReadAhead:
            stream = ReadAhead(self._source(Path(path), start_s), wake=bell.set)
            stream.fill(READY_S)
            return stream

        stream = self._deliver(then, opened)
        while stream:
            stream.fill()
            if stream.done:
                return
            bell.wait()
            bell.clear()

    def _fetch(self, path: str, then: Callable[[Held | UnplayableError], None]) -> None:
        # One after the other, as all at once take much memory; but nobody waits for one that hangs.
        while not (turn := self._turn).acquire(timeout=TURN_S):
            if self._turn is turn:
                self._turn = threading.Lock()
        try:
            self._deliver(then, lambda: self._hold(Path(path)))
        finally:
            turn.release()

    def _deliver(
        self, then: Callable[[_T | UnplayableError], None], work: Callable[[], _T]
    ) -> _T | None:
        problem: UnplayableError
        try:
            result = work()
        except UnplayableError as error:
            problem = error
        except Exception as error:
            problem = UnplayableError(f"this file cannot be read ({type(error).__name__})")
        else:
            self._post(lambda: then(result))
            return result
        self._post(lambda: then(problem))
        return None


def _begin(work: Callable[[], None]) -> None:
    threading.Thread(target=work, name="reading", daemon=True).start()
