"""Among trees: wind that comes in slow breaths, and birds a long way off."""

from __future__ import annotations

import numpy as np

from tools.ambience.circle import Circle, Curve, Mono, swept
from tools.filters import RATE_HZ
from tools.loudness import Samples

_SOUGH_HZ = ((240.0, 520.0), (460.0, 950.0), (820.0, 1600.0))
_SOUGH_LEVELS = (1.0, 0.72, 0.42)


def wind_far(circle: Circle) -> Samples:
    """The whole wood, far off: a low breath without edges."""
    gust = _gusts(circle)
    low = circle.noise(70, 380, 0.7, 0.6) * np.exp(0.18 * gust)[:, None]
    mid = circle.noise(260, 1000, 0.75, 0.75) * np.exp(0.32 * gust)[:, None]
    return np.asarray(low + 0.55 * mid, dtype=np.float32)


def wind_pines(circle: Circle) -> Samples:
    """A gust in pine needles: it brightens as it grows, and whispers, but never whistles."""
    gust = _gusts(circle)
    canvas = np.zeros((circle.frames, 2), np.float32)
    for place, (low_hz, high_hz) in enumerate(_SOUGH_HZ):
        share = np.exp(-(((0.9 + 0.7 * gust - place) / 1.3) ** 2))
        level = _SOUGH_LEVELS[place] * (0.25 + share) * np.exp(0.34 * gust)
        canvas += circle.noise(low_hz, high_hz, 0.5, 0.75) * level[:, None]
    return swept(canvas, _leaning(circle))


def wind_leaves(circle: Circle) -> Samples:
    """Leaves that stir when the wind has almost passed: many small dry touches in a soft hush."""
    gust = _gusts(circle)
    density = 1 / (1 + np.exp(0.6 - 1.0 * gust))
    touches = circle.grains(2200, 900, 3600, density.astype(np.float32))
    hush = circle.noise(600, 3000, 0.6, 0.9) * np.exp(0.34 * gust)[:, None]
    canvas = 0.55 * touches + 0.45 * hush
    return circle.far(swept(canvas.astype(np.float32), _leaning(circle)), 0.25, 3600, 0.4)


def birds_hush(circle: Circle) -> Samples:
    """A garden that holds still: soft air, and a few leaves."""
    air = circle.noise(120, 900, 0.65, 0.7) * np.exp(0.14 * circle.wander(8.0))[:, None]
    leaves = circle.noise(800, 3000, 0.7, 0.9) * np.exp(0.28 * circle.wander(5.0))[:, None]
    return np.asarray(air + 0.24 * leaves, dtype=np.float32)


def birds_near(circle: Circle) -> Samples:
    """One bird at the far end of the garden, now and then: round, low notes, never a pattern."""
    canvas = np.zeros((circle.frames, 2), np.float32)
    for start in circle.moments(5.0, 13.0):
        pan = float(circle.chance.uniform(0.25, 0.75))
        _phrase(circle, canvas, start, pan, (1500.0, 2150.0), (0.26, 0.48))
    bed = circle.noise(250, 1800, 0.7, 0.85)
    return np.asarray(circle.far(canvas, 1.1, 3000, 0.8) + 0.025 * bed, dtype=np.float32)


def birds_far(circle: Circle) -> Samples:
    """Others behind the trees, so far off that their notes run into one another."""
    canvas = np.zeros((circle.frames, 2), np.float32)
    for start in circle.moments(1.2, 4.2):
        pan = float(circle.chance.random())
        _phrase(circle, canvas, start, pan, (1900.0, 2900.0), (0.16, 0.34))
    bed = circle.noise(300, 2200, 0.7, 0.9)
    return np.asarray(circle.far(canvas, 1.7, 3200, 1.0) + 0.025 * bed, dtype=np.float32)


def _gusts(circle: Circle) -> Curve:
    """How the wind blows: long breaths with smaller ones in them, about -2 to 2."""
    return np.asarray(0.8 * circle.wander(9.0) + 0.4 * circle.wander(4.0), dtype=np.float32)


def _leaning(circle: Circle) -> Curve:
    return np.asarray(0.5 + 0.11 * circle.wander(8.0), dtype=np.float32)


def _phrase(
    circle: Circle,
    canvas: Samples,
    start: int,
    pan: float,
    pitches_hz: tuple[float, float],
    lengths_s: tuple[float, float],
) -> None:
    """Two to four notes that wander around one pitch, the last one settling."""
    home_hz = float(circle.chance.uniform(*pitches_hz))
    loudness = 0.16 * float(circle.chance.uniform(0.45, 1.0))
    count = int(circle.chance.integers(2, 5))
    for place in range(count):
        length_s = float(circle.chance.uniform(*lengths_s))
        step = float(circle.chance.uniform(-0.14, 0.16)) if place < count - 1 else -0.1
        slide = float(circle.chance.uniform(-0.10, 0.08))
        note = _note(home_hz * (1 + step), slide, length_s)
        circle.place(canvas, note * loudness * (0.8 if place else 0.6), start, pan)
        start += round(RATE_HZ * (length_s + float(circle.chance.uniform(0.03, 0.26))))


def _note(pitch_hz: float, slide: float, length_s: float) -> Mono:
    """A whistled note that opens and closes like a breath, and slides by a share of its pitch."""
    along = np.linspace(0, 1, round(RATE_HZ * length_s))
    bent_hz = pitch_hz * (1 + slide * np.sin(np.pi * along / 2) ** 2)
    phase = 2 * np.pi * np.cumsum(bent_hz) / RATE_HZ
    tone = np.sin(phase) + 0.05 * np.sin(2 * phase)
    return np.asarray(tone * np.sin(np.pi * along) ** 2, dtype=np.float64)
