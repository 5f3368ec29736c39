"""The voices together: parallels, crossings, unresolved dissonance, grinding, mud."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence

from tools.composer.arrange import Arrangement, Note
from tools.composer.notation import Chord, pitch_name

MOST_SEMITONES = 0.08
"""Share of the time in which a close semitone may sound."""
_LOW_REGISTER = 48
_NARROWEST_LOW_INTERVAL = 5
_EPSILON = 1e-6


def check_voices(arrangement: Arrangement) -> tuple[list[str], list[str]]:
    """Errors and warnings of counterpoint and harmony."""
    errors, warnings = _motion(arrangement)
    unresolved = _unresolved(arrangement)
    if unresolved:
        errors.append(f"unresolved: {'; '.join(unresolved)}")
    share = semitone_share(arrangement)
    if share > MOST_SEMITONES:
        errors.append(f"close semitones sound {share:.0%} of the time")
    mud = _muddy_breaths(arrangement)
    if mud:
        warnings.append(f"close low intervals in breaths {' '.join(map(str, mud))}")
    return errors, warnings


def leading_line(arrangement: Arrangement) -> list[Note]:
    """The top notes of the leading part."""
    top: dict[float, Note] = {}
    for note in arrangement.notes[arrangement.score.leader]:
        if note.beat not in top or note.pitch > top[note.beat].pitch:
            top[note.beat] = note
    return [top[beat] for beat in sorted(top)]


def semitone_share(arrangement: Arrangement) -> float:
    """The share of half-beats in which two neighbouring semitones sound together."""
    moments = list(_moments(arrangement))
    grinding = sum(
        any(b - a == 1 for a, b in itertools.pairwise(pitches)) for _, pitches in moments
    )
    return grinding / len(moments)


def _motion(arrangement: Arrangement) -> tuple[list[str], list[str]]:
    """Table voices must not cross or move in parallel; melody against bass is only pointed out."""
    score = arrangement.score
    if not score.voices:
        floor = 36
        bass = [Note(h.beat, h.beats, floor + h.chord.bass, 0, "") for h in arrangement.harmony]
        lines: dict[str, Sequence[Note]] = {score.leader: leading_line(arrangement), "bass": bass}
        return [], _pair_faults(arrangement, lines)
    lines = {name: arrangement.notes[name] for name in score.voices}
    return _pair_faults(arrangement, lines), []


def _pair_faults(arrangement: Arrangement, lines: Mapping[str, Sequence[Note]]) -> list[str]:
    parts = arrangement.score.part
    doublings = {name for name in lines if name in parts and parts[name].doubles in lines}
    faults: list[str] = []
    for upper, lower in itertools.combinations(lines, 2):
        if upper in doublings or lower in doublings:
            continue
        faults += _faults_between(upper, lower, lines, arrangement.score.breath)
    return faults


def _faults_between(
    upper: str, lower: str, lines: Mapping[str, Sequence[Note]], breath_beats: int
) -> Iterator[str]:
    beats = sorted({note.beat for name in (upper, lower) for note in lines[name]})
    before: tuple[int, int] | None = None
    for beat in beats:
        high, low = _sounding(lines[upper], beat), _sounding(lines[lower], beat)
        if high is None or low is None:
            before = None
            continue
        breath, within = divmod(beat, breath_beats)
        place = f"{upper}/{lower} breath {breath + 1:g} beat {within + 1:g}"
        if high < low:
            yield f"crossing {place}"
        if before:
            kind = _parallel(before, (high, low))
            if kind:
                shown = "/".join(map(pitch_name, before)), f"{pitch_name(high)}/{pitch_name(low)}"
                yield f"parallel {kind} {place}: {' -> '.join(shown)}"
        before = (high, low)


def _parallel(before: tuple[int, int], after: tuple[int, int]) -> str | None:
    moves = after[0] - before[0], after[1] - before[1]
    interval = (after[0] - after[1]) % 12
    if moves[0] * moves[1] <= 0 or interval != (before[0] - before[1]) % 12:
        return None
    return {0: "octave", 7: "fifth"}.get(interval)


def _sounding(notes: Sequence[Note], beat: float) -> int | None:
    pitches = [n.pitch for n in notes if n.beat <= beat + _EPSILON < n.beat + n.beats - _EPSILON]
    return max(pitches, default=None)


def _unresolved(arrangement: Arrangement) -> list[str]:
    """Leading notes of a beat or more, foreign to the chord, that do not move on by step."""
    found = []
    line = leading_line(arrangement)
    for note, following in itertools.zip_longest(line, line[1:]):
        chord = arrangement.chord_at(note.beat)
        steps_on = following is not None and abs(following.pitch - note.pitch) <= 2
        if note.beats >= 1 and not steps_on and note.pitch % 12 not in _at_home(chord):
            breath = int(note.beat // arrangement.score.breath) + 1
            found.append(f"breath {breath} {pitch_name(note.pitch)} over {chord.symbol}")
    return found


def _at_home(chord: Chord) -> set[int]:
    """Chord tones and the colours that rest: 9, 5, 13; sharp 11 and maj7, or 11 and flat 7."""
    root = chord.tones[0]
    major = (root + 4) % 12 in chord.tones
    colours = (2, 7, 9, 6, 11) if major else (2, 7, 9, 5, 10)
    return {*chord.tones, *((root + interval) % 12 for interval in colours)}


def _muddy_breaths(arrangement: Arrangement) -> list[int]:
    muddy = set()
    for beat, pitches in _moments(arrangement):
        low = [pitch for pitch in pitches if pitch < _LOW_REGISTER]
        if any(b - a < _NARROWEST_LOW_INTERVAL for a, b in itertools.pairwise(low)):
            muddy.add(int(beat // arrangement.score.breath) + 1)
    return sorted(muddy)


def _moments(arrangement: Arrangement) -> Iterator[tuple[float, list[int]]]:
    notes = [note for part in arrangement.notes.values() for note in part]
    for half in range(arrangement.score.breaths * arrangement.score.breath * 2):
        beat = half / 2
        yield beat, sorted({n.pitch for n in notes if n.beat <= beat < n.beat + n.beats})
