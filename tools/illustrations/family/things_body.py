"""The body, shown as in a friendly book: a back, the places on the hip, a bone and its cells."""

from tools.illustrations.family.bodies import arm, garment, hijab_drape, neck
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.care import small_heart
from tools.illustrations.family.children import Child, back_of_child_head
from tools.illustrations.family.colour import Colour, Role
from tools.illustrations.family.heads import head
from tools.illustrations.family.legs import trouser_leg
from tools.illustrations.family.palette import GOLD, RAMPS, SHEET, SHOE_SHADE, SUN_HALO, WARM_WHITE
from tools.illustrations.family.person import Person
from tools.illustrations.family.shapes import box, curve, joined, oval, placed, smooth, within

BONE = Colour("#F6E8CF", Role.SKIN)
BONE_SHADE = Colour("#DFC8A4", Role.SKIN)
MARROW = Colour("#F3B3A1", Role.SKIN)
MARROW_LIGHT = Colour("#FBD9C6", Role.SKIN)
MARROW_SHADE = Colour("#E2907C", Role.SKIN)
RED_CELL = Colour("#EC8E7B", Role.SKIN)
RED_CELL_SHADE = Colour("#D5715F", Role.SKIN)


def _head_from_behind(canvas: Canvas, person: Person, y: float) -> None:
    """The back of a head; a child's is larger against the same body."""
    if not isinstance(person, Child):
        head(canvas, person, 0, y, view="back")
        return
    with canvas.at(0, y + 62 - person.head_radius / person.size, 0, 1 / person.size):
        back_of_child_head(canvas, person, 0, 0)


def back_torso(canvas: Canvas, person: Person, x: float, y: float, lifted: bool = False) -> None:
    """A sitting person's back, from the nape to the seat; (x, y) is the base of the neck.

    `lifted`: the shirt is drawn up a hand's breadth over the low back.
    """
    build, trousers = person.build, person.trousers
    with canvas.at(x, y):
        neck(canvas, person, (0, -52), (0, 6), 50)
        seat = smooth(
            (-104 * build, 300), (-126 * build, 380), (-130 * build, 470, "c"),
            (130 * build, 470, "c"), (126 * build, 380), (104 * build, 300), (0, 292),
        )  # fmt: skip
        skin = smooth(
            (-88 * build, 180), (-92 * build, 240), (-108 * build, 322), (0, 334),
            (108 * build, 322), (92 * build, 240), (88 * build, 180),
        )  # fmt: skip
        canvas.form(skin, person.tone.base, person.tone.shade, 10)
        canvas.line(curve((0, 236), (-2, 268), (0, 300)), person.tone.shade, 5)
        canvas.form(seat, trousers.base, trousers.shade, 12)
        canvas.line(
            curve((-104 * build, 306), (0, 298), (104 * build, 306)), trousers.light, 9, 0.8
        )
        hem = 214.0 if lifted else 316.0
        shirt = smooth(
            (-28, -10), (-70 * build, 6), (-104 * build, 36), (-108 * build, 110),
            (-96 * build, 190), (-99 * build, hem - 6, "c"), (-40, hem + 5), (30, hem - 3),
            (99 * build, hem + 2, "c"), (96 * build, 190), (108 * build, 110),
            (104 * build, 36), (70 * build, 6), (28, -10), (0, 2),
        )  # fmt: skip
        garment(canvas, person, shirt)
        canvas.line(curve((-32, -8), (0, 8), (32, -8)), person.cloth.light, 10)
        canvas.line(curve((2, 60), (-3, 120), (2, 176)), person.cloth.shade, 5, 0.7)
        if lifted:
            canvas.line(
                curve((-70, hem - 22), (-20, hem - 14), (40, hem - 24)), person.cloth.shade, 6
            )
            canvas.line(
                curve((-20, hem - 40), (30, hem - 34), (76, hem - 44)), person.cloth.shade, 5
            )
        if person.cover == "hijab":
            hijab_drape(canvas, person)
        _head_from_behind(canvas, person, -88)


def standing_back(canvas: Canvas, person: Person, x: float, y: float) -> None:
    """On both feet, the back towards us; the origin is on the floor between them."""
    build, trousers, cloth = person.build, person.trousers, person.cloth
    with canvas.at(x, y):
        legs = []
        for side in (1, -1):
            canvas.form(box(side * 34 * build - 26, -34, 52, 46, 18), SHEET, SHOE_SHADE, 6)
            leg = trouser_leg(
                (side * 40 * build, -250), (side * 38 * build, -150), (side * 34 * build, -22),
                (86 * build, 70, 54),
            )  # fmt: skip
            legs.append(leg)
        seat = smooth(
            (-84 * build, -330), (-93 * build, -270), (-84 * build, -216), (0, -204),
            (84 * build, -216), (93 * build, -270), (84 * build, -330),
        )  # fmt: skip
        canvas.form(joined(*legs, seat), trousers.base, trousers.shade, 10)
        canvas.line(curve((0, -250), (-2, -228), (0, -206)), trousers.shade, 5)
        for side in (-1, 1):
            crease = curve((side * 18, -206), (side * 44, -199), (side * 70 * build, -212))
            canvas.line(crease, trousers.shade, 5, 0.8)
        neck(canvas, person, (0, -580), (0, -530), 48)
        for side in (-1, 1):
            arm(
                canvas, person, (side * 82 * build, -486), (side * 112 * build, -384),
                (side * 106 * build, -296), turn=90 + side * 4, flip=side < 0,
            )  # fmt: skip
        shirt = smooth(
            (-26, -540), (-66 * build, -526), (-98 * build, -496), (-96 * build, -420),
            (-82 * build, -356), (-87 * build, -282, "c"), (0, -274), (87 * build, -282, "c"),
            (82 * build, -356), (96 * build, -420), (98 * build, -496), (66 * build, -526),
            (26, -540), (0, -528),
        )  # fmt: skip
        canvas.form(shirt, cloth.base, cloth.shade, 12)
        canvas.line(curve((-30, -538), (0, -522), (30, -538)), cloth.light, 10)
        canvas.line(curve((0, -470), (-3, -420), (0, -366)), cloth.shade, 5, 0.7)
        _head_from_behind(canvas, person, -618)


