"""Pip, the bunny who comes along with every child.

Pip sits facing us around a head of radius 68 at (0, 0): ears up to -180, feet down to 156. What
Pip does is data: two ears, a face, two paws. Ears that are not up fold and hang beside the head.
"""

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, Role, mix
from tools.illustrations.family.palette import BREATH, HEART, HEART_SHADE, INK, RAMPS, WHITE
from tools.illustrations.family.shapes import (
    Point,
    arc,
    bent,
    box,
    joined,
    line,
    mirrored,
    oval,
    ribbon,
    smooth,
)
from tools.illustrations.family.signs import breath

Ear = Literal["up", "wide", "tip", "fold", "hang", "away"]
Eyes = Literal["open", "happy", "closed", "wide", "aside"]
Mouth = Literal["smile", "grin", "soft", "flat", "low", "wobble", "blow"]
Paw = Literal["rest", "belly", "wave", "up", "squeeze", "cheek", "hip", "away"]

FUR = Colour("#F0DCC3", Role.SKIN)
FUR_SHADE = Colour("#DBBF9D", Role.SKIN)
FUR_CREASE = Colour("#C9A882", Role.SKIN)
FLUFF = Colour("#FFF8EE", Role.SKIN)
PINK = Colour("#F7BFB0", Role.SKIN)
NOSE = Colour("#C9624F", Role.SKIN)
CHEEK = Colour("#EE937A", Role.SKIN)
BOW = RAMPS["sun"]


@dataclass(frozen=True)
class Mood:
    """What Pip's face says; `worry` lifts the inner ends of the brows (0 none, 1 most).

    `blush` is how warm the cheeks are, 0 to 1.
    """

    left_ear: Ear = "up"
    right_ear: Ear = "up"
    eyes: Eyes = "open"
    mouth: Mouth = "smile"
    worry: float = 0.0
    blush: float = 0.55


GLAD = Mood(mouth="smile")
PROUD = Mood(eyes="happy", mouth="grin", blush=0.75)
BREATHING = Mood("wide", "wide", "closed", "blow")
STILL = Mood("wide", "fold", "closed", "soft")
ASLEEP = Mood("fold", "hang", "closed", "soft")
SQUEEZING = Mood("fold", "fold", "happy", "soft", 0.0, 0.75)
BRACED = Mood("hang", "hang", "closed", "soft", 0.35)

WORRIES = (
    Mood("up", "up", "happy", "grin", 0.0, 0.85),
    Mood("wide", "wide", "open", "smile", 0.0, 0.6),
    Mood("wide", "tip", "aside", "flat", 0.35, 0.42),
    Mood("fold", "fold", "open", "low", 0.7, 0.28),
    Mood("hang", "hang", "wide", "wobble", 1.0, 0.16),
)
"""From calm to very worried: everything in the face changes together, and nobody cries."""

_UPRIGHT: dict[Ear, tuple[Point, ...]] = {
    "up": ((27, -44), (32, -92), (38, -138), (41, -172)),
    "wide": ((29, -42), (45, -86), (62, -126), (72, -156)),
}
_FOLDED: dict[Ear, tuple[tuple[Point, ...], tuple[Point, ...]]] = {
    "tip": (((28, -42), (36, -84), (42, -124)), ((40, -126), (62, -142), (82, -112), (82, -84))),
    "fold": (((30, -42), (38, -68), (46, -92)), ((44, -94), (70, -112), (90, -72), (89, -30))),
}


def _upright_ear(canvas: Canvas, points: tuple[Point, ...]) -> None:
    canvas.form(ribbon(points, [40, 50, 46, 22]), FUR, FUR_SHADE, 7)
    canvas.fill(ribbon((*points[:3], _short_of(points)), [20, 27, 23, 8]), PINK)


def _short_of(points: tuple[Point, ...]) -> Point:
    (ax, ay), (bx, by) = points[-2], points[-1]
    return (ax + (bx - ax) * 0.62, ay + (by - ay) * 0.62)


def _hanging_ear() -> QPainterPath:
    """A lop ear lies against the head: it can never look like a wing."""
    return smooth("26,-64 46,-76 70,-64 87,-28 95,20 90,58 76,70 62,57 58,24 54,-14 44,-36 30,-46")


