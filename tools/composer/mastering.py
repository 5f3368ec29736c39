"""From dry stems to one piece of music: width, hall, tone, slow fader, fades, loudness.

There is no compressor and no limiter: a score that needs one is too loud and is to be rewritten.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
from numpy.typing import NDArray

from tools.composer.curve import Curve, levels_at
from tools.composer.score import Part
from tools.filters import RATE_HZ, bandpass, convolved, filtered, highpass, lowpass
from tools.loudness import Samples, integrated_lufs

TARGET_LUFS = -23.0
HALL_S = 3.4
FADE_IN_S = 1.2
FADE_OUT_S = 3.0
_STEM_LUFS = -26.0
_HALL_LEVEL = 1.3
_HALL_BANDS = (
    # low edge Hz, high edge Hz, share of the hall's decay time, level: the highs die first
    (110, 400, 1.0, 0.8),
    (400, 1600, 1.0, 1.0),
    (1600, 4200, 0.6, 0.7),
)
_RIDE_STEP_S = 0.5
_RIDE_STEPS = 19
_RIDE_LIMIT_DB = 4.0
_LEAD_LIMIT_DB = 12.0
_PIECE = 60 * RATE_HZ
"""Long sounds are worked on in pieces of this many frames, to spare memory."""
_DEAD_AIR_DB = 60.0


def stem(dry: Samples, part: Part) -> Samples:
    """A part's sound, darkened, narrowed and brought to its level against the leading part."""
    sound = coloured(dry, part)
    return scaled(sound, stem_gain_db(part, integrated_lufs(sound, RATE_HZ)))


def coloured(dry: Samples, part: Part) -> Samples:
    """A part's sound, darkened and narrowed."""
    sound = dry
    if part.lowpass_hz:
        sound = filtered(sound, lowpass(part.lowpass_hz, part.lowpass_order))
    return narrowed(sound, part.width)


def stem_gain_db(part: Part, lufs: float) -> float:
    """What brings a part that measures ``lufs`` to its level against the leading part."""
    return part.level_db + _STEM_LUFS - lufs


def mastered(dry: Samples, sends: Samples, ride: float) -> Samples:
    """The finished piece at ``TARGET_LUFS``; ``sends`` is what goes to the hall."""
    return _finished(in_the_hall(dry, sends), lambda mix: _ridden(mix, ride))


def mastered_along(mix: Samples, curve: Curve, ride: float, music_ends_s: float) -> Samples:
    """A long piece at ``TARGET_LUFS``, its level led along ``curve``; ``mix`` is changed."""
    return _finished(mix, lambda mix: _led(mix, curve, ride, music_ends_s))


def in_the_hall(dry: Samples, sends: Samples) -> Samples:
    """The mix with its hall and its tone; ``sends`` is what goes to the hall."""
    mix = dry + _HALL_LEVEL * convolved(sends, _hall())
    mix = filtered(mix, highpass(32, 2))
    # -6 dB shelf above 5 kHz, -2 dB where the ear is sharpest.
    harsh = filtered(mix, bandpass(1900, 3800))
    toned: Samples = mix - 0.5 * filtered(mix, highpass(5000)) - 0.2 * harsh
    return toned


def _finished(mix: Samples, levelled: Callable[[Samples], Samples]) -> Samples:
    fade_in = round(FADE_IN_S * RATE_HZ)
    mix[:fade_in] *= _half_cosine(fade_in)[:, None]
    mix = _without_dead_air(levelled(mix))
    fade_out = round(FADE_OUT_S * RATE_HZ)
    mix[-fade_out:] *= _half_cosine(fade_out)[::-1, None] ** 1.5
    return scaled(mix, TARGET_LUFS - integrated_lufs(mix, RATE_HZ))


def narrowed(sound: Samples, width: float) -> Samples:
    """Stereo with its sides scaled: 1 leaves it, 0 makes it mono."""
    middle = sound.mean(axis=1)
    side = (sound[:, 0] - sound[:, 1]) / 2 * np.float32(width)
    return np.stack([middle + side, middle - side], axis=1).astype(np.float32)


def scaled(sound: Samples, gain_db: float) -> Samples:
    """``sound`` louder by ``gain_db``."""
    return sound * np.float32(10 ** (gain_db / 20))


