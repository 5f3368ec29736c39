"""A score becomes notes: every line, table, figure and pad, in beats."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tools.composer.notation import (
    DYNAMICS,
    Chord,
    ScoreError,
    content_lines,
    pitch_number,
    read_chord,
    read_line,
)
from tools.composer.score import Part, Score, Section
from tools.composer.voicing import Compass, Voicing, lead_voices

_EPSILON = 1e-6


class Note(NamedTuple):
    """A written note: start and length in beats, MIDI number, velocity 1-127, section name."""

    beat: float
    beats: float
    pitch: int
    velocity: float
    section: str


@dataclass(frozen=True)
class Harmony:
    """A chord and when it sounds, in beats."""

    beat: float
    beats: float
    chord: Chord


@dataclass(frozen=True)
class Stretch:
    """A section where the form places it, counted in breaths from the beginning."""

    name: str
    section: Section
    first_breath: int

    def velocity(self, beat: float, breath_beats: int) -> float:
        """The dynamic at ``beat``: the section's marks spread evenly, joined by straight lines."""
        marks = [float(DYNAMICS[mark]) for mark in self.section.dyn]
        if len(marks) == 1:
            return marks[0]
        along = (beat / breath_beats - self.first_breath) / self.section.breaths
        place = along * (len(marks) - 1)
        left = min(int(place), len(marks) - 2)
        return marks[left] + (marks[left + 1] - marks[left]) * (place - left)


@dataclass(frozen=True)
class Arrangement:
    """All notes of a piece by part, with its harmony and form."""

    score: Score
    notes: Mapping[str, tuple[Note, ...]]
    harmony: tuple[Harmony, ...]
    stretches: tuple[Stretch, ...]

    def chord_at(self, beat: float) -> Chord:
        """The chord that sounds at ``beat``."""
        return next(h.chord for h in reversed(self.harmony) if h.beat <= beat + _EPSILON)


def arrange(score: Score) -> Arrangement:
    """Reads all the music in ``score``.

    Raises:
        ScoreError: naming section, part and line where beats, notes, chords or columns are wrong.
    """
    stretches = _stretches(score)
    harmony = tuple(item for stretch in stretches for item in _read_harmony(score, stretch))
    notes: dict[str, list[Note]] = {name: [] for name in score.part}
    for stretch in stretches:
        for part, text in stretch.section.lines.items():
            notes[part] += _read_lines(score, stretch, part, text)
        if stretch.section.table:
            _read_table(score, stretch, notes)
    for part in score.part:
        if any(part in (*s.section.figure, *s.section.pad) for s in stretches):
            notes[part] += _accompaniment(score, stretches, harmony, part)
    for name, spec in score.part.items():
        if spec.copy_of:
            notes[name] = _copied(notes[spec.copy_of], spec)
    ordered = {name: tuple(sorted(part)) for name, part in notes.items()}
    return Arrangement(score, ordered, harmony, stretches)


def _stretches(score: Score) -> tuple[Stretch, ...]:
    stretches = []
    breath = 0
    for name in score.form:
        section = score.section[name]
        stretches.append(Stretch(name, section, breath))
        breath += section.breaths
    return tuple(stretches)


def _read_harmony(score: Score, stretch: Stretch) -> list[Harmony]:
    lines = _one_per_breath(stretch, "harmony", stretch.section.harmony)
    found = []
    for index, line in enumerate(lines):
        place = f"[{stretch.name}] harmony line {index + 1}"
        start = beat = float((stretch.first_breath + index) * score.breath)
        for word in line.replace("|", " ").split():
            symbol, _, length = word.partition(":")
            try:
                chord, beats = read_chord(symbol), float(length or score.breath)
            except ValueError as error:
                raise ScoreError(f"{place}: {error}") from error
            found.append(Harmony(beat, beats, chord))
            beat += beats
        _expect_beats(place, beat - start, score.breath, line)
    return found


def _read_lines(score: Score, stretch: Stretch, part: str, text: str) -> list[Note]:
    notes: list[Note] = []
    scale = score.scale(part)
    for index, line in enumerate(_one_per_breath(stretch, part, text)):
        place = f"[{stretch.name}] {part} line {index + 1}"
        start = beat = float((stretch.first_breath + index) * score.breath)
        try:
            tokens = read_line(line, scale, score.motif)
        except ScoreError as error:
            raise ScoreError(f"{place}: {error}") from error
        for token in tokens:
            if token.tied:
                if not notes:
                    raise ScoreError(f"{place}: nothing to tie to")
                last = notes[-1].beat
                notes = [
                    note._replace(beats=note.beats + token.beats) if note.beat == last else note
                    for note in notes
                ]
            velocity = stretch.velocity(beat, score.breath)
            notes += [Note(beat, token.beats, p, velocity, stretch.name) for p in token.pitches]
            beat += token.beats
        _expect_beats(place, beat - start, score.breath, line)
    return notes


