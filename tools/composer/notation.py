"""The words a score is written in: note names, scale degrees, chords, motifs, one line of music."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

LETTERS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
ACCIDENTALS = {"": 0, "#": 1, "b": -1, "##": 2, "bb": -2}
NAMES = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
MODES = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "minor": (0, 2, 3, 5, 7, 8, 10),
}
# Ninth chords leave the fifth out: space is worth more than completeness.
CHORDS = {
    "": (0, 4, 7),
    "m": (0, 3, 7),
    "5": (0, 7),
    "6": (0, 4, 7, 9),
    "m6": (0, 3, 7, 9),
    "7": (0, 4, 7, 10),
    "m7": (0, 3, 7, 10),
    "maj7": (0, 4, 7, 11),
    "9": (0, 4, 10, 14),
    "m9": (0, 3, 10, 14),
    "maj9": (0, 4, 11, 14),
    "add9": (0, 4, 7, 14),
    "madd9": (0, 3, 7, 14),
    "sus2": (0, 2, 7),
    "sus4": (0, 5, 7),
    "7sus4": (0, 5, 7, 10),
    "9sus4": (0, 5, 10, 14),
    "6/9": (0, 4, 9, 14),
}
DYNAMICS = {"niente": 10, "ppp": 24, "pp": 32, "p": 40, "mp": 49, "mf": 58}
"""Velocity of each dynamic mark. Nothing louder than mezzo-forte exists in this house."""

_MOTIF = re.compile(r"@(\w+)([+-]\d+)?(\*[\d.]+)?(%)?(<)?")
_DEGREE = re.compile(r"([#b]?)([1-7])([',]*)")


class ScoreError(ValueError):
    """A score cannot be read; the message names the section, the part and the line."""


@dataclass(frozen=True)
class Chord:
    """A chord symbol read: pitch classes (C is 0) of the bass and of the tones, root first."""

    bass: int
    tones: tuple[int, ...]
    symbol: str


@dataclass(frozen=True)
class Scale:
    """A tonic (MIDI number) and a mode, for music written in degrees."""

    tonic: int
    mode: str

    def pitch(self, step: int) -> int:
        """The MIDI number ``step`` scale steps above the tonic (below when negative)."""
        degrees = MODES[self.mode]
        return self.tonic + degrees[step % 7] + 12 * (step // 7)


@dataclass(frozen=True)
class Token:
    """One thing in a line: pitches struck together, a rest (no pitches) or a tie."""

    beats: float
    pitches: tuple[int, ...] = ()
    tied: bool = False


def pitch_number(name: str) -> int:
    """The MIDI number of a note name such as ``F#5`` (C4 is 60)."""
    match = re.fullmatch(r"([A-G])(##|bb|#|b|)(-?\d)", name)
    if not match:
        raise ScoreError(f"not a note: {name!r}")
    letter, accidental, octave = match.groups()
    return 12 * (int(octave) + 1) + LETTERS[letter] + ACCIDENTALS[accidental]


def pitch_name(number: int) -> str:
    """The usual name of a MIDI number."""
    return f"{NAMES[number % 12]}{number // 12 - 1}"


def read_chord(symbol: str) -> Chord:
    """Reads ``Gmaj7`` or ``Bm7/D``."""
    match = re.fullmatch(r"([A-G][#b]?)(6/9|[^/]*)(?:/([A-G][#b]?))?", symbol)
    if not match or match[2] not in CHORDS:
        raise ScoreError(f"unknown chord: {symbol!r}")
    root = pitch_number(f"{match[1]}0") % 12
    bass = pitch_number(f"{match[3]}0") % 12 if match[3] else root
    return Chord(bass, tuple((root + interval) % 12 for interval in CHORDS[match[2]]), symbol)


def read_line(text: str, scale: Scale, motifs: Mapping[str, str]) -> list[Token]:
    """Reads one line such as ``r:1 D5:1 G5:2 | (A4 D5):6`` or ``@linen+2 | 5:3``.

    A duration (in beats) stays until the next one; ``|`` is for the eye.
    """
    grouped = re.sub(r"\(([^)]*)\)", lambda match: f"({','.join(match[1].split())})", text)
    tokens: list[Token] = []
    beats = 1.0
    for word in grouped.replace("|", " ").split():
        if word.startswith("@"):
            tokens += _motif_tokens(word, scale, motifs)
            continue
        what, colon, length = word.rpartition(":")
        what = what if colon else word
        beats = _beats(length) if colon else beats
        tokens.append(_token(what, beats, scale))
    return tokens


def content_lines(text: str) -> list[str]:
    """The lines of a text block without comments (``//``) and empty lines."""
    stripped = (line.split("//")[0].strip() for line in text.splitlines())
    return [line for line in stripped if line]


def _token(what: str, beats: float, scale: Scale) -> Token:
    if what == "r":
        return Token(beats)
    if what == "~":
        return Token(beats, tied=True)
    words = what[1:-1].split(",") if what.startswith("(") else [what]
    return Token(beats, tuple(_named_or_degree(word, scale) for word in words))


def _named_or_degree(word: str, scale: Scale) -> int:
    if word[:1] in LETTERS:
        return pitch_number(word)
    step, alteration = _degree(word)
    return scale.pitch(step) + alteration


def _degree(word: str) -> tuple[int, int]:
    match = _DEGREE.fullmatch(word)
    if not match:
        raise ScoreError(f"not a note or degree: {word!r}")
    octaves = match[3].count("'") - match[3].count(",")
    return int(match[2]) - 1 + 7 * octaves, ACCIDENTALS[match[1]]


def _motif_tokens(word: str, scale: Scale, motifs: Mapping[str, str]) -> list[Token]:
    """``@name``; ``+2`` moved in scale steps, ``*2`` slower, ``%`` mirrored, ``<`` reversed."""
    match = _MOTIF.fullmatch(word)
    if not match or match[1] not in motifs:
        raise ScoreError(f"unknown motif: {word!r}")
    name, shift, stretch, mirrored, backwards = match.groups()
    notes: list[tuple[str, float]] = []
    beats = 1.0
    for note in motifs[name].replace("|", " ").split():
        what, _, length = note.partition(":")
        beats = _beats(length) if length else beats
        notes.append((what, beats * (float(stretch[1:]) if stretch else 1)))
    if backwards:
        notes.reverse()
    axis = _degree(next(what for what, _ in notes if what != "r"))[0]
    tokens = []
    for what, beats in notes:
        if what == "r":
            tokens.append(Token(beats))
            continue
        step, alteration = _degree(what)
        step = 2 * axis - step if mirrored else step
        pitch = scale.pitch(step + int(shift or 0)) + (-alteration if mirrored else alteration)
        tokens.append(Token(beats, (pitch,)))
    return tokens


def _beats(text: str) -> float:
    try:
        beats = float(text)
    except ValueError:
        raise ScoreError(f"not a duration in beats: {text!r}") from None
    if beats <= 0:
        raise ScoreError(f"a duration must be above zero: {text!r}")
    return beats
