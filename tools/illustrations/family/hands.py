"""Hands, drawn from the wrist at (0, 0) with the fingers towards +x and the thumb above."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, mix
from tools.illustrations.family.palette import RAMPS
from tools.illustrations.family.person import Person
from tools.illustrations.family.shapes import curve, joined, line, oval, ribbon, smooth

HandKind = Literal["rest", "grip"]
Drawn = tuple[QPainterPath, QPainterPath, list[QPainterPath]]
"""Palm with fingers, thumb, creases."""


def _colours(person: Person, glove: bool) -> tuple[Colour, Colour, Colour]:
    if glove:
        ramp = RAMPS["glove"]
        return (ramp.base, ramp.shade, mix(ramp.shade, ramp.deep, 0.45))
    return (person.tone.base, person.tone.shade, person.tones["skin.crease"])


def _resting() -> Drawn:
    palm = smooth("-8,-14 12,-17 34,-17 51,-12 58,0 51,11 32,16 12,16 -8,13")
    thumb = ribbon([(6, -8), (22, -22), (38, -26)], [17, 15, 12])
    creases = [line((53, -5), (38, -5)), line((55, 3), (38, 4))]
    return (palm, thumb, creases)


def _gripping() -> Drawn:
    palm = smooth("-8,-14 12,-20 30,-20 36,0 30,21 10,19 -8,13")
    fingers = [oval(34, y, 12, 7.5) for y in (-14, -4, 6, 15)]
    thumb = ribbon([(4, -10), (18, -23), (34, -24)], [16, 15, 13])
    creases = [line((24, y), (40, y)) for y in (-9, 1, 11)]
    return (joined(palm, *fingers), thumb, creases)


KINDS: dict[HandKind, Callable[[], Drawn]] = {"rest": _resting, "grip": _gripping}


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
    """Two hands holding: `one` comes from the left, `other` from the right and lies around it."""
    with canvas.at(x, y, rot, scale):
        hand(canvas, one, -38, 2, 0, "rest", 1.05)
        base, shade, crease = _colours(other, False)
        back = smooth("46,-16 30,-22 6,-22 -8,-12 -10,4 -4,16 16,21 34,18 46,14")
        fingers = [oval(-6, dy, 13, 7.2, -6) for dy in (-13, -3, 7, 16)]
        canvas.form(joined(back, *fingers), base, shade, 6)
        for dy in (-8, 2, 12):
            canvas.line(line((-13, dy), (4, dy - 1)), crease, 2.6)
        near, near_shade, _ = _colours(one, False)
        canvas.form(ribbon([(-24, -8), (-6, -24), (14, -25)], [17, 15, 12]), near, near_shade, 4)
