"""Score to Vorbis file, with everything measured on what comes out of it again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.audio_files import read_sound, write_vorbis
from tools.composer.arrange import arrange
from tools.composer.mastering import mastered, stem
from tools.composer.measure import AudioFigures, broken_limits, measure
from tools.composer.midi import midi_file
from tools.composer.perform import clock_for, dynamics_curve, perform
from tools.composer.score import ScoreFile
from tools.composer.synth import play, tool_versions
from tools.filters import RATE_HZ
from tools.loudness import Samples


@dataclass(frozen=True)
class Rendering:
    """A rendered piece: its score, what it measures, where its breaths begin, what made it."""

    source: ScoreFile
    figures: AudioFigures
    breaths_s: tuple[float, ...]
    tools: Mapping[str, str]

    @property
    def faults(self) -> list[str]:
        """The limits it breaks; empty when it may be shipped."""
        return broken_limits(self.figures, self.source.score.struck)


def render(source: ScoreFile, directory: Path) -> Rendering:
    """Plays, mixes and encodes ``source`` as ``directory/<id>.ogg``.

    Raises:
        ScoreError: the score cannot be read.
        ToolError: FluidSynth, the soundfont or ffmpeg is missing or failed.
    """
    clock = clock_for(source.score)
    target = directory / f"{source.id}.ogg"
    write_vorbis(_mix(source), target)
    ends_s = clock.starts_s[source.score.breaths]
    figures = measure(read_sound(target), ends_s)
    breaths = tuple(round(start, 3) for start in clock.starts_s[: source.score.breaths])
    return Rendering(source, figures, breaths, tool_versions())


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
        played = play(midi_file(score, part, notes, clock, dynamics))[:frames]
        sound = stem(played, part)
        dry[: len(sound)] += sound
        sends[: len(sound)] += sound * np.float32(part.send)
    return mastered(dry, sends, score.ride)
