"""Putting one piece after the other on pages, so that no page breaks inside one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from companion.takehome.paper.ink import Box, Ink, Mark, moved


@dataclass(frozen=True, slots=True)
class Frame:
    """A box around pieces that follow each other; on each page it is closed anew."""

    name: str
    fill: Ink | None = None
    edge: Ink | None = None
    thick: float = 0.0
    pad: float = 0.0
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Piece:
    """What must not be torn apart: marks from (0, 0), and how tall they are.

    `gap` is the room over it, none at the top of a page. `stays`: the next piece must be on the
    same page. `fresh`: begins a page. `fills`: gets all the room that is left on its page.
    """

    marks: tuple[Mark, ...]
    height: float
    gap: float = 0.0
    frame: Frame | None = None
    stays: bool = False
    fresh: bool = False
    fills: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """Where pieces go on every page."""

    x: float
    y: float
    width: float
    height: float


def flow(pieces: Sequence[Piece], area: Area) -> tuple[tuple[Mark, ...], ...]:
    """The marks of each page. A group too tall for any page is parted between its pieces."""
    pages: list[list[tuple[float, Piece]]] = [[]]
    y = 0.0
    for group in _groups(pieces):
        needed = _height(group, pages[-1])
        tall = _height(group, [])
        if pages[-1] and (group[0].fresh or (y + needed > area.height and tall <= area.height)):
            pages.append([])
            y = 0.0
        for piece in group:
            needed = _height([piece], pages[-1])
            if pages[-1] and y + needed > area.height:
                pages.append([])
                y = 0.0
            y += _over(piece, pages[-1])
            here = replace(piece, height=area.height - y) if piece.fills else piece
            pages[-1].append((y, here))
            y += here.height
    return tuple(tuple(_marks(page, area)) for page in pages if page)


def _groups(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.stays:
            yield group
            group = []
    if group:
        yield group


def _over(piece: Piece, page: Sequence[tuple[float, Piece]]) -> float:
    """The room over a piece: its gap, the foot of the frame before it, the head of its own."""
    if not page:
        return piece.frame.pad if piece.frame else 0.0
    before = page[-1][1].frame
    if before == piece.frame:
        return piece.gap
    foot = before.pad if before else 0.0
    return foot + piece.gap + (piece.frame.pad if piece.frame else 0.0)


def _height(group: Sequence[Piece], page: Sequence[tuple[float, Piece]]) -> float:
    """How much room a group takes after what is on the page, the foot of its frame with it."""
    height = 0.0
    so_far = list(page[-1:])
    for piece in group:
        height += _over(piece, so_far) + piece.height
        so_far = [(0.0, piece)]
    last = group[-1].frame
    return height + (last.pad if last else 0.0)


def _marks(page: Sequence[tuple[float, Piece]], area: Area) -> Iterator[Mark]:
    yield from _frames(page, area)
    for y, piece in page:
        if piece.fills:
            yield Box(
                area.x,
                area.y + y,
                area.width,
                piece.height,
                100,
                edge="line",
                thick=10,
                dashed=True,
            )
        yield from (moved(mark, area.x, area.y + y) for mark in piece.marks)


def _frames(page: Sequence[tuple[float, Piece]], area: Area) -> Iterator[Mark]:
    start = 0
    for place in range(1, len(page) + 1):
        frame = page[start][1].frame
        if place < len(page) and page[place][1].frame == frame:
            continue
        if frame:
            top = page[start][0] - frame.pad
            foot = page[place - 1][0] + page[place - 1][1].height + frame.pad
            yield Box(
                area.x,
                area.y + top,
                area.width,
                foot - top,
                frame.radius,
                frame.fill,
                frame.edge,
                frame.thick,
            )
        start = place
