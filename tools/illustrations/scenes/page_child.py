"""Pages for children. Pip is always there, and busy."""

from dataclasses import replace

from tools.illustrations.family import children as small
from tools.illustrations.family import person as who
from tools.illustrations.family.animals import ASLEEP, GLAD, PROUD, Mood, looking, pip
from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.child_lying import curled_on_side, holding_arm
from tools.illustrations.family.child_things import bunting, child_drawing, soap_bubble, star
from tools.illustrations.family.furniture import bed, cup, lamp, side_table
from tools.illustrations.family.outdoors import window
from tools.illustrations.family.palette import (
    GREY_FLOOR,
    INK,
    LAV_MIST,
    MIST,
    OAK_FLOOR,
    PAPER,
    PEACH,
    RAMPS,
    SAGE_MIST,
    SUN_MIST,
)
from tools.illustrations.family.person import Face
from tools.illustrations.family.rooms import Room, draw_room, shelf
from tools.illustrations.family.shapes import arc, box, oval, placed
from tools.illustrations.family.things import folded_clothes, microscope, open_bag, tabletop
from tools.illustrations.family.things_body import bone, platelet, red_cell, white_cell
from tools.illustrations.family.things_home import blanket_fall, sofa, sofa_front
from tools.illustrations.family.things_read import (
    books,
    calendar,
    headphones,
    sheet_of_paper,
    tablet,
)
from tools.illustrations.scenes.page_days import FRAME_H, FRAMES, meadow, wall
from tools.illustrations.scenes.page_people import dressed, half, wall_speech

CURIOUS = Mood("up", "tip", "open", "soft")


def checklist(canvas: Canvas) -> None:
    """The bag is nearly full, the list has its ticks, and Pip tries out the bag."""
    draw_room(canvas, Room(SUN_MIST, OAK_FLOOR, PAPER, 2))
    bunting(canvas, 60, 560, 90)
    window(canvas, 860, 100, 210, 230)
    child = dressed(small.GIRL_WITH_BOB, "coral")
    with canvas.at(400, 424, 0, 1.14):
        half(canvas, child, 3, Face(turn=0.2, eyes="closed"))
    tabletop(canvas, 640, "sage")
    with canvas.at(400, 424, 0, 1.14):
        arm(canvas, child, (84, 46), (132, 150), (196, 186), turn=-6)
        arm(canvas, child, (-84, 46), (-128, 150), (-76, 236), turn=40, flip=True)
    sheet_of_paper(canvas, 286, 766, -8, 1.05, 3)
    pip(canvas, 830, 420, 1.12, -3, PROUD, ("rest", "wave"))
    open_bag(canvas, 830, 826, 1.5, "teal")
    folded_clothes(canvas, 1102, 838, 0.8)


def after_call(canvas: Canvas) -> None:
    """Something feels wrong: the child tells a grown-up, and the grown-up calls."""
    draw_room(canvas, Room(LAV_MIST, PEACH, PAPER, 1))
    lamp(canvas, 210, 130)
    child_drawing(canvas, 960, 190, 5, 1.05)
    parent, child = small.MOTHER, dressed(small.BOY_WITH_CURLS, "sun")
    with canvas.at(480, 350, 0, 1.22):
        bust(canvas, parent, 0, 0, lean=5, face=Face(turn=0.4, eyes="down"))
    with canvas.at(804, 508, 0, 0.98):
        half(canvas, child, -8, Face(turn=-0.4, mouth="soft"))
    tabletop(canvas, 676)
    with canvas.at(480, 350, 0, 1.22):
        with canvas.at(-84, -74, -14):
            canvas.form(box(-14, -44, 28, 96, 12), RAMPS["ink"].base, RAMPS["ink"].deep, 5)
        arm(canvas, parent, (-84, 46), (-166, 120), (-110, -30), kind="grip", turn=-70, flip=True)
        arm(canvas, parent, (84, 46), (142, 150), (200, 150), turn=-4)
    with canvas.at(804, 508, 0, 0.98):
        arm(canvas, child, (-84, 46), (-126, 130), (-60, 196), turn=10, flip=True)
        pip(canvas, 20, 138, 0.72, 8, CURIOUS)
        arm(canvas, child, (84, 46), (128, 150), (56, 222), turn=180)
    sheet_of_paper(canvas, 330, 800, -8, 1.0, 3)


