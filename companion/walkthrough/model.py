"""The plain types of the walkthrough: who reads, what a pack holds, what is told.

Everything is frozen and needs nothing but the standard library, so that a window can
know these types without loading the machinery that fills them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from companion.walkthrough.kinds import DETAILS, PART_KINDS, PartKind

__all__ = ["DETAILS", "PART_KINDS", "PartKind"]

Stretch = Literal["before", "during", "after"]
NoteKind = Literal["document", "study", "clinic", "practice"]

STRETCHES: tuple[Stretch, ...] = ("before", "during", "after")
READERS = ("adult", "teen", "child", "little", "parent")
MEDICINES = ("numbing", "relaxing", "asleep", "unsure")
POSITIONS = ("side", "stomach", "hug", "unsure")
SITES = ("hip", "other")
CREAM = ("yes", "no")
BREATHS = ("paced", "own")

TECHNIQUES = ("breathe", "long_out", "cool_breath", "squeeze", "still", "rest")
PACED_TECHNIQUES = frozenset({"breathe", "long_out", "cool_breath"})


@dataclass(frozen=True, slots=True)
class Person:
    """Who the story is told to. The values are those of the constants above.

    `procedure` is one of the pack's own values ("aspiration", "biopsy", "both").
    `paced_breathing` is the nurse's switch: False when nothing may pace the breath.
    """

    reader: str = "adult"
    procedure: str = "both"
    medicine: str = "unsure"
    position: str = "unsure"
    site: str = "hip"
    cream: str = "no"
    detail: str = "main"
    paced_breathing: bool = True

    @property
    def breath(self) -> str:
        """'own' where nothing may pace the breath, else 'paced'.

        Nothing may after medicine that relaxes or brings sleep, nor where the nurse says so.
        """
        if self.paced_breathing and self.medicine in ("numbing", "unsure"):
            return "paced"
        return "own"


@dataclass(frozen=True, slots=True)
class SourceNote:
    """Where a statement comes from, in the reader's language.

    `note` is empty, or one line such as that the leaflets differ on this.
    """

    kind: NoteKind
    title: str
    publisher: str = ""
    date: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One idea (at most 40 words) that can be sourced, switched and read aloud alone."""

    id: str
    text: str
    sources: tuple[SourceNote, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One of the three things every step answers."""

    kind: PartKind
    heading: str
    statements: tuple[Statement, ...]

    @property
    def text(self) -> str:
        """All statements as one paragraph; a clinic's own line gets a full stop behind it."""
        return " ".join(_closed(statement.text) for statement in self.statements)


@dataclass(frozen=True, slots=True)
class StoryStep:
    """One step as this person reads it.

    `technique` is one of TECHNIQUES, started by the button whose words are `action`.
    """

    id: str
    stretch: Stretch
    title: str
    short: str
    picture: str
    alt: str
    parts: tuple[Part, Part, Part]
    technique: str
    action: str


@dataclass(frozen=True, slots=True)
class Section:
    """A headed list on a page."""

    kind: str
    heading: str
    lines: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """A page beside the steps, such as when to call."""

    title: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Headings:
    """The words around a story, in one reader's voice."""

    title: str
    standing_line: str
    happens: str
    feel: str
    do: str
    before: str
    during: str
    after: str
    sources: str
    clinic: str
    practice: str
    differ: str


@dataclass(frozen=True, slots=True)
class Story:
    """What one person reads: the whole walkthrough, told to them."""

    title: str
    steps: tuple[StoryStep, ...]
    standing_line: str
    call_page: Page
    headings: Headings
    language: str


@dataclass(frozen=True, slots=True)
class Slot:
    """A question that only the clinic can answer.

    `kind` is 'line' (free words, up to `longest` characters, one per language), 'phone'
    or 'temperature' (from `lowest_c` to `highest_c` degrees Celsius). `apart`: adults and
    children have an answer each.
    """

    name: str
    kind: Literal["line", "phone", "temperature"]
    longest: int = 60
    lowest_c: float = 0.0
    highest_c: float = 0.0
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a pack with the conditions under which it is told.

    `when` holds pairs of a condition and the values it may have; all must hold. `filled`:
    told only when the clinic answered all of these slots; `empty`: only while any of these
    is open. `shows` is the picture or technique a picture or action line stands for.
    """

    id: str
    text: str
    when: tuple[tuple[str, tuple[str, ...]], ...] = ()
    detail: tuple[str, ...] = DETAILS
    filled: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()
    covers: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    basis: str = "source"
    evidence: tuple[str, ...] = ()
    why: str = ""
    shows: str = ""
    hidden: bool = False
    notes: tuple[SourceNote, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaf:
    """A step, card or page of a pack in one language: for each reader, lines by section."""

    id: str
    kind: Literal["steps", "cards", "pages"]
    stretch: Stretch
    when: tuple[tuple[str, tuple[str, ...]], ...]
    sections: tuple[str, ...]
    lines: Mapping[str, Mapping[str, tuple[Line, ...]]]


@dataclass(frozen=True, slots=True)
class Edition:
    """A pack in one language. `headings` are by reader, `tokens` by name and choice."""

    language: str
    headings: Mapping[str, Headings]
    steps: tuple[Leaf, ...]
    pages: Mapping[str, Leaf]
    tokens: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pack:
    """A procedure as its files tell it. The first language is the master."""

    id: str
    readers: tuple[str, ...]
    conditions: Mapping[str, tuple[str, ...]]
    slots: Mapping[str, Slot]
    call_page: str
    editions: Mapping[str, Edition]

    def edition(self, language: str) -> Edition:
        """The edition in `language`, else in its base language, else the master."""
        base = language.replace("-", "_").partition("_")[0]
        for wanted in (language, base):
            if wanted in self.editions:
                return self.editions[wanted]
        return next(iter(self.editions.values()))


def _closed(text: str) -> str:
    return text if text.endswith((".", "?", "!", "”", "…")) else f"{text}."
