"""How a parent holds a child: hands with fingers that close, lie, point and count.

Hands are drawn from the wrist at (0, 0) with the fingers towards +x and the thumb above, like
those of `hands`, and as large: a `scale` of 1 goes with an arm of `size` 1.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour
from tools.illustrations.family.hands import KNUCKLES, PALM, fingers
from tools.illustrations.family.person import Person
from tools.illustrations.family.shapes import (
    Point,
    bent,
    capsule,
    curve,
    joined,
    oval,
    ribbon,
    smooth,
)


@contextmanager
def _wrist(
    canvas: Canvas, x: float, y: float, rot: float, scale: float, flip: bool
) -> Iterator[None]:
    with canvas.at(x, y, rot, scale), canvas.at(0, 0, 180 if flip else 0, 1, flip):
        yield


def _tones(person: Person) -> tuple[Colour, Colour, Colour]:
    """Base, shade, and the line between two fingers."""
    return (person.tone.base, person.tone.shade, person.tones["skin.crease"])


def counting_hand(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    rot: float = -90,
    scale: float = 1.0,
    flip: bool = False,
    raised: int = 3,
) -> None:
    """A palm towards us with so many fingers up, from the index on: breaths are counted."""
    base, shade, crease = _tones(person)
    with _wrist(canvas, x, y, rot, scale, flip):
        up = fingers(13)[4 - raised :]
        canvas.form(joined(smooth(PALM), *up), base, shade, 5)
        for index in range(4 - raised):
            kx, ky = KNUCKLES[index]
            folded = capsule((kx + 6, ky), (kx - 8, ky - 1), 12, 11)
            canvas.form(folded, base, shade, 4)
        thumb = (
            ribbon([(2, -9), (16, -12), (27, 4)], [16, 14, 11])
            if raised < 4
            else ribbon([(2, -10), (14, -26), (30, -36)], [17, 14, 11])
        )
        canvas.form(thumb, base, shade, 4)
        if raised < 4:
            canvas.line(curve((6, -1), (14, 1), (20, 8)), crease, 2.2)


def curled_fingers(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    rot: float = 0,
    scale: float = 1.0,
    flip: bool = False,
) -> None:
    """Four fingertips that come round an edge towards us, side by side along y."""
    base, shade, _ = _tones(person)
    with _wrist(canvas, x, y, rot, scale, flip):
        for index, (reach, width) in enumerate(((15, 11), (19, 12), (20, 12), (17, 12))):
            across = 17 - index * 11.4
            canvas.form(capsule((-6, across), (reach, across), width, width), base, shade, 4)


def holding_thumb(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    rot: float = 0,
    scale: float = 1.0,
    flip: bool = False,
) -> None:
    """The side of a hand that holds something flat from behind: its thumb lies in front."""
    base, shade, crease = _tones(person)
    with _wrist(canvas, x, y, rot, scale, flip):
        canvas.form(smooth("-8,-14 8,-18 18,-14 20,6 10,18 -8,13"), base, shade, 5)
        canvas.form(ribbon([(2, -4), (18, -8), (36, -4)], [17, 15, 12]), base, shade, 4)
        canvas.line(curve((4, 6), (14, 2), (24, 3)), crease, 2.2)


def fist(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    rot: float = 0,
    scale: float = 1.0,
    flip: bool = False,
) -> None:
    """A hand closed around something thin, like a stick that goes up through it."""
    base, shade, crease = _tones(person)
    with _wrist(canvas, x, y, rot, scale, flip):
        canvas.form(smooth("-8,-14 10,-19 28,-17 36,-4 34,14 20,20 4,18 -8,13"), base, shade, 5)
        for index in range(4):
            across = 14 - index * 9.2
            canvas.form(capsule((26, across), (37, across - 1), 11, 10), base, shade, 3)
        canvas.form(ribbon([(2, -10), (18, -20), (33, -17)], [15, 13, 11]), base, shade, 3)
        canvas.line(curve((8, -5), (18, -9), (30, -9)), crease, 2.2)


def squeezed(
    canvas: Canvas,
    parent: Person,
    child: Person,
    x: float,
    y: float,
    rot: float = 0,
    scale: float = 1.0,
) -> None:
    """A child's fist around two fingers of a parent, the parent's thumb over it.

    The parent's hand comes from the left with its wrist at (-64, 4), the child's from the right
    with its wrist at (66, 2); (x, y) is the middle of the hold.
    """
    big, big_shade, big_line = _tones(parent)
    small, small_shade, small_line = _tones(child)
    with canvas.at(x, y, rot, scale):
        for start, middle, end in (((-14, 17), (10, 27), (30, 24)), ((-16, 9), (12, 18), (38, 18))):
            canvas.form(ribbon([start, middle, end], [14, 14, 11]), big, big_shade, 4)
        palm = smooth("70,-13 52,-20 26,-22 4,-18 0,4 6,20 30,22 54,17 70,14")
        canvas.form(palm, small, small_shade, 5)
        canvas.form(capsule((-16, 3), (58, 3), 16, 13), big, big_shade, 4)
        canvas.form(capsule((-16, -10), (56, -10), 16, 13), big, big_shade, 4)
        back = smooth("-72,-16 -50,-21 -24,-21 -10,-14 -8,4 -14,20 -36,22 -58,17 -72,14")
        canvas.form(back, big, big_shade, 6, oval(-10, -4, 16, 12))
        for index, (at, long) in enumerate(((38, 13), (27.5, 15), (16.5, 15.5), (5.5, 14))):
            lean = -1.5 + index
            finger = capsule((at + 3 - lean, -19), (at - lean, long - 4), 11.4, 10.6)
            canvas.form(finger, small, small_shade, 3)
        canvas.line(curve((46, -18), (49, -6), (47, 6)), small_line, 2)
        thumb = ribbon([(-34, -14), (-16, -27), (8, -29), (20, -25)], [18, 16, 14, 11])
        canvas.form(thumb, big, big_shade, 4)
        canvas.line(curve((-30, -6), (-20, -14), (-8, -20)), big_line, 2.2)


def lower_arm(
    canvas: Canvas,
    person: Person,
    elbow: Point,
    wrist: Point,
    size: float = 1.0,
    bare: bool = False,
) -> None:
    """An elbow to a wrist without a hand, for arms that come into the picture from outside."""
    middle = ((elbow[0] + wrist[0]) / 2, (elbow[1] + wrist[1]) / 2)
    if bare:
        tone = person.tone
        canvas.form(
            bent(elbow, middle, wrist, 44 * size, 38 * size, 29 * size), tone.base, tone.shade, 6
        )
        return
    cloth = person.cloth
    canvas.form(
        bent(elbow, middle, wrist, 54 * size, 48 * size, 42 * size), cloth.base, cloth.shade, 7
    )
