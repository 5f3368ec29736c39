"""After the procedure: resting, and the way home."""

from tools.illustrations.family import person as who
from tools.illustrations.family.bodies import arm
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.care import clipboard
from tools.illustrations.family.furniture import bag, bed, cup, side_table
from tools.illustrations.family.hands import hand
from tools.illustrations.family.outdoors import park, tree, window
from tools.illustrations.family.palette import FOOTPATH, GREY_FLOOR, INK, LAV_MIST, PAPER
from tools.illustrations.family.person import Face
from tools.illustrations.family.resting import resting_on_back
from tools.illustrations.family.rooms import Room, doorway, draw_room, lamp_glow, table_lamp
from tools.illustrations.family.shapes import oval, smooth
from tools.illustrations.family.upright import standing, walking


def rest(canvas: Canvas) -> None:
    """Resting half upright with something warm; a nurse looks in at the door."""
    draw_room(canvas, Room(LAV_MIST, GREY_FLOOR, PAPER, 1, "panel"))
    drop = 84 if canvas.flat else 0
    window(canvas, 430, 110 + drop, 220, 230, "evening")
    doorway(canvas, 846, 250, 130 + drop)
    nurse = who.NURSE_WITH_BEARD
    with canvas.at(976, 742, 0, 0.92 - drop * 0.0015):
        standing(canvas, nurse, 0, 0, Face(turn=-0.8), arms="none")
        arm(canvas, nurse, (88, -486), (116, -384), (40, -338), turn=196)
        clipboard(canvas, 4, -360, -8, 0.9)
        arm(canvas, nurse, (-88, -486), (-122, -384), (-44, -338), turn=-8, flip=True)
    lamp_glow(canvas, 60, 470, 330)
    side_table(canvas, 60, 610, 780)
    table_lamp(canvas, 60, 610)
    with canvas.at(-10, -50, 0, 1.08):
        bed(canvas, 620, 150, 1030)
        patient = who.WOMAN_IN_CAP
        resting_on_back(canvas, patient, 310, 624, "blue", "leaves", draw_arm=False)
        arm(canvas, patient, (412, 496), (462, 586), (520, 540), "grip", turn=-30, show_hand=False)
        cup(canvas, 556, 552, "coral", 1.1)
        hand(canvas, patient, 520, 541, -18, "grip", 1.05)


def home(canvas: Canvas) -> None:
    """Walking home slowly, arm in arm."""
    park(canvas)
    tree(canvas, 190, 690, 1.15, "sage")
    tree(canvas, 1080, 672, 0.8, "teal")
    path = smooth("330,690! 560,640 640,640 800,690 980,910! 180,910!")
    canvas.fill(path, FOOTPATH)
    patient = who.WOMAN_IN_HIJAB.wearing(garment="sweater", top="sun", legs="navy")
    friend = who.FRIEND
    canvas.fill(oval(590, 850, 230, 16), INK, 0.1)
    walking(canvas, friend, 672, 846, Face(turn=-0.8), mirrored=True)
    with canvas.at(672, 846):
        arm(canvas, friend, (80, -486), (112, -384), (96, -300), turn=84)
        bag(canvas, 100, -186)
        arm(canvas, friend, (-80, -486), (-98, -378), (4, -352), turn=-8, over=True)
    walking(canvas, patient, 486, 846, Face(turn=0.85))
    with canvas.at(486, 846):
        arm(canvas, patient, (-80, -482), (-108, -384), (-88, -304), turn=84, flip=True)
        arm(canvas, patient, (78, -480), (92, -384), (152, -362), "grip", turn=6)
