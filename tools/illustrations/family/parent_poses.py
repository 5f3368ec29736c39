"""How parents sit beside a bed: leaning in, so that the face is where the child looks."""

import math

from tools.illustrations.family.bodies import NECKLINES, garment, hijab_drape, neck
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.children import Child, child_head
from tools.illustrations.family.colour import mix
from tools.illustrations.family.heads import head
from tools.illustrations.family.legs import shoe, shoe_front, trouser_leg
from tools.illustrations.family.person import Face, Person
from tools.illustrations.family.shapes import Point, curve, smooth

NEAR_SHOULDER: Point = (-26, -194)
FAR_SHOULDER: Point = (46, -198)
NECK: Point = (8, -292)
HEAD: Point = (16, -322)


def _turned(point: Point, degrees: float) -> Point:
    turn = math.radians(degrees)
    x, y = point
    return (x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn))


def shoulders(x: float, y: float, lean: float) -> tuple[Point, Point]:
    """The near and the far shoulder of somebody `leaning` at (x, y)."""
    near, far = _turned(NEAR_SHOULDER, lean), _turned(FAR_SHOULDER, lean)
    return (x + near[0], y + near[1]), (x + far[0], y + far[1])


def seated_legs(canvas: Canvas, person: Person, x: float, y: float) -> None:
    """Thighs along the seat to the right, shins down; the origin is on the seat."""
    trousers = person.trousers
    with canvas.at(x, y):
        for dx, far in ((26, True), (0, False)):
            base = mix(trousers.base, trousers.shade, 0.75) if far else trousers.base
            shoe(canvas, 148 + dx, 176)
            leg = trouser_leg((10 + dx, -38), (150 + dx, -36), (142 + dx, 156), (88, 68, 52))
            canvas.form(leg, base, trousers.shade, 9)


def leaning(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    lean: float,
    face: Face,
    nod: float = 0,
    legs: bool = True,
) -> None:
    """Sitting, the upper body bent to the right by `lean` degrees; the origin is on the seat.

    `nod` tilts the head, in degrees. Add arms from `shoulders`.
    """
    at = _turned(HEAD, lean)
    with canvas.at(x, y):
        head(canvas, person, *at, nod, face, layer="behind")
    if legs:
        seated_legs(canvas, person, x, y)
    build = person.build
    with canvas.at(x, y):
        neck(canvas, person, _turned(NECK, lean), _turned((2, -232), lean))
        with canvas.at(0, 0, lean):
            torso = smooth(
                (-58 * build, 4),
                (-76 * build, -70),
                (-74 * build, -168),
                (-48 * build, -224),
                (-14, -244),
                (24, -244),
                (54 * build, -216),
                (64 * build, -150),
                (62 * build, -70),
                (64 * build, 4),
                (0, 10),
            )
            garment(canvas, person, torso)
            with canvas.at(6, -238, 0, 0.8):
                NECKLINES[person.garment](canvas, person)
                hijab_drape(canvas, person)
        head(canvas, person, *at, nod, face, layer="front")


def child_bust(
    canvas: Canvas,
    child: Child,
    x: float,
    y: float,
    face: Face,
    tilt: float = 0,
    height: float = 220,
) -> None:
    """A sitting child's upper body from the front; (x, y) is the base of the neck."""
    up = child.head_radius + 8
    with canvas.at(x, y):
        child_head(canvas, child, tilt * 0.7, -up, tilt, face, layer="behind")
        wide = 104 * child.size + 8
        neck(canvas, child, (tilt * 0.4, -up * 0.6), (0, 6), 34)
        torso = smooth(
            (-18, -6),
            (-wide * 0.66, 8),
            (-wide, 40),
            (-wide * 1.02, height * 0.5),
            (-wide * 0.98, height, "c"),
            (wide * 0.98, height, "c"),
            (wide * 1.02, height * 0.5),
            (wide, 40),
            (wide * 0.66, 8),
            (18, -6),
        )
        garment(canvas, child, torso)
        with canvas.at(0, 4, 0, 0.62):
            NECKLINES[child.garment](canvas, child)
        child_head(canvas, child, tilt * 0.7, -up, tilt, face, layer="front")


def lap(
    canvas: Canvas, person: Person, x: float, y: float, floor: float, apart: float = 56
) -> None:
    """The legs of somebody who sits towards us; (x, y) is the middle of the seat's front edge."""
    trousers, build = person.trousers, person.build
    for side in (1, -1):
        knee, foot = x + side * apart * 1.15, x + side * apart * 1.2
        shoe_front(canvas, foot, floor - 8)
        leg = trouser_leg(
            (x + side * apart * 0.98, y),
            (knee, y + 16),
            (foot, floor - 26),
            (92 * build, 98 * build, 64),
        )
        canvas.form(leg, trousers.base, trousers.shade, 10)
        canvas.line(
            curve((knee - 34, y + 2), (knee, y - 10), (knee + 34, y + 2)), trousers.shade, 4, 0.7
        )


def seen_from_behind(
    canvas: Canvas, person: Person, x: float, y: float, size: float = 1.0, flip: bool = False
) -> None:
    """Neck to hips of somebody who sits before us, the back to us; (x, y) is the neck's base."""
    cloth, tone = person.cloth, person.tone
    with canvas.at(x, y, 0, size, flip):
        build = person.build
        canvas.form(smooth("-30,-60 30,-60 40,4 0,20 -40,4"), tone.shade, tone.shade, 0)
        torso = smooth(
            (-34, -12),
            (-74 * build, 4),
            (-110 * build, 36),
            (-118 * build, 120),
            (-108 * build, 260),
            (-112 * build, 420, "c"),
            (112 * build, 420, "c"),
            (108 * build, 260),
            (118 * build, 120),
            (110 * build, 36),
            (74 * build, 4),
            (34, -12),
            (0, -4),
        )
        canvas.form(torso, cloth.base, cloth.shade, 13)
        canvas.line(curve((-40, -10), (0, 4), (40, -10)), cloth.light, 12)
        canvas.line(curve((-88, 130), (-80, 220), (-84, 330)), cloth.shade, 5)
        canvas.line(curve((2, 40), (6, 200), (2, 400)), cloth.shade, 5)
        head(canvas, person, -4, -88, 0, view="back")
