"""Legs in trousers, and shoes."""

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, mix
from tools.illustrations.family.palette import INK, SHEET, SHOE_SHADE
from tools.illustrations.family.shapes import Point, bent, box, curve, cut, line, smooth


def shoe(
    canvas: Canvas,
    x: float,
    y: float,
    colour: Colour = SHEET,
    shade: Colour = SHOE_SHADE,
    flip: bool = False,
) -> None:
    """From the side, toes to the right."""
    with canvas.at(x, y, 0, 1, flip):
        canvas.form(smooth("-26,-26 6,-28 24,-10 52,-4 60,10 58,18! -26,18!"), colour, shade, 7)
        canvas.line(line((-24, 16), (56, 16)), mix(shade, INK, 0.25), 5)


def shoe_front(
    canvas: Canvas, x: float, y: float, colour: Colour = SHEET, shade: Colour = SHOE_SHADE
) -> None:
    """Toes towards us."""
    canvas.form(
        smooth(
            (x - 29, y - 6),
            (x - 17, y - 36),
            (x + 17, y - 36),
            (x + 29, y - 6),
            (x + 26, y + 10),
            (x, y + 14),
            (x - 26, y + 10),
        ),
        colour,
        shade,
        6,
    )
    canvas.line(curve((x - 12, y - 16), (x, y - 12), (x + 12, y - 16)), shade, 4)


def trouser_leg(
    hip: Point, knee: Point, ankle: Point, widths: tuple[float, float, float]
) -> QPainterPath:
    """A leg in trousers: the hem is straight."""
    leg = bent(hip, knee, ankle, *widths, 0.4)
    return cut(leg, box(ankle[0] - 120, ankle[1], 240, 120))
