"""Limbs, torsos and clothes: what the poses are put together from."""

import math

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, mix
from tools.illustrations.family.forms import covered, each_form
from tools.illustrations.family.hands import HandKind, hand
from tools.illustrations.family.heads import CALM, head
from tools.illustrations.family.palette import (
    BADGE_LINE,
    BADGE_SHADE,
    HEART,
    HEART_SHADE,
    RAMPS,
    WHITE,
)
from tools.illustrations.family.person import Face, Person
from tools.illustrations.family.shapes import (
    Point,
    bent,
    between,
    box,
    capsule,
    curve,
    joined,
    line,
    oval,
    placed,
    ribbon,
    smooth,
)


def neck(canvas: Canvas, person: Person, top: Point, base: Point, width: float = 46) -> None:
    """The neck lies in the shade of the chin."""
    canvas.fill(
        ribbon([top, between(top, base, 0.5), base], [width, width, width + 10]), person.tone.shade
    )


def print_on(canvas: Canvas, person: Person, garment: QPainterPath) -> None:
    """The small print of a hospital gown; it makes patients recognisable in every pose."""
    if person.garment == "gown":
        canvas.dots(garment, 40, 3.4, person.cloth.light, 7)


def garment(canvas: Canvas, person: Person, shape: QPainterPath, depth: float = 12) -> None:
    """What is worn above, with its print."""
    canvas.form(shape, person.cloth.base, person.cloth.shade, depth)
    print_on(canvas, person, shape)


def _sleeve(shoulder: Point, hem: Point, wide: float, hem_wide: float) -> QPainterPath:
    """A short sleeve: round at the shoulder, straight at the hem."""
    length = math.dist(shoulder, hem) or 1
    dx, dy = ((hem[0] - shoulder[0]) / length, (hem[1] - shoulder[1]) / length)

    def at(along: float, across: float) -> Point:
        return (shoulder[0] + dx * along - dy * across, shoulder[1] + dy * along + dx * across)

    w, e = wide / 2, hem_wide / 2
    return smooth(
        at(-w * 0.9, 0),
        at(-w * 0.5, w * 0.8),
        at(length * 0.4, w),
        (*at(length, e), "c"),
        (*at(length, -e), "c"),
        at(length * 0.4, -w),
        at(-w * 0.5, -w * 0.8),
    )


def arm(
    canvas: Canvas,
    person: Person,
    shoulder: Point,
    elbow: Point,
    wrist: Point,
    kind: HandKind = "rest",
    turn: float | None = None,
    flip: bool = False,
    glove: bool = False,
    size: float = 1.0,
    bare: bool | None = None,
    hand_size: float = 1.08,
    show_hand: bool = True,
    over: bool = False,
) -> None:
    """Shoulder to hand; short sleeves for gowns and scrubs, long ones for sweaters and coats.

    `turn` is the direction of the fingers in degrees; without it the hand carries on from the
    forearm. `over`: the arm lies across its own body and is a little darker; otherwise the shoulder
    melts into the torso.
    """
    short = person.garment in ("gown", "scrubs") if bare is None else bare
    cloth, w = (person.cloth, size)
    if turn is None:
        turn = math.degrees(math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]))
    if short:
        canvas.form(
            bent(shoulder, elbow, wrist, 46 * w, 41 * w, 30 * w),
            person.tone.base,
            person.tone.shade,
            6,
        )
    if show_hand:
        hand(canvas, person, *wrist, turn, kind, hand_size * size, flip, glove)
    colour = mix(cloth.base, cloth.shade, 0.32) if over else cloth.base
    spare = None if over else oval(*shoulder, 44 * w)
    if not over and person.cover != "hijab":
        inward = (shoulder[0] - math.copysign(17, elbow[0] - shoulder[0]) * w, shoulder[1] - 9 * w)
        canvas.fill(capsule(inward, shoulder, 46 * w, 53 * w), colour)
    if short:
        hem = between(shoulder, elbow, 0.66)
        canvas.form(_sleeve(shoulder, hem, 53 * w, 56 * w), colour, cloth.shade, 7, spare)
    else:
        canvas.form(
            bent(shoulder, elbow, between(elbow, wrist, 0.9), 53 * w, 47 * w, 40 * w),
            colour,
            cloth.shade,
            7,
            spare,
        )
        end = between(elbow, wrist, 0.97)
        heading = math.degrees(math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]))
        canvas.form(
            placed(box(-9 * w, -22 * w, 18 * w, 44 * w, 8 * w), *end, heading),
            cloth.light,
            mix(cloth.light, cloth.base, 0.7),
            4,
        )


