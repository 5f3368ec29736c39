"""A column of text, boxes and lines to write on, growing downwards."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from companion.takehome.paper.flow import Frame, Piece
from companion.takehome.paper.ink import UNITS, Box, Drawing, Ink, Line, Mark, Role, Text, moved
from companion.takehome.paper.measure import Measure

HAIR: Final = 0.7 * UNITS
THIN: Final = 1.1 * UNITS


def pt(points: float) -> float:
    """Points in units."""
    return points * UNITS


@dataclass(slots=True)
class Stack:
    """Marks under each other in a column `width` units wide; `y` is where the next one goes."""

    measure: Measure
    width: float
    marks: list[Mark] = field(default_factory=list)
    y: float = 0.0

    def gap(self, points: float) -> Stack:
        """Leave room."""
        self.y += pt(points)
        return self

    def text(
        self, text: str, role: Role = "body", ink: Ink = "ink", x: float = 0.0, less: float = 0.0
    ) -> Stack:
        """A paragraph, `x` units in from the left and `less` from the right."""
        if not text:
            return self
        measure = self.measure
        # A number that breaks in two is read wrong.
        text = re.sub(r"(?<=\d) (?=\d)", "\u00a0", text)
        for line in measure.lines(text, role, self.width - x - less):
            baseline = self.y + measure.ascent(role)
            self.marks.append(Text(x, baseline, line, role, measure.px(role), ink))
            self.y += measure.leading(role)
        return self

    def bullets(self, lines: Iterable[str], apart: float = 2.5, ink: Ink = "ink") -> Stack:
        """Lines with a dot before each."""
        inset = self.measure.px("body") * 1.05
        for number, line in enumerate(lines):
            if number:
                self.gap(apart)
            size = self.measure.px("body") * 0.34
            top = self.y + self.measure.ascent("body") - self.measure.px("body") * 0.36 - size / 2
            self.marks.append(Box(size * 0.3, top, size, size, size / 2, fill="accent"))
            self.text(line, "body", ink, inset)
        return self

    def tag(self, text: str) -> Stack:
        """A small statement in a rounded outline, such as whose answer follows."""
        measure = self.measure
        height = measure.leading("smallbold") + pt(2.4)
        width = measure.width(text, "smallbold") + pt(14)
        self.marks.append(
            Box(0, self.y, width, height, height / 2, fill="paper", edge="accent", thick=THIN)
        )
        baseline = self.y + pt(1.2) + measure.ascent("smallbold")
        self.marks.append(
            Text(pt(7), baseline, text, "smallbold", measure.px("smallbold"), "accent")
        )
        self.y += height
        return self

    def write(self, label: str = "", x: float = 0.0) -> Stack:
        """A line to write on, tall enough for a hand, with its label at the left."""
        measure = self.measure
        self.y += pt(measure.kind.write)
        start = x
        if label:
            self.marks.append(
                Text(x, self.y - pt(2.5), label, "small", measure.px("small"), "soft")
            )
            start = x + measure.width(label, "small") + pt(6)
        if self.width - start < pt(60):
            # No room beside the label: the line goes under it.
            start = x
            self.y += pt(measure.kind.write)
        self.marks.append(Line(start, self.y, self.width, self.y, HAIR))
        return self

    def rule(self, ink: Ink = "line", thick: float = HAIR) -> Stack:
        """A line across the column."""
        self.marks.append(Line(0, self.y, self.width, self.y, thick, ink))
        return self

    def tick(self, text: str, done: bool = False, round_: bool = False) -> Stack:
        """A line with a box to tick, ticked where it is done."""
        measure = self.measure
        side = measure.px("body") * 0.98
        top = self.y + measure.ascent("body") - side * 0.88
        self.marks.append(
            Box(0, top, side, side, side / 2 if round_ else pt(2.5), edge="accent", thick=THIN)
        )
        if done:
            points = ((0.22, 0.52), (0.43, 0.74), (0.8, 0.24))
            for (x, y), (to_x, to_y) in itertools.pairwise(points):
                self.marks.append(
                    Line(
                        x * side, top + y * side, to_x * side, top + to_y * side, pt(1.8), "accent"
                    )
                )
        return self.text(text, "body", "ink", side + pt(7))

    def drawing(self, file: Path, width: float, height: float, x: float, ink: Ink) -> Stack:
        """A drawing, `x` units in from the left."""
        self.marks.append(Drawing(x, self.y, width, height, file, ink))
        self.y += height
        return self

    def add(self, piece: Piece) -> Stack:
        """Put a piece into the column."""
        self.marks += (moved(mark, 0, self.y) for mark in piece.marks)
        self.y += piece.height
        return self

    def shifted(self, x: float, y: float = 0.0) -> tuple[Mark, ...]:
        """Its marks, so much further right and down."""
        return tuple(moved(mark, x, y) for mark in self.marks)

    def piece(
        self,
        gap: float = 0.0,
        frame: Frame | None = None,
        stays: bool = False,
        fresh: bool = False,
        inset: float = 0.0,
    ) -> Piece:
        """What was stacked, as one piece; `gap` in points, `inset` in units."""
        return Piece(self.shifted(inset), self.y, pt(gap), frame, stays, fresh)


def beside(
    *columns: tuple[float, Stack],
    gap: float = 0.0,
    frame: Frame | None = None,
    stays: bool = False,
    inset: float = 0.0,
) -> Piece:
    """Columns side by side as one piece: each with its distance from the left in units."""
    marks = tuple(mark for x, stack in columns for mark in stack.shifted(inset + x))
    return Piece(marks, max(stack.y for _, stack in columns), pt(gap), frame, stays)
