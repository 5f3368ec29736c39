"""After dark: a warm night with crickets a field away, a fire that has burnt for a while."""

from __future__ import annotations

import numpy as np

from tools.ambience.circle import Circle, Curve, Mono
from tools.filters import RATE_HZ
from tools.loudness import Samples


def night_air(circle: Circle) -> Samples:
    """Mild, still air over open ground."""
    low = circle.noise(80, 620, 0.7, 0.65) * np.exp(0.12 * circle.wander(9.0))[:, None]
    high = circle.noise(500, 2000, 0.8, 0.85) * np.exp(0.2 * circle.wander(6.0))[:, None]
    return np.asarray(low + 0.3 * high, dtype=np.float32)


def night_crickets(circle: Circle) -> Samples:
    """Crickets a field away: some that can be told apart, and behind them all the others."""
    turns = 2 * np.pi * round(4180 * circle.duration_s) * np.arange(circle.frames) / circle.frames
    others = circle.noise(10, 170, 0.0, 0.9) * np.sin(turns)[:, None]
    others *= 1.3 * np.exp(0.16 * circle.wander(3.0))[:, None]
    canvas = np.zeros((circle.frames, 2), np.float32)
    for _ in range(22):
        _cricket(circle, canvas)
    told_apart = circle.far(canvas, 0.8, 5000, 0.97)
    told_apart /= np.sqrt((told_apart**2).mean())
    return np.asarray(0.65 * told_apart + others, dtype=np.float32)


def night_grass(circle: Circle) -> Samples:
    """A little wind that goes through the grass and is gone again."""
    stir = circle.wander(6.0)
    density = 1 / (1 + np.exp(0.8 - 1.3 * stir))
    blades = circle.grains(1800, 700, 2600, density.astype(np.float32))
    hush = circle.noise(350, 1700, 0.65, 0.85) * np.exp(0.5 * stir)[:, None]
    return circle.far((0.4 * blades + 0.6 * hush).astype(np.float32), 0.3, 3000, 0.4)


def _cricket(circle: Circle, canvas: Samples) -> None:
    """One cricket: a pitch, a pace and a place of its own; it sings for a while and rests."""
    pitch_hz = float(circle.chance.uniform(3950, 4450))
    every_s = float(circle.chance.uniform(0.55, 0.95))
    pan = float(circle.chance.uniform(0.08, 0.92))
    loudness = float(circle.chance.uniform(0.3, 1.0))
    singing = np.clip(0.55 + 0.6 * circle.wander(7.0), 0, 1)
    time_s = float(circle.chance.uniform(0, every_s))
    while time_s < circle.duration_s:
        start = int(time_s * RATE_HZ)
        strength = loudness * float(singing[start]) * float(circle.chance.uniform(0.75, 1.0))
        if strength > 0:
            chirp = _chirp(pitch_hz, int(circle.chance.integers(3, 5)))
            circle.place(canvas, chirp * strength, start, pan)
        time_s += every_s * float(circle.chance.normal(1, 0.07))


def _chirp(pitch_hz: float, pulses: int) -> Mono:
    """A few strokes of the wing, each opening and closing softly."""
    time_s = np.arange(round(RATE_HZ * pulses * 0.036)) / RATE_HZ
    strokes = np.sin(np.pi * time_s / 0.036) ** 2
    arch = np.sin(np.pi * time_s / time_s[-1]) ** 2
    return np.asarray(
        np.sin(2 * np.pi * pitch_hz * time_s) * strokes * np.sqrt(arch), dtype=np.float64
    )


def fire_hum(circle: Circle) -> Samples:
    """The draught and the flames: a low, warm breath that laps a little."""
    low = circle.noise(60, 260, 0.6, 0.45) * _lapping(circle, 0.7, 0.20)[:, None]
    warm = circle.noise(200, 700, 0.8, 0.6) * _lapping(circle, 0.45, 0.26)[:, None]
    breath = circle.noise(600, 1700, 0.8, 0.8) * _lapping(circle, 0.9, 0.22)[:, None]
    return np.asarray(low + 0.6 * warm + 0.16 * breath, dtype=np.float32)


def fire_embers(circle: Circle) -> Samples:
    """Embers that tick and hiss, very softly and all the time."""
    density = np.clip(0.5 + 0.22 * circle.wander(2.5), 0.05, 1).astype(np.float32)
    ticks = circle.grains(110, 1100, 3400, density)
    hiss = circle.noise(900, 3800, 0.7, 0.85) * np.exp(0.2 * circle.wander(1.5))[:, None]
    return circle.far((0.6 * ticks + 0.8 * hiss).astype(np.float32), 0.12, 3600, 0.5)


def fire_crackle(circle: Circle) -> Samples:
    """Dry wood that gives, now and then, in small soft runs; nothing in it is a bang."""
    canvas = np.zeros((circle.frames, 2), np.float32)
    for start in circle.moments(0.5, 2.6):
        at, pan = start, float(circle.chance.uniform(0.3, 0.7))
        for _ in range(int(circle.chance.geometric(0.28))):
            circle.place(canvas, _crack(circle), at % circle.frames, pan)
            at += round(RATE_HZ * (0.03 + float(circle.chance.exponential(0.11))))
    bed = circle.noise(200, 1500, 0.75, 0.7) * 0.03
    return np.asarray(circle.far(canvas, 0.22, 3000, 0.45) + bed, dtype=np.float32)


def _crack(circle: Circle) -> Mono:
    """Wood giving: three dull modes that open within a few thousandths of a second and die away."""
    time_s = np.arange(round(RATE_HZ * 0.06)) / RATE_HZ
    crack = np.zeros(len(time_s))
    for _ in range(3):
        pitch_hz = float(np.clip(circle.chance.lognormal(np.log(1000), 0.5), 350, 2600))
        decay_per_s = float(circle.chance.uniform(110, 320))
        phase = float(circle.chance.uniform(0, 2 * np.pi))
        crack += np.sin(2 * np.pi * pitch_hz * time_s + phase) * np.exp(-decay_per_s * time_s)
    onset = np.sin(np.pi / 2 * np.minimum(1, time_s / 0.007)) ** 2
    loudness = 0.25 + min(0.6, float(circle.chance.exponential(0.3)))
    return np.asarray(crack * onset * loudness / 3, dtype=np.float64)


def _lapping(circle: Circle, turn_s: float, strength: float) -> Curve:
    slow, quick = circle.wander(4.0), circle.wander(turn_s)
    return np.asarray(np.exp(strength * (0.6 * slow + 0.7 * quick)), dtype=np.float32)
