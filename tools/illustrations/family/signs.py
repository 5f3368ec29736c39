"""Signs for what cannot be seen: a feeling on the skin, cold, breath, a thought, words."""

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, Role, repainted
from tools.illustrations.family.palette import BREATH, ICE, THOUGHT, WHITE
from tools.illustrations.family.shapes import Point, box, curve, joined, line, oval, smooth


def sensation(
    canvas: Canvas, x: float, y: float, r: float, colour: Colour, area: QPainterPath
) -> None:
    """Something felt around a place: colour without an edge, kept on the skin or the cloth."""
    canvas.glow(x, y, r, repainted(colour, Role.GLOW), 0.66, area)


def wiping(canvas: Canvas, x: float, y: float, colour: Colour, area: QPainterPath) -> None:
    """A wiped place: wet skin shines, and two strokes show the way of the hand."""
    canvas.glow(x, y, 92, repainted(colour, Role.GLOW), 0.4, area)
    canvas.line(curve((x - 66, y + 6), (x - 60, y - 22), (x - 40, y - 40)), colour, 5, 0.85)
    canvas.line(curve((x + 58, y - 24), (x + 66, y + 2), (x + 50, y + 30)), colour, 5, 0.85)


def snowflake(canvas: Canvas, x: float, y: float, size: float = 1.0, colour: Colour = ICE) -> None:
    """Cold."""
    with canvas.at(x, y, 0, size):
        for index in range(6):
            with canvas.at(0, 0, index * 60 + 30):
                canvas.line(line((0, 0), (14, 0)), colour, 3)
                canvas.line(line((13, -4.5), (8.5, 0)), colour, 2.6)
                canvas.line(line((13, 4.5), (8.5, 0)), colour, 2.6)


def breath(
    canvas: Canvas,
    x: float,
    y: float,
    size: float = 1.0,
    rot: float = 0,
    colour: Colour = BREATH,
    flip: bool = False,
) -> None:
    """The out-breath: three long soft lines; the longest ends in a curl."""
    with canvas.at(x, y, rot, size, flip):
        longest = curve("0,0 60,-12 120,6 172,-4 202,-26 196,-54 170,-58 158,-40 170,-28")
        canvas.line(longest, colour, 7)
        canvas.line(curve("14,24 60,17 104,31 140,24"), colour, 6, 0.75)
        canvas.line(curve("20,-24 64,-38 104,-28"), colour, 6, 0.75)


def bubble(
    canvas: Canvas, x: float, y: float, r: float, toward: Point, colour: Colour = WHITE
) -> None:
    """A thought: a round window and two small circles on the way to the head."""
    canvas.fill(oval(x, y, r), colour)
    for part, size in ((0.69, 0.13), (0.94, 0.08)):
        centre = (x + (toward[0] - x) * part, y + (toward[1] - y) * part)
        canvas.fill(oval(*centre, r * size), THOUGHT)


def speech(
    canvas: Canvas, x: float, y: float, w: float, h: float, tail: Point, colour: Colour = WHITE
) -> None:
    """A speech bubble around its centre; the tail points at who speaks."""
    body = box(x - w / 2, y - h / 2, w, h, h * 0.42)
    side = 1 if tail[0] > x else -1
    tip = smooth(
        (x + side * w * 0.12, y + h * 0.36),
        (tail[0], tail[1], "c"),
        (x + side * w * 0.32, y + h * 0.3),
    )
    canvas.fill(joined(body, tip), colour)
