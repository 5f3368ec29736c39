"""Who is met on the pages, and how people sit at tables."""

from dataclasses import dataclass, replace
from typing import TypeVar

from tools.illustrations.family.bodies import NECKLINES, bust, garment, hijab_drape, neck
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.children import Child, child_head
from tools.illustrations.family.palette import RAMPS
from tools.illustrations.family.person import Face, Layer, Person
from tools.illustrations.family.shapes import Point, curve, oval, smooth
from tools.illustrations.family.signs import speech
from tools.illustrations.family.upright import walking


@dataclass(frozen=True)
class Cast:
    """Whom a page is about (for parents, often a child), and who is with them."""

    main: Person
    friend: Person


CLOSED = Face(turn=0.2, eyes="closed")


Who = TypeVar("Who", bound=Person)


def dressed(person: Who, top: str, legs: str = "navy") -> Who:
    """The same person in everyday clothes."""
    return replace(person, garment="sweater", top=top, legs=legs)


def stature(person: Person) -> float:
    """How large somebody is against an adult."""
    return person.size if isinstance(person, Child) else 1.0


def _child_head(
    canvas: Canvas, child: Child, neck_y: float, face: Face, layer: Layer, lean: float = 0
) -> None:
    """A child's head on a body drawn in an adult's coordinates."""
    high = neck_y - 20 - 0.93 * child.head_radius / child.size
    with canvas.at(lean * 1.6, high, lean * 0.35, 1 / child.size):
        child_head(canvas, child, 0, 0, 0, face, layer)


def half(
    canvas: Canvas, person: Person, lean: float = 0, face: Face = CLOSED, height: float = 330
) -> None:
    """Neck to hips from the front, without arms; the origin is the base of the neck."""
    if not isinstance(person, Child):
        bust(canvas, person, 0, 0, lean, face, height)
        return
    _child_head(canvas, person, 0, face, "behind", lean)
    neck(canvas, person, (lean, -40), (0, 6), 42)
    torso = smooth(
        (-26, -10), (-62, 4), (-92, 34), (-102, 120), (-94, 210), (-98, height, "c"),
        (98, height, "c"), (94, 210), (102, 120), (92, 34), (62, 4), (26, -10),
    )  # fmt: skip
    garment(canvas, person, torso)
    NECKLINES[person.garment](canvas, person)
    hijab_drape(canvas, person)
    _child_head(canvas, person, 0, face, "front", lean)


def on_foot(
    canvas: Canvas, person: Person, x: float, y: float, face: Face, size: float = 1.0
) -> None:
    """A calm step to the right, without arms; the origin is on the floor."""
    with canvas.at(x, y, 0, size * stature(person)):
        if not isinstance(person, Child):
            walking(canvas, person, 0, 0, face)
            return
        _child_head(canvas, person, -534, face, "behind")
        walking(canvas, person, 0, 0, face, headless=True)
        _child_head(canvas, person, -534, face, "front")


def wall_speech(canvas: Canvas, x: float, y: float, r: float, tail: Point, marks: int = 1) -> None:
    """Somebody's question: a bubble with question marks."""
    speech(canvas, x, y, r * (1.5 + 0.6 * marks), r * 1.9, tail)
    for index in range(marks):
        question_mark(canvas, x + (index - (marks - 1) / 2) * r * 0.9, y, r / 56)


def question_mark(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A question mark around its centre."""
    ramp = RAMPS["teal"]
    with canvas.at(x, y, 0, size):
        canvas.line(curve("-19,-16 -16,-34 0,-42 17,-33 17,-16 3,-3 1,10"), ramp.shade, 10)
        canvas.fill(oval(1, 29, 6.5), ramp.shade)