def pip_ear(canvas: Canvas, ear: Ear, side: int, front: bool = False) -> None:
    """One ear, left (-1) or right (1) of us; ears that hang lie in front of the head."""
    if ear == "away":
        return
    with canvas.at(0, 0, 0, 1, side < 0):
        if ear == "hang":
            if front:
                canvas.form(_hanging_ear(), mix(FUR, FUR_SHADE, 0.22), FUR_SHADE, 8)
                canvas.line(smooth("76,-20 81,18 77,44", closed=False), FUR_CREASE, 4, 0.55)
        elif front:
            return
        elif ear in _UPRIGHT:
            _upright_ear(canvas, _UPRIGHT[ear])
        else:
            stem, tip = _FOLDED[ear]
            canvas.form(ribbon(stem, [40, 50, 46]), FUR, FUR_SHADE, 6)
            canvas.fill(ribbon(stem, [20, 27, 25]), PINK)
            canvas.form(ribbon(tip, [34, 46, 44, 26]), mix(FUR, FUR_SHADE, 0.25), FUR_SHADE, 7)


def _eyes(canvas: Canvas, mood: Mood) -> None:
    y = -12
    for side in (-1, 1):
        x = side * 29
        match mood.eyes:
            case "closed":
                canvas.line(arc((x - 11, y), (x, y + 8), (x + 11, y)), INK, 5)
            case "happy":
                canvas.line(arc((x - 12, y + 5), (x, y - 7), (x + 12, y + 5)), INK, 5.4)
            case _:
                big = 1.22 if mood.eyes == "wide" else 1.0
                look = 3.4 if mood.eyes == "aside" else 0.0
                canvas.fill(oval(x + look, y, 7.6 * big, 9.6 * big), INK)
                canvas.fill(oval(x + look + 2.6, y - 3.6 * big, 2.7 * big), WHITE)
    if mood.worry:
        lift = 11 * mood.worry
        for side in (-1, 1):
            inner, outer = (side * 17, -36 - lift), (side * 42, -36 + lift * 0.55)
            peak = (side * 31, -40 - lift * 0.12)
            canvas.line(arc(inner, peak, outer), mix(INK, FUR_CREASE, 0.25), 4.8)


def _mouth(canvas: Canvas, mouth: Mouth) -> None:
    y = 18
    match mouth:
        case "blow":
            canvas.fill(oval(0, y + 8, 6.4, 5.6), NOSE)
        case "flat":
            canvas.line(line((-9, y + 7), (9, y + 7)), INK, 4.6)
        case "low":
            canvas.line(arc((-11, y + 10), (0, y + 4), (11, y + 10)), INK, 4.6)
        case "wobble":
            wave = smooth("-17,30 -10,22 -2,28 6,22 16,29", closed=False)
            canvas.line(wave, INK, 4.6)
        case "soft":
            canvas.line(arc((-8, y + 5), (0, y + 8), (8, y + 5)), INK, 4.4)
        case _:
            wide, deep = (19, 9.0) if mouth == "grin" else (13, 6.5)
            for side in (-1, 1):
                bow = arc((0, y), (side * wide * 0.55, y + deep), (side * wide, y + deep * 0.15))
                canvas.line(bow, INK, 4.4)


def pip_head(canvas: Canvas, mood: Mood = GLAD) -> None:
    """Pip's head alone, around (0, 0)."""
    for side, ear in ((-1, mood.left_ear), (1, mood.right_ear)):
        pip_ear(canvas, ear, side, front=False)
    skull = smooth("0,-70 42,-60 66,-26 73,10 52,42 0,52 -52,42 -73,10 -66,-26 -42,-60")
    canvas.form(skull, FUR, FUR_SHADE, 8)
    canvas.fill(smooth("0,-6 24,2 36,20 24,40 0,46 -24,40 -36,20 -24,2"), FLUFF)
    for side in (-1, 1):
        canvas.fill(oval(side * 49, 14, 14, 10), CHEEK, mood.blush)
    for side, ear in ((-1, mood.left_ear), (1, mood.right_ear)):
        pip_ear(canvas, ear, side, front=True)
    _eyes(canvas, mood)
    canvas.fill(smooth("-10,1 0,-3 10,1 7,9 0,14 -7,9"), NOSE)
    _mouth(canvas, mood.mouth)


_REACH: dict[Paw, tuple[Point, Point, Point]] = {
    "rest": ((44, 68), (62, 96), (50, 122)),
    "belly": ((44, 66), (72, 92), (22, 104)),
    "wave": ((40, 70), (84, 62), (108, 2)),
    "up": ((40, 72), (88, 68), (100, 10)),
    "squeeze": ((42, 66), (64, 94), (24, 84)),
    "cheek": ((42, 70), (72, 70), (52, 34)),
    "away": ((44, 68), (44, 68), (44, 68)),
    "hip": ((44, 66), (78, 92), (64, 118)),
}
RAISED: tuple[Paw, ...] = ("wave", "up")


def _limb(paw: Paw) -> QPainterPath:
    return bent(*_REACH[paw], 32, 29, 33)


