"""What stands on a sheet, apart from how it looks: plain types, in reading order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what stands beside it; without a value there is a line to write on."""

    label: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under a heading, which may be empty."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The visit in a few lines, beside the map of the body.

    `marked`: the spot is at the back of a hip, and the map shows where it may be.
    """

    title: str
    facts: tuple[Fact, ...]
    spot_title: str
    spot: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Call:
    """When to call, and whom. `clinic` holds what else the clinic says there, `last` the line for
    an emergency.
    """

    title: str
    signs: tuple[str, ...]
    who: str
    numbers: tuple[Fact, ...]
    clinic: tuple[str, ...]
    lines: tuple[str, ...]
    last: str
    normal: Group | None


@dataclass(frozen=True, slots=True)
class Answered:
    """One question that guides answer differently.

    `clinic` holds the clinic's own answers, `neutral` the careful words where it has given none.
    `open`: some of it is not answered yet, so there is a line to fill in.
    """

    question: str
    clinic: tuple[str, ...]
    neutral: tuple[str, ...]
    always: tuple[str, ...]

    @property
    def open(self) -> bool:
        """Whether the clinic has left some of it unanswered."""
        return bool(self.neutral) or not self.clinic


@dataclass(frozen=True, slots=True)
class Care:
    """After-care. `mark` says whose answers they are, `answer` stands before a line to fill in."""

    title: str
    mark: str
    answer: str
    rows: tuple[Answered, ...]


@dataclass(frozen=True, slots=True)
class Next:
    """Results, and the next visit: facts without a value are filled in by hand."""

    title: str
    mark: str
    clinic: tuple[str, ...]
    lines: tuple[str, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Days:
    """How the days after may go, one group after the other in time."""

    title: str
    stretches: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """A page of the walkthrough, such as the one for who takes the person home."""

    title: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Ticked:
    """One line of a list, and whether it is done."""

    text: str
    done: bool


@dataclass(frozen=True, slots=True)
class Checks:
    """The person's list of what to prepare."""

    title: str
    lines: tuple[Ticked, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """The person's questions, each with room for the answer; `room` stands over empty lines."""

    title: str
    questions: tuple[str, ...]
    room: str


@dataclass(frozen=True, slots=True)
class Codes:
    """The words around the codes that carry the essentials to a phone."""

    title: str
    lead: str
    count: str
    calendar: str


@dataclass(frozen=True, slots=True)
class OwnPage:
    """A page for the child: what they did, when to tell, a flower to color, room to draw."""

    title: str
    lead: str
    did: str
    acts: tuple[str, ...]
    tell: Group
    color: str
    draw: str


Part = Plan | Call | Care | Next | Days | Notes | Checks | Asked | Codes | OwnPage


@dataclass(frozen=True, slots=True)
class TakeHomeSheet:
    """One person's sheet. `date` is as it is shown; `reviewed` says whether a clinician has read
    the words; `page` has places for {page} and {pages}.
    """

    language: str
    title: str
    lead: str
    date: str
    standing_line: str
    reviewed: str
    page: str
    parts: tuple[Part, ...]
