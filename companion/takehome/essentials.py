"""The essentials of a sheet as plain text for a phone, in pieces small enough for a code each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from companion.takehome.sheet import Answered, Call, Care, Fact, Next, TakeHomeSheet

MOST_CHARACTERS: Final = 300
"""More in one code makes its squares too small for the camera of an old phone."""
_BULLET: Final = "- "

# Every phone reads these from a code; of typographic signs some make nonsense.
_PLAIN: Final = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " "}
)


@dataclass(frozen=True, slots=True)
class Essential:
    """The text of one code, and what it is about."""

    topic: str
    text: str


def essentials(sheet: TakeHomeSheet) -> tuple[Essential, ...]:
    """When to call and whom, the clinic's answers on the spot, what comes next.

    Each piece holds at most MOST_CHARACTERS, breaks between lines, and says which it is of how
    many. Where the clinic has not answered, the careful words stand.
    """
    room = MOST_CHARACTERS - len(_head(sheet, 99, 99))
    pieces: list[list[str]] = [[]]
    topics: list[str] = []
    for topic, block in _blocks(sheet):
        if not block:
            continue
        heading = plain(topic).upper()
        lines = [part for line in block for part in _cut(line, room // 2)]
        # Half a list looks like a whole one: where it can, a list stands in one code.
        if pieces[-1] and _length([heading, *lines]) > room - _length(pieces[-1]):
            pieces.append([])
        topics += [topic] * (len(pieces) - len(topics))
        pieces[-1].append(heading)
        for line in lines:
            if _length([*pieces[-1], line]) > room:
                pieces.append([heading])
                topics.append(topic)
            pieces[-1].append(line)
    told = [piece for piece in pieces if piece]
    return tuple(
        Essential(topic, "\n".join([_head(sheet, number, len(told)), *piece]))
        for number, (topic, piece) in enumerate(zip(topics, told, strict=True), 1)
    )


def _blocks(sheet: TakeHomeSheet) -> Iterator[tuple[str, list[str]]]:
    """A topic and its lines, of which there may be none."""
    for part in sheet.parts:
        if isinstance(part, Call):
            numbers = [_said(fact) for fact in part.numbers if fact.value]
            whom = numbers or list(part.lines[:1])
            last = [part.last] if part.last else []
            yield part.who or part.title, [*whom, *part.clinic, *last]
            yield part.title, [_BULLET + sign for sign in part.signs]
        elif isinstance(part, Care):
            yield part.title, [_BULLET + line for row in part.rows for line in _short(row)]
        elif isinstance(part, Next):
            yield part.title, [_BULLET + line for line in part.clinic]


def _short(row: Answered) -> tuple[str, ...]:
    """The clinic's answers, or the question with the first of the careful words."""
    return row.clinic or tuple(f"{row.question} {line}" for line in row.neutral[:1])


def _said(fact: Fact) -> str:
    return f"{fact.label}: {fact.value}"


def _head(sheet: TakeHomeSheet, number: int, count: int) -> str:
    title = plain(sheet.title)
    return title if count == 1 else f"{title} {number}/{count}"


def _cut(line: str, longest: int) -> Iterator[str]:
    """The line, broken between words where it is longer than a code can hold beside others."""
    rest = plain(line)
    while len(rest) > longest:
        at = rest.rfind(" ", 1, longest)
        at = at if at > 0 else longest
        yield rest[:at]
        rest = rest[at:].strip()
    yield rest


def _length(lines: list[str]) -> int:
    return sum(len(line) + 1 for line in lines)


def plain(text: str) -> str:
    """The text in signs that every phone reads."""
    return re.sub(r"\s+", " ", text.translate(_PLAIN)).strip()
