"""Hands, drawn from the wrist at (0, 0) with the fingers towards +x and the thumb above."""

import math
from collections.abc import Callable
from itertools import pairwise
from typing import Literal

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, mix
from tools.illustrations.family.palette import RAMPS
from tools.illustrations.family.person import Person
from tools.illustrations.family.shapes import Point, capsule, curve, joined, line, ribbon, smooth

HandKind = Literal["rest", "spread", "grip"]
Drawn = tuple[QPainterPath, QPainterPath, list[QPainterPath]]
"""Palm with fingers, thumb, creases."""


def _colours(person: Person, glove: bool) -> tuple[Colour, Colour, Colour]:
    if glove:
        ramp = RAMPS["glove"]
        return (ramp.base, ramp.shade, mix(ramp.shade, ramp.deep, 0.45))
    return (person.tone.base, person.tone.shade, person.tones["skin.crease"])


KNUCKLES: tuple[Point, ...] = ((28, 12), (32, 4.4), (32, -4.2), (27, -12.2))
"""Where the fingers begin, little finger first: the one nearest to us is drawn last."""
LENGTHS = (21.0, 28.0, 30.0, 26.0)
WIDTHS = (9.6, 11.0, 11.2, 10.8)
PALM = "-8,-14 10,-17.5 27,-18 35,-9 37,2 33,14 25,17 8,16 -8,13"


def fingers(spread: float, bend: float = 0.0) -> list[QPainterPath]:
    """Four fingers, fanned by `spread` degrees; `bend` (0 to 1) draws their tips in."""
    found = []
    for index, (start, length, width) in enumerate(zip(KNUCKLES, LENGTHS, WIDTHS, strict=True)):
        angle = math.radians((1.5 - index) * spread)
        reach = length * (0.5 - 0.18 * bend)
        middle = (start[0] + math.cos(angle) * reach, start[1] + math.sin(angle) * reach)
        low = angle + math.radians(70) * bend
        end = (middle[0] + math.cos(low) * reach, middle[1] + math.sin(low) * reach)
        found.append(ribbon([start, middle, end], [width, width, width * 0.86]))
    return found


def _gaps(spread: float) -> list[QPainterPath]:
    lines = []
    for index, ((ax, ay), (bx, by)) in enumerate(pairwise(KNUCKLES)):
        x, y, angle = (ax + bx) / 2 + 2, (ay + by) / 2, math.radians((1 - index) * spread)
        lines.append(line((x, y), (x + math.cos(angle) * 21, y + math.sin(angle) * 21)))
    return lines


def _resting() -> Drawn:
    thumb = ribbon([(4, -8), (18, -21), (35, -25)], [17, 14, 11])
    return (joined(smooth(PALM), *fingers(3.5)), thumb, _gaps(3.5))


def _spread() -> Drawn:
    thumb = ribbon([(4, -8), (17, -23), (33, -31)], [17, 14, 11])
    return (joined(smooth(PALM), *fingers(9)), thumb, [])


def _gripping() -> Drawn:
    palm = smooth("-8,-14 10,-19 27,-18 33,0 28,18 8,17 -8,13")
    folded = [capsule((22, y), (36 - abs(y) * 0.12, y), 11, 10) for y in (-13, -3.5, 6, 14.5)]
    thumb = ribbon([(4, -10), (18, -21), (33, -21)], [16, 14, 11.5])
    creases = [line((19, y), (37, y)) for y in (-8.2, 1.2, 10.4)]
    return (joined(palm, *folded), thumb, creases)


KINDS: dict[HandKind, Callable[[], Drawn]] = {
    "rest": _resting,
    "spread": _spread,
    "grip": _gripping,
}


def hand(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    rot: float = 0,
    kind: HandKind = "rest",
    scale: float = 1.0,
    flip: bool = False,
    glove: bool = False,
) -> None:
    """`flip` puts the thumb on the other side."""
    base, shade, crease = _colours(person, glove)
    palm, thumb, creases = KINDS[kind]()
    with canvas.at(x, y, rot, scale), canvas.at(0, 0, 180 if flip else 0, 1, flip):
        if kind != "grip":
            canvas.form(thumb, base, shade, 4)
        canvas.form(palm, base, shade, 6)
        for each in creases:
            canvas.line(each, crease, 2.6)
        if kind == "grip":
            canvas.fill(thumb, base)
            canvas.line(curve("10,-4 22,-13 37,-17"), crease, 2.4)
        if glove:
            canvas.form(
                ribbon([(-6, -13), (-6, 13)], [13, 13]),
                RAMPS["glove"].light,
                RAMPS["glove"].base,
                4,
            )


def clasped(
    canvas: Canvas,
    one: Person,
    other: Person,
    x: float,
    y: float,
    rot: float = 0,
    scale: float = 1.0,
) -> None:
    """Two hands holding: `one` comes from the left, `other` from the right and lies around it.

    The fingers of `other` close over the back of the hand, the thumb of `one` over them.
    """
    base, shade, crease = _colours(other, False)
    near, near_shade, near_crease = _colours(one, False)
    with canvas.at(x, y, rot, scale):
        below = ribbon([(34, -6), (12, -25), (-10, -27)], [17, 14, 11])
        canvas.form(below, base, shade, 4)
        palm = smooth("-46,-13 -26,-18 -8,-18 8,-10 14,4 6,17 -14,18 -30,15 -46,13")
        canvas.form(palm, near, near_shade, 6)
        back = smooth("48,-15 32,-19 14,-19 4,-10 4,8 10,18 30,19 48,14")
        canvas.form(back, base, shade, 5)
        for at, long in ((-13.5, 21), (-3.8, 25), (6.2, 25), (15.4, 20)):
            finger = ribbon([(16, at), (4, at), (16 - long - 8, at + 3)], [11, 11.4, 10])
            canvas.form(finger, base, shade, 3)
        for at in (-8.4, 1.4, 11):
            canvas.line(line((2, at + 0.4), (14, at)), crease, 2.2)
        thumb = ribbon([(-34, -9), (-16, -24), (4, -24), (16, -19)], [17, 15, 13, 11])
        canvas.form(thumb, near, near_shade, 4)
        canvas.line(curve((-30, -2), (-20, -11), (-9, -15)), near_crease, 2.2)
