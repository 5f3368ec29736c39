"""Pages that are good to know, and the page of questions."""

from tools.illustrations.family import person as who
from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.care import clipboard
from tools.illustrations.family.children import Child
from tools.illustrations.family.furniture import cup, lamp, pillow, plant, side_table
from tools.illustrations.family.outdoors import window
from tools.illustrations.family.palette import (
    GOLD,
    LAV_MIST,
    LEAF,
    MIST,
    OAK_FLOOR,
    PAPER,
    PEACH,
    RAMPS,
    SAGE_MIST,
    STEEL,
    STEEL_DEEP,
    SUN_MIST,
    TRACE,
    WOOD,
    WOOD_SHADE,
)
from tools.illustrations.family.person import Face
from tools.illustrations.family.rooms import Room, draw_room, shelf
from tools.illustrations.family.shapes import box, curve, line, oval, smooth
from tools.illustrations.family.things import glass, shadow, tabletop
from tools.illustrations.family.things_body import soft_spot, standing_back
from tools.illustrations.family.things_home import blanket_fall, sofa, sofa_front
from tools.illustrations.family.things_read import books, headphones, pen, sheet_of_paper, tablet
from tools.illustrations.scenes.page_people import Cast, dressed, half, stature, wall_speech


def comfort(canvas: Canvas, cast: Cast) -> None:
    """Music on the ears, a pillow to hold, a flower to breathe with."""
    draw_room(canvas, Room(LAV_MIST, PEACH, PAPER, 1))
    lamp(canvas, 930, 140)
    plant(canvas, 130, 716, 1.2, "coral")
    person = dressed(cast.main, "sage", "navy")
    sofa(canvas, 500, 636, 700, "plum")
    tall = 1.2 * (0.5 + 0.5 * stature(person))
    with canvas.at(500, 690, 0, tall), canvas.at(0, -300):
        half(canvas, person, -3, Face(turn=0.12, eyes="closed"), 320)
        big = person.head_radius / person.size / 62 if isinstance(person, Child) else 1.0
        with canvas.at(-5, -26 - 64 * big, 0, big):
            headphones(canvas, 0, 0, -1)
    sofa_front(canvas, 500, 640, 700, "plum")
    blanket_fall(canvas, 502, 690, "blue")
    with canvas.at(500, 690, 0, tall), canvas.at(0, -300):
        pillow(canvas, 2, 190, 232, 184, "sun", -5)
        arm(canvas, person, (86, 50), (136, 166), (36, 222), turn=184, flip=True)
        arm(canvas, person, (-86, 50), (-138, 160), (-36, 164), turn=-6)
    with canvas.at(1040, 0):
        side_table(canvas, 0, 640, 820)
        tablet(canvas, 0, 642, 0.84)
    for x, y, size in ((288, 250, 1.0), (230, 350, 0.8), (724, 180, 0.9)):
        note(canvas, x, y, size)