def _scrub_neck(canvas: Canvas, person: Person) -> None:
    cloth = person.cloth
    if covered(person):
        return
    canvas.fill(smooth("-25,-14! -19,24 0,56! 19,24 25,-14! 0,-16"), person.tone.base)
    canvas.fill(smooth("-19,-22! -19,-2 0,8 19,-2 19,-22!"), person.tone.shade)
    canvas.line(curve("-30,-9 -20,24 0,57"), cloth.deep, 8)
    canvas.line(curve("30,-9 20,24 0,57"), cloth.deep, 8)


def _coat_front(canvas: Canvas, person: Person) -> None:
    shirt = RAMPS["scrub"]
    canvas.fill(smooth("-34,-4! -22,80 -14,330! 14,330! 22,80 34,-4!"), shirt.base)
    if not covered(person):
        canvas.fill(smooth("-26,-6! 0,44! 26,-6!"), person.tone.shade)
    for side in (-1, 1):
        canvas.form(
            smooth(
                (side * 30, -8, "c"),
                (side * 56, 36),
                (side * 50, 92, "c"),
                (side * 16, 150, "c"),
                (side * 22, 60),
            ),
            person.cloth.light,
            person.cloth.shade,
            5,
        )
    canvas.line(line((0, 170), (0, 330)), person.cloth.shade, 4)


def _sweater_neck(canvas: Canvas, person: Person) -> None:
    canvas.line(curve("-34,-4 0,16 34,-4"), person.cloth.shade, 15)
    canvas.line(curve("-34,-6 0,12 34,-6"), person.cloth.light, 8)


def _gown_neck(canvas: Canvas, person: Person) -> None:
    canvas.fill(smooth("-36,-14! -26,14 0,25 26,14 36,-14! 0,-18"), person.tone.base)
    canvas.fill(smooth("-19,-20! -19,2 0,11 19,2 19,-20!"), person.tone.shade)
    canvas.line(curve("-38,-5 0,25 38,-5"), person.cloth.light, 7)


def name_badge(canvas: Canvas, x: float, y: float) -> None:
    """What staff wear: a heart and a line, no name."""
    canvas.form(box(x, y, 40, 50, 9), WHITE, BADGE_SHADE, 4)
    heart(canvas, x + 20, y + 22, 0.85)
    canvas.line(line((x + 11, y + 40), (x + 29, y + 40)), BADGE_LINE, 4)


def heart(
    canvas: Canvas,
    x: float,
    y: float,
    size: float = 1.0,
    colour: Colour = HEART,
    shade: Colour = HEART_SHADE,
) -> None:
    """A heart with its shade."""
    shape = joined(
        placed(oval(-6, -4, 8.6), 0, 0), oval(6, -4, 8.6), smooth("-14,0 0,-6 14,0 0,16!")
    )
    canvas.form(placed(shape, x, y, 0, size), colour, shade, 2.4)


def hijab_drape(canvas: Canvas, person: Person) -> None:
    """The part of the scarf that lies on the shoulders."""
    for each in each_form(canvas, person):
        if each.cover == "hijab":
            cloth = each.cover_cloth
            drape = smooth("-44,-50 44,-50 66,2 56,44 8,66 -44,50 -66,4")
            canvas.form(drape, cloth.base, cloth.shade, 9)
            canvas.line(curve("-58,6 -14,44 46,40"), cloth.shade, 4.5)


NECKLINES = {
    "scrubs": _scrub_neck,
    "coat": _coat_front,
    "sweater": _sweater_neck,
    "gown": _gown_neck,
}


def bust(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    lean: float = 0,
    face: Face = CALM,
    height: float = 330,
    badge: bool = True,
    size: float = 1.0,
) -> None:
    """Neck to hips from the front, without arms; (x, y) is the base of the neck.

    Used behind beds and in close-ups. Every bust needs both arms, even the one nobody looks at.
    """
    with canvas.at(x, y, 0, size):
        head(canvas, person, lean * 1.6, -88, lean * 0.35, face, layer="behind")
        upper, lower = person.build * person.shoulders, person.build * person.hips
        waist = (upper + lower) / 2
        torso = smooth(
            (-26, -10),
            (-66 * upper, 6),
            (-100 * upper, 34),
            (-107 * upper, 96),
            (-94 * waist, 200),
            (-98 * lower, height, "c"),
            (98 * lower, height, "c"),
            (94 * waist, 200),
            (107 * upper, 96),
            (100 * upper, 34),
            (66 * upper, 6),
            (26, -10),
        )
        neck(canvas, person, (lean, -54), (0, 2))
        garment(canvas, person, torso)
        NECKLINES[person.garment](canvas, person)
        if person.garment in ("scrubs", "coat") and badge:
            name_badge(canvas, 22 * upper, 104)
        hijab_drape(canvas, person)
        head(canvas, person, lean * 1.6, -88, lean * 0.35, face, layer="front")
