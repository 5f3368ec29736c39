"""Spot pictures, 1200 x 900 on nothing: one thing one can do."""

from tools.illustrations.family import person as who
from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.furniture import chair, cup, pillow, plant
from tools.illustrations.family.palette import LAV_MIST, PEACH, SAGE_MIST
from tools.illustrations.family.person import Face
from tools.illustrations.family.shapes import smooth
from tools.illustrations.family.signs import breath
from tools.illustrations.family.upright import seated_arm, sitting

POOL = smooth("170,470 230,210 470,90 740,110 980,240 1040,500 930,740 640,830 330,780")


def breathe(canvas: Canvas) -> None:
    """Breathing out slowly, the hands on the chest and the belly."""
    canvas.fill(POOL, SAGE_MIST)
    person = who.WOMAN_IN_HIJAB.wearing(garment="sweater", top="coral")
    face = Face(turn=0.55, eyes="closed", mouth="blow")
    with canvas.inside(POOL), canvas.at(490, 486, 0, 1.55):
        bust(canvas, person, 0, 0, lean=2, face=face)
        arm(canvas, person, (84, 46), (112, 150), (24, 168), turn=186)
        arm(canvas, person, (-84, 46), (-116, 150), (-20, 130), turn=-6)
    breath(canvas, 652, 396, 1.45, -2)


def squeeze(canvas: Canvas) -> None:
    """Squeezing a pillow and letting go."""
    canvas.fill(POOL, PEACH)
    person = who.MAN_WITH_CROP.wearing(garment="sweater", top="teal")
    with canvas.inside(POOL), canvas.at(596, 440, 0, 1.6):
        bust(canvas, person, 0, 0, lean=-2, face=Face(turn=0.15, eyes="closed"))
        pillow(canvas, 2, 148, 206, 172, "sun", -6, dent=(30, 30))
        arm(canvas, person, (86, 50), (132, 156), (34, 190), turn=184, flip=True)
        arm(canvas, person, (-86, 50), (-134, 150), (-34, 136), turn=-6)


def rest(canvas: Canvas) -> None:
    """Sitting for a while with something warm."""
    canvas.fill(POOL, LAV_MIST)
    person = who.OLD_MAN.wearing(garment="sweater", top="rust", legs="navy")
    plant(canvas, 850, 700, 1.25, "lavender")
    with canvas.at(520, 560, 0, 1.12):
        chair(canvas, 0, 0, "sage")
        sitting(canvas, person, 0, 0, Face(turn=0.4, eyes="closed"))
        seated_arm(canvas, person, 0, 0, (74, -112), (112, -150), near=False, kind="grip")
        cup(canvas, 142, -140, "sun")
        seated_arm(canvas, person, 0, 0, (0, -90), (98, -144), kind="grip", turn=-20)
