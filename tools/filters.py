"""Filters applied in the frequency domain, for sound that is built ahead of time."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from tools.loudness import Samples

Frequencies = NDArray[np.float64]
Response = Callable[[Frequencies], NDArray[np.complex128]]
"""A filter: complex gain at each frequency in hertz."""

RATE_HZ = 44_100


def lowpass(cutoff_hz: float, order: int = 1) -> Response:
    """A Butterworth low-pass of ``order`` 1 or 2, 3 dB down at ``cutoff_hz``."""
    return lambda hz: _prototype(_warped(hz, cutoff_hz), order)


def highpass(cutoff_hz: float, order: int = 1) -> Response:
    """A Butterworth high-pass of ``order`` 1 or 2, 3 dB down at ``cutoff_hz``."""
    return lambda hz: _prototype(1 / _warped(hz, cutoff_hz), order)


def bandpass(low_hz: float, high_hz: float, order: int = 1) -> Response:
    """A Butterworth band-pass, 3 dB down at both edges; ``order`` 1 or 2 for each edge."""
    low, high = _tangent(low_hz), _tangent(high_hz)
    centre = np.sqrt(low * high)

    def response(hz: Frequencies) -> NDArray[np.complex128]:
        s = 1j * _tangent(hz) / centre
        return _prototype((s + 1 / s) * centre / (high - low), order)

    return response


def filtered(samples: Samples, response: Response) -> Samples:
    """``samples`` through ``response``, causally and with room for the tail (no wrap-around)."""
    size = fast_length(len(samples) + RATE_HZ)
    gain = response(_bins(size)).astype(np.complex64)
    spectrum = np.fft.rfft(samples, size, axis=0)
    return np.fft.irfft(spectrum * gain[:, None], size, axis=0)[: len(samples)].astype(np.float32)


def convolved(samples: Samples, impulse: Samples) -> Samples:
    """``samples`` through an impulse response of as many channels, cut to the same length."""
    size = fast_length(len(samples) + len(impulse))
    channels = [
        np.fft.irfft(np.fft.rfft(dry, size) * np.fft.rfft(ring, size), size)[: len(samples)]
        for dry, ring in zip(samples.T, impulse.T, strict=True)
    ]
    return np.stack(channels, axis=1).astype(np.float32)


def fast_length(least: int) -> int:
    """The smallest length of at least ``least`` with no prime factor above five."""
    best = 1 << (least - 1).bit_length()
    fives = 1
    while fives < best:
        threes = fives
        while threes < best:
            length = threes
            while length < least:
                length *= 2
            best = min(best, length)
            threes *= 3
        fives *= 5
    return best


def _bins(size: int) -> Frequencies:
    return np.asarray(np.arange(size // 2 + 1) * (RATE_HZ / size), dtype=np.float64)


def _tangent(hz: Frequencies | float) -> Frequencies:
    inside = np.clip(hz, 1e-3, RATE_HZ / 2 - 1e-3)
    return np.asarray(np.tan(np.pi * inside / RATE_HZ), dtype=np.float64)


def _warped(hz: Frequencies, cutoff_hz: float) -> NDArray[np.complex128]:
    # The bilinear transform written out: the digital filter's s at each frequency.
    return np.asarray(1j * _tangent(hz) / _tangent(cutoff_hz), dtype=np.complex128)


def _prototype(s: NDArray[np.complex128], order: int) -> NDArray[np.complex128]:
    if order == 1:
        return np.asarray(1 / (1 + s), dtype=np.complex128)
    if order == 2:
        return np.asarray(1 / (s * s + np.sqrt(2) * s + 1), dtype=np.complex128)
    raise ValueError(f"a filter of order {order} is not made here; use 1 or 2")
