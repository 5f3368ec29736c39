"""Loudness and true peak of a stream that is fed block by block, as fast as numpy allows.

They give what `loudness` gives for a whole programme in memory: the tests hold them beside it, and
beside the standard's own filters run sample by sample.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from companion.library.loudness import (
    HOP_S,
    Samples,
    gated_lufs,
    interpolation_phases,
    k_gain,
)

_HOPS: Final = 14
"""Of 100 ms each, filtered at a time. One more on either side is margin: the filter's ringing is
40 dB below what can be measured long before that.
"""

_ROW: Final = 64
"""Samples whose neighbours are worked out in one go: a product of matrices, which is what numpy is
fastest at, though nearly three quarters of their filter are noughts.
"""

_LOUDEST_ROWS: Final = 64
_FULL_RATE_HZ: Final = 64_000
_ENOUGH_RATE_HZ: Final = 128_000


class LoudnessMeter:
    """Integrated loudness of all that it was fed. What has one channel is heard from both sides."""

    def __init__(self, rate_hz: int, channels: int) -> None:
        """`channels` is 1 or 2."""
        self._hop = round(rate_hz * HOP_S)
        size = (_HOPS + 2) * self._hop
        bins_hz = np.arange(size // 2 + 1, dtype=np.float64) * (rate_hz / size)
        self._gain: NDArray[np.float32] = k_gain(bins_hz).astype(np.float32)
        self._block: NDArray[np.float32] = np.zeros((channels, size), np.float32)
        self._filled = self._hop
        self._sides = 2.0 / channels
        self._powers: list[NDArray[np.float64]] = []

    def feed(self, samples: Samples) -> None:
        """Measure these frames after those before."""
        at = 0
        while at < len(samples):
            some = samples[at : at + self._block.shape[1] - self._filled]
            self._block[:, self._filled : self._filled + len(some)] = some.T
            self._filled += len(some)
            at += len(some)
            if self._filled == self._block.shape[1]:
                self._measure(_HOPS)
                self._block[:, : 2 * self._hop] = self._block[:, -2 * self._hop :]
                self._filled = 2 * self._hop

    def integrated_lufs(self) -> float:
        """The gated loudness of everything; `loudness.SILENCE_DB` where nothing passes the gate.

        Nothing can be fed after this.
        """
        self._block[:, self._filled :] = 0
        self._measure(self._filled // self._hop - 1)
        return gated_lufs(np.concatenate(self._powers))

    def _measure(self, hops: int) -> None:
        spectrum = np.fft.rfft(self._block, axis=1)
        spectrum *= self._gain
        weighted = np.fft.irfft(spectrum, self._block.shape[1], axis=1)
        whole = weighted[:, self._hop : (hops + 1) * self._hop].reshape(
            len(weighted), hops, self._hop
        )
        squares = np.einsum("chs,chs->h", whole, whole).astype(np.float64)
        self._powers.append(squares * (self._sides / self._hop))


class PeakMeter:
    """The highest value of the wave between the samples of all that it was fed.

    Four times oversampled, twice above 64 kHz and not at all above 128 kHz, as BS.1770-4 asks.
    """

    def __init__(self, rate_hz: int, channels: int) -> None:
        """`channels` is 1 or 2."""
        phases = interpolation_phases()
        if rate_hz > _FULL_RATE_HZ:
            phases = phases[1:2] if rate_hz <= _ENOUGH_RATE_HZ else []
        self._between = _as_matrix(phases)
        self._taps = len(phases[0]) if phases else 1
        # No value between samples is higher than the highest sample times this.
        self._most = max((float(np.abs(one).sum()) for one in phases), default=1.0)
        self._tail: Samples = np.zeros((self._taps - 1, channels), np.float32)
        self._highest = 0.0

    @property
    def true_peak_dbtp(self) -> float:
        """What was fed so far, in dB of full scale, never below -120. `finish` first."""
        return 20 * float(np.log10(max(self._highest, 1e-6)))

    def feed(self, samples: Samples) -> None:
        """Measure these frames after those before."""
        if not len(samples):
            return
        self._highest = max(self._highest, float(np.abs(samples).max()))
        if not self._between.size:
            return
        wave = np.concatenate([self._tail, samples])
        rows = (len(wave) - self._taps + 1) // _ROW
        # What lies between the last samples hangs on those that follow.
        self._tail = wave[rows * _ROW :]
        if rows:
            for channel in wave.T:
                self._oversample(channel, rows)

    def finish(self) -> None:
        """Nothing follows."""
        self.feed(np.zeros((self._taps + _ROW, self._tail.shape[1]), np.float32))

    def _oversample(self, wave: NDArray[np.float32], rows: int) -> None:
        """Work out what lies between those samples that could be higher than what was found."""
        windows = sliding_window_view(wave, _ROW + self._taps - 1)[: rows * _ROW : _ROW]
        peaks = np.abs(windows).max(axis=1)
        order = np.argsort(-peaks)
        for start in range(0, rows, _LOUDEST_ROWS):
            some = order[start : start + _LOUDEST_ROWS]
            if peaks[some[0]] * self._most <= self._highest:
                return
            between = windows[some] @ self._between
            self._highest = max(self._highest, float(between.max()), -float(between.min()))


def _as_matrix(phases: list[NDArray[np.float32]]) -> NDArray[np.float32]:
    """Filters as one matrix: a row of samples times it gives what each of them makes of that."""
    if not phases:
        return np.zeros((0, 0), np.float32)
    taps = len(phases[0])
    matrix = np.zeros((_ROW + taps - 1, len(phases), _ROW), np.float32)
    for number, phase in enumerate(phases):
        for at in range(_ROW):
            matrix[at : at + taps, number, at] = phase[::-1]
    return matrix.reshape(len(matrix), -1)
