"""Children from four to eleven: large heads on small bodies, faces that grow up year by year.

A child is a `Person` with years, so everything that dresses or places a person takes a child too.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.covers import COVERS
from tools.illustrations.family.face import (
    RADIUS,
    draw_brows,
    draw_ears,
    draw_eyes,
    draw_glasses,
    draw_mouth,
    draw_nose,
    narrowed,
    turned,
)
from tools.illustrations.family.forms import each_form
from tools.illustrations.family.hair import HAIR_STYLES, Hair, strands
from tools.illustrations.family.heads import CALM, head
from tools.illustrations.family.palette import RAMPS
from tools.illustrations.family.person import HEAD_RADIUS, Face, Layer, Person
from tools.illustrations.family.shapes import joined, oval, smooth, within

YOUNGEST, OLDEST = 4, 11


@dataclass(frozen=True)
class Child(Person):
    """A child; `years` from 4 to 11 sets how large the body is and how round the face."""

    years: int = 7

    @property
    def grown(self) -> float:
        """0 at four, 1 at eleven."""
        return (self.years - YOUNGEST) / (OLDEST - YOUNGEST)

    @property
    def size(self) -> float:
        """The body against that of an adult."""
        return 0.56 + 0.26 * self.grown

    @property
    def head_radius(self) -> float:
        """Heads hardly grow: 57 to 60, an adult's has 62."""
        return 57 + 3 * self.grown


def _pigtails() -> Hair:
    tails = [
        smooth(
            (side * 62, -6),
            (side * 92, -14),
            (side * 112, 26),
            (side * 106, 74),
            (side * 92, 92),
            (side * 84, 70),
            (side * 74, 34),
        )
        for side in (-1, 1)
    ]
    return Hair(HAIR_STYLES["braid"]().on, joined(oval(0, -14, 76, 72), *tails))


def _puffs() -> Hair:
    puffs = []
    for side in (-1, 1):
        for x, y, r in ((60, -74, 27), (82, -60, 25), (76, -86, 24), (58, -94, 20), (92, -78, 18)):
            puffs.append(oval(side * x, y, r))
    return Hair(
        smooth(
            "-72,10! -80,-24 -56,-68 0,-86 56,-68 80,-24 72,10! 66,-18 44,-46 2,-60! -42,-46 "
            "-66,-18"
        ),
        joined(*puffs),
    )


def _tousled() -> Hair:
    on = smooth(
        "-73,10! -84,-22 -72,-58 -44,-82! -30,-78 -8,-96! 8,-86 34,-92! 44,-76 70,-60 84,-20 "
        "73,10! 66,-14 56,-30 40,-24! 30,-44 10,-30! -2,-46 -22,-28! -34,-44 -50,-24! "
        "-62,-24 -67,-4"
    )
    return Hair(on)


BOBBLES = {"pigtails": (70, -2), "puffs": (56, -56)}
"""Where the bobbles of a style are, on the right."""
CHILD_HAIR: dict[str, Callable[[], Hair]] = {
    "pigtails": _pigtails,
    "puffs": _puffs,
    "tousled": _tousled,
}


def _style(person: Person) -> Hair:
    return (CHILD_HAIR.get(person.hair) or HAIR_STYLES[person.hair])()


def _skull(child: Child, turn: float) -> QPainterPath:
    """Round cheeks and a small chin; the chin comes down with the years."""
    chin, low = 9 * turn, 69 + 6 * child.grown
    full = 71 - 3 * child.grown
    return smooth(
        (0, -73),
        (47, -59),
        (68, -16),
        (full + 2 * turn, 24),
        (44 + chin, low - 14),
        (chin, low),
        (-44 + chin, low - 14),
        (-full + 2 * turn, 24),
        (-68, -16),
        (-47, -59),
    )


def _cheeks(canvas: Canvas, child: Child, face: Face) -> None:
    for side in (-1, 1):
        x, width = turned(side * 45, face.turn), 17 * narrowed(side * 45, face.turn)
        cheek = within(oval(x, 34, width, 12), _skull(child, face.turn))
        canvas.fill(cheek, child.tones["skin.warmth"])


def _crown(canvas: Canvas, child: Child) -> None:
    """Hair or cover; whoever it is shown to may choose another."""
    for each in each_form(canvas, child):
        if each.cover:
            with canvas.at(0, -4 if each.cover == "cap" else 0):
                COVERS[each.cover](canvas, each)
            continue
        canvas.form(_style(each).on, each.hair_tone, each.hair_shade, 6)
        if each.hair not in ("puffs", "tousled"):
            strands(canvas, each)
        if each.hair in BOBBLES:
            cloth = RAMPS["coral"]
            x, y = BOBBLES[each.hair]
            for side in (-1, 1):
                canvas.form(oval(side * x, y, 10), cloth.shade, cloth.deep, 3)


