"""A choir that no soundfont has: vowels computed from their formants, soft at the edge and wide.

Every pitch is one long seamless loop in which each partial is a narrow band of noise with random
phases, many voices a few cents apart (Nasca Octavian Paul's PADsynth), round a steady core in the
middle, without which the tone would flutter. Each loop exists twice, with the mouth nearly closed
and with it open, in the same phases, so that one turns into the other as the level swells: the
vowel opens with the breath.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from tools.composer.perform import Played
from tools.composer.score import Part, Vowel
from tools.filters import RATE_HZ
from tools.loudness import Samples

_LOOP = 1 << 19
"""Frames of a loop, 12 s: longer than one remembers a shimmer."""
_HIGHEST_HZ = 6000.0
_LOOP_RMS = 0.1
_FULL_LEVEL = 64.0
_LOUDNESS_EXPONENT = 1.6
"""The soundfont's expressive presets grow by 8 dB from velocity 34 to 60; so does the choir."""
_CLOSED_AT, _OPEN_AT = 22.0, 62.0
_CORE_SHARE = 0.7
"""Power of a partial's steady core against the shimmer round it."""
_STRIDE = 37
"""Sends each note into its loop at another place: two singers of one pitch are not one."""

Formant = tuple[float, float, float]
"""Centre (Hz), level (dB) and half width (Hz) of a resonance of the mouth."""


@dataclass(frozen=True)
class _Mouth:
    """How a vowel sounds: resonances closed and open, fall per octave, spread, share of breath."""

    closed: tuple[Formant, ...]
    opened: tuple[Formant, ...]
    fall_db: float
    spread_cents: float
    breath_db: float


_OO = ((320.0, 0.0, 90.0), (760.0, -16.0, 110.0), (2500.0, -40.0, 220.0))
_OH = ((430.0, 0.0, 100.0), (860.0, -9.0, 120.0), (2550.0, -32.0, 220.0))
_AH = ((640.0, 0.0, 140.0), (1080.0, -6.0, 150.0), (2600.0, -26.0, 240.0))
_MM = ((250.0, 0.0, 80.0), (950.0, -28.0, 160.0), (2300.0, -44.0, 240.0))
_MOUTHS: dict[Vowel, _Mouth] = {
    "oo": _Mouth(_OO, _OH, fall_db=4, spread_cents=17, breath_db=-48),
    "ah": _Mouth(_OH, _AH, fall_db=5, spread_cents=19, breath_db=-50),
    "mm": _Mouth(_MM, _OO, fall_db=5, spread_cents=14, breath_db=-58),
    "air": _Mouth(_OO, _OO, fall_db=9, spread_cents=26, breath_db=-34),
}


def sing(
    part: Part, notes: Sequence[Played], curve: Sequence[tuple[float, float]], frames: int
) -> Samples:
    """``frames`` of ``notes`` sung on the vowel of ``part``: dry, stereo, no louder than ``curve``.

    ``curve`` holds points of (seconds, velocity 1-127); it alone decides loudness and vowel.

    Raises:
        ValueError: the part sings no vowel.
    """
    if part.sung is None:
        raise ValueError("this part is played, not sung")
    sound = np.zeros((frames, 2), np.float32)
    moments_s, levels = map(np.array, zip(*curve, strict=True))
    for note in notes:
        begin = round(note.start_s * RATE_HZ)
        shape = _envelope(note.length_s, part)[: frames - begin]
        place = np.arange(begin, begin + len(shape))
        level = np.interp(place / RATE_HZ, moments_s, levels)
        gain = (shape * (level / _FULL_LEVEL) ** _LOUDNESS_EXPONENT).astype(np.float32)
        opening = np.clip((level - _CLOSED_AT) / (_OPEN_AT - _CLOSED_AT), 0, 1).astype(np.float32)
        closed, opened = _loops(part.sung, note.pitch)
        turning = (place + _STRIDE * begin) % _LOOP
        voice = closed[turning] + opening[:, None] * (opened - closed)[turning]
        sound[begin : begin + len(shape)] += gain[:, None] * voice
    return sound


def _envelope(length_s: float, part: Part) -> NDArray[np.float64]:
    """Rises in ``attack_s``, stays, and falls in ``release_s`` after the note is let go."""
    length, release = round(length_s * RATE_HZ), round(part.release_s * RATE_HZ)
    attack = max(1, round(min(part.attack_s, 0.8 * length_s) * RATE_HZ))
    along = np.arange(length + release)
    rising = 0.5 - 0.5 * np.cos(np.pi * np.minimum(along / attack, 1))
    falling = 0.5 + 0.5 * np.cos(np.pi * np.clip((along - length) / release, 0, 1))
    return np.asarray(rising * falling, dtype=np.float64)


@cache
def _loops(vowel: Vowel, pitch: int) -> tuple[Samples, Samples]:
    """The loop of one pitch with the mouth closed and open."""
    mouth = _MOUTHS[vowel]
    chance = np.random.default_rng([pitch, *vowel.encode()])
    shimmer = np.exp(2j * np.pi * chance.random((_LOOP // 2 + 1, 2)))
    core = np.exp(2j * np.pi * chance.random((_LOOP // 2 + 1, 1)))
    loops = []
    for formants in (mouth.closed, mouth.opened):
        around, steady = _spectrum(pitch, mouth, formants)
        loop = np.fft.irfft(shimmer * around[:, None] + core * steady[:, None], axis=0)
        level = _LOOP_RMS / np.sqrt((loop**2).mean())
        loops.append(np.asarray(loop * level, dtype=np.float32))
    return loops[0], loops[1]


def _spectrum(
    pitch: int, mouth: _Mouth, formants: Sequence[Formant]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Amplitudes at each frequency of the loop: partials as bells with a little breath; cores."""
    step_hz = RATE_HZ / _LOOP
    hz = step_hz * np.arange(_LOOP // 2 + 1, dtype=np.float64)
    base_hz = 440 * 2 ** ((pitch - 69) / 12)
    spread = 2 ** (mouth.spread_cents / 1200) - 1
    around, steady = np.zeros(len(hz)), np.zeros(len(hz))
    strongest = 0.0
    for number in range(1, int(_HIGHEST_HZ / base_hz) + 1):
        centre = number * base_hz
        strength = float(_resonance(np.array([centre]), formants, base_hz)[0])
        strength *= 10 ** (-mouth.fall_db * np.log2(number) / 20)
        strongest = max(strongest, strength)
        width = spread * centre
        first, last = np.searchsorted(hz, (centre - 4 * width, centre + 4 * width))
        bell = strength / np.sqrt(width) * np.exp(-(((hz[first:last] - centre) / width) ** 2))
        around[first:last] += bell
        steady[round(centre / step_hz)] += np.sqrt(_CORE_SHARE * (bell**2).sum())
    breath = _resonance(hz, formants, base_hz) * (hz > base_hz / 2) * (hz < _HIGHEST_HZ)
    around += strongest * 10 ** (mouth.breath_db / 20) * breath
    return around, steady


def _resonance(
    hz: NDArray[np.float64], formants: Sequence[Formant], base_hz: float
) -> NDArray[np.float64]:
    """What the mouth lets through. Above the first formant a singer tunes it to the note."""
    through = np.zeros(len(hz))
    for number, (centre, level_db, half_width) in enumerate(formants):
        tuned = max(centre, base_hz) if number == 0 else centre
        through += 10 ** (level_db / 20) / (1 + ((hz - tuned) / half_width) ** 2)
    return through
