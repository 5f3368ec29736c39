"""Things to read, to write on, to look at and to listen to."""

from collections.abc import Sequence

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, Role
from tools.illustrations.family.palette import (
    GOLD,
    HEART,
    LEAF,
    RAMPS,
    RULED,
    SHEET,
    SHEET_SHADE,
    STEEL_DEEP,
)
from tools.illustrations.family.shapes import box, curve, line, oval, poly, smooth, within
from tools.illustrations.family.things import shadow

PETAL = Colour("#F7C9D4", Role.GLOW)
PETAL_SHADE = Colour("#E9A6BC", Role.GLOW)
SCREEN_DEEP = Colour("#4B5296", Role.GLOW)
SCREEN_LOW = Colour("#8E86C9", Role.GLOW)


def sheet_of_paper(
    canvas: Canvas,
    x: float,
    y: float,
    rot: float = 0,
    size: float = 1.0,
    done: int = 2,
    rows: int = 4,
) -> None:
    """A list, around its centre: `done` rows carry a tick, the next one is being written."""
    with canvas.at(x, y, rot, size):
        canvas.form(box(-84, -106, 168, 212, 12), SHEET, SHEET_SHADE, 7)
        canvas.line(line((-60, -78), (14, -78)), RAMPS["teal"].base, 10)
        for index in range(rows):
            row = -40 + index * 36
            canvas.fill(box(-64, row - 11, 22, 22, 7), RAMPS["sage"].light)
            if index < done:
                canvas.line(line((-60, row), (-54, row + 6), (-44, row - 8)), LEAF, 6)
            wide = (92, 74, 84, 60)[index % 4] if index <= done else 30
            canvas.line(line((-28, row), (-28 + wide, row)), RULED, 7)


def pen(
    canvas: Canvas, x: float, y: float, rot: float = -54, size: float = 1.0, ramp: str = "plum"
) -> None:
    """A pen whose tip is at (x, y)."""
    cloth = RAMPS[ramp]
    with canvas.at(x, y, rot, size):
        canvas.fill(poly((0, 0), (20, -8), (20, 8)), STEEL_DEEP)
        canvas.form(box(18, -9, 116, 18, 8), cloth.base, cloth.shade, 5)
        canvas.fill(box(96, -9, 10, 18, 2), cloth.light)


def lotus(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """The flower one breathes with."""
    with canvas.at(x, y, 0, size):
        for angle in (-66, 66, -36, 36, 0):
            with canvas.at(0, 0, angle):
                canvas.form(smooth("0,6! -26,-34 0,-92! 26,-34"), PETAL, PETAL_SHADE, 7)
        canvas.fill(oval(0, -8, 12, 9), GOLD)


def tablet(canvas: Canvas, x: float, y: float, size: float = 1.0, rot: float = 0) -> None:
    """A tablet that stands, with the lotus on its screen; the origin is its lower edge."""
    with canvas.at(x, y, rot, size):
        shadow(canvas, 4, 2, 150, 10)
        canvas.form(box(-142, -208, 284, 208, 24), RAMPS["ink"].base, RAMPS["ink"].deep, 6)
        screen = box(-126, -192, 252, 176, 12)
        canvas.wash(screen, SCREEN_DEEP, SCREEN_LOW)
        canvas.glow(0, -92, 96, PETAL, 0.5, within(oval(0, -92, 96), screen))
        lotus(canvas, 0, -66, 0.86)


def books(
    canvas: Canvas,
    x: float,
    y: float,
    size: float = 1.0,
    ramps: Sequence[str] = ("blue", "coral", "sage", "sun", "lavender"),
) -> None:
    """A pile of thin books, lying."""
    with canvas.at(x, y, 0, size):
        shadow(canvas, 6, 2, 118, 11)
        for index, name in enumerate(ramps):
            ramp, shift = RAMPS[name], (0, 8, -6, 5, -3)[index % 5]
            top = -26 * (index + 1)
            canvas.form(box(-104 + shift, top, 208, 26, 8), ramp.base, ramp.shade, 5)
            canvas.fill(box(-104 + shift + 170, top + 5, 34, 15, 3), SHEET)
            canvas.line(line((-80 + shift, top + 13), (-20 + shift, top + 13)), ramp.light, 5)


def open_book(canvas: Canvas, x: float, y: float, size: float = 1.0, ramp: str = "coral") -> None:
    """A book held open, seen by us from its cover; the origin is the middle of its spine."""
    cloth = RAMPS[ramp]
    with canvas.at(x, y, 0, size):
        for side in (-1, 1):
            with canvas.at(0, 0, 0, 1, side < 0):
                canvas.fill(smooth("0,-52! 34,-70 80,-62! 80,36! 36,30 0,46!"), SHEET)
                canvas.form(
                    smooth("0,-44! 36,-62 88,-54! 88,46! 38,38 0,54!"), cloth.base, cloth.shade, 6
                )
        canvas.line(line((0, -42), (0, 50)), cloth.shade, 6)
        with canvas.at(44, -6, -4):
            canvas.fill(smooth("0,-16! 9,-2 0,16! -9,-2"), cloth.light)


def calendar(
    canvas: Canvas, x: float, y: float, w: float = 190, ringed: tuple[int, int] = (3, 2)
) -> None:
    """A month on the wall, from its upper left corner; one day has a ring around it."""
    tall = w * 1.02
    canvas.form(box(x, y, w, tall, 14), SHEET, SHEET_SHADE, 6)
    canvas.fill(box(x, y, w, w * 0.24, 14), RAMPS["coral"].shade)
    canvas.fill(box(x, y + w * 0.14, w, w * 0.11), RAMPS["coral"].shade)
    for part in (0.3, 0.7):
        canvas.line(line((x + w * part, y - 8), (x + w * part, y + 14)), STEEL_DEEP, 7)
    step = w / 5.6
    for row in range(4):
        for column in range(5):
            at_x = x + step * (0.8 + column)
            at_y = y + w * 0.39 + row * step
            if (column, row) == ringed:
                canvas.fill(oval(at_x, at_y, step * 0.28), HEART)
                canvas.line(oval(at_x, at_y, step * 0.52), RAMPS["rust"].base, 5.5)
            else:
                canvas.fill(oval(at_x, at_y, step * 0.21), RAMPS["blue"].light)


def headphones(canvas: Canvas, x: float, y: float, rot: float = 0) -> None:
    """Over a head of the usual size."""
    cloth = RAMPS["teal"]
    with canvas.at(x, y, rot):
        canvas.line(curve("-68,0 -66,-48 -36,-80 0,-88 36,-80 66,-48 68,0"), cloth.deep, 13)
        for side in (-1, 1):
            canvas.form(box(side * 68 - 17, -18, 34, 60, 16), cloth.base, cloth.deep, 6)
