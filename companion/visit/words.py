"""The words of a visit, from `visit/<language>/words.toml`: check-in to check-out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from companion.clinic.setup import CHILDREN
from companion.datafile import DataFileError, Finding, read_words, shaped
from companion.visit.faces import FACES

REASONS = ("pain", "dizzy", "toilet", "cold", "scared", "ask")
"""Why someone may need their nurse; the pictures go by these names."""


@dataclass(frozen=True, slots=True)
class WelcomeWords:
    """The first screen. What is left out says the program itself, which then shows it at once."""

    hello: str = ""
    hello_more: str = ""
    lead: str = ""
    begin: str = ""
    breathe: str = ""
    rest: str = ""
    lead_rest: str = ""


@dataclass(frozen=True, slots=True)
class MenuWords:
    """Rows of the menu, each with a line about it. What is left out says the program itself."""

    called: str = ""
    called_note: str = ""
    call: str = ""
    call_note: str = ""
    finished: str = ""
    finished_note: str = ""


@dataclass(frozen=True, slots=True)
class WorryWords:
    """Asking how worried a person is, from 0 to 10. `high_answer` is for 8 and above; what ends in
    `rest` is for whom nothing may pace.

    `faces` stand under five faces, calm first, for who points at one instead of a number.
    """

    question: str
    low: str
    high: str
    why: str
    skip: str
    high_answer: str
    high_breathe: str
    high_answer_rest: str
    high_rest: str
    high_nurse: str
    faces: tuple[str, ...] = ()


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
    """Being called in. `rest` instead of `breath` is for whom nothing may pace."""

    title: str
    breath: str
    rest: str
    tell: str
    hand: str
    back: str


@dataclass(frozen=True, slots=True)
class CheckOutWords:
    """Asking once more. What has changed is said in words, never as a score.

    `higher_rest` instead of `higher` is for whom nothing may pace.
    """

    title: str
    note: str
    question: str
    why: str
    lower: str
    same: str
    higher: str
    higher_rest: str
    skip: str
    thanks: str


@dataclass(frozen=True, slots=True)
class VisitWords:
    """All that a visit says to one reader in one language.

    `title` and `note` head the check-in; `looks_like` and `looks_why` ask who should be in the
    pictures.
    """

    title: str
    note: str
    data: str
    looks_like: str
    looks_why: str
    worry: WorryWords
    how_much: HowMuchWords
    nurse: NurseWords
    called: CalledWords
    check_out: CheckOutWords
    welcome: WelcomeWords = field(default_factory=WelcomeWords)
    menu: MenuWords = field(default_factory=MenuWords)


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
    if len(words.worry.faces) not in ((FACES,) if reader in CHILDREN else (0, FACES)):
        cure = f"write {FACES} short words, from calm to very worried"
        raise DataFileError(Finding(file, f"{reader}.worry.faces", f"not {FACES} faces", cure))
    return words