@cache
def _hall() -> Samples:
    """The impulse response of a long, dark hall that begins softly, after 28 ms."""
    chance = np.random.default_rng(3)
    length = round(RATE_HZ * HALL_S * 1.2)
    time_s = np.arange(length) / RATE_HZ
    response = np.zeros((length, 2), np.float32)
    for low_hz, high_hz, decay_share, level in _HALL_BANDS:
        noise = chance.normal(size=(2, length)).T.astype(np.float32)
        decay = level * 10 ** (-3 * time_s / (HALL_S * decay_share))
        response += filtered(noise, bandpass(low_hz, high_hz, 2)) * decay[:, None].astype(
            np.float32
        )
    response *= (1 - np.exp(-time_s / 0.045))[:, None].astype(np.float32)
    response = narrowed(_unit_energy(response), 0.65)
    silence = np.zeros((round(0.028 * RATE_HZ), 2), np.float32)
    return np.vstack([silence, _unit_energy(response)])


def _unit_energy(response: Samples) -> Samples:
    energy: Samples = np.sqrt((response.astype(np.float64) ** 2).sum(axis=0)).astype(np.float32)
    return response / energy


def _ridden(sound: Samples, amount: float) -> Samples:
    """A slow hand on the fader (9 s): draws long loud and soft stretches together, leaves phrases.

    It never lifts the silence at the ends.
    """
    levels = block_levels_db(sound, _RIDE_STEP_S)
    window = np.hanning(_RIDE_STEPS)
    window /= window.sum()
    slow = 10 * np.log10(_smoothed(10 ** (levels / 10), window))
    median = float(np.median(slow))
    present = np.clip((slow - (median - 22)) / 10, 0, 1)
    gain_db = _smoothed(
        np.clip((median - slow) * amount, -_RIDE_LIMIT_DB, _RIDE_LIMIT_DB) * present, window
    )
    middles = (np.arange(len(gain_db)) + 0.5) * _RIDE_STEP_S * RATE_HZ
    curve = np.interp(np.arange(len(sound)), middles, gain_db)
    return sound * (10 ** (curve / 20)).astype(np.float32)[:, None]


def _led(sound: Samples, curve: Curve, amount: float, music_ends_s: float) -> Samples:
    """Evens out what the score leaves uneven, with the slow hand of ``_ridden``, along the curve.

    At both ends the hand stays where it is: entry and ending ring as they are written.
    """
    levels = block_levels_db(sound, _RIDE_STEP_S)
    window = np.hanning(_RIDE_STEPS)
    window /= window.sum()
    slow = 10 * np.log10(_smoothed(10 ** (levels / 10), window))
    correction = np.clip((float(np.median(slow)) - slow) * amount, -_LEAD_LIMIT_DB, _LEAD_LIMIT_DB)
    middles_s = (np.arange(len(correction)) + 0.5) * _RIDE_STEP_S
    half_s = _RIDE_STEPS * _RIDE_STEP_S / 2
    kept_s = np.clip(middles_s, half_s, music_ends_s - half_s)
    gain_db = np.interp(kept_s, middles_s, correction) + levels_at(curve, middles_s)
    for start in range(0, len(sound), _PIECE):
        piece = sound[start : start + _PIECE]
        moments_s = np.arange(start, start + len(piece)) / RATE_HZ
        piece *= (10 ** (np.interp(moments_s, middles_s, gain_db) / 20)).astype(np.float32)[:, None]
    return sound


def _without_dead_air(sound: Samples) -> Samples:
    levels = block_levels_db(sound, 0.1)
    last = int(np.nonzero(levels > np.median(levels) - _DEAD_AIR_DB)[0][-1])
    return sound[: (last + 8) * RATE_HZ // 10]


def block_levels_db(sound: Samples, step_s: float) -> NDArray[np.float64]:
    """The level of each block of ``step_s``, channels averaged, floor -120 dB."""
    step = round(step_s * RATE_HZ)
    whole = len(sound) // step * step
    stride = max(1, _PIECE // step) * step
    powers = [np.zeros(0)]
    for start in range(0, whole, stride):
        piece = sound[start : min(whole, start + stride)].astype(np.float64)
        powers.append((piece**2).reshape(-1, step * sound.shape[1]).mean(axis=1))
    power = np.concatenate(powers)
    return np.asarray(10 * np.log10(power + 1e-12), dtype=np.float64)


def _smoothed(values: NDArray[np.float64], window: NDArray[np.float64]) -> NDArray[np.float64]:
    half = len(window) // 2
    return np.convolve(np.pad(values, half, mode="edge"), window, mode="valid")


def _half_cosine(length: int) -> NDArray[np.float32]:
    return (0.5 - 0.5 * np.cos(np.linspace(0, np.pi, length))).astype(np.float32)
