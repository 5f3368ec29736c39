"""A piece of many minutes, mixed a stretch at a time so that its length does not cost memory."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from tools.composer.arrange import arrange
from tools.composer.choir import sing
from tools.composer.mastering import coloured, in_the_hall, mastered_along, scaled, stem_gain_db
from tools.composer.midi import midi_file
from tools.composer.perform import clock_for, dynamics_curve, perform, swell_curve
from tools.composer.score import Part, Score
from tools.composer.synth import play_to
from tools.filters import RATE_HZ
from tools.loudness import Samples, gated_lufs, weighted_power

STRETCH_S = 60
RUN_UP_S = 6
"""What is played before each stretch and thrown away: longer than the hall rings."""

_SILENT = 1e-6


@dataclass(frozen=True)
class Stem:
    """One part as FluidSynth played it, on disk."""

    path: Path
    part: Part

    def coloured(self, begin: int, end: int) -> Samples:
        """Its frames from ``begin`` to ``end``, silence beyond its end; worked out only once."""
        kept = self.path.with_suffix(f".{begin}-{end}.npy")
        if kept.exists():
            found: Samples = np.load(kept)
            return found
        sound, _ = soundfile.read(self.path, end - begin, begin, dtype="float32", always_2d=True)
        whole = np.zeros((end - begin, 2), np.float32)
        if np.abs(sound).max(initial=0.0) < _SILENT:
            return whole
        whole[: len(sound)] = sound
        dark = coloured(whole, self.part)
        np.save(kept, dark)
        return dark


def mix_long(score: Score) -> Samples:
    """The finished sound of a score with a curve.

    Raises:
        ScoreError: the score cannot be read.
        ToolError: FluidSynth or the soundfont is missing, or FluidSynth failed.
    """
    clock = clock_for(score)
    ends_s = clock.starts_s[score.breaths]
    frames = int((ends_s + score.ring_s) * RATE_HZ)
    with tempfile.TemporaryDirectory() as directory:
        stems = _played(score, Path(directory), frames)
        gains_db = [stem_gain_db(stem.part, _lufs(stem, frames)) for stem in stems]
        mix = np.empty((frames, 2), np.float32)
        for begin in range(0, frames, STRETCH_S * RATE_HZ):
            end = min(frames, begin + STRETCH_S * RATE_HZ)
            mix[begin:end] = stretch(stems, gains_db, begin, end)
    return mastered_along(mix, score.curve, score.ride, ends_s)


def _played(score: Score, directory: Path, frames: int) -> list[Stem]:
    arrangement, clock = arrange(score), clock_for(score)
    dynamics = dynamics_curve(arrangement, clock)
    stems = []
    for name, notes in perform(arrangement, clock).items():
        if not notes:
            continue
        stem = Stem(directory / f"{name}.wav", score.part[name])
        if stem.part.sung:
            swell = swell_curve(score, stem.part, clock, dynamics)
            sung = sing(stem.part, notes, swell, frames)
            soundfile.write(stem.path, sung, RATE_HZ, subtype="FLOAT")
        else:
            play_to(midi_file(score, stem.part, notes, clock, dynamics), stem.path)
        stems.append(stem)
    return stems


def _lufs(stem: Stem, frames: int) -> float:
    powers = []
    for begin in range(0, frames, STRETCH_S * RATE_HZ):
        early = max(0, begin - RUN_UP_S * RATE_HZ)
        sound = stem.coloured(early, min(frames, begin + STRETCH_S * RATE_HZ))
        powers.append(weighted_power(sound[begin - early :], RATE_HZ))
    return gated_lufs(np.concatenate(powers))


def stretch(stems: list[Stem], gains_db: list[float], begin: int, end: int) -> Samples:
    """The frames from ``begin`` to ``end`` of all ``stems`` in their hall, as if mixed whole."""
    early = max(0, begin - RUN_UP_S * RATE_HZ)
    dry = np.zeros((end - early, 2), np.float32)
    sends = np.zeros((end - early, 2), np.float32)
    for stem, gain_db in zip(stems, gains_db, strict=True):
        sound = scaled(stem.coloured(early, end), gain_db)
        dry += sound
        sends += sound * np.float32(stem.part.send)
    return in_the_hall(dry, sends)[begin - early :]
