"""Programme loudness and true peak after ITU-R BS.1770-4, in numpy.

The K-weighting is applied as the magnitude of the standard's two 48 kHz filters at each frequency,
so that any sample rate is measured with the same curve. This is the plain way, for a whole
programme in memory; `meters` measures a stream, and faster.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""Audio, frames by channels, full scale at 1.0."""

ABSOLUTE_GATE_LUFS = -70.0
RELATIVE_GATE_LU = -10.0
HOP_S = 0.1
SILENCE_DB = -120.0

_FILTER_RATE_HZ = 48_000
_SHELF = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (-1.69065929318241, 0.73248077421585),
)
_HIGHPASS = ((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621))
_BLOCK_S = 10
_MOMENTARY_HOPS = 4
_OVERSAMPLING = 4
_TAPS_PER_PHASE = 24
_OVERSHOOT_MARGIN = 0.5


def integrated_lufs(samples: Samples, rate_hz: int) -> float:
    """The gated loudness of a whole programme; ``SILENCE_DB`` when nothing passes the gate."""
    return gated_lufs(weighted_power(samples, rate_hz))


def gated_lufs(power: NDArray[np.float64]) -> float:
    """Integrated loudness of the values of ``weighted_power``."""
    windows = mean_over(power, _MOMENTARY_HOPS)
    heard = windows[lufs(windows) > ABSOLUTE_GATE_LUFS]
    if not len(heard):
        return SILENCE_DB
    threshold = float(lufs(heard.mean(keepdims=True))[0]) + RELATIVE_GATE_LU
    return float(lufs(heard[lufs(heard) > threshold].mean(keepdims=True))[0])


def weighted_power(samples: Samples, rate_hz: int) -> NDArray[np.float64]:
    """K-weighted mean square summed over the channels, one value every 100 ms."""
    hop = round(rate_hz * HOP_S)
    block = _BLOCK_S * rate_hz
    margin = rate_hz // 2
    powers = [np.zeros(0)]
    for start in range(0, len(samples), block):
        left = max(0, start - margin)
        piece = samples[left : start + block + margin]
        weighted = _k_weighted(piece, rate_hz)[start - left : start - left + block]
        whole = len(weighted) // hop * hop
        squares = weighted[:whole].astype(np.float64) ** 2
        powers.append(squares.reshape(-1, hop, samples.shape[1]).mean(axis=1).sum(axis=1))
    return np.concatenate(powers)


def true_peak_dbtp(samples: Samples) -> float:
    """The highest peak between samples, four times oversampled, in dB of full scale.

    Only blocks whose own sample peak lies within 6 dB of the loudest sample are oversampled:
    band-limited music does not overshoot by more.
    """
    sample_peak = float(np.abs(samples).max(initial=0.0))
    highest = sample_peak
    length = 1 << 14
    phases = interpolation_phases()
    for start in range(0, len(samples), length):
        block = samples[max(0, start - _TAPS_PER_PHASE) : start + length + _TAPS_PER_PHASE]
        if np.abs(block).max(initial=0.0) < _OVERSHOOT_MARGIN * sample_peak:
            continue
        for channel in block.T:
            for phase in phases:
                between = np.convolve(channel, phase, mode="same")
                highest = max(highest, float(np.abs(between).max()))
    return 20 * float(np.log10(max(highest, 1e-6)))


def interpolation_phases() -> list[NDArray[np.float32]]:
    """The filters that give the three values between two samples, for ``np.convolve``."""
    length = _OVERSAMPLING * _TAPS_PER_PHASE
    time = (np.arange(length + 1) - length / 2) / _OVERSAMPLING
    kernel = np.sinc(time) * np.kaiser(length + 1, 8.0)
    return [kernel[phase::_OVERSAMPLING].astype(np.float32) for phase in range(1, _OVERSAMPLING)]


def _k_weighted(samples: Samples, rate_hz: int) -> Samples:
    size = 1 << (len(samples) - 1).bit_length() if len(samples) > 1 else 1
    bins_hz = np.asarray(np.arange(size // 2 + 1) * (rate_hz / size), dtype=np.float64)
    gain = k_gain(bins_hz).astype(np.float32)
    spectrum = np.fft.rfft(samples, size, axis=0) * gain[:, None]
    weighted: Samples = np.fft.irfft(spectrum, size, axis=0)[: len(samples)].astype(np.float32)
    return weighted


def k_gain(frequencies_hz: NDArray[np.float64]) -> NDArray[np.float64]:
    """The K-weighting's gain at each frequency."""
    delay = np.exp(-2j * np.pi * frequencies_hz / _FILTER_RATE_HZ)
    gain = np.ones(len(frequencies_hz))
    for (b0, b1, b2), (a1, a2) in (_SHELF, _HIGHPASS):
        gain = gain * np.abs((b0 + b1 * delay + b2 * delay**2) / (1 + a1 * delay + a2 * delay**2))
    return gain


def mean_over(powers: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """The means of ``count`` neighbours; of all where there are fewer."""
    if len(powers) < count:
        return powers.mean(keepdims=True) if len(powers) else powers
    return np.convolve(powers, np.full(count, 1 / count), mode="valid")


def lufs(power: NDArray[np.float64]) -> NDArray[np.float64]:
    """K-weighted power as loudness."""
    return np.asarray(-0.691 + 10 * np.log10(np.maximum(power, 1e-12)), dtype=np.float64)
