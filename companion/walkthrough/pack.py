"""The plain types of a pack as it lies on disk: its slots, its lines, its editions.

Frozen, and in need of nothing but the standard library, like the types of what is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from companion.walkthrough.model import DETAILS, About, Form, Headings, SourceNote, Stretch


@dataclass(frozen=True, slots=True)
class Slot:
    """A question that only the clinic can answer.

    `kind` is 'line' (free words, up to `longest` characters, one per language), 'phone',
    'temperature' (from `lowest_c` to `highest_c` degrees Celsius) or 'choice' (one of
    `options`: the names of a token's phrases). `apart`: adults and children have an
    answer each.
    """

    name: str
    kind: Literal["line", "phone", "temperature", "choice"]
    longest: int = 60
    lowest_c: float = 0.0
    highest_c: float = 0.0
    apart: bool = False
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a pack with the conditions under which it is told.

    `when` holds pairs of a condition and the values it may have; all must hold. `filled`:
    told only when the clinic answered all of these slots; `empty`: only while any of these
    is open. `shows` is the picture or technique a picture or action line stands for;
    `asks` the key of the question that settles it, `opens` the page that tells more.
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
    asks: str = ""
    opens: str = ""
    hidden: bool = False
    notes: tuple[SourceNote, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaf:
    """A step, card or page of a pack in one language: for each reader, lines by section.

    `lines` has only the readers it is written for. `closed` sections, and all of an `optin`
    leaf, are read only by who opens them.
    """

    id: str
    kind: Literal["steps", "cards", "pages"]
    stretch: Stretch
    when: tuple[tuple[str, tuple[str, ...]], ...]
    sections: tuple[str, ...]
    lines: Mapping[str, Mapping[str, tuple[Line, ...]]]
    form: Form = "page"
    closed: tuple[str, ...] = ()
    optin: bool = False


@dataclass(frozen=True, slots=True)
class ChapterPlan:
    """Which pages make a chapter; `titles` and `leads` are by reader."""

    id: str
    pages: tuple[str, ...]
    titles: Mapping[str, str]
    leads: Mapping[str, str]
    optin: bool = False
    holds: Literal["pages", "steps"] = "pages"


@dataclass(frozen=True, slots=True)
class Edition:
    """A pack in one language. `headings` are by reader, `tokens` by name and choice.

    `differ` holds what each document says on each disagreement.
    """

    language: str
    headings: Mapping[str, Headings]
    steps: tuple[Leaf, ...]
    pages: Mapping[str, Leaf]
    about: About
    tokens: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    chapters: tuple[ChapterPlan, ...] = ()
    differ: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pack:
    """A procedure as its files tell it. The first language is the master.

    `one_level` names the readers who read one amount of detail and are not asked how much.
    """

    id: str
    readers: tuple[str, ...]
    conditions: Mapping[str, tuple[str, ...]]
    slots: Mapping[str, Slot]
    call_page: str
    editions: Mapping[str, Edition]
    one_level: tuple[str, ...] = ()
    example: bool = False

    def details(self, reader: str) -> tuple[str, ...]:
        """The amounts of detail that `reader` can choose among; one when there is no choice."""
        return DETAILS[:1] if reader in self.one_level else DETAILS

    def edition(self, language: str) -> Edition:
        """The edition in `language`, else in its base language, else the master."""
        base = language.replace("-", "_").partition("_")[0]
        for wanted in (language, base):
            if wanted in self.editions:
                return self.editions[wanted]
        return next(iter(self.editions.values()))
