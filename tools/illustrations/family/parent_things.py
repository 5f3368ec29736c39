"""What a family brings along: Pip, tucked in, and a day by the sea to think of."""

from tools.illustrations.family.animals import ASLEEP, FLUFF, FUR, FUR_SHADE, Mood, pip_head
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.palette import (
    LAKE,
    LAKE_SKY,
    RAMPS,
    SUN_DISC,
    WHITE,
)
from tools.illustrations.family.shapes import Point, box, curve, line, oval, smooth
from tools.illustrations.family.signs import bubble


def day_by_the_sea(canvas: Canvas, x: float, y: float, r: float, toward: Point) -> None:
    """A thought of the sea: a small boat, sand and a castle of sand."""
    bubble(canvas, x, y, r + 12, toward)
    disc = oval(x, y, r)
    sand, sail = RAMPS["sand"], RAMPS["coral"]
    canvas.fill(disc, LAKE_SKY)
    with canvas.at(x, y, 0, r / 100), canvas.inside(oval(0, 0, 100)):
        canvas.fill(oval(48, -46, 17), SUN_DISC)
        canvas.fill(box(-110, -6, 220, 110), LAKE)
        for left, right, down in ((-70, -34, 12), (8, 50, 10), (-28, 14, 30)):
            canvas.line(
                curve((left, down), ((left + right) / 2, down - 4), (right, down)), WHITE, 5
            )
        canvas.form(smooth("-40,-52! -38,-12! -70,-12!"), sail.base, sail.shade, 3)
        canvas.form(smooth("-34,-40! -14,-12! -34,-12!"), sail.light, sail.base, 3)
        canvas.form(
            smooth("-72,-8! -10,-8! -20,6 -62,6"), RAMPS["rust"].base, RAMPS["rust"].deep, 3
        )
        canvas.fill(smooth("-110,56! -40,44 30,58 110,40! 110,110! -110,110!"), sand.base)
        for left, tall in ((14, 34), (38, 46), (62, 34)):
            canvas.form(box(left - 11, 66 - tall, 22, tall, 3), sand.light, sand.shade, 3)
        canvas.line(line((38, 20), (38, 4)), RAMPS["rust"].base, 4)
        canvas.fill(smooth("38,4! 56,9! 38,15!"), RAMPS["rust"].base)


def tucked_pip(
    canvas: Canvas, x: float, y: float, size: float, rot: float = 0, mood: Mood | None = None
) -> None:
    """Pip down to the belly, for arms, quilts and bags that hide the rest; (x, y): the head."""
    with canvas.at(x, y, rot, size):
        body = smooth("0,26 38,40 56,84 60,124 0,150 -60,124 -56,84 -38,40")
        canvas.form(body, FUR, FUR_SHADE, 9)
        canvas.fill(oval(0, 100, 32, 36), FLUFF)
        pip_head(canvas, mood or ASLEEP)
