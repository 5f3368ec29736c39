"""What a page is made of, and putting it on paper or into a picture.

Lengths are in units of a tenth of a point, the same on paper and on the screen, so that a line
breaks where it breaks in the PDF.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from companion.takehome.qr import QUIET, Code
from companion.takehome.words import Colours

UNITS: Final = 10.0
"""Units in a point."""
DPI: Final = 72 * int(UNITS)

Role = Literal["title", "heading", "sub", "number", "body", "bold", "small", "smallbold"]
Ink = Literal["ink", "soft", "accent", "tint", "line", "paper"]

_TITLED: Final = frozenset({"title", "heading", "sub", "number"})
_BOLD: Final = frozenset({"bold", "smallbold"})


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; `y` is its baseline."""

    x: float
    y: float
    text: str
    role: Role
    px: int
    ink: Ink = "ink"


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line, dashed where something may be cut off."""

    x: float
    y: float
    to_x: float
    to_y: float
    thick: float
    ink: Ink = "line"
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A box with round corners, filled, outlined or both."""

    x: float
    y: float
    width: float
    height: float
    radius: float
    fill: Ink | None = None
    edge: Ink | None = None
    thick: float = 0.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing from a file, as tall as wide asks; its black becomes `ink`."""

    x: float
    y: float
    width: float
    height: float
    file: Path
    ink: Ink = "ink"


@dataclass(frozen=True, slots=True)
class Squares:
    """A code for a phone's camera. Its quiet zone lies outside."""

    x: float
    y: float
    side: float
    code: Code


Mark = Text | Line | Box | Drawing | Squares


@dataclass(frozen=True, slots=True)
class PaperPage:
    """One page, laid out: its size in units and all that is on it, from back to front."""

    width: float
    height: float
    marks: tuple[Mark, ...]


def moved(mark: Mark, x: float, y: float) -> Mark:
    """The same mark, so much further right and down."""
    if isinstance(mark, Line):
        return replace(mark, x=mark.x + x, y=mark.y + y, to_x=mark.to_x + x, to_y=mark.to_y + y)
    return replace(mark, x=mark.x + x, y=mark.y + y)


def font_of(role: Role, px: int) -> QFont:
    """The bundled face of a role, without hinting: that would change widths with the zoom."""
    font = QFont("Quicksand" if role in _TITLED else "Noto Sans")
    font.setPixelSize(px)
    font.setBold(role in _TITLED or role in _BOLD)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Joined letters come out of a PDF as signs of their own: "find" would not be found.
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def draw(page: PaperPage, painter: QPainter, colours: Colours) -> None:
    """Put a page on `painter`, whose coordinates are in units."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for mark in page.marks:
        if isinstance(mark, Text):
            painter.setFont(font_of(mark.role, mark.px))
            painter.setPen(_colour(colours, mark.ink))
            painter.drawText(QPointF(mark.x, mark.y), mark.text)
        elif isinstance(mark, Line):
            painter.setPen(_pen(colours, mark.ink, mark.thick, mark.dashed))
            painter.drawLine(QPointF(mark.x, mark.y), QPointF(mark.to_x, mark.to_y))
        elif isinstance(mark, Box):
            _box(mark, painter, colours)
        elif isinstance(mark, Drawing):
            where = QRectF(mark.x, mark.y, mark.width, mark.height)
            QSvgRenderer(_tinted(mark.file, getattr(colours, mark.ink))).render(painter, where)
        else:
            _squares(mark, painter)


def code_picture(code: Code, side_px: int) -> QImage:
    """A code with its quiet zone, on white. Every square is the same whole number of pixels: what
    is uneven a camera reads badly.
    """
    across = len(code) + 2 * QUIET
    square = max(1, side_px // across)
    image = QImage(across, across, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for row, squares in enumerate(code):
        for column, dark in enumerate(squares):
            if dark:
                image.setPixel(column + QUIET, row + QUIET, 0xFF000000)
    return image.scaled(across * square, across * square)


def _box(mark: Box, painter: QPainter, colours: Colours) -> None:
    painter.setPen(
        _pen(colours, mark.edge, mark.thick, mark.dashed) if mark.edge else Qt.PenStyle.NoPen
    )
    painter.setBrush(_colour(colours, mark.fill) if mark.fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(
        QRectF(mark.x, mark.y, mark.width, mark.height), mark.radius, mark.radius
    )


def _squares(mark: Squares, painter: QPainter) -> None:
    """Squares in a row are one bar, a hair too tall, so that no light shows between rows."""
    side = mark.side / len(mark.code)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("black"))
    for row, squares in enumerate(mark.code):
        start = 0
        for column in range(1, len(squares) + 1):
            if column < len(squares) and squares[column] == squares[start]:
                continue
            if squares[start]:
                x, y = mark.x + start * side, mark.y + row * side
                painter.drawRect(QRectF(x, y, (column - start) * side, side * 1.04))
            start = column


def _pen(colours: Colours, ink: Ink, thick: float, dashed: bool) -> QPen:
    pen = QPen(_colour(colours, ink))
    pen.setWidthF(thick)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if dashed:
        pen.setDashPattern([3.0, 4.0])
    return pen


@lru_cache(maxsize=16)
def _colour(colours: Colours, ink: Ink) -> QColor:
    return QColor(getattr(colours, ink))


@lru_cache(maxsize=16)
def _tinted(file: Path, colour: str) -> QByteArray:
    return QByteArray(file.read_bytes().replace(b"#000", colour.encode()))
