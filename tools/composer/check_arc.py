"""A long piece against its curve: how long it lasts, how many parts sound, how it comes home."""

from __future__ import annotations

from tools.composer.arrange import Arrangement
from tools.composer.curve import lasts_s, most_parts_at
from tools.composer.notation import pitch_number
from tools.composer.perform import Clock

LENGTH_TOLERANCE_S = 3.0
LANDING_S = 40.0
"""How much of its end stands by itself: whoever is called is taken there from anywhere."""
LANDING_TOLERANCE_S = 1.0
_AFTERGLOW = 0.25
"""The share of a line through which the last tone of a part may still ring uncounted."""


def check_arc(arrangement: Arrangement, clock: Clock) -> list[str]:
    """Errors of a piece with a curve; none for other pieces."""
    if not arrangement.score.curve:
        return []
    return [
        *_length(arrangement, clock),
        *_crowded(arrangement, clock),
        *_landing(arrangement, clock),
    ]


def parts_sounding(arrangement: Arrangement) -> list[int]:
    """How many parts sound in each line."""
    beats = arrangement.score.breath
    counts = []
    for line in range(arrangement.score.breaths):
        begin, end = (line + _AFTERGLOW) * beats, (line + 1) * beats
        sounding = [
            any(note.beat < end and note.beat + note.beats > begin for note in notes)
            or any(line * beats <= note.beat < begin for note in notes)
            for notes in arrangement.notes.values()
        ]
        counts.append(sum(sounding))
    return counts


def _length(arrangement: Arrangement, clock: Clock) -> list[str]:
    score = arrangement.score
    ends_s = clock.starts_s[score.breaths] + score.ring_s
    if abs(ends_s - lasts_s(score.curve)) <= LENGTH_TOLERANCE_S:
        return []
    return [f"lasts {ends_s:.0f} s, its curve {lasts_s(score.curve):.0f} s"]


def _crowded(arrangement: Arrangement, clock: Clock) -> list[str]:
    errors = []
    for line, count in enumerate(parts_sounding(arrangement)):
        most = most_parts_at(arrangement.score.curve, clock.starts_s[line])
        if count > most:
            errors.append(f"{count} parts in line {line + 1}, at most {most} there")
    return errors


def _landing(arrangement: Arrangement, clock: Clock) -> list[str]:
    score, last = arrangement.score, arrangement.stretches[-1]
    begins_s = clock.starts_s[last.first_breath]
    lasts = clock.starts_s[score.breaths] + score.ring_s - begins_s
    errors = []
    if abs(lasts - LANDING_S) > LANDING_TOLERANCE_S:
        errors.append(f"[{last.name}] lasts {lasts:.1f} s, a landing {LANDING_S:g} s")
    tonic = pitch_number(score.tonic) % 12
    away = [
        harmony.chord.symbol
        for harmony in arrangement.harmony
        if harmony.beat >= last.first_breath * score.breath and harmony.chord.bass != tonic
    ]
    if away:
        errors.append(f"[{last.name}] leaves the keynote: {' '.join(away)}")
    return errors
