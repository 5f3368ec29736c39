"""After the procedure: resting, and the way home."""

from tools.illustrations.family import person as who
from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.care import clipboard
from tools.illustrations.family.furniture import bag, bed, cup, side_table
from tools.illustrations.family.outdoors import park, tree, window
from tools.illustrations.family.palette import FOOTPATH, GREY_FLOOR, INK, LAV_MIST, PAPER
from tools.illustrations.family.person import Face
from tools.illustrations.family.resting import resting_on_back
from tools.illustrations.family.rooms import Room, draw_room
from tools.illustrations.family.shapes import oval, smooth
from tools.illustrations.family.upright import walking


def rest(canvas: Canvas) -> None:
    """Resting half upright while a nurse writes something down."""
    draw_room(canvas, Room(LAV_MIST, GREY_FLOOR, PAPER, 1, "panel"))
    window(canvas, 510, 200 if canvas.flat else 130, 220, 230, "evening")
    nurse = who.NURSE_WITH_BEARD
    across, down = (-120, 34) if canvas.flat else (0, 0)
    with canvas.at(across, down):
        bust(canvas, nurse, 960, 320, lean=-5, face=Face(turn=-0.5))
        arm(canvas, nurse, (1044, 366), (1080, 470), (1010, 500), turn=190)
        clipboard(canvas, 950, 488, -8, 0.95)
        arm(canvas, nurse, (876, 366), (842, 468), (900, 500), turn=8, flip=True)
    bed(canvas, 620)
    resting_on_back(canvas, who.WOMAN_IN_CAP, 300, 624, "blue", "leaves")
    side_table(canvas, 50, 610, 780)
    cup(canvas, 50, 610)


def home(canvas: Canvas) -> None:
    """Walking home slowly, arm in arm."""
    park(canvas)
    tree(canvas, 190, 690, 1.15, "sage")
    tree(canvas, 1080, 672, 0.8, "teal")
    path = smooth("330,690! 560,640 640,640 800,690 980,910! 180,910!")
    canvas.fill(path, FOOTPATH)
    patient = who.WOMAN_IN_HIJAB.wearing(garment="sweater", top="sun", legs="navy")
    friend = who.FRIEND
    canvas.fill(oval(580, 850, 230, 16), INK, 0.1)
    walking(canvas, friend, 660, 846, Face(turn=-0.35), mirrored=True)
    with canvas.at(660, 846):
        arm(canvas, friend, (80, -486), (112, -384), (96, -300), turn=84)
        bag(canvas, 100, -186)
    with canvas.at(0, 846):
        arm(canvas, friend, (586, -486), (566, -388), (628, -352), turn=-10, over=True)
    walking(canvas, patient, 480, 846, Face(turn=0.45))
    with canvas.at(480, 846):
        arm(canvas, patient, (-82, -486), (-112, -384), (-92, -304), turn=84, flip=True)
        arm(canvas, patient, (78, -482), (98, -384), (150, -372), turn=6)