def note(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A note of music."""
    colour = RAMPS["plum"].base
    with canvas.at(x, y, 8, size):
        canvas.line(line((12, 0), (12, -58)), colour, 6)
        canvas.line(curve((12, -58), (26, -48), (30, -30)), colour, 6)
        canvas.fill(oval(0, 2, 15, 11, -18), colour)


def team(canvas: Canvas) -> None:
    """A doctor, a nurse who waves, and an assistant with the list."""
    draw_room(canvas, Room(SUN_MIST, OAK_FLOOR, PAPER, 0))
    doctor, nurse, assistant = who.DOCTOR_IN_TURBAN, who.NURSE_WITH_BUN, who.NURSE_IN_HIJAB
    with canvas.at(250, 460, 0, 1.36):
        arm(canvas, doctor, (-84, 46), (-116, 160), (-104, 270))
        bust(canvas, doctor, 0, 0, lean=2, face=Face(turn=0.3))
        arm(canvas, doctor, (84, 46), (112, 160), (96, 280))
    with canvas.at(946, 460, 0, 1.36):
        bust(canvas, assistant, 0, 0, lean=-2, face=Face(turn=-0.3), badge=False)
        arm(canvas, assistant, (84, 46), (124, 160), (50, 210), turn=190)
        clipboard(canvas, 2, 190, -6, 1.05)
        arm(canvas, assistant, (-84, 46), (-122, 160), (-46, 222), turn=6, flip=True)
    with canvas.at(600, 400, 0, 1.42):
        arm(canvas, nurse, (-84, 46), (-118, 160), (-106, 280))
        bust(canvas, nurse, 0, 0, face=Face(turn=0.06), height=380)
        arm(canvas, nurse, (84, 46), (138, 110), (112, 6), turn=-98)


def spots(canvas: Canvas, cast: Cast) -> None:
    """From behind, in everyday clothes: the two places low on the back of the hip."""
    draw_room(canvas, Room(SAGE_MIST, PEACH, PAPER, 1))
    plant(canvas, 170, 716, 1.3, "coral")
    figure_with_spots(canvas, cast)


def figure_with_spots(canvas: Canvas, cast: Cast) -> None:
    """The body from behind, to the knees, with the two places."""
    person = dressed(cast.main, "lavender", "navy")
    with canvas.at(600, 1104, 0, 1.55 if not isinstance(person, Child) else 1.34):
        standing_back(canvas, person, 0, 0)
        for side in (-1, 1):
            soft_spot(canvas, side * 38, -304, 25)


def risks(canvas: Canvas, cast: Cast) -> None:
    """A doctor and a patient look at the paper together and talk it through."""
    draw_room(canvas, Room(MIST, OAK_FLOOR, PAPER, 0))
    window(canvas, 490, 96, 220, 230)
    patient, doctor = dressed(cast.main, "teal"), cast.friend
    with canvas.at(236, 340, 0, 1.16):
        bust(canvas, patient, 0, 0, lean=5, face=Face(turn=0.5, eyes="down", mouth="soft"))
    with canvas.at(964, 340, 0, 1.16):
        bust(canvas, doctor, 0, 0, lean=-5, face=Face(turn=-0.5))
    tabletop(canvas, 616)
    balance(canvas, 592, 680, 1.1)
    sheet_of_paper(canvas, 596, 792, 2, 0.92, 3)
    with canvas.at(236, 340, 0, 1.16):
        arm(canvas, patient, (-84, 46), (-130, 160), (-30, 270), turn=6, flip=True)
        arm(canvas, patient, (84, 46), (126, 166), (28, 286), turn=176)
    with canvas.at(964, 340, 0, 1.16):
        arm(canvas, doctor, (84, 46), (134, 170), (64, 276), turn=164, flip=True)
        arm(canvas, doctor, (-84, 46), (-146, 180), (-206, 318), turn=160)


def balance(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A pair of scales at rest: pebbles in one pan, more leaves in the other."""
    with canvas.at(x, y, 0, size):
        shadow(canvas, 0, 2, 70, 8)
        canvas.form(box(-56, -16, 112, 18, 9), WOOD, WOOD_SHADE, 4)
        canvas.form(box(-8, -206, 16, 194, 8), WOOD, WOOD_SHADE, 4)
        canvas.line(curve("-118,-184 0,-196 118,-184"), WOOD_SHADE, 12)
        canvas.fill(oval(0, -200, 14), GOLD)
        for side in (-1, 1):
            pan_x = side * 118
            for dx in (-42, 42):
                canvas.line(line((pan_x, -182), (pan_x + dx, -104)), STEEL, 3.5)
            if side < 0:
                for dx, r in ((-18, 15), (12, 18)):
                    canvas.form(oval(pan_x + dx, -104 - r * 0.6, r, r * 0.8), STEEL, STEEL_DEEP, 4)
            else:
                for dx, rot in ((-24, -30), (0, 0), (24, 30)):
                    with canvas.at(pan_x + dx, -104, rot):
                        canvas.form(smooth("0,0! -15,-24 0,-52! 15,-24"), LEAF, TRACE, 4)
            canvas.form(
                smooth((pan_x - 54, -106, "c"), (pan_x + 54, -106, "c"), (pan_x + 30, -82),
                       (pan_x, -76), (pan_x - 30, -82)),
                GOLD, RAMPS["sun"].shade, 5,
            )  # fmt: skip


def about(canvas: Canvas, cast: Cast) -> None:
    """The screen that keeps one company, with the guides its words come from beside it."""
    draw_room(canvas, Room(SAGE_MIST, OAK_FLOOR, PAPER, 2))
    window(canvas, 140, 110, 220, 240)
    person = dressed(cast.main, "teal")
    with canvas.at(520, 336, 0, 1.22):
        bust(canvas, person, 0, 0, lean=3, face=Face(turn=0.3, eyes="down"))
    tabletop(canvas, 616, "sand")
    books(canvas, 262, 800, 1.14)
    glass(canvas, 1092, 720, 0.92)
    with canvas.at(520, 336, 0, 1.22):
        arm(canvas, person, (-84, 46), (-130, 162), (-24, 280), turn=8, flip=True)
    tablet(canvas, 800, 800, 1.14, -3)
    with canvas.at(520, 336, 0, 1.22):
        arm(canvas, person, (84, 46), (140, 180), (150, 276), turn=8, kind="grip")


def questions(canvas: Canvas, cast: Cast) -> None:
    """Somebody writes down what they want to ask."""
    draw_room(canvas, Room(MIST, PEACH, PAPER, 2))
    lamp(canvas, 1000, 150)
    shelf(canvas, 96, 300, 230)
    person = dressed(cast.main, "plum")
    with canvas.at(490, 356, 0, 1.22):
        bust(canvas, person, 0, 0, lean=4, face=Face(turn=0.25, eyes="down"))
    wall_speech(canvas, 760, 190, 84, (610, 280))
    tabletop(canvas, 630, "sage")
    sheet_of_paper(canvas, 540, 764, 8, 1.2, 0)
    cup(canvas, 260, 742, "coral", 1.4)
    with canvas.at(490, 356, 0, 1.22):
        arm(canvas, person, (-84, 46), (-134, 170), (-40, 292), turn=24, flip=True)
        arm(canvas, person, (84, 46), (142, 178), (86, 286), turn=152, flip=True, kind="grip")
    pen(canvas, 578, 742, -56, 1.15, "sun")
    books(canvas, 960, 790, 1.0, ("teal", "sun", "coral"))
