"""Short sounds in memory: the loops of the ambience, and cues that wait for their time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from companion.sound.commands import Ambience, Cue, LayerWanted, LoadCue, Swell
from companion.sound.cues import Bus
from companion.sound.levels import frames_in
from companion.sound.mixer import MixCore
from companion.sound.output import BLOCK
from companion.sound.reading import Files
from companion.sound.sources import Held, UnplayableError

Skipped = Callable[[str, str, str], None]
"""Told the id, the path and the problem of a file that was passed over."""

AMBIENCE_FADE_S = 1.5

CUE_AHEAD_S = 0.7
"""Cues are placed this late, when the clock knows best, and early enough to make room for them."""

CUE_LATE_S = 0.25
"""A cue later than this would mislead: better none."""

CUE_FAR_S = 120.0
CUES_WAITING = 256


class AmbienceShelf:
    """Fetches the loops of the wanted layers, and lets each sound as soon as it is there."""

    def __init__(self, core: MixCore, files: Files, skipped: Skipped) -> None:
        """No layer is wanted yet."""
        self._core = core
        self._files = files
        self._skipped = skipped
        self._wanted = Ambience(())
        self._loops: dict[str, Held] = {}
        self._coming: set[str] = set()

    @property
    def expecting(self) -> bool:
        """Whether a loop is on its way."""
        return bool(self._coming)

    def want(self, ambience: Ambience) -> None:
        """Sound these layers, and no others."""
        self._wanted = ambience
        self._loops = {path: loop for path, loop in self._loops.items() if self._is_wanted(path)}
        for layer in ambience.layers:
            if layer.path not in self._loops and layer.path not in self._coming:
                self._coming.add(layer.path)
                self._files.hold(layer.path, partial(self._receive, layer))
        self._sound()

    def forget(self) -> None:
        """Want nothing more; what sounds is left to the mixer."""
        self._wanted = Ambience(())
        self._loops = {}

    def _receive(self, layer: LayerWanted, loop: Held | UnplayableError) -> None:
        self._coming.discard(layer.path)
        if isinstance(loop, UnplayableError):
            self._skipped(layer.id, layer.path, str(loop))
        elif self._is_wanted(layer.path):
            self._loops[layer.path] = loop
            self._sound()

    def _is_wanted(self, path: str) -> bool:
        return any(layer.path == path for layer in self._wanted.layers)

    def _sound(self) -> None:
        layers = {
            f"{layer.id} {layer.path}": (self._loops[layer.path], layer.gain_db)
            for layer in self._wanted.layers
            if layer.path in self._loops
        }
        self._core.ambience(layers, max(AMBIENCE_FADE_S, self._wanted.fade_s))


class CueShelf:
    """Holds the cues' sounds, and places each cue on its frame shortly before it is due; swells of
    the ambience too.
    """

    def __init__(self, core: MixCore, files: Files, skipped: Skipped) -> None:
        """No cue is loaded yet."""
        self._core = core
        self._files = files
        self._skipped = skipped
        self._sounds: dict[str, tuple[Held, Bus]] = {}
        self._waiting: list[Cue] = []
        self._swells: list[Swell] = []

    @property
    def expecting(self) -> bool:
        """Whether any cue waits for its time."""
        return bool(self._waiting)

    def load(self, command: LoadCue) -> None:
        """Fetch a cue's sound."""

        def receive(sound: Held | UnplayableError) -> None:
            if isinstance(sound, UnplayableError):
                self._skipped(command.id, command.path, str(sound))
            else:
                self._sounds[command.id] = (sound, Bus(command.bus))

        self._files.hold(command.path, receive)

    def add(self, cue: Cue, now_s: float) -> bool:
        """Let a cue wait for its time; false when it is absurdly far, or too many wait."""
        if cue.at - now_s > CUE_FAR_S or len(self._waiting) >= CUES_WAITING:
            return False
        self._waiting.append(cue)
        return True

    def add_swell(self, swell: Swell, now_s: float) -> bool:
        """Let a swell wait for its time; false when it is absurdly far, or too many wait."""
        self._swells = [one for one in self._swells if one.at + one.lasts_s > now_s]
        if swell.at - now_s > CUE_FAR_S or len(self._swells) >= CUES_WAITING:
            return False
        self._swells.append(swell)
        return True

    def clear(self) -> None:
        """Forget the cues and swells that wait, let go of those that sound."""
        self._waiting.clear()
        self._swells.clear()
        self._core.clear_cues()

    def clear_after(self, time_s: float, frame_at: Callable[[float], int]) -> None:
        """Forget the swells, and the cues for later; the other cues sound."""
        self._waiting = [cue for cue in self._waiting if cue.at <= time_s]
        self._swells.clear()
        self._core.clear_cues(frame_at(time_s))

    def place(self, frame_at: Callable[[float], int]) -> None:
        """Hand those that come next to the mixer, by the frame that is heard at their time."""
        horizon = self._core.frame + BLOCK + frames_in(CUE_AHEAD_S)
        still: list[Cue] = []
        for cue in self._waiting:
            frame = frame_at(cue.at)
            if frame > horizon:
                still.append(cue)
            elif cue.id in self._sounds and self._core.frame - frame <= frames_in(CUE_LATE_S):
                sound, bus = self._sounds[cue.id]
                self._core.cue(sound, frame, gain_db=cue.gain_db, bus=bus)
        self._waiting = still
        self._swells = [one for one in self._swells if not self._began(one, frame_at, horizon)]

    def _began(self, swell: Swell, frame_at: Callable[[float], int], horizon: int) -> bool:
        frame = frame_at(swell.at)
        if frame <= horizon:
            self._core.swell(frame, frames_in(swell.lasts_s), swell.fullness)
        return frame <= horizon
