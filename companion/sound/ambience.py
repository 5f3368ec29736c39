"""Rain, wind, water: loops that never sound like loops."""

from __future__ import annotations

import math
from random import Random

import numpy as np

from companion.sound.fades import Fader
from companion.sound.levels import (
    Curve,
    Ramp,
    Stereo,
    equal_power,
    frames_in,
    with_gain,
)
from companion.sound.sources import Held

STAY_S = (35.0, 75.0)
"""How long a layer plays on before it goes over to another place of its loop."""

GO_OVER_S = 8.0
DRIFT_DB = 1.5
DRIFT_PERIODS_S = (31.0, 53.0, 97.0)

STRETCH = 32_768
"""Frames made at once, three quarters of a second: only faders must be answered sooner."""

_STEPS = np.arange(STRETCH, dtype=np.float32)


class _Drift:
    """A slow wandering of level, in total within ``DRIFT_DB``; a pure function of the frame."""

    def __init__(self, chance: Random) -> None:
        periods_s = [period_s / chance.uniform(0.9, 1.1) for period_s in DRIFT_PERIODS_S]
        self._speeds = [2 * math.pi / frames_in(period_s) for period_s in periods_s]
        self._phases = [chance.uniform(0.0, 2 * math.pi) for _ in DRIFT_PERIODS_S]

    def over(self, stretch: int) -> Curve:
        """The factors that make frames of 16 bits the sound of a whole stretch, counted from 0: a
        straight line to the next one's first.
        """
        begin, end = self._gain(stretch * STRETCH), self._gain((stretch + 1) * STRETCH)
        curve: Curve = _STEPS * np.float32((end - begin) / STRETCH)
        curve += np.float32(begin)
        return curve

    def _gain(self, frame: int) -> float:
        pairs = zip(self._speeds, self._phases, strict=True)
        waves = [math.sin(frame * speed + phase) for speed, phase in pairs]
        return float(10.0 ** (DRIFT_DB * sum(waves) / len(waves) / 20.0)) / 32_768


class Layer:
    """One loop, sounding without end.

    It starts at a random place, drifts in level on each side by itself, and now and then crosses
    over to another place of the loop, so that the ear finds no pattern. All of it follows from the
    seed.
    """

    def __init__(self, samples: Held, seed: int, gain: float, frame: int = 0) -> None:
        """``samples`` must be seamless: its end goes over into its start. ``frame`` is the mixer's,
        so that all layers get to the end of a stretch together.
        """
        self.fade = Ramp(0.0)
        self.gain = Fader(gain)
        self._samples = samples
        self._chance = Random(seed)
        self._drifts = (_Drift(self._chance), _Drift(self._chance))
        self._frame = frame
        self._stretch = -1
        self._made = np.empty((STRETCH, 2), np.float32, order="F")
        self._go_over = frames_in(GO_OVER_S)
        # Places are offsets of the loop against the layer's own frame.
        self._place = self._anywhere()
        self._next_place = self._anywhere()
        self._leaves_at = frame + self._stay()

    @property
    def leaving(self) -> bool:
        """Whether it is on its way out."""
        return self.fade.target == 0.0

    @property
    def gone(self) -> bool:
        """Whether nothing more will be heard of it."""
        return self.leaving and not self.fade.remaining

    def leave(self, length: int) -> None:
        """Fade out over ``length`` frames, or sooner if already on its way."""
        if not self.leaving or length < self.fade.remaining:
            self.fade.to(0.0, length)

    def look(self, length: int) -> Stereo:
        """The next ``length`` frames, up to the stretch's end at most; not to be written to."""
        stretch, within = divmod(self._frame, STRETCH)
        if stretch != self._stretch:
            self._stretch = stretch
            self._make(stretch)
        out = self._made[within : within + length]
        gain, place = self.gain.look(length), equal_power(self.fade.look(length))
        # Squared, it rises from silence gently enough for rain: 6 dB in 100 ms at most.
        return with_gain(with_gain(out, gain), place * place)

    def move(self, length: int) -> None:
        """Go on by ``length`` frames."""
        self._frame += length
        self.gain.move(length)
        self.fade.move(length)

    def _make(self, stretch: int) -> None:
        drifts = [drift.over(stretch) for drift in self._drifts]
        done = 0
        while done < STRETCH:
            frame = stretch * STRETCH + done
            part = min(STRETCH - done, self._until_edge(frame))
            made = self._made[done : done + part]
            self._fill(made, frame, [drift[done : done + part] for drift in drifts])
            done += part
            self._settle(frame + part)

    def _fill(self, made: Stereo, frame: int, drifts: list[Curve]) -> None:
        passed = frame - self._leaves_at
        if passed < 0:
            self._read(made, frame + self._place, drifts)
            return
        there = (_STEPS[: len(made)] + np.float32(passed + 1)) * np.float32(1 / self._go_over)
        arriving = np.empty_like(made)
        for out, place, share in (
            (made, self._place, equal_power(1.0 - there)),
            (arriving, self._next_place, equal_power(there)),
        ):
            self._read(out, frame + place, [drift * share for drift in drifts])
        made += arriving

    def _read(self, out: Stereo, place: int, gains: list[Curve]) -> None:
        """The loop from ``place`` on, each side with its gains."""
        done = 0
        while done < len(out):
            start = (place + done) % len(self._samples)
            piece = self._samples[start : start + len(out) - done].astype(np.float32)
            part = slice(done, done + len(piece))
            for side, gain in enumerate(gains):
                # A loop may have one channel for both sides.
                np.multiply(piece[:, side % piece.shape[1]], gain[part], out=out[part, side])
            done = part.stop

    def _until_edge(self, frame: int) -> int:
        if frame < self._leaves_at:
            return self._leaves_at - frame
        return self._leaves_at + self._go_over - frame

    def _settle(self, frame: int) -> None:
        if frame == self._leaves_at + self._go_over:
            self._place, self._next_place = self._next_place, self._anywhere()
            self._leaves_at = frame + self._stay()

    def _anywhere(self) -> int:
        return self._chance.randrange(len(self._samples))

    def _stay(self) -> int:
        return frames_in(self._chance.uniform(*STAY_S))
