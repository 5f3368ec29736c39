"""What a rendered piece measures, and the limits it must keep so that it never startles."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from companion.bench import levels
from tools.composer.curve import Curve, lasts_s, levels_at
from tools.composer.mastering import TARGET_LUFS, block_levels_db
from tools.filters import RATE_HZ
from tools.loudness import (
    HOP_S,
    Samples,
    decibels,
    gated_lufs,
    short_term_lufs,
    true_peak_dbtp,
    weighted_power,
)

LUFS_TOLERANCE = 0.5
HIGHEST_PEAK_DBTP = -6.0
STEEPEST_STRUCK_DB = 20.0
STEEPEST_PAD_DB = 12.0
LOWEST_CORRELATION = 0.4
BRIGHTEST_DB = -30.0
QUIETEST_BEFORE_FADE_DB = -14.0
SILENT_START_DB = -60.0
_HOLE_DB = 20.0
_BRIGHT_HZ = 4000.0
_LONG_STEPS = 80


@dataclass(frozen=True)
class Limits:
    """What differs between a piece of a few minutes and a long one that follows a curve."""

    shortest_s: float = 180.0
    longest_s: float = 260.0
    widest_short_term_lu: float = 9.0
    farthest_from_curve_db: float = 0.0


PIECE = Limits()


def limits_for(curve: Curve) -> Limits:
    """The limits of a piece with ``curve``, or of one without when it is empty."""
    if not curve:
        return PIECE
    deepest_db = max(point.level_db for point in curve) - min(point.level_db for point in curve)
    return Limits(
        shortest_s=lasts_s(curve) - 5,
        longest_s=lasts_s(curve) + 5,
        widest_short_term_lu=PIECE.widest_short_term_lu + deepest_db / 2,
        farthest_from_curve_db=2.0,
    )


@dataclass(frozen=True)
class AudioFigures:
    """Measured on decoded sound. Levels in dB of full scale unless named otherwise."""

    duration_s: float
    lufs: float
    true_peak_dbtp: float
    steepest_rise_db: float
    """The fastest rise from one 100 ms block to the next, floor 30 dB under the loudest."""
    holes: int
    """Half-second windows more than 20 dB under the median (or the curve): notes that were cut."""
    correlation: float
    short_term_spread_lu: float
    """From the 10th to the 95th percentile of loudness over 3 s."""
    above_4k_db: float
    """Energy above 4 kHz against all of it."""
    first_100ms_db: float
    before_fade_db: float
    """Level against the median when the last fade of 3 s begins."""
    from_curve_db: float
    """The farthest the level over 40 s strays from the curve; 0 without one."""


def measure(sound: Samples, music_ends_s: float, curve: Curve = ()) -> AudioFigures:
    """Measures a decoded piece; ``music_ends_s`` is its last breath line."""
    mono = sound.mean(axis=1)
    body_levels = block_levels_db(sound, 0.5)[6 : int(music_ends_s / 0.5) - 4]
    if curve:
        body_levels -= levels_at(curve, (np.arange(len(body_levels)) + 6.5) * 0.5)
    median = float(np.median(body_levels))
    power = weighted_power(sound, RATE_HZ)
    short_term = short_term_lufs(power[round(3 / HOP_S) : round((music_ends_s - 3) / HOP_S)])
    low, high = float(np.percentile(short_term, 10)), float(np.percentile(short_term, 95))
    fade = sound[-int(3.2 * RATE_HZ) : -int(2.9 * RATE_HZ)]
    return AudioFigures(
        duration_s=len(sound) / RATE_HZ,
        lufs=gated_lufs(power),
        true_peak_dbtp=true_peak_dbtp(sound),
        steepest_rise_db=steepest_rise_db(mono),
        holes=int((body_levels < median - _HOLE_DB).sum()),
        correlation=float(np.asarray(np.corrcoef(sound[::7].T))[0, 1]),
        short_term_spread_lu=float(high - low),
        above_4k_db=_share_above_db(mono, _BRIGHT_HZ),
        first_100ms_db=decibels(float((mono[: RATE_HZ // 10] ** 2).mean())),
        before_fade_db=decibels(float((fade**2).mean())) - median,
        from_curve_db=_strays_db(body_levels) if curve else 0.0,
    )


def broken_limits(figures: AudioFigures, struck: bool, own: Limits = PIECE) -> list[str]:
    """Every limit that ``figures`` break, in words; ``struck`` pieces may rise faster than pads."""
    steepest = STEEPEST_STRUCK_DB if struck else STEEPEST_PAD_DB
    limits = (
        (abs(figures.lufs - TARGET_LUFS) <= LUFS_TOLERANCE, f"{figures.lufs:.2f} LUFS"),
        (figures.true_peak_dbtp <= HIGHEST_PEAK_DBTP, f"peak {figures.true_peak_dbtp:.2f} dBTP"),
        (
            figures.steepest_rise_db <= steepest,
            f"rises {figures.steepest_rise_db:.1f} dB in 100 ms",
        ),
        (figures.holes == 0, f"{figures.holes} holes in the sound"),
        (figures.correlation >= LOWEST_CORRELATION, f"correlation {figures.correlation:.2f}"),
        (
            figures.short_term_spread_lu <= own.widest_short_term_lu,
            f"short-term loudness spreads {figures.short_term_spread_lu:.1f} LU",
        ),
        (figures.above_4k_db <= BRIGHTEST_DB, f"{figures.above_4k_db:.1f} dB above 4 kHz"),
        (
            own.shortest_s <= figures.duration_s <= own.longest_s,
            f"lasts {figures.duration_s:.0f} s",
        ),
        (figures.first_100ms_db <= SILENT_START_DB, f"starts at {figures.first_100ms_db:.0f} dB"),
        (
            figures.before_fade_db <= QUIETEST_BEFORE_FADE_DB,
            f"fades from {figures.before_fade_db:.1f} dB: the last chord has not died away",
        ),
        (
            figures.from_curve_db <= own.farthest_from_curve_db,
            f"strays {figures.from_curve_db:.1f} dB from its curve",
        ),
    )
    return [words for kept, words in limits if not kept]


def steepest_rise_db(mono: NDArray[np.float32]) -> float:
    """The fastest rise of level over 100 ms."""
    return levels.steepest_rise_db(mono, RATE_HZ)


def _strays_db(levels: NDArray[np.float64]) -> float:
    """How far the mean power over 40 s strays from the median of such means."""
    means = np.convolve(10 ** (levels / 10), np.full(_LONG_STEPS, 1 / _LONG_STEPS), mode="valid")
    slow = 10 * np.log10(means)
    return float(np.abs(slow - np.median(slow)).max())


def _share_above_db(mono: NDArray[np.float32], edge_hz: float) -> float:
    size = 1 << 15
    window = np.hanning(size)
    power = np.zeros(size // 2 + 1)
    for start in range(0, len(mono) - size + 1, size):
        power += np.abs(np.fft.rfft(mono[start : start + size] * window)) ** 2
    edge = int(edge_hz * size / RATE_HZ)
    return decibels(float(power[edge:].sum() / max(float(power.sum()), 1e-12)))
