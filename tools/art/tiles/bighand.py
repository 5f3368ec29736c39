"""Hands seen from close by: larger than the family's, with fingers that bend and nails.

Each hand is drawn in its own coordinates of about 300 and placed; the arm leaves to the right.
"""

import math
from collections.abc import Callable

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import mix
from tools.illustrations.family.palette import WHITE
from tools.illustrations.family.person import Person
from tools.illustrations.family.shapes import (
    Point,
    curve,
    oval,
    ribbon,
    smooth,
)


def _nail(canvas: Canvas, person: Person, x: float, y: float, rot: float, size: float) -> None:
    tone = person.tone
    nail = mix(mix(tone.base, tone.cheek, 0.3), WHITE, 0.42 if person.skin < 6 else 0.3)
    with canvas.at(x, y, rot, size):
        canvas.fill(smooth("-11,-8 4,-9 11,-3 11,4 4,9 -11,8 -14,0"), nail)


def sleeve(canvas: Canvas, person: Person, start: Point, end: Point, wide: float) -> None:
    """A knitted sleeve from its cuff at `start` to beyond the picture at `end`."""
    cloth = person.cloth
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy)
    ux, uy = dx / length, dy / length
    inside = (start[0] + ux * wide * 0.55, start[1] + uy * wide * 0.55)
    middle = ((inside[0] + end[0]) / 2, (inside[1] + end[1]) / 2)
    canvas.form(
        ribbon([inside, middle, end], [wide * 1.1, wide * 1.2, wide * 1.4]),
        cloth.base,
        cloth.shade,
        14,
    )
    half = wide * 0.55
    a = (start[0] - uy * half, start[1] + ux * half)
    b = (start[0] + uy * half, start[1] - ux * half)
    canvas.form(
        ribbon([a, start, b], [46, 48, 46]), cloth.light, mix(cloth.light, cloth.base, 0.7), 8
    )
    for part in (-0.66, -0.33, 0, 0.33, 0.66):
        x, y = start[0] - uy * half * part, start[1] + ux * half * part
        canvas.line(
            curve((x - ux * 15, y - uy * 15), (x, y), (x + ux * 15, y + uy * 15)),
            mix(cloth.light, cloth.base, 0.6),
            4,
        )


def pointing(canvas: Canvas, person: Person) -> None:
    """A forefinger whose tip is at (0, 0); the hand comes from the lower right."""
    tone, crease = person.tone, person.tones["skin.crease"]
    back = smooth(
        "92,66 128,44 176,60 226,100 270,142 330,196 280,266 216,232 154,208 108,168 86,116"
    )
    thumb = ribbon([(214, 214), (150, 222), (98, 196), (60, 170)], [62, 56, 46, 34])
    canvas.form(thumb, tone.base, tone.shade, 10)
    _nail(canvas, person, 64, 172, 212, 1.1)
    canvas.form(back, tone.base, tone.shade, 16)
    for knuckle, tip in (((196, 84), (158, 150)), ((168, 70), (128, 140)), ((140, 58), (102, 126))):
        shape = ribbon(
            [knuckle, ((knuckle[0] + tip[0]) / 2 - 12, (knuckle[1] + tip[1]) / 2 + 2), tip],
            [48, 52, 44],
        )
        canvas.form(shape, tone.base, tone.shade, 9)
    index = ribbon([(142, 98), (96, 64), (46, 32), (10, 8)], [52, 49, 43, 33])
    canvas.form(index, tone.base, tone.shade, 10, oval(142, 98, 32))
    _nail(canvas, person, 21, 9, 212, 1.25)
    canvas.line(curve((84, 42), (76, 50), (72, 60)), crease, 3, 0.8)
    canvas.line(curve((52, 22), (45, 29), (42, 38)), crease, 3, 0.8)
    sleeve(canvas, person, (288, 216), (460, 346), 92)


def gripping(canvas: Canvas, person: Person, held: Callable[[Canvas], None]) -> None:
    """A hand round something soft in front of its palm, around (0, 0); the arm goes down right."""
    tone, crease = person.tone, person.tones["skin.crease"]
    palm = smooth(
        "40,-96 92,-104 132,-70 150,-10 168,70 194,130 240,190 172,244 112,178 60,130 10,0"
    )
    canvas.form(palm, tone.base, tone.shade, 16)
    held(canvas)
    rows: tuple[tuple[Point, Point, Point, Point, float], ...] = (
        ((112, 98), (82, 112), (34, 106), (0, 90), 43),
        ((124, 58), (88, 68), (32, 64), (-16, 48), 48),
        ((126, 10), (88, 18), (30, 16), (-22, 6), 49),
        ((114, -40), (80, -36), (28, -36), (-14, -40), 46),
    )
    for a, b, c, d, wide in rows:
        shape = ribbon([a, b, c, d], [wide, wide * 1.04, wide * 0.98, wide * 0.78])
        canvas.form(shape, tone.base, tone.shade, wide * 0.22, oval(a[0] + 14, a[1], wide * 0.7))
        canvas.line(
            curve((b[0] - 6, b[1] - 17), (b[0] - 1, b[1] - 6), (b[0] - 3, b[1] + 6)), crease, 3, 0.7
        )
    thumb = ribbon([(112, -70), (74, -106), (30, -116), (-14, -102)], [58, 54, 48, 37])
    canvas.form(thumb, tone.base, tone.shade, 11, oval(116, -62, 40))
    _nail(canvas, person, -12, -108, 162, 1.15)
    canvas.line(curve((32, -134), (38, -124), (40, -112)), crease, 3, 0.7)
    sleeve(canvas, person, (192, 196), (322, 360), 90)


def open_palm(canvas: Canvas, person: Person) -> None:
    """A hand that lies open, palm up, fingers towards the left; the arm goes down right."""
    tone, crease = person.tone, person.tones["skin.crease"]
    for points, wide in (
        (((20, -6), (-36, -34), (-92, -38), (-136, -62)), 34),
        (((26, 12), (-40, -8), (-108, -14), (-160, -42)), 37),
    ):
        shape = ribbon(points, [wide, wide * 1.03, wide * 0.94, wide * 0.74])
        canvas.form(shape, mix(tone.base, tone.shade, 0.35), tone.shade, 7)
    thumb = ribbon([(120, -2), (84, -46), (56, -82), (22, -104)], [52, 46, 40, 30])
    canvas.form(thumb, mix(tone.base, tone.shade, 0.2), tone.shade, 8)
    palm = smooth("250,58 180,14 108,-18 36,-8 6,14 16,58 70,92 140,110 210,142 256,120")
    canvas.form(palm, tone.base, tone.shade, 14)
    for points, wide in (
        (((40, 34), (-34, 22), (-104, 16), (-160, -10)), 40),
        (((54, 62), (-14, 56), (-80, 50), (-130, 28)), 36),
    ):
        shape = ribbon(points, [wide, wide * 1.03, wide * 0.96, wide * 0.76])
        canvas.form(
            shape, tone.base, tone.shade, 8, oval(points[0][0] + 8, points[0][1], wide * 0.8)
        )
    canvas.line(curve((96, 22), (64, 30), (44, 18)), crease, 3.4, 0.7)
    canvas.line(curve((150, 40), (120, 30), (104, 6)), crease, 3.4, 0.7)
    sleeve(canvas, person, (222, 86), (420, 176), 90)
