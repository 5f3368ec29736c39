"""The plain types of the walkthrough: who reads, what a pack holds, what is told.

Everything is frozen and needs nothing but the standard library, so that a window can
know these types without loading the machinery that fills them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from companion.walkthrough.kinds import DETAILS, PART_KINDS, PartKind

__all__ = ["DETAILS", "PART_KINDS", "PartKind"]

CoachKind = Literal["say", "instead", "act"]
Form = Literal["page", "card", "checklist", "timeline", "questions", "quiet"]
Stretch = Literal["before", "during", "after"]
NoteKind = Literal["document", "study", "clinic", "practice"]

COACH_KINDS: tuple[CoachKind, ...] = ("say", "instead", "act")
STRETCHES: tuple[Stretch, ...] = ("before", "during", "after")
READERS = ("adult", "teen", "child", "little", "parent")
MEDICINES = ("numbing", "relaxing", "asleep", "unsure")
POSITIONS = ("side", "stomach", "hug", "unsure")
SITES = ("hip", "other")
CREAM = ("yes", "no")
BREATHS = ("paced", "own")
AGES = ("little", "child", "teen")

TECHNIQUES = ("breathe", "long_out", "cool_breath", "squeeze", "still", "rest")
PACED_TECHNIQUES = frozenset({"breathe", "long_out", "cool_breath"})


@dataclass(frozen=True, slots=True)
class Person:
    """Who the story is told to. The values are those of the constants above.

    `procedure` is one of the pack's own values ("aspiration", "biopsy", "both").
    `paced_breathing` is the nurse's switch: False when nothing may pace the breath.
    `age` is the child's, for the parent who reads; other readers are of their own age.
    """

    reader: str = "adult"
    procedure: str = "both"
    medicine: str = "unsure"
    position: str = "unsure"
    site: str = "hip"
    cream: str = "no"
    detail: str = "main"
    paced_breathing: bool = True
    age: str = "child"

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

    `note` is empty, or one line such as that the leaflets differ on this; `says` is what
    this document says on it, in our words.
    """

    kind: NoteKind
    title: str
    publisher: str = ""
    date: str = ""
    note: str = ""
    says: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One idea (at most 40 words) that can be sourced, switched and read aloud alone.

    `asks` is the id of the question in Story.questions that settles it for this person, or
    empty; `opens` is the id of the page that tells more about it, or empty.
    """

    id: str
    text: str
    sources: tuple[SourceNote, ...]
    asks: str = ""
    opens: str = ""


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
    `coach` is for a parent: what to say, what to say it instead of, what is good to know.
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
    coach: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A headed list on a page; a `closed` one is opened only by who wants to read it."""

    kind: str
    heading: str
    lines: tuple[Statement, ...]
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A page beside the steps, such as when to call.

    `form` says how it is used. 'page': sections to read. 'card': a question that guides
    answer differently; its sections are 'neutral' or 'clinic', then 'always'. 'checklist':
    each line can be ticked. 'timeline': the sections follow each other in time.
    'questions': each line can be put on the person's own list. 'quiet': a page for one fear,
    with nothing beside it. `picture` and its words `alt` are empty on a page without one.
    """

    title: str
    sections: tuple[Section, ...]
    id: str = ""
    form: Form = "page"
    picture: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """Pages that belong together. The one that `holds` 'steps' is the walkthrough itself.

    `lead` says in one line what is in it. `optin`: only for who chooses to read it.
    """

    id: str
    title: str
    lead: str
    pages: tuple[Page, ...]
    optin: bool = False
    holds: Literal["pages", "steps"] = "pages"


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
    neutral: str
    reviewed: str
    not_reviewed: str
    say: str = ""
    instead: str = ""
    act: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """What the words of one language rest on, and who reviewed them.

    `reviewed_on` and `reviewed_by_role` are empty until a clinician has reviewed them.
    """

    language: str
    documents: tuple[SourceNote, ...]
    studies: tuple[SourceNote, ...]
    reviewed_on: str = ""
    reviewed_by_role: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """What one person reads: the whole walkthrough, told to them."""

    title: str
    steps: tuple[StoryStep, ...]
    standing_line: str
    call_page: Page
    headings: Headings
    language: str
    chapters: tuple[Chapter, ...] = ()
    reader: str = "adult"

    @property
    def questions(self) -> tuple[Section, ...]:
        """The questions one may ask, in groups; empty when the pack has no page of them."""
        pages = (page for chapter in self.chapters for page in chapter.pages)
        return next((page.sections for page in pages if page.form == "questions"), ())

    def page(self, page_id: str) -> Page | None:
        """The page with this id in any chapter."""
        pages = (page for chapter in self.chapters for page in chapter.pages)
        return next((page for page in pages if page.id == page_id), None)


def _closed(text: str) -> str:
    return text if text.endswith((".", "?", "!", "”", "…")) else f"{text}."
