"""Builds the breath cues: a sound that rises to breathe in with, and one that settles; and an even
noise to hold a sound-level meter to.

``python -m tools.cues --out assets/cues``. They are told apart by ear alone, at any moment: the
one for in is higher than the one for out ever is; it opens and climbs a fifth, where the other
begins at once, sinks a fifth and takes longer. From one to the next it is an octave. They are made
like a voice that hums, with its breath in it, and always glide, so that none holds a note against
the key of the music.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tools.audio_files import read_sound, write_vorbis
from tools.filters import RATE_HZ
from tools.loudness import Samples, integrated_lufs
from tools.manifest_text import Value, tables

CUE_LUFS = -26.0
MUSIC_LUFS = -23.0
NOISE_S = 15.0
NOISE_FADE_S = 1.5
NOISE_BAND_HZ = (80.0, 8000.0)
AUDIBLE_DBFS = -60.0
NOISE_ABOUT = "Even noise, as loud as music at its full level: for a sound-level meter."

_AIR_LEVEL = 0.3
_AIR_BANDS = 24
_PARTIALS = (1.0, 0.34, 0.16, 0.07, 0.03)
"""Small loudspeakers carry what lies above the first one."""

_GLIDE_SHARE = 0.85
_HEADER = """\
# Written by `python -m tools.cues`. first_sound_s: the first moment above -60 dBFS;
# attack_s: from a tenth to nine tenths of the full level. Schedule cues ahead by these.
"""

Curve = NDArray[np.float64]


@dataclass(frozen=True)
class Cue:
    """A gliding sound: from one pitch to another, swelling and dying away within its length.

    It comes up in ``rise_s`` to ``early`` of its full level, which it has at ``full_s``.
    """

    id: str
    about: str
    duration_s: float
    rise_s: float
    early: float
    full_s: float
    from_hz: float
    to_hz: float
    seed: int


CUES = (
    Cue(
        id="breath_in",
        about="A hum that opens and rises: breathe in.",
        duration_s=3.5,
        rise_s=0.6,
        early=0.65,
        full_s=2.2,
        from_hz=349.23,
        to_hz=523.25,
        seed=21,
    ),
    Cue(
        id="breath_out",
        about="A lower hum that sinks: breathe out.",
        duration_s=5.2,
        rise_s=0.7,
        early=1.0,
        full_s=0.7,
        from_hz=261.63,
        to_hz=174.61,
        seed=22,
    ),
)


def build(cue: Cue) -> Samples:
    """The cue in stereo at ``CUE_LUFS``, silent at both ends."""
    time_s = np.arange(round(cue.duration_s * RATE_HZ)) / RATE_HZ
    level = _swell(time_s, cue)
    way = _smooth_step(time_s / (_GLIDE_SHARE * cue.duration_s))
    glide_hz = cue.from_hz * (cue.to_hz / cue.from_hz) ** way
    # The same on both sides: detuned, it would beat where both come from one loudspeaker.
    hum = _tone(glide_hz)
    channels = [
        level * (hum + _AIR_LEVEL * _air(glide_hz, np.random.default_rng((cue.seed, side))))
        for side in range(2)
    ]
    sound = np.stack(channels, axis=1).astype(np.float32)
    gain_db = CUE_LUFS - integrated_lufs(sound, RATE_HZ)
    return sound * np.float32(10 ** (gain_db / 20))


def measuring_noise() -> Samples:
    """Pink noise as loud as a piece of music, the same on both sides, softly begun and ended."""
    count = round(NOISE_S * RATE_HZ)
    pitches_hz = np.fft.rfftfreq(count, 1 / RATE_HZ)
    heard = (pitches_hz >= NOISE_BAND_HZ[0]) & (pitches_hz <= NOISE_BAND_HZ[1])
    shares = np.where(heard, 1 / np.sqrt(np.maximum(pitches_hz, 1.0)), 0.0)
    turns = np.random.default_rng(23).uniform(0, 2 * np.pi, len(pitches_hz))
    wave = np.fft.irfft(shares * np.exp(1j * turns), count)
    time_s = np.arange(count) / RATE_HZ
    wave *= _smooth_step(time_s / NOISE_FADE_S) * _smooth_step((NOISE_S - time_s) / NOISE_FADE_S)
    sound = np.stack((wave, wave), axis=1).astype(np.float32)
    sound /= np.float32(np.abs(sound).max() * 4)
    gain_db = MUSIC_LUFS - integrated_lufs(sound, RATE_HZ)
    return sound * np.float32(10 ** (gain_db / 20))


def first_sound_s(sound: Samples) -> float:
    """When the first sample exceeds ``AUDIBLE_DBFS``."""
    loud = np.abs(sound).max(axis=1) > 10 ** (AUDIBLE_DBFS / 20)
    return float(np.argmax(loud)) / RATE_HZ


def attack_s(sound: Samples) -> float:
    """From 10 % to 90 % of the highest level, the level taken over 50 ms."""
    window = RATE_HZ // 20
    power = np.convolve((sound.astype(np.float64) ** 2).mean(axis=1), np.full(window, 1 / window))
    level = np.sqrt(power / power.max())
    return float(np.argmax(level > 0.9) - np.argmax(level > 0.1)) / RATE_HZ


def _tone(pitch_hz: Curve) -> Curve:
    phase = 2 * np.pi * np.cumsum(pitch_hz) / RATE_HZ
    tone = np.zeros(len(phase))
    for number, share in enumerate(_PARTIALS, start=1):
        tone += share * np.sin(number * phase)
    return tone


def _air(pitch_hz: Curve, chance: np.random.Generator) -> Curve:
    """Breath: many slow random partials around a centre that follows the pitch."""
    air = np.zeros(len(pitch_hz))
    moments = np.linspace(0, 1, max(2, len(pitch_hz) // (RATE_HZ // 25)))
    along = np.linspace(0, 1, len(pitch_hz))
    for ratio in np.geomspace(1.2, 6.0, _AIR_BANDS):
        wander = np.interp(along, moments, chance.normal(0, 0.02, len(moments)))
        flutter = np.interp(along, moments, chance.normal(0, 1, len(moments)))
        phase = 2 * np.pi * np.cumsum(pitch_hz * ratio * (1 + wander)) / RATE_HZ
        air += flutter * np.sin(phase + 2 * np.pi * chance.random()) / ratio
    return np.asarray(air / np.sqrt((air**2).mean()), dtype=np.float64)


def _swell(time_s: Curve, cue: Cue) -> Curve:
    rise = cue.early * _smooth_step(time_s / cue.rise_s)
    opening = (1 - cue.early) * _smooth_step(time_s / cue.full_s)
    fall = _smooth_step((cue.duration_s - time_s) / (cue.duration_s - cue.full_s))
    return (rise + opening) * fall


def _smooth_step(along: Curve) -> Curve:
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * np.clip(along, 0, 1)), dtype=np.float64)


def _row(name: str, about: str, built: Samples, out: Path) -> dict[str, Value]:
    path = out / f"{name}.ogg"
    write_vorbis(built, path)
    sound = read_sound(path)
    return {
        "id": name,
        "file": path.name,
        "about": about,
        "duration_s": round(len(sound) / RATE_HZ, 3),
        "lufs": round(integrated_lufs(sound, RATE_HZ), 2),
        "first_sound_s": round(first_sound_s(sound), 3),
        "attack_s": round(attack_s(sound), 3),
    }


def main(arguments: Sequence[str]) -> None:
    """Builds every cue and the manifest in the directory named by ``--out``."""
    parser = argparse.ArgumentParser(prog="python -m tools.cues")
    parser.add_argument("--out", type=Path, required=True)
    out: Path = parser.parse_args(arguments).out
    rows = [_row(cue.id, cue.about, build(cue), out) for cue in CUES]
    rows.append(_row("measuring_noise", NOISE_ABOUT, measuring_noise(), out))
    (out / "manifest.toml").write_text(_HEADER + tables("cue", rows), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
