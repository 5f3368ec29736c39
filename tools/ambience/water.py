"""Water that moves: a sea that comes and goes, a stream over stones."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tools.ambience.circle import Circle, ring, swept
from tools.filters import RATE_HZ
from tools.loudness import Samples

_SURF = (
    # low, high, width; level, seconds after the wave's break, its rise and its fall in seconds
    (90.0, 420.0, 0.5, 1.0, 0.0, 2.6, 2.4),
    (320.0, 1300.0, 0.7, 0.62, 0.5, 2.0, 2.6),
    (900.0, 2900.0, 0.85, 0.30, 1.2, 1.6, 3.0),
    (2200.0, 5200.0, 0.95, 0.12, 2.0, 1.5, 3.6),
)
"""A wave in four bands: it gathers in the low ones, breaks, and goes up the sand as a hiss."""


def ocean_far(circle: Circle) -> Samples:
    """The whole bay at once: a low, wide roll that swells and never quite rests."""
    roll = circle.noise(60, 420, 0.75, 0.6) * np.exp(0.22 * circle.wander(9.0))[:, None]
    surf = circle.noise(300, 1600, 0.8, 0.8) * np.exp(0.34 * circle.wander(7.0))[:, None]
    return np.asarray(roll + 0.42 * surf, dtype=np.float32)


def ocean_near(circle: Circle) -> Samples:
    """Waves on sand, six to eleven seconds apart: gathering, breaking, running up, drawing back."""
    waves = [
        (start, float(circle.chance.uniform(0.6, 1.0)), float(circle.chance.uniform(-0.2, 0.2)))
        for start in circle.moments(6.3, 11.0)
    ]
    canvas = np.zeros((circle.frames, 2), np.float32)
    for low_hz, high_hz, width, level, after_s, rise_s, fall_s in _SURF:
        swell = np.full(circle.frames, 0.16)
        leaning = np.full(circle.frames, 0.5)
        for start, height, way in waves:
            frames, shape = _wave(circle, start + int(after_s * RATE_HZ), rise_s, fall_s)
            swell[frames] += height * shape
            leaning[frames] += way * (shape - 0.4 * shape**2) * (1 if after_s < 1 else -1)
        band = circle.noise(low_hz, high_hz, 0.5, width) * (level * swell)[:, None]
        canvas += swept(band.astype(np.float32), np.clip(leaning, 0.2, 0.8).astype(np.float32))
    return canvas


def ocean_foam(circle: Circle) -> Samples:
    """What the water leaves on the sand: foam that fizzes and thins out, small waves lapping."""
    density = np.full(circle.frames, 0.12)
    lapping = np.full(circle.frames, 0.18)
    for start in circle.moments(5.0, 9.0):
        size = float(circle.chance.uniform(0.5, 1.0))
        frames, shape = _wave(circle, start, 1.4, 2.2)
        lapping[frames] += size * shape
        frames, shape = _wave(circle, start + RATE_HZ, 1.5, 4.0)
        density[frames] += 0.8 * size * shape
    thinned = np.clip(density, 0, 1).astype(np.float32)
    foam = circle.grains(2600, 1500, 4600, thinned)
    laps = circle.noise(260, 1100, 0.5, 0.7) * lapping[:, None]
    return np.asarray(0.35 * foam + laps, dtype=np.float32)


def _wave(
    circle: Circle, peak: int, rise_s: float, fall_s: float
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Where a wave with its height at frame ``peak`` is heard, and how strongly (0-1)."""
    time_s = np.arange(-3 * rise_s, 5 * fall_s, 1 / RATE_HZ)
    shape = np.where(
        time_s < 0, np.exp(-((time_s / rise_s) ** 2)), 2 / (1 + np.exp(2 * time_s / fall_s))
    )
    # The falling side starts with a bend; rounded, so that the break is no edge.
    rounding = np.hanning(round(0.5 * RATE_HZ))
    smooth = np.convolve(shape[::64], rounding[::64] / rounding[::64].sum(), "same")
    shape = np.interp(np.arange(len(shape)), np.arange(len(smooth)) * 64, smooth)
    shape *= np.minimum(1, np.minimum(time_s - time_s[0], time_s[-1] - time_s))
    frames = (peak + np.round(time_s * RATE_HZ).astype(np.int64)) % circle.frames
    return frames, shape


def stream_far(circle: Circle) -> Samples:
    """The low rush of all the water that is not near."""
    rush = circle.noise(160, 900, 0.6, 0.75) * np.exp(0.10 * circle.wander(6.0))[:, None]
    splash = circle.noise(700, 2400, 0.7, 0.9) * np.exp(0.14 * circle.wander(3.0))[:, None]
    return np.asarray(rush + 0.34 * splash, dtype=np.float32)


def stream_near(circle: Circle) -> Samples:
    """Babble over stones: six places in the water, each with its own pitch and its own moods."""
    canvas = circle.noise(400, 2200, 0.6, 0.8) * 0.04
    for place in range(6):
        pan = 0.12 + 0.76 * (place + float(circle.chance.random())) / 6
        centre_hz = float(circle.chance.uniform(480, 1150))
        mood, tune = circle.wander(1.6), circle.wander(2.4)
        for _ in range(int(circle.duration_s * 13)):
            start = int(circle.chance.integers(circle.frames))
            if circle.chance.random() > 0.5 + 0.3 * float(mood[start]):
                continue
            pitch_hz = centre_hz * 2 ** (0.22 * float(tune[start]) + circle.chance.normal(0, 0.42))
            _bubble(circle, canvas, start, float(np.clip(pitch_hz, 330, 2600)), pan)
    return circle.far(canvas, 0.14, 3600, 0.35)


def stream_stones(circle: Circle) -> Samples:
    """Now and then a rounder, deeper gulp between two stones."""
    canvas = circle.noise(180, 800, 0.6, 0.7) * 0.07
    wandering = circle.wander(3.0)
    for _ in range(int(circle.duration_s * 7)):
        start = int(circle.chance.integers(circle.frames))
        if circle.chance.random() < 0.5 + 0.3 * float(wandering[start]):
            pan = 0.3 + 0.4 * float(circle.chance.random())
            pitch_hz = float(np.clip(circle.chance.lognormal(np.log(400), 0.22), 260, 640))
            _bubble(circle, canvas, start, pitch_hz, pan)
    return circle.far(canvas, 0.2, 2200, 0.4)


def _bubble(circle: Circle, canvas: Samples, start: int, pitch_hz: float, pan: float) -> None:
    """One bubble of air under water (van den Doel 2005): the larger, the lower and longer."""
    radius_m = 3 / pitch_hz
    decay_per_s = 0.13 / radius_m + 0.0072 * radius_m**-1.5
    loudness = 0.2 * min(0.9, float(circle.chance.exponential(0.5))) * (600 / pitch_hz) ** 0.25
    rise = float(circle.chance.uniform(0, 0.12)) * decay_per_s
    attack_s = 0.004 + 3 / pitch_hz
    circle.place(canvas, ring(pitch_hz, rise, decay_per_s, attack_s) * loudness, start, pan)
