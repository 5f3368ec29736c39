"""Each part of a sheet as pieces of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial, wraps
from pathlib import Path
from typing import Final, TypeVar

from companion.takehome.paper.flow import Frame, Piece
from companion.takehome.paper.ink import Box, Text
from companion.takehome.paper.measure import Measure
from companion.takehome.paper.stack import THIN, Stack, beside, pt
from companion.takehome.sheet import (
    Answered,
    Asked,
    Call,
    Care,
    Checks,
    Days,
    Fact,
    Group,
    Next,
    Notes,
    Plan,
)
from companion.takehome.words import SIDES, Layout

_Part = TypeVar("_Part")
_MOST_IN_COLUMNS: Final = 30
"""More lines than this in one piece may be taller than a page."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What parts are set with: measures, the room across in units, the folder of the drawings."""

    measure: Measure
    layout: Layout
    width: float
    drawings: Path
    large: bool

    @property
    def gutter(self) -> float:
        """Between columns, in units."""
        return pt(self.layout.gutter)

    def stack(self, width: float | None = None) -> Stack:
        """An empty column, as wide as the page has room unless told."""
        return Stack(self.measure, self.width if width is None else width)

    def heading(self, title: str, fresh: bool = False) -> Piece:
        """The heading of a part; it never stands alone at the foot of a page."""
        stack = self.stack().text(title, "heading", "accent").gap(3)
        return stack.piece(gap=20, stays=True, fresh=fresh)

    def frame(self, name: str, strong: bool = False) -> Frame:
        """A box around what belongs together."""
        radius = pt(self.layout.radius)
        if strong:
            return Frame(name, "tint", "accent", pt(1.8), pt(13), radius)
        return Frame(name, None, "line", THIN, pt(12), radius)


def _whole(
    pieces_of: Callable[[_Part, Setting], Iterator[Piece]],
) -> Callable[[_Part, Setting], Iterator[Piece]]:
    """Keeps all pieces of a part on one page, if a page can hold them."""

    @wraps(pieces_of)
    def kept(part: _Part, at: Setting) -> Iterator[Piece]:
        *first, last = pieces_of(part, at)
        yield from (replace(piece, stays=True) for piece in first)
        yield last

    return kept


def plan(part: Plan, at: Setting) -> Iterator[Piece]:
    """The visit at the left, the map of the body at the right."""
    map_width = pt(166 if at.large else 140)
    beside_map = at.width - at.gutter - map_width
    facts = at.stack(beside_map).text(part.title, "heading", "accent").gap(4)
    for fact in part.facts:
        _fact(facts, fact)
    body = at.stack(map_width)
    _body(body, part, at)
    yield beside((0, facts), (beside_map + at.gutter, body), gap=14)


def _fact(stack: Stack, fact: Fact) -> None:
    stack.gap(4)
    if fact.value:
        stack.text(fact.label, "small", "soft").text(fact.value, "bold")
    else:
        stack.write(fact.label)


def _body(stack: Stack, part: Plan, at: Setting) -> None:
    """The body from behind; open circles where the spot may be, for the nurse to mark one."""
    width = pt(112)
    height, x = width * 236 / 200, (stack.width - width) / 2
    stack.text(part.spot_title, "smallbold", "accent").gap(3)
    top = stack.y
    stack.drawing(at.drawings / "body_back.svg", width, height, x, "ink")
    if part.marked:
        scale, side = width / 200, pt(9.5)
        for name in SIDES:
            mark = getattr(at.layout.marks, name)
            across, down = x + mark.across * scale, top + mark.down * scale
            stack.marks.append(
                Box(
                    across - side / 2,
                    down - side / 2,
                    side,
                    side,
                    side / 2,
                    fill="paper",
                    edge="accent",
                    thick=pt(1.6),
                )
            )
    stack.gap(3).text(part.spot, "small", "soft")


def call(part: Call, at: Setting) -> Iterator[Piece]:
    """When to call, and whom, in the strongest box of the sheet."""
    frame = at.frame("call", strong=True)
    inset, room = frame.pad, at.width - 2 * frame.pad
    if at.large:
        yield (
            at.stack(room)
            .text(part.title, "heading", "accent")
            .gap(4)
            .piece(18, frame, stays=True, inset=inset)
        )
        for sign in part.signs:
            yield at.stack(room).bullets([sign]).piece(3, frame, inset=inset)
        yield _whom(part, at, room).piece(14, frame, inset=inset)
    else:
        left = (room - at.gutter) * 0.53
        signs = at.stack(left).text(part.title, "heading", "accent").gap(5).bullets(part.signs)
        whom = _whom(part, at, room - at.gutter - left)
        yield beside(
            (0, signs), (left + at.gutter, whom), gap=18, frame=frame, stays=True, inset=inset
        )
    if part.last:
        yield (
            at.stack(room)
            .rule("accent")
            .gap(7)
            .text(part.last, "bold")
            .piece(9, frame, inset=inset)
        )
    if part.normal:
        yield from _normal(part.normal, at)


def _whom(part: Call, at: Setting, width: float) -> Stack:
    stack = at.stack(width).text(part.who, "heading", "accent").gap(3)
    if at.large and all(fact.value for fact in part.numbers):
        half = (width - at.gutter) / 2
        numbers = beside(
            *(
                (place * (half + at.gutter), _number(at.stack(half), fact))
                for place, fact in enumerate(part.numbers)
            )
        )
        stack.add(numbers)
    else:
        for fact in part.numbers:
            _number(stack, fact)
    stack.gap(6)
    for line in (*part.clinic, *part.lines):
        stack.text(line).gap(3)
    return stack


