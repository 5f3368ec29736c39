"""Rain, wind, water: loops that never sound like loops."""

from __future__ import annotations

import numpy as np

from companion.sound.levels import (
    Curve,
    Ramp,
    Stereo,
    equal_power,
    frames_in,
    silence,
    with_gain,
)
from companion.sound.sources import Held

STAY_S = (35.0, 75.0)
"""How long a layer plays on before it goes over to another place of its loop."""

GO_OVER_S = 8.0
DRIFT_DB = 1.5
DRIFT_PERIODS_S = (31.0, 53.0, 97.0)

_KNOT = 8192


class _Drift:
    """A slow wandering of level, in total within ``DRIFT_DB``; a pure function of the frame."""

    def __init__(self, rng: np.random.Generator) -> None:
        stretch = rng.uniform(0.9, 1.1, len(DRIFT_PERIODS_S))
        self._speeds = 2 * np.pi / (np.array(DRIFT_PERIODS_S) * stretch * frames_in(1.0))
        self._phases = rng.uniform(0.0, 2 * np.pi, len(DRIFT_PERIODS_S))

    def over(self, start: int, length: int) -> Curve:
        first, last = start // _KNOT, (start + length) // _KNOT + 1
        knots = np.arange(first, last + 1) * _KNOT
        waves = np.sin(knots[:, None] * self._speeds + self._phases).mean(axis=1)
        gains = 10.0 ** (DRIFT_DB * waves / 20.0)
        curve: Curve = np.interp(np.arange(start, start + length), knots, gains).astype(np.float32)
        return curve


class Layer:
    """One loop, sounding without end.

    It starts at a random place, drifts in level on each side by itself, and now and then crosses
    over to another place of the loop, so that the ear finds no pattern. All of it follows from the
    seed.
    """

    def __init__(self, samples: Held, seed: int, gain: float) -> None:
        """``samples`` must be seamless: its end goes over into its start."""
        self.fade = Ramp(0.0)
        self.gain = Ramp(gain)
        self._samples = samples
        self._rng = np.random.default_rng(seed)
        self._drifts = (_Drift(self._rng), _Drift(self._rng))
        self._frame = 0
        self._go_over = frames_in(GO_OVER_S)
        # Places are offsets of the loop against the layer's own frame.
        self._place = self._anywhere()
        self._next_place = self._anywhere()
        self._leaves_at = self._stay()

    @property
    def leaving(self) -> bool:
        """Whether it is on its way out."""
        return self.fade.target == 0.0

    @property
    def gone(self) -> bool:
        """Whether nothing more will be heard of it."""
        return self.leaving and not self.fade.remaining

    def take(self, length: int) -> Stereo:
        """The next ``length`` frames."""
        out = silence(length)
        done = 0
        while done < length:
            part = min(length - done, self._until_edge())
            out[done : done + part] = self._part(part)
            done += part
        place = equal_power(self.fade.take(length))
        # Squared, it rises from silence gently enough for rain: 6 dB in 100 ms at most.
        return with_gain(with_gain(out, self.gain.take(length)), place * place)

    def _part(self, length: int) -> Stereo:
        samples = self._read(self._place, length)
        passed = self._frame - self._leaves_at
        if passed >= 0:
            steps = np.arange(passed + 1, passed + length + 1, dtype=np.float32)
            there = steps / np.float32(self._go_over)
            arriving = with_gain(self._read(self._next_place, length), equal_power(there))
            samples = with_gain(samples, equal_power(1.0 - there)) + arriving
        left, right = (drift.over(self._frame, length) for drift in self._drifts)
        samples *= np.stack((left, right), axis=1)
        self._frame += length
        if self._frame == self._leaves_at + self._go_over:
            self._place, self._next_place = self._next_place, self._anywhere()
            self._leaves_at = self._frame + self._stay()
        return samples

    def _read(self, place: int, length: int) -> Stereo:
        start = (self._frame + place) % len(self._samples)
        if start + length <= len(self._samples):
            piece = self._samples[start : start + length]
        else:
            piece = self._samples.take(range(start, start + length), axis=0, mode="wrap")
        samples = piece.astype(np.float32)
        samples *= np.float32(1 / 32768)
        return samples if samples.shape[1] == 2 else np.repeat(samples, 2, axis=1)

    def _until_edge(self) -> int:
        if self._frame < self._leaves_at:
            return self._leaves_at - self._frame
        return self._leaves_at + self._go_over - self._frame

    def _anywhere(self) -> int:
        return int(self._rng.integers(len(self._samples)))

    def _stay(self) -> int:
        return frames_in(self._rng.uniform(*STAY_S))
