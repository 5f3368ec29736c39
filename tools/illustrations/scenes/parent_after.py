"""Afterwards: the sheet is read while the nurse is near, and a sleepy child is carried home."""

from tools.illustrations.family import parent_people as who
from tools.illustrations.family.bodies import arm, bust, garment
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.children import Child, child_head
from tools.illustrations.family.furniture import bed, chair, cup, plant
from tools.illustrations.family.hands import hand
from tools.illustrations.family.holding import holding_thumb
from tools.illustrations.family.outdoors import park, tree, window
from tools.illustrations.family.palette import (
    FOOTPATH,
    GREY_FLOOR,
    INK,
    LAV_MIST,
    PAPER,
    RAMPS,
    SUN_MIST,
    WHITE,
)
from tools.illustrations.family.parent_things import tucked_pip
from tools.illustrations.family.person import NURSE_WITH_BEARD, Face, Person
from tools.illustrations.family.resting import resting_on_back
from tools.illustrations.family.rooms import Room, clock, draw_room
from tools.illustrations.family.shapes import bent, oval, smooth
from tools.illustrations.family.things_home import door
from tools.illustrations.family.things_out import car, car_door
from tools.illustrations.family.things_read import headphones, sheet_of_paper
from tools.illustrations.family.upright import seated_arm, sitting, standing


def rest(canvas: Canvas) -> None:
    """The nurse and the mother read the sheet together; her son rests beside them."""
    draw_room(canvas, Room(LAV_MIST, GREY_FLOOR, PAPER, 1, "panel"))
    drop = 40 if canvas.flat else 0
    window(canvas, 250, 90 + drop, 210, 220, "evening")
    mother, nurse, son = who.MOTHER_WHO_READS, NURSE_WITH_BEARD, who.HER_TALL_SON
    with canvas.at(-100, -80, 0, 1.14):
        bust(canvas, nurse, 720, 330 + drop, 5, Face(turn=0.55, eyes="down"), 300)
        bed(canvas, 600, 70, 810)
        resting_on_back(canvas, son, 230, 604, "blue", "plain")
        headphones(canvas, 240, 414, -28)
        with canvas.at(1000, 640, flip=True):
            chair(canvas, 0, 0, "coral")
            sitting(canvas, mother, 0, 0, Face(turn=0.75, eyes="down"))
        arm(canvas, nurse, (804, 376 + drop), (850, 440), (838, 500), show_hand=False)
        sheet_of_paper(canvas, 830, 480, 6, 1.0)
        arm(canvas, nurse, (636, 376 + drop), (616, 480), (730, 520), show_hand=False)
        holding_thumb(canvas, nurse, 734, 518, -10, 1.1)
        with canvas.at(1000, 640, flip=True):
            seated_arm(canvas, mother, 0, 0, (6, -88), (84, -120), show_hand=False)
            holding_thumb(canvas, mother, 84, -120, -20, 1.1)


def home(canvas: Canvas) -> None:
    """Carried to the car, asleep on the father's shoulder; the grandfather will drive."""
    park(canvas)
    father, child, driver = who.FATHER_WHO_CARRIES, who.HIS_SLEEPER, who.GRANDFATHER
    canvas.fill(smooth("200,690! 1000,690! 1200,910! 0,910!"), FOOTPATH)
    tree(canvas, 120, 700, 1.2)
    car(canvas, 930, 780, 0.94, "coral")
    canvas.fill(oval(560, 856, 320, 14), INK, 0.1)
    standing(canvas, driver, 690, 850, Face(turn=-0.6), arms="none")
    with canvas.at(690, 850):
        tucked_pip(canvas, -44, -432, 0.46, -8)
        arm(canvas, driver, (-82, -486), (-120, -384), (-40, -352), turn=-6)
        arm(canvas, driver, (82, -486), (116, -384), (132, -300), show_hand=False)
    car_door(canvas, 930, 780, 0.94, "coral")
    with canvas.at(690, 850):
        hand(canvas, driver, 132, -302, 84, "grip", 1.08)
    standing(canvas, father, 400, 860, Face(turn=0.35, eyes="down"), arms="none")
    with canvas.at(400, 860):
        _carried(canvas, father, child)


def _carried(canvas: Canvas, father: Person, child: Child) -> None:
    """A child asleep on a father's shoulder, chest to chest; he has one arm below, one around."""
    for side in (-1, 1):
        leg = bent((side * 34 + 10, -320), (side * 76 + 6, -280), (side * 70, -206), 60, 50, 36)
        canvas.form(leg, child.trousers.base, child.trousers.shade, 6)
        canvas.form(oval(side * 72, -194, 23, 17), WHITE, RAMPS["grey"].base, 4)
    face = Face(turn=0.4, eyes="closed", mouth="soft")
    child_head(canvas, child, 84, -500, 30, face, "behind")
    body = smooth(
        "-36,-462 10,-486 64,-474 84,-420 82,-350 66,-304 20,-290 -30,-304 -48,-350 -50,-420"
    )
    garment(canvas, child, body)
    arm(canvas, father, (84, -486), (142, -392), (30, -384), show_hand=False)
    hand(canvas, father, 34, -384, 182, "rest", 1.1, True)
    arm(canvas, father, (-84, -486), (-112, -350), (10, -306), show_hand=False)
    hand(canvas, father, 6, -306, 6, "rest", 1.1)
    child_head(canvas, child, 84, -500, 30, face, "front")


def away(canvas: Canvas) -> None:
    """Outside, while the child sleeps: a warm cup, and somebody to sit with."""
    draw_room(canvas, Room(SUN_MIST, GREY_FLOOR, PAPER, 2, "rail"))
    drop = 40 if canvas.flat else 0
    mother, sister = who.MOTHER_OUTSIDE, who.HER_SISTER
    with canvas.at(-60, -60, 0, 1.1):
        door(canvas, 210, 740, 240, 520)
        clock(canvas, 430, 250 + drop, 50)
        for x, ramp in ((560, "sage"), (820, "coral")):
            chair(canvas, x, 620, ramp)
        sitting(canvas, mother, 820, 620, Face(turn=-0.3, eyes="down"))
        with canvas.at(820, 620):
            arm(canvas, mother, (48, -196), (84, -116), (92, -124), show_hand=False)
        cup(canvas, 904, 510, "sun", 1.0)
        sitting(canvas, sister, 560, 620, Face(turn=0.8))
        seated_arm(canvas, mother, 820, 620, (-10, -84), (50, -110), show_hand=False)
        hand(canvas, mother, 868, 508, -10, "rest", 1.1)
        arm(canvas, sister, (612, 430), (690, 500), (764, 466), show_hand=False)
        hand(canvas, sister, 762, 466, -16, "rest", 1.1)
        seated_arm(canvas, sister, 560, 620, (-8, -84), (90, -70))
    plant(canvas, 1120, 790, 1.0, "rust")
