"""A stretch of time whose end meets its beginning, and the sounds that can be laid on it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from tools.filters import RATE_HZ
from tools.loudness import Samples

Curve = NDArray[np.float32]
Mono = NDArray[np.float64]


class Circle:
    """Seamless by construction: noise is shaped on a circle (FFT), sounds are placed around it and
    every slow change has whole cycles in the loop. All of it follows from the seed.
    """

    def __init__(self, duration_s: float, seed: int) -> None:
        self.frames = round(duration_s * RATE_HZ)
        self.duration_s = self.frames / RATE_HZ
        self.chance = np.random.default_rng(seed)

    def noise(self, low_hz: float, high_hz: float, slope: float, width: float) -> Samples:
        """Stereo noise of unit level; ``slope`` 0.5 is pink, ``width`` 0 mono, 1 independent."""
        shared = self._band(low_hz, high_hz, slope)
        sides = [self._band(low_hz, high_hz, slope) for _ in range(2)]
        mixed = [np.sqrt(1 - width) * shared + np.sqrt(width) * side for side in sides]
        return np.stack(mixed, axis=1).astype(np.float32)

    def grains(self, per_s: float, low_hz: float, high_hz: float, density: Curve) -> Samples:
        """Stereo noise of unit level made of separate grains: fizz, rustle, ticking embers.

        ``density`` (0-1) thins them out; at 1 there are ``per_s`` of them in a second on each side.
        """
        sides = []
        for _ in range(2):
            scattered = np.zeros(self.frames)
            count = int(per_s * self.duration_s)
            places = self.chance.integers(self.frames, size=count)
            sizes = self.chance.standard_normal(count)
            kept = self.chance.random(count) < density[places]
            np.add.at(scattered, places[kept], sizes[kept])
            sides.append(self._shaped(scattered, low_hz, high_hz, 0.5))
        return np.stack(sides, axis=1).astype(np.float32)

    def slow_curve(self, slowest_cycles: int, fastest_cycles: int, parts: int = 6) -> Curve:
        """A smooth wandering between 0 and 1 made of whole cycles."""
        along = np.arange(self.frames) / self.frames
        curve = np.zeros(self.frames)
        for _ in range(parts):
            cycles = self.chance.integers(slowest_cycles, fastest_cycles + 1)
            phase = self.chance.random()
            curve += self.chance.random() * np.sin(2 * np.pi * (cycles * along + phase))
        curve -= curve.min()
        return np.asarray(curve / curve.max(), dtype=np.float32)

    def wander(self, turn_s: float) -> Curve:
        """A smooth curve without a period, of mean 0 and deviation 1 (at most 2.5 either way).

        It needs about ``turn_s`` from a height to the next one.
        """
        spectrum = np.zeros(self.frames // 2 + 1, np.complex128)
        cycles = np.arange(1, max(3, int(3 * self.duration_s / turn_s)))
        draws = self.chance.standard_normal((2, len(cycles)))
        weights = np.exp(-((cycles * turn_s / self.duration_s) ** 2))
        spectrum[cycles] = weights * (draws[0] + 1j * draws[1])
        curve = np.fft.irfft(spectrum, self.frames)
        return np.asarray(np.clip(curve / curve.std(), -2.5, 2.5), dtype=np.float32)

    def moments(self, least_s: float, most_s: float) -> Iterator[int]:
        """Frames once around, each ``least_s`` to ``most_s`` after the one before (a tenth more or
        less, so that the last gap is like the others): uneven, never a rhythm.
        """
        count = round(2 * self.duration_s / (least_s + most_s))
        gaps = self.chance.uniform(least_s, most_s, count)
        starts = np.cumsum(gaps) / gaps.sum()
        offset = self.chance.random()
        for start in starts:
            yield int((start + offset) % 1 * self.frames)

    def place(self, canvas: Samples, sound: Mono, start: int, pan: float) -> None:
        """Adds a mono ``sound`` at frame ``start``, around the corner if need be; pan 0 is left."""
        frames = (start + np.arange(len(sound))) % self.frames
        canvas[frames, 0] += (sound * np.sqrt(1 - pan)).astype(np.float32)
        canvas[frames, 1] += (sound * np.sqrt(pan)).astype(np.float32)

    def far(self, sound: Samples, lasts_s: float, high_hz: float, share: float) -> Samples:
        """``sound`` as it comes from among trees or walls: every edge rounded by what scatters it.

        ``lasts_s`` until the scattering is 60 dB down, nothing of it above ``high_hz``; ``share``
        (0-1) is how much of the sound arrives that way.
        """
        time_s = np.arange(min(self.frames, round(lasts_s * RATE_HZ))) / RATE_HZ
        shape = np.exp(-6.9 * time_s / lasts_s) * (1 - np.exp(-time_s / (0.1 * lasts_s)))
        crossed = 0.65 * sound + 0.35 * sound[:, ::-1]
        sides = []
        for channel in crossed.T:
            impulse = np.zeros(self.frames)
            impulse[: len(time_s)] = self.chance.standard_normal(len(time_s)) * shape
            ring = np.fft.rfft(self._shaped(impulse, 120, high_hz, 0.0))
            ring /= np.sqrt((np.abs(ring) ** 2).mean())
            sides.append(np.fft.irfft(np.fft.rfft(channel) * ring, self.frames))
        scattered = np.stack(sides, axis=1)
        scattered *= np.sqrt((sound**2).mean() / (scattered**2).mean())
        return np.asarray(np.sqrt(1 - share) * sound + np.sqrt(share) * scattered, dtype=np.float32)

    def _band(self, low_hz: float, high_hz: float, slope: float) -> Mono:
        return self._shaped(self.chance.standard_normal(self.frames), low_hz, high_hz, slope)

    def _shaped(self, white: Mono, low_hz: float, high_hz: float, slope: float) -> Mono:
        hz = np.maximum(np.fft.rfftfreq(self.frames, 1 / RATE_HZ), 1.0)
        shape = np.maximum(hz, 20) ** -slope
        shape /= np.sqrt(1 + (low_hz / hz) ** 4) * np.sqrt(1 + (hz / high_hz) ** 4)
        shaped = np.fft.irfft(np.fft.rfft(white) * shape, self.frames)
        return np.asarray(shaped / np.sqrt((shaped**2).mean()), dtype=np.float64)


def swept(sound: Samples, pan: Curve) -> Samples:
    """Stereo ``sound`` leaning to where ``pan`` says (0 left, 0.5 as it is, 1 right)."""
    gains = np.sqrt(2 * np.stack([1 - pan, pan], axis=1))
    return np.asarray(sound * gains, dtype=np.float32)


def ring(pitch_hz: float, rise: float, decay_per_s: float, attack_s: float) -> Mono:
    """A bubble: one pitch, ``rise`` hertz a second and hertz higher as it closes, dying away."""
    time_s = np.arange(round(RATE_HZ * (attack_s + 7 / decay_per_s))) / RATE_HZ
    tone = np.sin(2 * np.pi * pitch_hz * (time_s + rise * time_s**2 / 2))
    onset = np.minimum(1, time_s / attack_s)
    return np.asarray(tone * np.exp(-decay_per_s * time_s) * onset**2, dtype=np.float64)