def _number(stack: Stack, fact: Fact) -> Stack:
    if not fact.value:
        return stack.write(fact.label)
    return stack.text(fact.label, "small", "soft").text(fact.value, "number").gap(2)


def _normal(group: Group, at: Setting) -> Iterator[Piece]:
    yield at.heading(group.heading)
    yield from _in_columns([partial(Stack.bullets, lines=[line]) for line in group.lines], at)


def _in_columns(lines: Sequence[Callable[[Stack], Stack]], at: Setting) -> Iterator[Piece]:
    """Lines in two columns of their own; one after the other where the type is large."""
    if at.large:
        yield from (add(at.stack()).piece(4) for add in lines)
        return
    width = (at.width - at.gutter) / 2
    for start in range(0, len(lines), _MOST_IN_COLUMNS):
        some = lines[start : start + _MOST_IN_COLUMNS]
        columns = (at.stack(width), at.stack(width))
        for number, add in enumerate(some):
            add(columns[number >= (len(some) + 1) // 2]).gap(3.5)
        yield beside((0, columns[0]), (width + at.gutter, columns[1]), gap=2)


def care(part: Care, at: Setting) -> Iterator[Piece]:
    """A row for each question: the clinic's own answer, or careful words and a line to fill in."""
    yield at.heading(part.title)
    for number, row in enumerate(part.rows):
        yield _row(row, part, at, first=number == 0)


def _row(row: Answered, part: Care, at: Setting, first: bool) -> Piece:
    head = at.width if at.large else at.width * 0.31
    left = at.stack(head).text(row.question, "sub")
    right = at.stack(at.width if at.large else at.width - head - at.gutter)
    if row.clinic:
        right.tag(part.mark).gap(3)
    for line in row.clinic:
        right.text(line, "bold").gap(1.5)
    for line in row.neutral:
        right.text(line).gap(1.5)
    for line in row.always:
        right.text(line, "body", "soft").gap(1.5)
    if row.open:
        right.write(part.answer).gap(2)
    stack = at.stack() if first else at.stack().rule().gap(7)
    if at.large:
        stack.add(left.piece()).gap(4).add(right.piece())
    else:
        stack.add(beside((0, left), (head + at.gutter, right)))
    return stack.piece(gap=2 if first else 7)


@_whole
def next_steps(part: Next, at: Setting) -> Iterator[Piece]:
    """The result, then room for the next visit."""
    yield at.heading(part.title)
    if part.clinic:
        stack = at.stack().tag(part.mark).gap(3)
        for line in part.clinic:
            stack.text(line, "bold").gap(1.5)
        yield stack.piece(2)
    for line in part.lines:
        yield at.stack().bullets([line]).piece(3)
    half = (at.width - at.gutter) / 2
    if at.large:
        for fact in part.facts:
            yield at.stack().write(fact.label).piece(2)
    else:
        columns = [
            (number * (half + at.gutter), at.stack(half).write(fact.label))
            for number, fact in enumerate(part.facts)
        ]
        yield beside(*columns, gap=2)


@_whole
def days(part: Days, at: Setting) -> Iterator[Piece]:
    """The days as a line downwards with a dot for each stretch."""
    yield at.heading(part.title)
    for number, group in enumerate(part.stretches):
        head = pt(20)
        side = at.stack(at.width - head)
        side.text(group.heading, "sub").gap(2).bullets(group.lines, 1.5).gap(9)
        dot, last = pt(9), number == len(part.stretches) - 1
        centre = at.measure.ascent("sub") - at.measure.px("sub") * 0.34
        line = at.stack()
        line.marks.append(
            Box(dot / 2 - pt(0.8), centre, pt(1.6), side.y - (centre if last else 0), 0, "line")
        )
        line.marks.append(Box(0, centre - dot / 2, dot, dot, dot / 2, fill="accent"))
        yield beside((0, line), (head, side), gap=0)


@_whole
def notes(part: Notes, at: Setting) -> Iterator[Piece]:
    """A page for somebody else, in a box that can be cut out and handed on."""
    frame = at.frame(part.title)
    room = at.width - 2 * frame.pad
    head = at.stack(room).text(part.title, "heading", "accent").gap(2)
    yield head.piece(20, frame, stays=True, inset=frame.pad)
    if at.large:
        for group in part.groups:
            stack = at.stack(room).text(group.heading, "sub").gap(2).bullets(group.lines)
            yield stack.piece(8, frame, inset=frame.pad)
        return
    count = max(1, len(part.groups))
    width = (room - at.gutter * (count - 1)) / count
    yield beside(
        *(
            (
                number * (width + at.gutter),
                at.stack(width).text(group.heading, "sub").gap(2).bullets(group.lines),
            )
            for number, group in enumerate(part.groups)
        ),
        frame=frame,
        gap=4,
        inset=frame.pad,
    )


def checks(part: Checks, at: Setting) -> Iterator[Piece]:
    """The list with its ticks."""
    yield at.heading(part.title)
    lines = [partial(Stack.tick, text=line.text, done=line.done) for line in part.lines]
    yield from _in_columns(lines, at)


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
