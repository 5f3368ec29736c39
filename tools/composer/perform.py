"""Written notes become played ones: in seconds, phrased, with a human hand's small unevenness."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from tools.composer.arrange import Arrangement, Note
from tools.composer.curve import tempo_at
from tools.composer.score import Part, Score

LONGEST_TIE_S = 42.0
_SOFTEST, _LOUDEST = 12, 90
_RESTRIKE_GAP_S = 0.02
_CURVE_STEP_S = 0.06


class Played(NamedTuple):
    """A sounding note: start and length in seconds, MIDI number, velocity."""

    start_s: float
    length_s: float
    pitch: int
    velocity: int

    @property
    def end_s(self) -> float:
        """When the note is let go."""
        return self.start_s + self.length_s


@dataclass(frozen=True)
class Clock:
    """Beats to seconds. Rubato bends time inside a breath and never moves a breath line."""

    breath_beats: int
    rubato: float
    starts_s: tuple[float, ...]

    def seconds(self, beat: float) -> float:
        """When ``beat`` is reached; beyond the last breath time runs on at its tempo."""
        breath = min(int(beat / self.breath_beats + 1e-9), len(self.starts_s) - 2)
        along = beat / self.breath_beats - breath
        bent = along
        if 0 <= along <= 1:
            bent += self.rubato * math.sin(2 * math.pi * along) / (2 * math.pi)
        start = self.starts_s[breath]
        return start + bent * (self.starts_s[breath + 1] - start)


def clock_for(score: Score) -> Clock:
    """The clock of a piece: ``starts_s`` holds every breath line, the end, and one breath more."""
    points = score.tempo or ((0, score.bpm),)
    starts = [score.lead_in_s]
    for breath in range(score.breaths + 1):
        bpm = tempo_at(score.curve, starts[-1]) if score.curve else _tempo_at(points, breath)
        starts.append(starts[-1] + score.breath * 60 / bpm)
    return Clock(score.breath, score.rubato, tuple(starts))


def perform(arrangement: Arrangement, clock: Clock) -> dict[str, tuple[Played, ...]]:
    """Plays every part. The same score is always played the same way: its seed decides."""
    return {
        name: _played(arrangement.score, name, notes, clock)
        for name, notes in arrangement.notes.items()
    }


def breath_swell(along: float, inhale_share: float) -> float:
    """How full the breath is (0-1) at ``along`` (0-1) of it, in a smooth rise and fall."""
    if along < inhale_share:
        return 0.5 - 0.5 * math.cos(math.pi * along / inhale_share)
    return 0.5 + 0.5 * math.cos(math.pi * (along - inhale_share) / (1 - inhale_share))


def dynamics_curve(arrangement: Arrangement, clock: Clock) -> list[tuple[float, float]]:
    """The written dynamics as points of (seconds, velocity)."""
    points = []
    for stretch in arrangement.stretches:
        marks = stretch.section.dyn
        begin = clock.starts_s[stretch.first_breath]
        end = clock.starts_s[stretch.first_breath + stretch.section.breaths]
        for index in range(len(marks)):
            share = index / max(1, len(marks) - 1)
            beats = (stretch.first_breath + share * stretch.section.breaths) * clock.breath_beats
            points.append(
                (begin + (end - begin) * share, stretch.velocity(beats, clock.breath_beats))
            )
    return points


def swell_curve(
    score: Score, part: Part, clock: Clock, dynamics: Sequence[tuple[float, float]]
) -> list[tuple[float, float]]:
    """The level of a part that breathes, as points of (seconds, velocity), 60 ms apart.

    It rises and falls with the breath around the written ``dynamics``.
    """
    starts = np.array(clock.starts_s[: score.breaths + 1])
    moments = np.arange(0, starts[-1] + 3, _CURVE_STEP_S)
    marks_s, marks = zip(*dynamics, strict=True)
    levels = np.interp(moments, marks_s, marks) * part.touch
    depth = part.breathe or 0.0
    points = []
    for moment, level in zip(moments.tolist(), levels.tolist(), strict=True):
        breath = int(np.clip(np.searchsorted(starts, moment, "right") - 1, 0, score.breaths - 1))
        along = (moment - starts[breath]) / (starts[breath + 1] - starts[breath])
        swell = breath_swell(float(np.clip(along, 0, 1)), score.inhale / score.breath)
        points.append((moment, float(np.clip(level * (1 - depth / 2 + depth * swell), 8, 110))))
    return points


def _tempo_at(points: Sequence[tuple[float, float]], breath: int) -> float:
    for (left, tempo), (right, target) in itertools.pairwise(points):
        if breath <= left:
            return tempo
        if breath <= right:
            return tempo + (target - tempo) * (breath - left) / (right - left)
    return points[-1][1]


def _played(score: Score, name: str, notes: Sequence[Note], clock: Clock) -> tuple[Played, ...]:
    part = score.part[name]
    # Not secrets: the same seed must give the same performance on every machine.
    chance = random.Random(f"{score.seed}/{name}")
    played = []
    for beat, together in itertools.groupby(notes, key=lambda note: note.beat):
        moment = clock.seconds(beat) + (part.lag_ms + chance.gauss(0, part.human_ms)) / 1000
        arch = 1 + part.arch * (_arch(score, beat) - 0.5)
        for place, note in enumerate(sorted(together, key=lambda note: note.pitch)):
            rolled = place * part.roll_ms / 1000 * (1 + 0.2 * chance.random())
            start = max(0.0, moment + rolled)
            end = clock.seconds(beat + note.beats) + part.legato_s
            uneven = 1 + chance.gauss(0, part.human_share)
            velocity = note.velocity * part.touch * arch * uneven * _top_softness(part, note.pitch)
            strength = int(max(_SOFTEST, min(_LOUDEST, velocity)))
            played.append(Played(start, max(0.1, end - start), note.pitch, strength))
    return untangled(sorted(played), part.tie)


def _arch(score: Score, beat: float) -> float:
    along = (beat / score.breath) % 1
    inhale = score.inhale / score.breath
    return along / inhale if along < inhale else 1 - (along - inhale) / (1 - inhale)


def _top_softness(part: Part, pitch: int) -> float:
    return 1.0 if part.soft_top is None else 1 - max(0, pitch - part.soft_top) * 0.012


def untangled(notes: Sequence[Played], tie: bool) -> tuple[Played, ...]:
    """Parts overlapping notes of one pitch: tied where asked, else the earlier is let go sooner.

    MIDI has no identity for a note: a late note-off would silence the newer one.
    """
    result: list[Played] = []
    last: dict[int, int] = {}
    for note in notes:
        index = last.get(note.pitch)
        if index is not None and result[index].end_s > note.start_s - 0.03:
            earlier = result[index]
            joined = max(earlier.length_s, note.end_s - earlier.start_s)
            if tie and note.end_s - earlier.start_s < LONGEST_TIE_S:
                result[index] = earlier._replace(length_s=joined)
                continue
            short = max(0.05, note.start_s - earlier.start_s - _RESTRIKE_GAP_S)
            result[index] = earlier._replace(length_s=short)
        last[note.pitch] = len(result)
        result.append(note)
    return tuple(sorted(result))
