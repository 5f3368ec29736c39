"""The person's list and questions, and the parts for a phone and for a child."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from companion.takehome.paper.flow import Piece
from companion.takehome.paper.ink import Drawing, Squares, Text
from companion.takehome.paper.measure import Measure
from companion.takehome.paper.setting import Setting, in_columns, whole
from companion.takehome.paper.stack import Stack, beside, pt
from companion.takehome.qr import QUIET, Code
from companion.takehome.sheet import Asked, Checks, Codes, OwnPage


def checks(part: Checks, at: Setting) -> Iterator[Piece]:
    """The list with its ticks."""
    yield at.heading(part.title)
    lines = [partial(Stack.tick, text=line.text, done=line.done) for line in part.lines]
    yield from in_columns(lines, at)


def asked(part: Asked, at: Setting) -> Iterator[Piece]:
    """Each question with room to write; empty lines for those that come to mind later."""
    yield at.heading(part.title or part.room)
    for number, question in enumerate(part.questions, 1):
        stack = at.stack()
        inset = at.measure.px("bold") * 1.9
        baseline = at.measure.ascent("bold")
        stack.marks.append(Text(0, baseline, f"{number}.", "bold", at.measure.px("bold"), "accent"))
        stack.text(question, "bold", "ink", inset).write(x=inset).write(x=inset)
        yield stack.piece(4 if number == 1 else 12)
    own = at.stack()
    if part.title:
        own.text(part.room, "small", "soft")
    for _ in range(2 if part.questions else 6):
        own.write()
    yield own.piece(14)


@dataclass(frozen=True, slots=True)
class Shown:
    """A code and the words under it: what it is about, and which of how many it is."""

    code: Code
    topic: str
    count: str = ""


@dataclass(frozen=True, slots=True)
class Coded:
    """The words around the codes, and the codes; never none."""

    words: Codes
    shown: tuple[Shown, ...]


@whole
def codes(part: Coded, at: Setting) -> Iterator[Piece]:
    """Codes side by side, as many as the page is wide."""
    yield at.heading(part.words.title)
    yield at.stack().text(part.words.lead).gap(2).piece(stays=True)
    side = pt(at.measure.kind.code)
    across = max(1, int((at.width + at.gutter) // (side + at.gutter)))
    for start in range(0, len(part.shown), across):
        row = part.shown[start : start + across]
        yield beside(
            *(
                (number * (side + at.gutter), _code(one, side, at))
                for number, one in enumerate(row)
            ),
            gap=6,
        )


def _code(one: Shown, side: float, at: Setting) -> Stack:
    """The quiet zone is part of the room that a code takes."""
    stack = at.stack(side)
    quiet = side * QUIET / (len(one.code) + 2 * QUIET)
    stack.marks.append(Squares(quiet, quiet, side - 2 * quiet, one.code))
    stack.y += side
    return stack.text(one.topic, "smallbold", "accent", quiet).text(
        one.count, "small", "soft", quiet
    )


def own_page(part: OwnPage, at: Setting) -> Iterator[Piece]:
    """A page for the child alone, always in the large type."""
    at = replace(at, measure=Measure(at.layout.large), large=True)
    head = at.stack().text(part.title, "title", "accent").text(part.lead, "sub", "soft")
    yield head.piece(fresh=True)
    flower = pt(170)
    width = at.width - flower - at.gutter
    did = at.stack(width).text(part.did, "heading").gap(4)
    for act in part.acts:
        did.tick(act, round_=True).gap(5)
    if part.tell.lines:
        did.gap(10).text(part.tell.heading, "heading").gap(3).bullets(part.tell.lines)
    color = at.stack(flower)
    color.marks.append(Drawing(0, 0, flower, flower, at.drawings / "flower.svg"))
    color.y += flower
    left = (flower - at.measure.width(part.color, "smallbold")) / 2
    color.text(part.color, "smallbold", "soft", max(0.0, left))
    yield beside((0, did), (width + at.gutter, color), gap=12)
    yield at.stack().text(part.draw, "heading").gap(3).piece(14, stays=True)
    yield Piece((), pt(180), fills=True)
