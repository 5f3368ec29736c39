"""From the sample rates that files have to the mixer's, by a windowed sinc in phases."""

from __future__ import annotations

from functools import lru_cache
from math import gcd

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from companion.sound.levels import SAMPLE_RATE_HZ, Stereo, silence

RATES_HZ = frozenset(
    {8000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 88_200, 96_000}
    | {176_400, 192_000}
)
"""Sample rates that can be played."""

_TAPS = 48
_KAISER_BETA = 8.0
_PASSBAND = 0.95

_Table = NDArray[np.float32]


@lru_cache(maxsize=4)
def _filters(up: int, down: int) -> _Table:
    # One row for each place an output frame can have between two input frames.
    stretch = max(1.0, down / up)
    taps = 2 * round(_TAPS * stretch / 2)
    cutoff = _PASSBAND / stretch
    offsets = np.arange(taps) - (taps // 2 - 1)
    distance = offsets[None, :] - np.arange(up)[:, None] / up
    inside = np.clip(1.0 - (distance / (taps / 2)) ** 2, 0.0, None)
    table = np.sinc(cutoff * distance) * np.i0(_KAISER_BETA * np.sqrt(inside))
    rows: _Table = (table / table.sum(axis=1, keepdims=True)).astype(np.float32)
    return rows


class Resampler:
    """Turns a stream at one rate into a stream at the mixer's rate, of the same length in time."""

    def __init__(self, rate_hz: int) -> None:
        """Take frames at ``rate_hz``, one of ``RATES_HZ``."""
        common = gcd(rate_hz, SAMPLE_RATE_HZ)
        self._up = SAMPLE_RATE_HZ // common
        self._down = rate_hz // common
        self._table = _filters(self._up, self._down)
        self._taps: int = self._table.shape[1]
        # The first frame stands in the middle of the first filter.
        self._input: Stereo = silence(self._taps // 2 - 1)
        self._at = 0
        self._fed = 0
        self._taken = 0
        self._left: int | None = None

    @property
    def at_hand(self) -> int:
        """Frames that can be taken now."""
        usable: int = len(self._input) - self._taps + 1
        ready = max(0, (usable * self._up - 1 - self._at) // self._down + 1)
        return ready if self._left is None else min(ready, self._left)

    def needs(self, length: int) -> int:
        """Input frames to feed, at least one, before ``length`` frames can be taken."""
        last: int = (self._at + (length - 1) * self._down) // self._up
        return max(1, last + self._taps - len(self._input))

    def feed(self, samples: Stereo, *, last: bool = False) -> None:
        """Add input; with ``last``, what was fed can be taken to its end."""
        self._fed += len(samples)
        padding = [silence(self._taps // 2)] if last else []
        if last:
            self._left = -(-self._fed * self._up // self._down) - self._taken
        self._input = np.concatenate([self._input, samples, *padding])

    def take(self, length: int) -> Stereo:
        """Up to ``length`` frames."""
        length = min(length, self.at_hand)
        if length <= 0:
            return silence(0)
        places = self._at + np.arange(length) * self._down
        windows = sliding_window_view(self._input, self._taps, axis=0)[places // self._up]
        filters = self._table[places % self._up]
        out: Stereo = np.einsum("fct,ft->fc", windows, filters)
        self._taken += length
        if self._left is not None:
            self._left -= length
        self._at += length * self._down
        used = self._at // self._up
        self._input = self._input[used:]
        self._at -= used * self._up
        return out
