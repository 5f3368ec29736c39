"""A look-ahead limiter: what is too loud is turned down before it arrives, never cut off."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from companion.sound.levels import SAMPLE_RATE_HZ, Stereo, frames_in, gain_of, silence

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
        self._envelope_db = 0.0
        # Envelope of the waiting frames and of as many before them, for minimum and average.
        self._recent: _HISTORY = np.zeros(2 * self.delay)
        self._step_db = RELEASE_DB_PER_S / SAMPLE_RATE_HZ

    def process(self, samples: Stereo) -> Stereo:
        """Take frames in, give as many out, ``delay`` later."""
        length = len(samples)
        peaks = np.abs(samples).max(axis=1)
        joined = np.concatenate((self._waiting, samples))
        self._waiting = joined[length:]
        if self._is_idle() and peaks.max() <= self._ceiling:
            return joined[:length]
        wanted = np.minimum(0.0, 20.0 * np.log10(self._ceiling / np.maximum(peaks, 1e-9)))
        envelope = np.concatenate((self._recent, self._released(wanted)))
        self._recent = envelope[length:]
        gain = 10.0 ** (self._smoothed(envelope)[:length] / 20.0)
        out = joined[:length] * gain[:, None].astype(np.float32)
        # Rounding alone can exceed the ceiling, by a millionth.
        return np.clip(out, -self._ceiling, self._ceiling)

    def _is_idle(self) -> bool:
        return self._envelope_db == 0.0 and not self._recent.any()

    def _released(self, wanted: _HISTORY) -> _HISTORY:
        climb = self._step_db * np.arange(1, len(wanted) + 1)
        held = np.minimum.accumulate(np.minimum(wanted - climb, self._envelope_db))
        envelope: _HISTORY = np.minimum(held + climb, 0.0)
        self._envelope_db = float(envelope[-1])
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
