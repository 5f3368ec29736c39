"""What the parts of a sheet are set with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import wraps
from pathlib import Path
from typing import Final, TypeVar

from companion.takehome.paper.flow import Frame, Piece
from companion.takehome.paper.measure import Measure
from companion.takehome.paper.stack import THIN, Stack, beside, pt
from companion.takehome.words import Layout

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


def whole(
    pieces_of: Callable[[_Part, Setting], Iterator[Piece]],
) -> Callable[[_Part, Setting], Iterator[Piece]]:
    """Keeps all pieces of a part on one page, if a page can hold them."""

    @wraps(pieces_of)
    def kept(part: _Part, at: Setting) -> Iterator[Piece]:
        *first, last = pieces_of(part, at)
        yield from (replace(piece, stays=True) for piece in first)
        yield last

    return kept


def in_columns(lines: Sequence[Callable[[Stack], Stack]], at: Setting) -> Iterator[Piece]:
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
