"""A look-ahead limiter: what is too loud is turned down before it arrives, never cut off."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from companion.sound.levels import SAMPLE_RATE_HZ, Stereo, frames_in, gain_of, silence, with_gain

CEILING_DB = -6.0
LOOK_AHEAD_S = 0.010
RELEASE_DB_PER_S = 20.0

_HISTORY = NDArray[np.float64]


class Limiter:
    """Delays by ``delay`` frames and lets nothing above the ceiling through.

    Each frame asks for a gain (0 dB or less). The envelope falls at once and recovers by
    ``RELEASE_DB_PER_S``; its minimum over the look-ahead, averaged over the same time, is a smooth
    ramp that is down when the loud frame arrives.
    """

    def __init__(self, ceiling_db: float = CEILING_DB) -> None:
        """``ceiling_db`` is relative to full scale."""
        self.delay = frames_in(LOOK_AHEAD_S)
        self._ceiling = np.float32(gain_of(ceiling_db))
        self._waiting: Stereo = silence(self.delay)
        self._joined = self._waiting
        self._envelope: _HISTORY | None = None
        self._envelope_db = 0.0
        # Envelope of the waiting frames and of as many before them, for minimum and average.
        self._recent: _HISTORY = np.zeros(2 * self.delay)
        self._idle = True
        self._step_db = RELEASE_DB_PER_S / SAMPLE_RATE_HZ

    def process(self, samples: Stereo) -> Stereo:
        """Take frames in, give as many out, ``delay`` later."""
        out = self.look(samples)
        self.move(len(samples))
        return out

    def move(self, length: int) -> None:
        """Go on by so many of the frames that were looked at last; the others never came."""
        self._waiting = self._joined[length : length + self.delay]
        self._joined = self._joined[length:]
        if self._envelope is not None:
            self._envelope = self._envelope[length:]
            self._recent = self._envelope[: 2 * self.delay]
            self._envelope_db = float(self._recent[-1])
            self._idle = self._envelope_db == 0.0 and not self._recent.any()

    def look(self, samples: Stereo) -> Stereo:
        """What comes out while these go in; nothing has happened yet."""
        length = len(samples)
        joined = self._joined = np.concatenate((self._waiting, samples))
        self._envelope = None
        if self._idle and max(samples.max(), -samples.min()) <= self._ceiling:
            return joined[:length]
        peaks = np.maximum(np.abs(samples[:, 0]), np.abs(samples[:, 1]))
        wanted = np.minimum(0.0, 20.0 * np.log10(self._ceiling / np.maximum(peaks, 1e-9)))
        envelope = self._envelope = np.concatenate((self._recent, self._released(wanted)))
        gain = 10.0 ** (self._smoothed(envelope)[:length] / 20.0)
        out = with_gain(joined[:length], gain.astype(np.float32))
        # Rounding alone can exceed the ceiling, by a millionth.
        return np.clip(out, -self._ceiling, self._ceiling)

    def _released(self, wanted: _HISTORY) -> _HISTORY:
        climb = self._step_db * np.arange(1, len(wanted) + 1)
        held = np.minimum.accumulate(np.minimum(wanted - climb, self._envelope_db))
        envelope: _HISTORY = np.minimum(held + climb, 0.0)
        return envelope

    def _smoothed(self, envelope: _HISTORY) -> _HISTORY:
        width = self.delay + 1
        lowest = envelope
        reach = 1
        while reach < width:
            step = min(reach, width - reach)
            lowest = np.minimum(lowest[:-step], lowest[step:])
            reach += step
        sums = np.concatenate(([0.0], np.cumsum(lowest)))
        means: _HISTORY = (sums[self.delay :] - sums[: -self.delay]) / self.delay
        return means
