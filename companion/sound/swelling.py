"""The ambience breathes: between its own level and a little below it, never above."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from companion.sound.levels import Curve, frames_in

DIP_DB = 6.0
"""How much lower the ambience is when the breath is out: to be felt, hardly to be noticed."""

SHORTEST_S = 0.5
"""What is left of a stroke is left out when it is shorter: nothing rises in a hurry."""

GRACE_S = 1.0
"""A breath that is not followed by another one is over after so long."""

EASE_S = 4.0
"""The way back to the ambience's own level."""

_FAR = 1 << 30
_DIP = math.log(10.0) * DIP_DB / 20.0
"""``DIP_DB`` as the exponent of e."""


@dataclass(frozen=True)
class _Stroke:
    """From one fullness to another along half a cosine, between two frames."""

    start: int
    end: int
    before: float
    after: float

    def value(self, frame: int) -> float:
        way = min(1.0, max(0.0, (frame - self.start) / max(1, self.end - self.start)))
        return self.before + (self.after - self.before) * (0.5 - 0.5 * math.cos(math.pi * way))

    def gains(self, frame: int, length: int) -> float | Curve:
        """Of the frames from ``frame`` on: one number where it has ended."""
        if frame >= self.end:
            return math.exp(-_DIP * (1.0 - self.after))
        passed = frame - self.start
        way = np.arange(passed, passed + length, dtype=np.float32)
        way *= np.float32(math.pi / (self.end - self.start))
        np.minimum(way, np.float32(math.pi), out=way)
        # Half a cosine from before to after, and on to the exponent in the same line.
        half = (self.after - self.before) / 2.0
        exponent = np.cos(way, out=way)
        exponent *= np.float32(-_DIP * half)
        exponent += np.float32(-_DIP * (1.0 - self.before - half))
        gains: Curve = np.exp(exponent, out=exponent)
        return gains


@dataclass(frozen=True)
class _Wanted:
    start: int
    end: int
    fullness: float


_FULL = _Stroke(0, 0, 1.0, 1.0)


class Swell:
    """How full the breath is, as a gain for the ambience: 1 when it is in, ``DIP_DB`` lower out.

    Each stroke goes on from wherever the one before it has come, so that nothing ever jumps;
    without strokes it rests at 1. Frames are counted as the mixer makes them.
    """

    def __init__(self) -> None:
        """At rest."""
        self._stroke = _FULL
        self._wanted: list[_Wanted] = []
        self._ease_at: int | None = None

    def add(self, now: int, start: int, length: int, fullness: float) -> None:
        """From frame ``start`` on go to ``fullness`` (0 to 1), there after ``length`` frames.

        One that has begun already is taken up where it is now.
        """
        begin, end = max(now, start), start + length
        if end - begin >= frames_in(SHORTEST_S):
            self._wanted.append(_Wanted(begin, end, fullness))
            self._wanted.sort(key=lambda one: one.start)

    def clear(self, now: int) -> None:
        """Forget all strokes and go back softly."""
        self._wanted.clear()
        self._go(now, now + frames_in(EASE_S), 1.0)
        self._ease_at = None

    def hold(self, now: int) -> None:
        """Forget all strokes and stay as it is."""
        self._wanted.clear()
        self._go(now, now, self._stroke.value(now))
        self._ease_at = None

    def take(self, now: int, length: int) -> float | Curve:
        """The gains of the frames from ``now`` on: one number at rest, else one a frame."""
        if self._stroke.after == 1.0 and self._stroke.end <= now and not self._wanted:
            self._ease_at = None
            return 1.0
        part = self.until_edge(now)
        if part >= length:
            return self._stroke.gains(now, length)
        gains = np.empty(length, np.float32)
        done = 0
        while done < length:
            gains[done : done + part] = self._stroke.gains(now + done, part)
            done += part
            part = min(length - done, self.until_edge(now + done))
        return gains

    def until_edge(self, now: int) -> int:
        """Begin what begins now; the frames until something else does."""
        while self._wanted and self._wanted[0].start <= now:
            stroke = self._wanted.pop(0)
            self._go(now, stroke.end, stroke.fullness)
            self._ease_at = stroke.end + frames_in(GRACE_S)
        if self._ease_at is not None and self._ease_at <= now:
            self._go(now, now + frames_in(EASE_S), 1.0)
            self._ease_at = None
        edges = [one.start for one in self._wanted[:1]]
        edges += [self._ease_at] if self._ease_at is not None else []
        return min(edges, default=now + _FAR) - now

    def _go(self, now: int, end: int, fullness: float) -> None:
        self._stroke = _Stroke(now, end, self._stroke.value(now), fullness)
