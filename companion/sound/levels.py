"""The units of sound: sample rate, decibels, and gains that move without a click."""

from __future__ import annotations

import math
from typing import TypeVar, overload

import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE_HZ = 44_100
STAYS = 1 << 30
"""More frames than anything lasts."""

SILENCE_DB = -60.0
"""Gains at or below this are silence itself."""

Stereo = NDArray[np.float32]
"""Audio, frames by two channels, full scale at 1.0.

In memory one side follows the other (Fortran order): what takes each side by itself is several
times as quick then. Another order is as right, and slower.
"""

Curve = NDArray[np.float32]
"""One gain a frame."""

_Sample = TypeVar("_Sample", np.int16, np.float32)


def frames_in(seconds: float) -> int:
    """The number of frames nearest to ``seconds``."""
    return round(seconds * SAMPLE_RATE_HZ)


def gain_of(gain_db: float) -> float:
    """The factor for ``gain_db``; exactly 0 at ``SILENCE_DB`` and below."""
    return 0.0 if gain_db <= SILENCE_DB else float(10.0 ** (gain_db / 20.0))


def silence(length: int) -> Stereo:
    """``length`` frames of nothing."""
    return np.zeros((length, 2), np.float32, order="F")


def joined(parts: list[NDArray[_Sample]]) -> NDArray[_Sample]:
    """One or more pieces as one."""
    return parts[0] if len(parts) == 1 else np.concatenate(parts)


def with_gain(samples: Stereo, gain: float | Curve) -> Stereo:
    """``samples`` times a steady gain or a curve of one gain a frame."""
    if isinstance(gain, float):
        return samples if gain == 1.0 else samples * np.float32(gain)
    out = np.empty_like(samples)
    for side in range(samples.shape[1]):
        np.multiply(samples[:, side], gain, out=out[:, side])
    return out


@overload
def equal_power(place: float) -> float: ...
@overload
def equal_power(place: Curve) -> Curve: ...
def equal_power(place: float | Curve) -> float | Curve:
    """The gain at ``place`` (0 silent … 1 full) of a fade.

    Two unrelated sounds at ``x`` and ``1 - x`` keep their summed power.
    """
    if isinstance(place, float):
        return math.sin(math.pi / 2 * place)
    gains: Curve = np.sin(np.float32(np.pi / 2) * place.astype(np.float32))
    return gains


class Ramp:
    """A value that moves to its target in a straight line, frame by frame."""

    __slots__ = ("_done", "_length", "_start", "target")

    def __init__(self, value: float) -> None:
        """Start, and rest, at ``value``."""
        self.target = value
        self._start = value
        self._length = 0
        self._done = 0

    @property
    def value(self) -> float:
        """The value at the last frame taken."""
        if self._done >= self._length:
            return self.target
        return self._start + (self.target - self._start) * self._done / self._length

    @property
    def remaining(self) -> int:
        """Frames until it rests."""
        return max(0, self._length - self._done)

    def to(self, target: float, length: int) -> None:
        """Leave for ``target``, to be reached ``length`` frames from here."""
        self._start = self.value
        self.target = target
        self._length = length if target != self._start else 0
        self._done = 0

    def take(self, length: int) -> float | Curve:
        """The next ``length`` values, and go on behind them."""
        values = self.look(length)
        self.move(length)
        return values

    def move(self, length: int) -> None:
        """Go on by ``length`` frames."""
        if self._done < self._length:
            self._done += length

    def look(self, length: int) -> float | Curve:
        """The next ``length`` values: one number when it rests, else one a frame."""
        if self._done >= self._length:
            return self.target
        steps = np.arange(self._done + 1, self._done + length + 1, dtype=np.float64)
        np.minimum(steps, self._length, out=steps)
        slope = (self.target - self._start) / self._length
        curve: Curve = (self._start + slope * steps).astype(np.float32)
        return curve