def soft_spot(canvas: Canvas, x: float, y: float, r: float = 20) -> None:
    """One of the two places a sample can come from: a warm light with a soft middle, no ring."""
    canvas.glow(x, y, r * 2, GOLD, 0.85, oval(x, y, r * 2))
    canvas.fill(oval(x, y, r * 0.8, r * 0.72), SUN_HALO)
    small_heart(canvas, x, y, r * 0.038)


def bone(canvas: Canvas, x: float, y: float, size: float = 1.0, rot: float = 0) -> None:
    """A bone, its middle cut open: a hard rim, a spongy inside, soft marrow."""
    with canvas.at(x, y, rot, size):
        whole = joined(
            box(-230, -58, 460, 116, 40), oval(-236, -54, 74, 66), oval(-240, 56, 70, 64),
            oval(236, -54, 74, 66), oval(240, 56, 70, 64),
        )  # fmt: skip
        canvas.form(whole, BONE, BONE_SHADE, 15)
        canvas.line(curve((-282, -74), (-262, -92), (-232, -94)), WARM_WHITE, 9, 0.9)
        window = smooth(
            "-196,-8 -168,-38 -80,-43 0,-41 84,-43 170,-37 196,-6 172,32 86,42 0,40 -84,42 -172,34"
        )
        canvas.fill(placed(window, 0, 0, 0, 1.06), BONE_SHADE)
        canvas.form(window, MARROW, MARROW_SHADE, 8)
        pores = [
            oval(-166 + column * 37 + (18 if row % 2 else 0), -22 + row * 22, 9 + column % 3, 7)
            for row in range(3)
            for column in range(10)
        ]
        for index, pore in enumerate(pores):
            colour = GOLD if index % 7 == 3 else MARROW_LIGHT
            canvas.fill(within(pore, window), colour, 0.85)


def red_cell(canvas: Canvas, x: float, y: float, r: float = 30, rot: float = 0) -> None:
    """A red cell: a soft cushion with a dent."""
    with canvas.at(x, y, rot):
        canvas.form(oval(0, 0, r, r * 0.86), RED_CELL, RED_CELL_SHADE, r * 0.2)
        canvas.fill(oval(r * 0.04, r * 0.04, r * 0.46, r * 0.34), RED_CELL_SHADE, 0.75)
        canvas.line(
            curve((-r * 0.6, -r * 0.3), (-r * 0.4, -r * 0.52), (-r * 0.1, -r * 0.62)),
            WARM_WHITE,
            r * 0.12,
            0.6,
        )


def white_cell(canvas: Canvas, x: float, y: float, r: float = 36) -> None:
    """A white cell: pale, round, with a darker middle."""
    canvas.form(oval(x, y, r), RAMPS["lavender"].light, RAMPS["lavender"].base, r * 0.2)
    middle = joined(
        oval(x - r * 0.2, y - r * 0.08, r * 0.34), oval(x + r * 0.22, y + r * 0.16, r * 0.34)
    )
    canvas.fill(middle, RAMPS["lavender"].shade)
    canvas.line(
        curve(
            (x - r * 0.66, y - r * 0.3), (x - r * 0.5, y - r * 0.56), (x - r * 0.2, y - r * 0.72)
        ),
        WARM_WHITE,
        r * 0.1,
        0.9,
    )


def platelet(canvas: Canvas, x: float, y: float, r: float = 15, rot: float = 0) -> None:
    """A platelet: small and sunny."""
    with canvas.at(x, y, rot):
        canvas.form(oval(0, 0, r, r * 0.7), RAMPS["sun"].base, RAMPS["sun"].shade, r * 0.26)


def cells(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A loose cloud of blood cells of all three kinds, around its centre."""
    with canvas.at(x, y, 0, size):
        for px, py, r, rot in (
            (-196, 26, 32, -12), (-96, -50, 27, 18), (6, 38, 34, -6), (112, -36, 30, 14),
            (214, 18, 33, -16), (-40, -124, 23, 8), (160, -112, 24, -10),
        ):  # fmt: skip
            red_cell(canvas, px, py, r, rot)
        for px, py, r in ((-134, 62, 36), (60, -84, 34), (150, 66, 31)):
            white_cell(canvas, px, py, r)
        for px, py, rot in (
            (-150, -72, 20),
            (-52, 6, -16),
            (92, 96, 10),
            (-74, 88, 30),
            (226, -66, -24),
        ):
            platelet(canvas, px, py, 15, rot)
