"""The words of a visit, from `visit/<language>/words.toml`: check-in to check-out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from companion.datafile import DataFileError, Finding, read_words, shaped

REASONS = ("pain", "dizzy", "toilet", "cold", "scared", "ask")
"""Why someone may need their nurse; the pictures go by these names."""


@dataclass(frozen=True, slots=True)
class WorryWords:
    """Asking how worried a person is, from 0 to 10. `high_answer` is for 8 and above."""

    question: str
    low: str
    high: str
    why: str
    skip: str
    high_answer: str
    high_breathe: str
    high_nurse: str


@dataclass(frozen=True, slots=True)
class HowMuchWords:
    """Asking how much a person would like to know; three choices with a hint each."""

    question: str
    main: str
    main_hint: str
    steps: str
    steps_hint: str
    full: str
    full_hint: str
    change: str
    skip: str


@dataclass(frozen=True, slots=True)
class NurseWords:
    """The signal to the nurse. `reasons` are by REASONS, in the order of the pictures."""

    title: str
    shown: str
    not_bell: str
    help_now: str
    why: str
    okay: str
    hold: str
    reasons: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CalledWords:
    """Being called in."""

    title: str
    breath: str
    tell: str
    hand: str
    back: str


@dataclass(frozen=True, slots=True)
class CheckOutWords:
    """Asking once more. What has changed is said in words, never as a score."""

    title: str
    question: str
    lower: str
    same: str
    higher: str
    skip: str
    thanks: str


@dataclass(frozen=True, slots=True)
class VisitWords:
    """All that a visit says to one reader in one language."""

    title: str
    data: str
    worry: WorryWords
    how_much: HowMuchWords
    nurse: NurseWords
    called: CalledWords
    check_out: CheckOutWords


def load_visit_words(root: Path, reader: str = "adult", language: str = "en") -> VisitWords:
    """Read the visit's words from the folder `root` (the assets' `visit`).

    Falls back to the language's base, then to English. Raises DataFileError, with file, key
    and cure, when a word is missing, unknown or unfit to be shown.
    """
    table, file = read_words(root, language, reader)
    words = shaped(VisitWords, table, file, f"{reader}.")
    if tuple(words.nurse.reasons) != REASONS:
        cure = f"write exactly {', '.join(REASONS)}, in this order"
        key = f"{reader}.nurse.reasons"
        raise DataFileError(Finding(file, key, "not the six reasons", cure))
    return words
