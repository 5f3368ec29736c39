"""The tile of music."""

import math

from tools.art.tiles.birds import small_bird
from tools.art.tiles.frame import at_hour
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, mix
from tools.illustrations.family.palette import INK
from tools.illustrations.family.shapes import (
    Point,
    box,
    curve,
    line,
    oval,
    smooth,
)


def _note(canvas: Canvas, x: float, y: float, size: float, pair: bool, colour: Colour) -> None:
    with canvas.at(x, y, 6, size):
        if pair:
            canvas.line(line((12, 0), (12, -62)), colour, 6)
            canvas.line(line((58, -8), (58, -70)), colour, 6)
            canvas.line(line((12, -60), (58, -68)), colour, 12)
            canvas.fill(oval(45, -6, 15, 11, -18), colour)
        else:
            canvas.line(line((12, 0), (12, -62)), colour, 6)
            canvas.line(curve("12,-62 28,-50 32,-30"), colour, 6)
        canvas.fill(oval(0, 2, 15, 11, -18), colour)


def music(canvas: Canvas) -> None:
    """A guitar, and a ribbon of notes that comes out of it."""
    canvas.wash(
        box(-10, -10, 764, 476),
        at_hour(canvas, "#FDEFD2", "#33264F"),
        at_hour(canvas, "#FBE0D0", "#4B2F55"),
    )
    pool = smooth("60,220 110,70 300,12 560,20 716,140 700,340 540,440 220,420")
    canvas.fill(pool, at_hour(canvas, "#FFF8EA", "#4A3560"), 0.8)
    for index in range(5):
        shift = (index - 2) * 15
        points: list[Point] = [
            (
                x,
                190
                + shift * (0.5 + 0.9 * abs(x - 400) / 420)
                + 52 * math.sin((x - 60) / 744 * 2.3 * math.pi),
            )
            for x in range(-30, 800, 40)
        ]
        canvas.line(curve(*points), at_hour(canvas, "#F0B98A", "#A87CA8"), 3.4, 0.75)
    plum, coral = at_hour(canvas, "#7564AE", "#D9C8F4"), at_hour(canvas, "#D26E5A", "#F2B39A")
    for x, y, size, pair, colour in (
        (92, 250, 1.05, False, plum),
        (190, 236, 1.0, True, coral),
        (318, 118, 0.9, False, plum),
        (648, 286, 0.95, True, plum),
    ):
        _note(canvas, x, y, size, pair, colour)
    with canvas.at(436, 250, 40, 0.84):
        _guitar(canvas)
    small_bird(canvas, 556, 224, 1.1)


def _guitar(canvas: Canvas) -> None:
    """A guitar around its sound hole, neck upwards."""
    wood, shade = at_hour(canvas, "#E2A15E", "#C78A63"), at_hour(canvas, "#C07F42", "#93604F")
    dark, pale = at_hour(canvas, "#7B4B37", "#54364A"), at_hour(canvas, "#FBE3B8", "#F1CDA0")
    canvas.form(
        smooth(
            "-112,96 -104,30 -74,0 -82,-52 -54,-102 0,-112 54,-102 82,-52 74,0 104,30 "
            "112,96 74,158 0,172 -74,158"
        ),
        wood,
        shade,
        18,
    )
    canvas.line(
        smooth(
            "-98,96 -92,36 -62,2 -70,-50 -46,-90 0,-99 46,-90 70,-50 62,2 92,36 98,96 "
            "66,146 0,158 -66,146"
        ),
        pale,
        3.4,
        0.7,
    )
    canvas.fill(oval(0, 0, 39), pale)
    canvas.fill(oval(0, 0, 32), dark)
    canvas.form(box(-17, -290, 34, 262, 6), dark, mix(dark, INK, 0.3), 6)
    for y in range(-272, -40, 30):
        canvas.line(line((-16, y), (16, y)), pale, 2.6, 0.7)
    canvas.form(smooth("-20,-286! -26,-352 -12,-362 12,-362 26,-352 20,-286!"), wood, shade, 6)
    for y in (-304, -324, -344):
        for side in (-1, 1):
            canvas.fill(oval(side * 32, y, 8, 6), pale)
    canvas.form(box(-42, 88, 84, 18, 8), dark, mix(dark, INK, 0.3), 4)
    for dx in (-10, -3.4, 3.4, 10):
        canvas.line(line((dx, -300), (dx * 1.5, 92)), at_hour(canvas, "#FFF6E4", "#FFEBD0"), 2.2)