def recovery(canvas: Canvas) -> None:
    """Sleep, a warm drink, quiet play, then out again: four days with Pip."""
    view = canvas.view
    canvas.fill(box(view.left() - 5, view.top() - 5, view.width() + 10, view.height() + 10), PAPER)
    child = replace(dressed(small.GIRL_WITH_BRAID, "sun"), patient=False)
    places = ((LAV_MIST, GREY_FLOOR), (SUN_MIST, SUN_MIST), (SAGE_MIST, OAK_FLOOR))
    for (x, y), (top, floor) in zip(FRAMES, places, strict=False):
        wall(canvas, x, y, top, floor)
    (x, y), second, third, fourth = FRAMES
    window(canvas, x + 390, y + 46, 100, 110, "night")
    with canvas.at(x + 2, y - 20, 0, 0.53):
        bed(canvas, 520, 76, 976)
        curled_on_side(canvas, child, 246, 524, "lavender")
        pip(canvas, 420, 440, 0.6, 12, ASLEEP)
        holding_arm(canvas, child, 246, 524)
    x, y = second
    pip(canvas, x + 276, y + 218, 1.0, 0, PROUD, ("rest", "hip"), bandage=True)
    cup(canvas, x + 420, y + 372, "coral", 1.2)
    x, y = third
    with canvas.at(x + 236, y + FRAME_H, 0, 0.66), canvas.at(0, -316):
        half(canvas, child, 3, Face(turn=0.3, eyes="down"), 316)
        arm(canvas, child, (-84, 46), (-124, 170), (-50, 244), turn=10, flip=True)
        arm(canvas, child, (84, 46), (130, 150), (170, 196), turn=30)
    blocks(canvas, x + 410, y + 372)
    x, y = fourth
    meadow(canvas, x, y)
    pip(canvas, x + 230, y + 206, 1.0, -3, PROUD, ("up", "wave"))


def blocks(canvas: Canvas, x: float, y: float) -> None:
    """Three wooden blocks; (x, y) is the middle of their foot."""
    for dx, dy, ramp in ((-44, 0, "blue"), (44, 0, "coral"), (0, -74, "sun")):
        cloth = RAMPS[ramp]
        canvas.form(box(x + dx - 37, y + dy - 74, 74, 74, 14), cloth.base, cloth.shade, 8)
        canvas.fill(placed(star(19), x + dx, y + dy - 37), cloth.light)


def results(canvas: Canvas) -> None:
    """In the laboratory, somebody looks at the drops; Pip would like a turn."""
    draw_room(canvas, Room(SAGE_MIST, GREY_FLOOR, PAPER, 2))
    calendar(canvas, 890, 100, 214)
    shelf(canvas, 80, 280, 220)
    doctor = who.DOCTOR_IN_TURBAN
    with canvas.at(390, 330, 0, 1.2):
        bust(canvas, doctor, 0, 0, lean=8, face=Face(turn=0.4, eyes="down"))
        arm(canvas, doctor, (-84, 46), (-124, 156), (-80, 260), show_hand=False)
    tabletop(canvas, 660, "sage")
    microscope(canvas, 560, 796, 1.5)
    with canvas.at(390, 330, 0, 1.2):
        arm(canvas, doctor, (84, 46), (122, 190), (150, 296), turn=10, flip=True, glove=True)
    pip(canvas, 856, 590, 1.24, 4, looking(PROUD, "aside"), ("rest", "cheek"), flip=True)


def why(canvas: Canvas) -> None:
    """Inside a bone live the makers of blood; Pip flies past on a red cell."""
    draw_room(canvas, Room(PEACH, LAV_MIST, PAPER, 2))
    child = dressed(small.BOY_WITH_GLASSES, "teal")
    with canvas.at(930, 448, 0, 1.16):
        half(canvas, child, -4, Face(turn=-0.45))
    for x, y, r, rot in ((120, 200, 50, -10), (640, 130, 48, 12), (330, 116, 40, 8)):
        red_cell(canvas, x, y, r, rot)
        cell_face(canvas, x, y, r)
    for x, y, r in ((220, 330, 54), (700, 300, 50)):
        white_cell(canvas, x, y, r)
    for x, y, rot in ((90, 340, 16), (560, 250, -18), (470, 92, 20), (790, 190, -10)):
        platelet(canvas, x, y, 22, rot)
    pip(canvas, 430, 262, 0.82, -6, PROUD, ("up", "up"))
    red_cell(canvas, 432, 398, 96, -4)
    tabletop(canvas, 660, "sage")
    canvas.fill(oval(400, 770, 350, 22), INK, 0.09)
    bone(canvas, 396, 660, 1.04, -4)
    with canvas.at(930, 448, 0, 1.16):
        arm(canvas, child, (84, 46), (126, 150), (40, 228), turn=176, flip=True)
        arm(canvas, child, (-84, 46), (-150, 140), (-232, 170), turn=172)


def cell_face(canvas: Canvas, x: float, y: float, r: float) -> None:
    """A cell that smiles with closed eyes."""
    for side in (-1, 1):
        eye = x + side * r * 0.26
        canvas.line(arc((eye - r * 0.11, y), (eye, y + r * 0.1), (eye + r * 0.11, y)), INK, 4)
    canvas.line(
        arc((x - r * 0.12, y + r * 0.24), (x, y + r * 0.33), (x + r * 0.12, y + r * 0.24)), INK, 4
    )


