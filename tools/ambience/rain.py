"""Rain on a garden: a hush, drops on leaves, drops under the eaves."""

from __future__ import annotations

import numpy as np

from tools.ambience.circle import Circle, ring
from tools.loudness import Samples

_RISE = 0.8


def rain_far(circle: Circle) -> Samples:
    """A wide, dark hush: rain on a garden, heard from indoors."""
    hush = circle.noise(120, 1800, 0.55, 0.85)
    air = circle.noise(1500, 5200, 0.45, 0.95)
    swell = 0.85 + 0.3 * circle.slow_curve(1, 6)
    thinning = 0.22 * (0.7 + 0.6 * circle.slow_curve(2, 8))
    return hush * swell[:, None] + air * thinning[:, None]


def rain_near(circle: Circle) -> Samples:
    """Rain on leaves close by: many small soft drops over a fine hiss."""
    canvas = circle.noise(500, 3600, 0.7, 0.9) * 0.07
    canvas *= (0.8 + 0.4 * circle.slow_curve(2, 9))[:, None]
    for _ in range(int(circle.duration_s * 170)):
        pitch_hz = float(circle.chance.lognormal(np.log(1500), 0.35))
        loudness = 0.24 * min(2.5, float(circle.chance.exponential(1.0)))
        decay_per_s = float(circle.chance.uniform(140, 420))
        drop = ring(min(pitch_hz, 4200), _RISE, decay_per_s, 0.003)
        start, pan = int(circle.chance.integers(circle.frames)), float(circle.chance.random())
        circle.place(canvas, drop * loudness, start, pan)
    return canvas


def rain_gutter(circle: Circle) -> Samples:
    """Water finding its way: rounder, lower drops, sparse and uneven, under the eaves."""
    canvas = circle.noise(180, 1100, 0.6, 0.6) * 0.09
    wandering = circle.slow_curve(1, 5)
    for _ in range(int(circle.duration_s * 9)):
        start = int(circle.chance.integers(circle.frames))
        if circle.chance.random() > 0.25 + 0.75 * float(wandering[start]):
            continue
        pitch_hz = float(circle.chance.lognormal(np.log(620), 0.25))
        loudness = 0.28 * min(1.6, float(circle.chance.exponential(1.0)))
        drop = ring(pitch_hz, _RISE, float(circle.chance.uniform(22, 55)), 0.012)
        circle.place(canvas, drop * loudness, start, 0.25 + 0.4 * float(circle.chance.random()))
    return canvas
