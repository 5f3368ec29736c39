"""Afterwards: the sheet is read while the nurse is near, and a sleepy child is carried home."""

from tools.illustrations.family import parent_people as who
from tools.illustrations.family.animals import ASLEEP, pip
from tools.illustrations.family.bodies import arm, bust, garment
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.child_things import sleepy
from tools.illustrations.family.children import child_head
from tools.illustrations.family.colour import mix
from tools.illustrations.family.furniture import bag, bed, chair, cup
from tools.illustrations.family.holding import holding_thumb, laid_hand
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
from tools.illustrations.family.person import NURSE_WITH_BEARD, Face
from tools.illustrations.family.resting import resting_on_back
from tools.illustrations.family.rooms import Room, clock, draw_room
from tools.illustrations.family.shapes import bent, box, curve, oval, smooth
from tools.illustrations.family.things import sheet_of_paper
from tools.illustrations.family.things_home import door
from tools.illustrations.family.things_out import car, car_door
from tools.illustrations.family.upright import seated_arm, sitting, standing


def rest(canvas: Canvas) -> None:
    """The nurse and the mother read the sheet together; her son rests behind them."""
    draw_room(canvas, Room(LAV_MIST, GREY_FLOOR, PAPER, 1, "panel"))
    drop = 40 if canvas.flat else 0
    window(canvas, 300, 110 + drop, 210, 220, "evening")
    mother, nurse = who.MOTHER_WHO_READS, NURSE_WITH_BEARD
    bust(canvas, nurse, 690, 320 + drop, 5, Face(turn=0.5, eyes="down"), 420)
    bed(canvas, 600, 30, 800)
    with canvas.at(0, 0):
        resting_on_back(canvas, who.HER_TALL_SON, 190, 604, "blue", "plain")
    with canvas.at(960, 640, flip=True):
        chair(canvas, 0, 0, "coral")
        sitting(canvas, mother, 0, 0, Face(turn=0.75, eyes="down"))
    sheet_of_paper(canvas, 800, 470, 6, 0.9)
    arm(canvas, nurse, (606, 366 + drop), (600, 470), (700, 500), show_hand=False)
    holding_thumb(canvas, nurse, 712, 500, -6, 1.1)
    arm(canvas, nurse, (774, 366 + drop), (800, 420), (770, 440), show_hand=False)
    with canvas.at(960, 640, flip=True):
        seated_arm(canvas, mother, 0, 0, (6, -92), (86, -130), show_hand=False)
        holding_thumb(canvas, mother, 82, -130, -20, 1.1)


def home(canvas: Canvas) -> None:
    """Carried out of the door, asleep on the father's shoulder; somebody else will drive."""
    park(canvas)
    father, child, driver = who.FATHER_WHO_CARRIES, who.HIS_SLEEPER, who.GRANDFATHER
    canvas.fill(smooth("200,690! 1000,690! 1200,910! 0,910!"), FOOTPATH)
    with canvas.at(0, 0):
        car(canvas, 900, 780, 0.9, "coral")
    standing(canvas, driver, 760, 850, Face(turn=-0.5), arms="right")
    car_door(canvas, 900, 780, 0.9, "coral")
    standing(canvas, father, 380, 860, Face(turn=0.3, eyes="down"), arms="none")
    with canvas.at(380, 860):
        for side in (-1, 1):
            leg = bent((side * 40, -330), (side * 66, -270), (side * 56, -200), 58, 48, 36)
            canvas.form(leg, child.trousers.base, child.trousers.shade, 6)
            canvas.form(oval(side * 56, -190, 22, 16), WHITE, RAMPS["grey"].base, 4)
        body = smooth("-50,-500 0,-520 56,-500 76,-420 70,-340 40,-300 -20,-296 -60,-330 -66,-420")
        garment(canvas, child, body)
        child_head(canvas, child, 62, -540, 24, Face(turn=0.5, eyes="closed", mouth="soft"))
        arm(canvas, father, (-84, -486), (-110, -350), (20, -320), show_hand=False)
        laid_hand(canvas, father, 16, -320, 0, 1.1)
        arm(canvas, father, (84, -486), (116, -400), (10, -420), show_hand=False)
        laid_hand(canvas, father, 14, -420, 176, 1.1, flip=True)


def away(canvas: Canvas) -> None:
    """Outside, while the child sleeps: a warm cup, and somebody to sit with."""
    draw_room(canvas, Room(SUN_MIST, GREY_FLOOR, PAPER, 2, "rail"))
    door(canvas, 180, 716)
    clock(canvas, 420, 220, 52)
    mother, sister = who.MOTHER_OUTSIDE, who.HER_SISTER
    for x, person, face in ((520, sister, Face(turn=0.7)), (850, mother, Face(turn=-0.2, eyes="down"))):
        chair(canvas, x, 610, "teal")
        sitting(canvas, person, x, 610, face)
    cup(canvas, 960, 470, "coral", 0.9)
    bag(canvas, 1080, 790)
    sleepy(canvas, 180, 300)
    canvas.fill(box(0, 0, 1, 1), mix(INK, WHITE, 0.5))
    pip(canvas, 700, 560, 0.5, 0, ASLEEP)
    canvas.line(curve("0,0 1,1 2,2"), INK, 1)
    tree(canvas, 1300, 700)
