"""Short sounds at exact frames: breathing tones, and a voice that the music makes room for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from companion.sound.levels import Ramp, Stereo, frames_in, silence, with_gain
from companion.sound.sources import Held

DUCK_DB = -9.0
DUCK_DOWN_S = 0.4
DUCK_UP_S = 1.5
EDGE_S = 0.005
"""Softens the ends of a cue that was cut badly."""

LET_GO_S = 0.3
MAKE_WAY_S = 0.5
"""A tone that still sounds when the next one begins dies away in so long."""

_NEVER = 1 << 60
_MAKE_WAY = frames_in(MAKE_WAY_S)


class Bus(StrEnum):
    """What a short sound is; the music ducks under the voice alone."""

    CUES = "cues"
    VOICE = "voice"


@dataclass
class _Cue:
    start: int
    samples: Held
    gain: float
    bus: Bus
    leaving: Ramp = field(default_factory=lambda: Ramp(1.0))
    leaves: int = _NEVER

    @property
    def end(self) -> int:
        return min(self.start + len(self.samples), self.leaves + _MAKE_WAY)

    def make_way_for(self, other: _Cue) -> None:
        """Leave when the other one begins, if that is a later one of the same kind."""
        if other.bus is self.bus and other.start > self.start:
            self.leaves = min(self.leaves, other.start)


class Cues:
    """All short sounds, waiting or sounding. Frames are counted as the mixer makes them."""

    def __init__(self) -> None:
        """No cues yet."""
        self._cues: list[_Cue] = []

    def add(self, samples: Held, start: int, gain: float, bus: Bus) -> None:
        """Let ``samples`` sound from frame ``start`` on."""
        added = _Cue(start, samples, gain, bus)
        for cue in self._cues:
            cue.make_way_for(added)
            added.make_way_for(cue)
        self._cues.append(added)

    def clear(self, now: int, after: int | None = None) -> None:
        """Forget those that wait, let go softly of those that sound; with ``after``, only forget
        those that begin after that frame.
        """
        if after is not None:
            self._cues = [cue for cue in self._cues if cue.start < now or cue.start <= after]
            for cue in self._cues:
                cue.leaves = cue.leaves if cue.leaves <= max(now, after) else _NEVER
            return
        self._cues = [cue for cue in self._cues if cue.start < now]
        for cue in self._cues:
            if cue.leaving.target == 1.0:
                cue.leaving.to(0.0, frames_in(LET_GO_S))

    def waiting(self, now: int) -> bool:
        """Whether any is still to be heard."""
        return any(cue.end > now for cue in self._cues)

    def voice_at(self, now: int) -> bool:
        """Whether the music should be low for a voice, early enough for its first word."""
        ahead = frames_in(DUCK_DOWN_S)
        return any(cue.start - ahead <= now < cue.end for cue in self._voices())

    def until_edge(self, now: int) -> int | None:
        """Frames until ``voice_at`` or ``waiting`` may change, or None."""
        ahead = frames_in(DUCK_DOWN_S)
        edges = [cue.start - ahead for cue in self._voices()]
        edges += [cue.end for cue in self._cues]
        return min((edge - now for edge in edges if edge > now), default=None)

    def look(self, now: int, length: int) -> Stereo | None:
        """The frames from ``now`` on, or None when all is silent."""
        sounding = [cue for cue in self._cues if cue.start < now + length]
        if not sounding:
            return None
        mixed = silence(length)
        for cue in sounding:
            first = max(0, cue.start - now)
            last = min(length, cue.end - now)
            if first < last:
                mixed[first:last] += _piece(cue, now + first, last - first)
        return mixed

    def move(self, now: int, length: int) -> None:
        """Go on from ``now`` by ``length`` frames, and let go of what is over."""
        for cue in self._cues:
            if cue.start < now + length:
                cue.leaving.move(length)
        if any(_is_over(cue, now + length) for cue in self._cues):
            self._cues = [cue for cue in self._cues if not _is_over(cue, now + length)]

    def _voices(self) -> list[_Cue]:
        return [cue for cue in self._cues if cue.bus is Bus.VOICE]


def _is_over(cue: _Cue, now: int) -> bool:
    return cue.end <= now or (cue.leaving.target == 0.0 and not cue.leaving.remaining)


def _piece(cue: _Cue, start: int, length: int) -> Stereo:
    offset = start - cue.start
    piece = cue.samples[offset : offset + length].astype(np.float32)
    piece *= np.float32(cue.gain / 32768)
    stereo: Stereo = piece if piece.shape[1] == 2 else np.repeat(piece, 2, axis=1)
    near = frames_in(EDGE_S)
    if offset < near or offset + length > len(cue.samples) - near:
        place = np.arange(offset, offset + length)
        distance = np.minimum(place + 1, len(cue.samples) - place - 1)
        stereo = with_gain(stereo, np.minimum(1.0, distance / near).astype(np.float32))
    if start + length > cue.leaves:
        passed = np.arange(start - cue.leaves, start - cue.leaves + length)
        way = np.clip(1.0 - passed / _MAKE_WAY, 0.0, 1.0)
        stereo = with_gain(stereo, way.astype(np.float32))
    return with_gain(stereo, cue.leaving.look(length))
