"""When to call, the visit, after-care and the days after, as pieces of a page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from companion.takehome.paper.flow import Piece
from companion.takehome.paper.ink import Box
from companion.takehome.paper.setting import Setting, in_columns, whole
from companion.takehome.paper.stack import Stack, beside, pt
from companion.takehome.sheet import Answered, Call, Care, Days, Fact, Group, Next, Notes, Plan
from companion.takehome.words import SIDES


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
        whom = _whom(part, at, room).gap(8)
        yield whom.piece(18, frame, stays=True, inset=inset)
        title = at.stack(room).text(part.title, "heading", "accent").gap(3)
        yield title.piece(0, frame, stays=True, inset=inset)
        for number, sign in enumerate(part.signs, 1):
            stack = at.stack(room).bullets([sign])
            yield stack.piece(2, frame, stays=number == len(part.signs), inset=inset)
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
    yield from in_columns([partial(Stack.bullets, lines=[line]) for line in group.lines], at)


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


@whole
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


@whole
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
        top, foot = centre if number == 0 else 0.0, centre if last else side.y
        line.marks.append(Box(dot / 2 - pt(0.8), top, pt(1.6), foot - top, 0, "line"))
        line.marks.append(Box(0, centre - dot / 2, dot, dot, dot / 2, fill="accent"))
        yield beside((0, line), (head, side), gap=0)


@whole
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
