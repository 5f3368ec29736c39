"""The piece as a whole: does it breathe, does it repeat itself, is it thin enough to rest in."""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tools.composer.arrange import Arrangement, Note
from tools.composer.check_parts import Performance
from tools.composer.check_voices import leading_line, semitone_share
from tools.composer.perform import Clock

MOST_ALIKE = 0.80
MOST_EXACT_REPEATS = 0.30
LEAST_RHYTHM_REUSE = 0.15
MOST_EVENTS = 26
GREATEST_JUMP = 14
WIDEST_LEAP = 12
LATEST_PEAK = 0.55
LEAST_LIFTED = 0.60
_ONE_EVENT_S = 0.06
"""A rolled chord or a doubling is one event to the ear."""


@dataclass(frozen=True)
class FormFigures:
    """What the form measures; shares are 0-1, lists have one value to a breath."""

    most_alike: float
    exact_repeats: float
    rhythm_reuse: float
    widest_leap: int
    lifted: float
    summit_at: float
    semitones: float
    events: list[int]


def check_form(
    arrangement: Arrangement, played: Performance, clock: Clock
) -> tuple[list[str], list[str], FormFigures]:
    """Errors, warnings and figures of repetition, density and melody."""
    likeness = breath_likeness(arrangement)
    figures = _measured(arrangement, played, clock, likeness)
    errors, warnings = [], []
    if figures.most_alike > MOST_ALIKE:
        one, other = np.unravel_index(int(likeness.argmax()), likeness.shape)
        errors.append(f"breaths {one + 1} and {other + 1} are {figures.most_alike:.0%} equal")
    if figures.exact_repeats > MOST_EXACT_REPEATS:
        errors.append(f"{figures.exact_repeats:.0%} of the melody's lines are exact repeats")
    if max(figures.events) > MOST_EVENTS:
        errors.append(f"density: {max(figures.events)} events in one breath")
    if figures.widest_leap > WIDEST_LEAP:
        errors.append(f"the melody leaps {figures.widest_leap} semitones")
    # Nobody is asked to breathe with a curve.
    if not arrangement.score.curve and figures.lifted < LEAST_LIFTED:
        errors.append(f"only {figures.lifted:.0%} of the lines peak before the out-breath")
    if figures.rhythm_reuse < LEAST_RHYTHM_REUSE:
        warnings.append(f"little rhythmic unity: {figures.rhythm_reuse:.0%}")
    jumps = [abs(b - a) for a, b in itertools.pairwise(figures.events)]
    if max(jumps) > GREATEST_JUMP:
        warnings.append(f"density jumps by {max(jumps)} events")
    return errors, warnings, figures


def breath_likeness(arrangement: Arrangement) -> NDArray[np.float64]:
    """How alike each two breaths are: shared notes among all their notes; 0 on the diagonal."""
    beats = arrangement.score.breath
    contents: list[set[Hashable]] = [set() for _ in range(arrangement.score.breaths)]
    for name, notes in arrangement.notes.items():
        for note in notes:
            breath = int(note.beat // beats)
            contents[breath].add((name, round(note.beat - breath * beats, 3), note.pitch))
    count = len(contents)
    likeness = np.zeros((count, count))
    for one, other in itertools.combinations(range(count), 2):
        likeness[one, other] = likeness[other, one] = _shared(contents[one], contents[other])
    return likeness


def _measured(
    arrangement: Arrangement, played: Performance, clock: Clock, likeness: NDArray[np.float64]
) -> FormFigures:
    score = arrangement.score
    line = leading_line(arrangement)
    beats = score.breath * score.breaths
    phrases = [phrase for phrase in _phrases(line, score.breath, score.breaths) if len(phrase) > 2]
    melodies = [tuple((n.beat % score.breath, n.pitch) for n in phrase) for phrase in phrases]
    rhythms = [tuple(n.beat % score.breath for n in phrase) for phrase in phrases]
    peaks = [max(phrase, key=lambda n: (n.pitch, -n.beat)) for phrase in phrases]
    early = [peak.beat % score.breath / score.breath <= LATEST_PEAK for peak in peaks]
    leaps = [abs(b.pitch - a.pitch) for a, b in itertools.pairwise(line)]
    summit = max(line, key=lambda n: (n.pitch, n.velocity))
    return FormFigures(
        most_alike=float(likeness.max()),
        exact_repeats=_repeated(melodies),
        rhythm_reuse=_repeated(rhythms),
        widest_leap=max(leaps, default=0),
        lifted=sum(early) / max(1, len(early)),
        summit_at=summit.beat / beats,
        semitones=semitone_share(arrangement),
        events=_events(arrangement, played, clock),
    )


def _phrases(line: Sequence[Note], breath_beats: int, breaths: int) -> list[list[Note]]:
    phrases: list[list[Note]] = [[] for _ in range(breaths)]
    for note in line:
        phrases[int(note.beat // breath_beats)].append(note)
    return phrases


def _events(arrangement: Arrangement, played: Performance, clock: Clock) -> list[int]:
    """Struck events in each breath; all events where nothing is struck."""
    parts = arrangement.score.part
    struck = [n.start_s for name, notes in played.items() if parts[name].struck for n in notes]
    every = [note.start_s for notes in played.values() for note in notes]
    onsets = sorted(struck or every)
    heard = [
        onset
        for last, onset in zip([-1.0, *onsets], onsets, strict=False)
        if onset - last > _ONE_EVENT_S
    ]
    counts, _ = np.histogram(heard, clock.starts_s[: arrangement.score.breaths + 1])
    return [int(count) for count in counts]


def _repeated(items: Sequence[Hashable]) -> float:
    return 1 - len(set(items)) / len(items) if items else 0.0


def _shared(one: AbstractSet[Hashable], other: AbstractSet[Hashable]) -> float:
    return len(one & other) / max(1, len(one | other))
