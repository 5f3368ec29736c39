"""Builds the breath cues: a sound that rises to breathe in with, and one that settles.

``python -m tools.cues --out assets/cues``. Air more than tone, so that no cue clashes with the
key of the music; the tone under it is a bare fifth.
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
AUDIBLE_DBFS = -60.0
_TONE_LEVEL = 0.55
_AIR_BANDS = 24
_HEADER = """\
# Written by `python -m tools.cues`. first_sound_s: the first moment above -60 dBFS;
# attack_s: from a tenth to nine tenths of the full level. Schedule cues ahead by these.
"""

Curve = NDArray[np.float64]


@dataclass(frozen=True)
class Cue:
    """A gliding sound: from one pitch to another, swelling and dying away within its length."""

    id: str
    about: str
    duration_s: float
    attack_s: float
    from_hz: float
    to_hz: float
    seed: int


CUES = (
    Cue("breath_in", "Air and a fifth, rising: breathe in.", 2.6, 1.0, 220.0, 329.63, 21),
    Cue("breath_out", "Air and a fifth, settling: breathe out.", 3.4, 0.6, 293.66, 196.0, 22),
)


def build(cue: Cue) -> Samples:
    """The cue in stereo at ``CUE_LUFS``, silent at both ends."""
    time_s = np.arange(round(cue.duration_s * RATE_HZ)) / RATE_HZ
    level = _swell(time_s, cue)
    glide_hz = cue.from_hz * (cue.to_hz / cue.from_hz) ** _smooth_step(
        time_s / (0.7 * cue.duration_s)
    )
    channels = []
    for side, detune in enumerate((0.9985, 1.0015)):
        air = _air(glide_hz, np.random.default_rng((cue.seed, side)))
        channels.append(level * (air + _TONE_LEVEL * _tone(glide_hz * detune)))
    sound = np.stack(channels, axis=1).astype(np.float32)
    gain_db = CUE_LUFS - integrated_lufs(sound, RATE_HZ)
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
    fifth = 1.5 * phase
    return np.asarray(
        np.sin(phase) + 0.4 * np.sin(fifth) + 0.12 * np.sin(2 * phase), dtype=np.float64
    )


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
    rise = _smooth_step(time_s / cue.attack_s)
    fall = _smooth_step((cue.duration_s - time_s) / (cue.duration_s - cue.attack_s))
    return rise * fall


def _smooth_step(along: Curve) -> Curve:
    return np.asarray(0.5 - 0.5 * np.cos(np.pi * np.clip(along, 0, 1)), dtype=np.float64)


def _row(cue: Cue, out: Path) -> dict[str, Value]:
    path = out / f"{cue.id}.ogg"
    write_vorbis(build(cue), path)
    sound = read_sound(path)
    return {
        "id": cue.id,
        "file": path.name,
        "about": cue.about,
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
    rows = [_row(cue, out) for cue in CUES]
    (out / "manifest.toml").write_text(_HEADER + tables("cue", rows), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
