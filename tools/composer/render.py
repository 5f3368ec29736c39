"""Score to Vorbis file, with everything measured on what comes out of it again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.audio_files import read_sound, write_vorbis
from tools.composer.arrange import arrange
from tools.composer.choir import sing
from tools.composer.long_form import mix_long
from tools.composer.mastering import mastered, scaled, stem
from tools.composer.measure import (
    HIGHEST_PEAK_DBTP,
    AudioFigures,
    broken_limits,
    limits_for,
    measure,
)
from tools.composer.midi import midi_file
from tools.composer.perform import clock_for, dynamics_curve, perform, swell_curve
from tools.composer.score import ScoreFile
from tools.composer.synth import play, tool_versions
from tools.filters import RATE_HZ
from tools.loudness import Samples, true_peak_dbtp

HEADROOM_DB = 0.25
"""How far below the limit the peaks of a piece stay: other decoders round otherwise."""


@dataclass(frozen=True)
class Rendering:
    """A rendered piece: its score, what it measures, where its breaths begin, what made it.

    A piece with a curve leads no breath: its ``breaths_s`` are empty.
    """

    source: ScoreFile
    figures: AudioFigures
    breaths_s: tuple[float, ...]
    tools: Mapping[str, str]

    @property
    def faults(self) -> list[str]:
        """The limits it breaks; empty when it may be shipped."""
        score = self.source.score
        return broken_limits(self.figures, score.struck, limits_for(score.curve))


def render(source: ScoreFile, directory: Path) -> Rendering:
    """Plays, mixes and encodes ``source`` as ``directory/<id>.ogg``.

    Raises:
        ScoreError: the score cannot be read.
        ToolError: FluidSynth, the soundfont or ffmpeg is missing or failed.
    """
    score = source.score
    clock = clock_for(score)
    target = directory / f"{source.id}.ogg"
    sound = _written(mix_long(score) if score.curve else _mix(source), target)
    figures = measure(sound, clock.starts_s[score.breaths], score.curve)
    led = 0 if score.curve else score.breaths
    breaths = tuple(round(start, 3) for start in clock.starts_s[:led])
    return Rendering(source, figures, breaths, tool_versions())


def too_near_db(peak_dbtp: float) -> float:
    """How far a piece with this peak is to be turned down to keep ``HEADROOM_DB``; 0 or more."""
    return max(0.0, peak_dbtp - (HIGHEST_PEAK_DBTP - HEADROOM_DB))


def _written(sound: Samples, target: Path) -> Samples:
    """Encodes ``sound`` and returns what comes out of the file; its peaks keep their distance."""
    write_vorbis(sound, target)
    decoded = read_sound(target)
    excess_db = too_near_db(true_peak_dbtp(decoded))
    if not excess_db:
        return decoded
    write_vorbis(scaled(sound, -excess_db), target)
    return read_sound(target)


def _mix(source: ScoreFile) -> Samples:
    score = source.score
    arrangement = arrange(score)
    clock = clock_for(score)
    dynamics = dynamics_curve(arrangement, clock)
    frames = int((clock.starts_s[score.breaths] + score.ring_s) * RATE_HZ)
    dry = np.zeros((frames, 2), np.float32)
    sends = np.zeros((frames, 2), np.float32)
    for name, notes in perform(arrangement, clock).items():
        if not notes:
            continue
        part = score.part[name]
        if part.sung:
            played = sing(part, notes, swell_curve(score, part, clock, dynamics), frames)
        else:
            played = play(midi_file(score, part, notes, clock, dynamics))[:frames]
        sound = stem(played, part)
        dry[: len(sound)] += sound
        sends[: len(sound)] += sound * np.float32(part.send)
    return mastered(dry, sends, score.ride)
