"""The music: pieces are opened as they are asked for, and handed to the mixer."""

from __future__ import annotations

from collections.abc import Callable

from companion.sound import fades
from companion.sound.commands import Land, Music, Queue
from companion.sound.levels import SAMPLE_RATE_HZ, frames_in
from companion.sound.mixer import MixCore
from companion.sound.reading import Files, ReadAhead
from companion.sound.shelf import Skipped
from companion.sound.sources import UnplayableError

Receive = Callable[[ReadAhead | UnplayableError], None]


class MusicShelf:
    """Fetches the piece that is wanted, the one to follow and the ending of a landing."""

    def __init__(
        self, core: MixCore, files: Files, skipped: Skipped, end: Callable[[], None]
    ) -> None:
        """``end`` is called when an end that ``ends`` held back is one after all."""
        self._core = core
        self._files = files
        self._skipped = skipped
        self._end = end
        # The latest request of each kind; an answer to any other comes too late.
        self._awaited: dict[str, object] = {}
        self._paths: dict[str, str] = {}
        self._wanted = False
        self._paused = False
        self._missing = False
        self._end_held = False
        self._broke_silence = False

    @property
    def expecting(self) -> bool:
        """Whether a piece is on its way."""
        return bool(self._awaited)

    def path_of(self, track: str) -> str:
        """The file of a piece that was asked for."""
        return self._paths.get(track, "")

    # ------------------------------------------------------------------ what it can be told

    def play(self, command: Music) -> None:
        """Cross over to a piece."""
        self._awaited.pop("ending", None)
        self._wanted, self._paused, self._missing = True, False, False

        def receive(piece: ReadAhead | UnplayableError) -> None:
            if isinstance(piece, UnplayableError):
                self._skipped(command.id, command.path, str(piece))
                self._missing = True
                self._skip()
                self._settle()
                return
            fade_s = max(self._least_fade_s(), command.fade_s)
            self._broke_silence = True
            self._core.play(command.id, piece, fade_s=fade_s, gain_db=command.gain_db)
            if self._paused:
                self._core.pause(fades.STOP_FADE_S)

        self._open("music", command.id, command.path, command.start_s, receive)

    def queue(self, command: Queue) -> None:
        """Let a piece follow, or nothing."""
        self._core.clear_queue()
        self._awaited.pop("queue", None)

        def receive(piece: ReadAhead | UnplayableError) -> None:
            if isinstance(piece, UnplayableError):
                self._skipped(command.id, command.path, str(piece))
                self._settle()
                return
            self._core.queue(command.id, piece, gain_db=command.gain_db)
            if self._missing or self._core.position is None:
                self._skip()

        if command.id:
            self._open("queue", command.id, command.path, 0.0, receive)
        else:
            self._settle()

    def pause(self, fade_s: float) -> None:
        """Hold the music."""
        self._paused = True
        self._core.pause(max(fades.STOP_FADE_S, fade_s))

    def resume(self, fade_s: float) -> None:
        """Go on with the music."""
        self._paused = False
        self._core.resume(max(fades.RESUME_FADE_S, fade_s))

    def stop(self, fade_s: float) -> None:
        """End the music."""
        self._forget()
        self._core.stop(max(fades.STOP_FADE_S, fade_s))

    def land(self, command: Land, end: int) -> None:
        """Come to silence at the frame ``end``."""
        self._forget()
        total = max(1, end - self._core.frame)
        crossfade = frames_in(command.crossfade_s)
        place = self._core.position
        if not self._core.land(total, crossfade) or place is None:
            return

        def receive(ending: ReadAhead | UnplayableError) -> None:
            if isinstance(ending, UnplayableError):
                self._core.land_without()
            else:
                self._core.land_on(ending, crossfade)

        start_s = (self._core.promised - total) / SAMPLE_RATE_HZ
        self._open("ending", place[0], self.path_of(place[0]), start_s, receive)

    # ------------------------------------------------------------------ what happens

    def began(self) -> None:
        """A piece has begun."""
        self._missing = self._end_held = False

    def ends(self) -> bool:
        """The last piece is over: is that the end? Not while another is on its way; ``end`` is
        called if that one does not come. After the end nothing begins unasked.
        """
        self._end_held = self._wanted and self._opening
        self._wanted = self._end_held
        return not self._end_held

    @property
    def _opening(self) -> bool:
        return not self._awaited.keys().isdisjoint(("music", "queue"))

    def _settle(self) -> None:
        if self._end_held and not self._opening and self._core.position is None:
            self._end()

    def _open(self, what: str, track: str, path: str, start_s: float, receive: Receive) -> None:
        request = object()
        self._awaited[what] = request
        self._paths[track] = path

        def then(piece: ReadAhead | UnplayableError) -> None:
            if self._awaited.get(what) is request:
                del self._awaited[what]
                receive(piece)
            elif isinstance(piece, ReadAhead):
                piece.close()

        self._files.open(path, max(0.0, start_s), then)

    def _skip(self) -> None:
        # Only where music is wanted now: not after a stop, in a pause, or before a piece asked for.
        if self._wanted and not self._paused and "music" not in self._awaited:
            self._core.skip(self._least_fade_s())

    def _least_fade_s(self) -> float:
        return fades.START_FADE_S if self._broke_silence else fades.FIRST_FADE_S

    def _forget(self) -> None:
        self._awaited.clear()
        self._wanted = self._paused = self._end_held = False