def comfort(canvas: Canvas) -> None:
    """A song on the ears, Pip in the arms, bubbles in the air."""
    draw_room(canvas, Room(LAV_MIST, PEACH, PAPER, 1))
    bunting(canvas, 60, 520, 90)
    child = dressed(small.GIRL_WITH_PIGTAILS, "sage", "navy")
    sofa(canvas, 500, 636, 700, "coral")
    with canvas.at(500, 690, 0, 0.98), canvas.at(0, -300):
        half(canvas, child, -3, Face(turn=0.12, eyes="closed"), 320)
        big = child.head_radius / child.size / 62
        with canvas.at(-5, -26 - 64 * big, 0, big):
            headphones(canvas, 0, 0, -1)
    sofa_front(canvas, 500, 640, 700, "coral")
    blanket_fall(canvas, 502, 690, "blue")
    with canvas.at(500, 690, 0, 0.98), canvas.at(0, -300):
        pip(canvas, 6, 148, 0.96, -4, ASLEEP)
        arm(canvas, child, (86, 50), (142, 160), (48, 230), turn=184, flip=True)
        arm(canvas, child, (-86, 50), (-142, 156), (-40, 206), turn=-2)
    with canvas.at(1040, 0):
        side_table(canvas, 0, 640, 820)
        tablet(canvas, 0, 642, 0.84)
    for x, y, r in (
        (860, 250, 44),
        (950, 150, 28),
        (1040, 270, 34),
        (160, 330, 38),
        (240, 230, 24),
    ):
        soap_bubble(canvas, x, y, r)


def team(canvas: Canvas) -> None:
    """Your team: a doctor, a nurse, somebody of your own, and Pip in front."""
    draw_room(canvas, Room(SUN_MIST, OAK_FLOOR, PAPER, 0))
    doctor, nurse, family = who.DOCTOR_WITH_LONG_HAIR, who.NURSE_WITH_BEARD, small.GRANDMOTHER
    with canvas.at(250, 420, 0, 1.24):
        arm(canvas, doctor, (-84, 46), (-116, 160), (-104, 270))
        bust(canvas, doctor, 0, 0, lean=3, face=Face(turn=0.35), height=400)
        arm(canvas, doctor, (84, 46), (112, 160), (96, 300))
    with canvas.at(950, 430, 0, 1.24):
        arm(canvas, family, (84, 46), (116, 160), (104, 290))
        bust(canvas, family, 0, 0, lean=-3, face=Face(turn=-0.35), height=400)
        arm(canvas, family, (-84, 46), (-114, 160), (-92, 300))
    with canvas.at(600, 380, 0, 1.28):
        arm(canvas, nurse, (-84, 46), (-118, 160), (-106, 280))
        bust(canvas, nurse, 0, 0, face=Face(turn=0.06), height=420)
        arm(canvas, nurse, (84, 46), (138, 110), (112, 6), turn=-98)
    pip(canvas, 590, 690, 1.4, 0, PROUD, ("wave", "rest"))


def about(canvas: Canvas) -> None:
    """Reading together: the child, the screen and Pip."""
    draw_room(canvas, Room(SAGE_MIST, OAK_FLOOR, PAPER, 2))
    window(canvas, 120, 110, 210, 230)
    child_drawing(canvas, 940, 190, 5, 1.05)
    child = dressed(small.BOY_WITH_GLASSES, "coral")
    with canvas.at(470, 424, 0, 1.14):
        half(canvas, child, 3, Face(turn=0.3, eyes="down"))
    tabletop(canvas, 656, "sand")
    pip(canvas, 986, 596, 1.2, 4, looking(GLAD, "aside"), ("rest", "cheek"), flip=True)
    books(canvas, 196, 820, 1.0)
    with canvas.at(470, 424, 0, 1.14):
        arm(canvas, child, (-84, 46), (-128, 150), (-30, 250), turn=8, flip=True)
    tablet(canvas, 690, 820, 1.04, -3)
    with canvas.at(470, 424, 0, 1.14):
        arm(canvas, child, (84, 46), (130, 160), (112, 232), turn=14, kind="grip")


def questions(canvas: Canvas) -> None:
    """A hand goes up: there is something to ask. Pip wonders, too."""
    draw_room(canvas, Room(MIST, PEACH, PAPER, 2))
    shelf(canvas, 90, 300, 220)
    child = dressed(small.GIRL_WITH_PUFFS, "plum")
    with canvas.at(450, 440, 0, 1.16):
        half(canvas, child, 2, Face(turn=0.25))
        arm(canvas, child, (84, 46), (142, 10), (140, -96), turn=-92)
    wall_speech(canvas, 826, 200, 92, (690, 296))
    tabletop(canvas, 664, "sage")
    sheet_of_paper(canvas, 420, 800, 6, 1.05, 0)
    with canvas.at(450, 440, 0, 1.16):
        arm(canvas, child, (-84, 46), (-130, 150), (-60, 236), turn=20, flip=True)
    pip(canvas, 900, 598, 1.24, 0, CURIOUS, ("rest", "cheek"), flip=True)