def _arm(canvas: Canvas, paw: Paw, side: int) -> None:
    if paw in RAISED or paw == "away":
        return
    shoulder = oval(*_REACH[paw][0], 20)
    with canvas.at(0, 0, 0, 1, side < 0):
        canvas.form(_limb(paw), mix(FUR, FUR_SHADE, 0.12), FUR_SHADE, 5, shoulder)


def squeezing_paws(canvas: Canvas) -> None:
    """Both paws around something in front of Pip, drawn after it, in Pip's own coordinates."""
    _arm(canvas, "squeeze", -1)
    _arm(canvas, "squeeze", 1)


def plaster(canvas: Canvas, x: float, y: float, rot: float = -16, size: float = 1.0) -> None:
    """Pip's bandage: a blue strip with a heart."""
    cloth = RAMPS["blue"]
    with canvas.at(x, y, rot, size):
        canvas.form(box(-35, -15, 70, 30, 15), cloth.base, cloth.shade, 4)
        canvas.fill(box(-14, -15, 28, 30, 4), WHITE)
        heart = joined(oval(-4, -2, 5.6), oval(4, -2, 5.6), smooth("-9,0 0,-4 9,0 0,10!"))
        canvas.fill(heart, HEART)
        for dx in (-25, 25):
            canvas.fill(oval(dx, 0, 2.6), WHITE)


def _bow_tie(canvas: Canvas) -> None:
    with canvas.at(0, 55):
        for flip in (False, True):
            with canvas.at(0, 0, 0, 1, flip):
                canvas.form(smooth("2,0 20,-15 34,-11 34,11 20,15"), BOW.shade, BOW.deep, 3)
        canvas.fill(oval(0, 0, 8), HEART_SHADE)


def pip(
    canvas: Canvas,
    x: float,
    y: float,
    size: float = 1.0,
    rot: float = 0,
    mood: Mood = GLAD,
    paws: tuple[Paw, Paw] = ("rest", "rest"),
    bandage: bool = False,
    flip: bool = False,
    nod: float = 0,
) -> None:
    """Pip whole, sitting; (x, y) is the middle of the head and `paws` are left and right of us.

    `nod` turns the head alone, in degrees.
    """
    with canvas.at(x, y, rot, size, flip):
        swell = 1.07 if mood.mouth == "blow" else 1.0
        canvas.form(oval(-60, 114, 20), mix(FUR, FLUFF, 0.4), FUR_SHADE, 5)
        body = smooth(
            (0, 26), (38, 40), (56 * swell, 82), (62, 120), (46, 148),
            (0, 154), (-46, 148), (-62, 120), (-56 * swell, 82), (-38, 40),
        )  # fmt: skip
        for side, paw in ((-1, paws[0]), (1, paws[1])):
            if paw in RAISED:
                limb = _limb(paw)
                body = joined(body, limb if side > 0 else mirrored(limb))
        canvas.form(body, FUR, FUR_SHADE, 9)
        canvas.fill(oval(0, 104, 34 * swell, 42), FLUFF)
        for side, paw in ((-1, paws[0]), (1, paws[1])):
            if paw in RAISED:
                palm = _REACH[paw][2]
                canvas.fill(oval(side * palm[0], palm[1], 8, 9), PINK)
        for side in (-1, 1):
            with canvas.at(side * 40, 142, side * -8):
                canvas.form(oval(0, 0, 31, 21), FUR, FUR_SHADE, 5)
                pads = oval(0, 3, 14, 10)
                for dx in (-14, 0, 14):
                    pads.addPath(oval(dx, -11 + abs(dx) * 0.2, 4.2))
                canvas.fill(pads, PINK)
        if bandage:
            plaster(canvas, 26, 108, -24, 0.95)
        _arm(canvas, paws[0], -1)
        _arm(canvas, paws[1], 1)
        _bow_tie(canvas)
        with canvas.at(0, 0, nod):
            pip_head(canvas, mood)
        for side, paw in ((-1, paws[0]), (1, paws[1])):
            if paw == "cheek":
                _arm(canvas, paw, side)


def blowing(canvas: Canvas, size: float = 0.62) -> None:
    """Pip's breath, beside the face, in Pip's own coordinates."""
    breath(canvas, 70, 26, size, -6, BREATH)


def held_heart(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """The soft heart that Pip squeezes."""
    with canvas.at(x, y, 0, size):
        shape = joined(oval(-15, -10, 21), oval(15, -10, 21), smooth("-35,0 0,-12 35,0 0,40!"))
        canvas.form(shape, HEART, HEART_SHADE, 5)


def looking(mood: Mood, eyes: Eyes) -> Mood:
    """The same mood with other eyes."""
    return replace(mood, eyes=eyes)