def _read_table(score: Score, stretch: Stretch, notes: dict[str, list[Note]]) -> None:
    """Part-writing: time goes down, voices go across, ``.`` holds, ``-`` rests."""
    header, *rows = content_lines(stretch.section.table or "")
    parts = header.split()[1:]
    for part in parts:
        if part not in score.part:
            raise ScoreError(f"[{stretch.name}] table: no part called {part!r}")
    start = beat = float(stretch.first_breath * score.breath)
    resting: set[str] = set()
    for index, row in enumerate(rows):
        place = f"[{stretch.name}] table row {index + 1}"
        length, *cells = row.split()
        if len(cells) != len(parts):
            raise ScoreError(f"{place}: {len(cells)} voices, need {len(parts)}: {row}")
        try:
            beats = float(length)
            for part, cell in zip(parts, cells, strict=True):
                if cell == "-":
                    resting.add(part)
                elif cell == ".":
                    if part not in resting:
                        _hold(notes[part], beats, f"{place} {part}")
                else:
                    resting.discard(part)
                    velocity = stretch.velocity(beat, score.breath)
                    pitch = pitch_number(cell)
                    notes[part].append(Note(beat, beats, pitch, velocity, stretch.name))
        except ValueError as error:
            raise ScoreError(f"{place}: {error}") from error
        beat += beats
    needed = stretch.section.breaths * score.breath
    _expect_beats(f"[{stretch.name}] table", beat - start, needed, "")


def _hold(notes: list[Note], beats: float, place: str) -> None:
    if not notes:
        raise ScoreError(f"{place}: nothing to hold")
    notes[-1] = notes[-1]._replace(beats=notes[-1].beats + beats)


def _accompaniment(
    score: Score, stretches: Sequence[Stretch], harmony: Sequence[Harmony], part: str
) -> list[Note]:
    """One part's figures and pads, voiced over the whole piece: leading crosses sections."""
    spec = score.part[part]
    low, high = spec.voicing or spec.range
    floor = pitch_number(spec.bass)
    basses = [floor + (item.chord.bass - floor) % 12 for item in harmony]
    compass = Compass(pitch_number(low), pitch_number(high), spec.voices)
    try:
        voicings = lead_voices(basses, [item.chord.tones for item in harmony], compass)
    except ScoreError as error:
        raise ScoreError(f"part.{part}: {error}") from error
    voiced = list(zip(harmony, basses, voicings, strict=True))
    notes: list[Note] = []
    for stretch in stretches:
        begin = stretch.first_breath * score.breath
        end = begin + stretch.section.breaths * score.breath
        inside = [item for item in voiced if begin <= item[0].beat < end]
        if part in stretch.section.pad:
            notes += _pad(score, stretch, inside)
        if part in stretch.section.figure:
            notes += _figure(score, stretch, part, inside)
    return notes


Voiced = tuple[Harmony, int, Voicing]


def _pad(score: Score, stretch: Stretch, voiced: Sequence[Voiced]) -> list[Note]:
    notes: list[Note] = []
    sounding: dict[int, int] = {}
    for harmony, _, voicing in voiced:
        sounding = {pitch: index for pitch, index in sounding.items() if pitch in voicing}
        for pitch in sorted(set(voicing)):
            if pitch in sounding:
                held = notes[sounding[pitch]]
                notes[sounding[pitch]] = held._replace(beats=held.beats + harmony.beats)
                continue
            sounding[pitch] = len(notes)
            velocity = stretch.velocity(harmony.beat, score.breath)
            notes.append(Note(harmony.beat, harmony.beats, pitch, velocity, stretch.name))
    return notes


def _figure(score: Score, stretch: Stretch, part: str, voiced: Sequence[Voiced]) -> list[Note]:
    figure = stretch.section.figure[part]
    patterns = content_lines(figure.pattern)
    notes: list[Note] = []
    for breath in range(stretch.section.breaths):
        index = breath % len(patterns)
        place = f"[{stretch.name}] figure {part} line {index + 1}"
        words = patterns[index].replace("|", " ").split()
        _expect_beats(place, len(words) * figure.step, score.breath, patterns[index])
        for step, word in enumerate(words):
            if word == ".":
                continue
            beat = (stretch.first_breath + breath) * score.breath + step * figure.step
            harmony, bass, voicing = next(v for v in reversed(voiced) if v[0].beat <= beat)
            left = harmony.beat + harmony.beats - beat
            ring = min(figure.ring, left) if score.part[part].pedal else figure.ring
            velocity = stretch.velocity(beat, score.breath)
            for symbol in word:
                try:
                    pitches, weight = _figure_pitches(symbol, bass, voicing)
                except ValueError as error:
                    raise ScoreError(f"{place}: not a figure sign: {symbol!r}") from error
                notes += [Note(beat, ring, p, velocity * weight, stretch.name) for p in pitches]
    return notes


def _figure_pitches(symbol: str, bass: int, voicing: Voicing) -> tuple[Voicing, float]:
    if symbol == "b":
        return (bass,), 1
    if symbol == "B":
        return (bass - 12,), 1
    if symbol == "c":
        return voicing, 0.9
    ladder = (*voicing, *(pitch + 12 for pitch in voicing))
    step = int(symbol)
    if not 1 <= step <= len(ladder):
        raise ValueError(symbol)
    return (ladder[step - 1],), 1


def _copied(notes: Sequence[Note], spec: Part) -> list[Note]:
    return [
        note._replace(pitch=note.pitch + spec.transpose)
        for note in notes
        if spec.only_in is None or note.section in spec.only_in
    ]


def _one_per_breath(stretch: Stretch, what: str, text: str) -> list[str]:
    lines = content_lines(text)
    if len(lines) != stretch.section.breaths:
        needed = stretch.section.breaths
        raise ScoreError(f"[{stretch.name}] {what}: {len(lines)} lines, need {needed} breaths")
    return lines


def _expect_beats(place: str, found: float, needed: float, line: str) -> None:
    if abs(found - needed) > _EPSILON:
        shown = f": {line}" if line else ""
        raise ScoreError(f"{place}: {found:g} beats, need {needed:g}{shown}")
