"""Medical things, made friendly."""

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour
from tools.illustrations.family.palette import (
    CASE_SHADE,
    DRESSING_SHADE,
    HEART,
    LEAF,
    MINT,
    PAD,
    RAMPS,
    RULED,
    SAGE_MIST,
    SPONGE_SHADE,
    STEEL,
    STEEL_DEEP,
    TRACE,
    WHITE,
    WOOD,
    WOOD_SHADE,
)
from tools.illustrations.family.shapes import (
    Point,
    between,
    box,
    curve,
    joined,
    line,
    oval,
    placed,
    ribbon,
    smooth,
)


def dressing(canvas: Canvas, x: float, y: float, rot: float = -8, size: float = 1.0) -> None:
    """The bandage: a soft white square with a pad."""
    with canvas.at(x, y, rot, size):
        canvas.form(box(-36, -32, 72, 64, 18), WHITE, DRESSING_SHADE, 5)
        canvas.fill(box(-20, -17, 40, 34, 9), PAD)
        small_heart(canvas, 0, -1, 0.9)


def small_heart(
    canvas: Canvas, x: float, y: float, size: float = 1.0, colour: Colour = HEART
) -> None:
    """A flat heart."""
    shape = joined(oval(-6, -4, 8.6), oval(6, -4, 8.6), smooth("-14,0 0,-6 14,0 0,16!"))
    canvas.fill(placed(shape, x, y, 0, size), colour)


def sponge(canvas: Canvas, x: float, y: float, rot: float = 0, size: float = 1.0) -> None:
    """A soft wipe."""
    with canvas.at(x, y, rot, size):
        canvas.form(
            smooth("-34,-14 0,-22 34,-14 40,4 30,20 0,24 -30,20 -40,4"), WHITE, SPONGE_SHADE, 7
        )


def monitor(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A monitor on its stand, calm."""
    with canvas.at(x, y, 0, size):
        canvas.form(ribbon([(0, 60), (0, 300)], [14, 14]), STEEL, STEEL_DEEP, 4)
        canvas.form(ribbon([(-60, 316), (0, 300), (60, 316)], [18, 20, 18]), STEEL, STEEL_DEEP, 4)
        canvas.form(box(-88, -64, 176, 132, 26), WHITE, CASE_SHADE, 8)
        canvas.fill(box(-72, -48, 144, 100, 16), SAGE_MIST)
        small_heart(canvas, -42, -18, 1.1)
        canvas.line(curve("-54,28 -26,28 -14,8 2,38 16,20 28,28 56,28"), TRACE, 5.5)
        for i, w in enumerate((46, 32)):
            canvas.line(line((-6, -26 + i * 16), (-6 + w, -26 + i * 16)), MINT, 7)


def cuff(canvas: Canvas, start: Point, end: Point, width: float = 64) -> None:
    """A blood-pressure cuff around an upper arm."""
    mid = between(start, end, 0.5)
    canvas.form(
        ribbon([start, mid, end], [width, width + 3, width]),
        RAMPS["scrub"].base,
        RAMPS["scrub"].deep,
        8,
    )
    small_heart(canvas, mid[0] - 4, mid[1], 0.9, WHITE)


def clipboard(canvas: Canvas, x: float, y: float, rot: float = 0, size: float = 1.0) -> None:
    """A list with ticks."""
    with canvas.at(x, y, rot, size):
        canvas.form(box(-46, -60, 92, 122, 14), WOOD, WOOD_SHADE, 6)
        canvas.fill(box(-37, -46, 74, 100, 7), WHITE)
        canvas.form(box(-20, -68, 40, 20, 9), STEEL, STEEL_DEEP, 4)
        for i in range(3):
            canvas.fill(oval(-24, -24 + i * 26, 5.5), LEAF)
            canvas.line(line((-10, -24 + i * 26), (24 - i * 6, -24 + i * 26)), RULED, 6)