def _features(canvas: Canvas, child: Child, face: Face) -> None:
    """The adult's features, lower and larger the younger the child is."""
    young = 1 - child.grown
    wide, sink = 1.1 + 0.08 * young, 6 + 4 * young
    eyes = sink + 4 - 4 * wide
    _cheeks(canvas, child, face)
    with canvas.at(0, sink + 3):
        draw_brows(canvas, child, face)
    with canvas.at(0, eyes, 0, wide):
        draw_eyes(canvas, child, face)
    with canvas.at(0, 28 - 25 * 0.78, 0, 0.78):
        draw_nose(canvas, child, face)
    with canvas.at(0, 44 - 42 * 0.92 + 2 * child.grown, 0, 0.92):
        draw_mouth(canvas, child, face)
    _crown(canvas, child)
    if child.glasses:
        with canvas.at(0, eyes, 0, wide):
            draw_glasses(canvas, child, face)


def _ears_seen(child: Child) -> bool:
    return child.patient or child.cover != "hijab"


def child_head(
    canvas: Canvas,
    child: Child,
    x: float,
    y: float,
    rot: float = 0,
    face: Face = CALM,
    layer: Layer = "both",
) -> None:
    """The child's head with its centre at (x, y), in the two layers of `head`."""
    with canvas.at(x, y, rot, child.head_radius / RADIUS):
        if layer != "front":
            for each in each_form(canvas, child):
                behind = None if each.cover else _style(each).behind
                if behind is not None:
                    canvas.form(behind, each.hair_tone, each.hair_shade, 7)
        if layer == "behind":
            return
        if _ears_seen(child):
            with canvas.at(0, 8):
                draw_ears(canvas, child, face.turn)
        canvas.form(_skull(child, face.turn), child.tone.base, child.tone.shade, 8)
        _features(canvas, child, face)


def back_of_child_head(canvas: Canvas, child: Child, x: float, y: float, rot: float = 0) -> None:
    """Seen from behind."""
    with canvas.at(x, y, rot, child.head_radius / HEAD_RADIUS):
        head(canvas, child, 0, 0, view="back")


def _child(years: int, skin: int, hair: str, hair_colour: str = "black") -> Child:
    return Child(
        years=years,
        skin=skin,
        hair=hair,
        hair_colour=hair_colour,
        garment="gown",
        top="sun",
        patient=True,
    )


# As among adults, a child may come back in another picture, as in a book.
GIRL_IN_WHEELCHAIR = replace(
    _child(10, 5, "puffs"), glasses=True, garment="sweater", top="coral", legs="navy"
)
BOY_WITH_TOUSLED_HAIR = _child(5, 1, "tousled", "sand")
GIRL_WITH_PUFFS = replace(_child(7, 7, "puffs"), top="sun")
BOY_IN_CAP = replace(_child(6, 6, "crop"), cover="cap", cover_ramp="teal", top="sun")
BOY_WITH_GLASSES = replace(_child(8, 3, "short"), glasses=True, top="blue")
GIRL_WITH_BRAID = replace(_child(8, 4, "braid"), top="lavender")
BOY_OF_ELEVEN = replace(_child(11, 3, "short", "brown"), top="lavender")
GIRL_IN_CAP = replace(_child(6, 2, "crop"), cover="cap", cover_ramp="lavender", top="coral")
GIRL_WITH_PIGTAILS = replace(_child(5, 3, "pigtails", "chestnut"), top="coral")
BOY_WITH_CURLS = replace(_child(7, 6, "curly"), top="sage")
GIRL_WITH_BOB = replace(_child(8, 2, "bob", "brown"), top="sage")
TODDLER = replace(_child(4, 1, "tousled", "auburn"), top="sun")

MOTHER = Person(skin=5, hair="curly", top="plum")
MOTHER_IN_HIJAB = Person(skin=3, cover="hijab", cover_ramp="coral", top="teal")
MOTHER_WITH_BUN = Person(skin=7, hair="bun", top="coral")
MOTHER_WITH_LONG_HAIR = Person(skin=2, hair="long", hair_colour="chestnut", top="rust")
FATHER = Person(skin=6, hair="crop", top="navy", beard=True)
FATHER_WITH_GLASSES = Person(skin=1, hair="short", hair_colour="auburn", glasses=True, top="teal")
FATHER_WITH_BEARD = Person(skin=4, hair="short", beard=True, top="plum")
GRANDMOTHER = Person(age="old", skin=2, hair="bun", hair_colour="silver", glasses=True, top="rust")
GRANDFATHER = Person(age="old", skin=6, hair="crop", hair_colour="silver", beard=True, top="teal")
