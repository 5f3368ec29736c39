"""While it is felt: a hand to squeeze, a hug that holds still, a face that stays near."""

from tools.illustrations.family import parent_people as who
from tools.illustrations.family.animals import BRACED, pip
from tools.illustrations.family.bodies import arm, bust, garment, neck
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.child_lying import curled_on_side, on_the_tummy
from tools.illustrations.family.child_things import star_bandage
from tools.illustrations.family.children import child_head
from tools.illustrations.family.furniture import bed, chair, pillow
from tools.illustrations.family.hands import hand
from tools.illustrations.family.holding import squeezed
from tools.illustrations.family.outdoors import window
from tools.illustrations.family.palette import (
    LAV_MIST,
    OAK_FLOOR,
    PAPER,
    PEACH,
    RAMPS,
    SAGE_MIST,
)
from tools.illustrations.family.parent_poses import leaning, shoulders
from tools.illustrations.family.parent_things import day_by_the_sea, tucked_pip
from tools.illustrations.family.person import (
    DOCTOR_IN_TURBAN,
    NURSE_WITH_BEARD,
    Face,
)
from tools.illustrations.family.rooms import Room, draw_room, shelf
from tools.illustrations.family.shapes import curve, smooth
from tools.illustrations.family.signs import breath

RESTING = Face(turn=0.2, eyes="closed")
AT_WORK = Face(turn=-0.4, eyes="down")


def liquid(canvas: Canvas) -> None:
    """Close by: a small fist around two fingers of the father's."""
    draw_room(canvas, Room(PEACH, LAV_MIST, PAPER, 0))
    window(canvas, 470, 70, 210, 230)
    parent, child = who.FATHER_WHOSE_HAND, who.HIS_GIRL
    bust(canvas, parent, 300, 420, 8, Face(turn=0.8, eyes="down", mouth="soft"), 460, size=1.5)
    pillow(canvas, 960, 500, 520, 330, "blue", 20)
    blowing = Face(turn=-0.7, eyes="closed", mouth="blow")
    with canvas.at(850, 400, 30, 1.5):
        child_head(canvas, child, 0, 0, 0, blowing, "behind")
    with canvas.at(850, 400, 0, 1.5):
        neck(canvas, child, (26, 44), (74, 104), 46)
        garment(canvas, child, smooth("6,110 60,76 120,78 200,130 300,190 300,330 30,330 0,210"))
        canvas.line(curve("22,100 66,112 112,78"), child.cloth.light, 8)
    with canvas.at(850, 400, 30, 1.5):
        child_head(canvas, child, 0, 0, 0, blowing, "front")
    left, right = canvas.view.left() - 20, canvas.view.right() + 20
    quilt = smooth(
        (left, 800, "c"), (300, 782), (640, 770), (900, 730), (right, 700, "c"),
        (right, 990, "c"), (left, 990, "c"),
    )  # fmt: skip
    cloth = RAMPS["lavender"]
    canvas.form(quilt, cloth.base, cloth.shade, 12)
    canvas.line(
        curve((left, 806), (300, 790), (640, 778), (900, 738), (right, 708)), cloth.light, 34
    )
    pip(canvas, 1080, 660, 0.8, 10, BRACED)
    arm(canvas, child, (900, 590), (934, 716), (790, 666), size=1.6, show_hand=False)
    arm(canvas, parent, (200, 510), (214, 740), (430, 700), size=1.6, show_hand=False, over=True)
    squeezed(canvas, parent, child, 614, 676, -6, 2.6)
    breath(canvas, 770, 446, 0.9, 196)


def core(canvas: Canvas) -> None:
    """Head to head: the hug keeps still, and they think of a day by the sea."""
    draw_room(canvas, Room(SAGE_MIST, OAK_FLOOR, PAPER, 1))
    drop = 104 if canvas.flat else 0
    parent, child = who.MOTHER_WITH_CURLS, who.HER_DAUGHTER
    doctor = DOCTOR_IN_TURBAN.wearing(garment="scrubs", top="scrub")
    if canvas.flat:
        day_by_the_sea(canvas, 620, 300, 96, (520, 430))
    else:
        day_by_the_sea(canvas, 590, 196, 128, (500, 420))
    with canvas.at(-150, -226, 0, 1.34):
        bust(canvas, doctor, 890, 398 + drop, -6, AT_WORK, size=0.94)
        bed(canvas, 640, 260, 1300)
        curled_on_side(canvas, child, 430, 644, "lavender", RESTING, "blue")
        arm(
            canvas,
            doctor,
            (968, 441 + drop),
            (990, 520 + drop * 0.5),
            (910, 566),
            glove=True,
            turn=176,
            flip=True,
        )
        arm(
            canvas,
            doctor,
            (812, 441 + drop),
            (760, 500 + drop * 0.5),
            (790, 546),
            glove=True,
            turn=50,
        )
        tucked_pip(canvas, 640, 566, 0.5, 8)
        chair(canvas, 170, 720, "coral")
        near, _ = shoulders(170, 720, 36)
        leaning(canvas, parent, 170, 720, 36, Face(turn=0.7, eyes="closed"), 40)
        arm(canvas, parent, near, (360, 690), (540, 610), over=True, show_hand=False)
        hand(canvas, parent, 536, 612, -16, "rest", 1.1)


def bandage(canvas: Canvas) -> None:
    """The first face the child sees, close by, while a bandage goes on."""
    draw_room(canvas, Room(LAV_MIST, PEACH, PAPER, 2))
    drop = 104 if canvas.flat else 0
    shelf(canvas, 130, 250 + drop, 220)
    parent, child, nurse = who.MOTHER_WITH_LONG_HAIR, who.HER_PATIENT, NURSE_WITH_BEARD
    with canvas.at(-110, -196, 0, 1.3):
        bust(canvas, nurse, 830, 372 + drop, -6, AT_WORK)
        bed(canvas, 640, 260, 1300)
        on_the_tummy(canvas, child, 480, 644, "coral", pillow_ramp="blue")
        skin = smooth("706,552 730,546 770,550 786,556! 780,600 784,640! 726,640 708,600")
        canvas.form(skin, child.tone.base, child.tone.shade, 6)
        star_bandage(canvas, 746, 580, -6, 0.86)
        arm(
            canvas,
            nurse,
            (914, 418 + drop),
            (950, 520 + drop * 0.5),
            (836, 578),
            glove=True,
            turn=176,
            flip=True,
        )
        arm(
            canvas,
            nurse,
            (746, 418 + drop),
            (660, 480 + drop * 0.6),
            (684, 520),
            glove=True,
            show_hand=False,
        )
        hand(canvas, nurse, 682, 518, 44, "rest", 1.0, glove=True)
        chair(canvas, 150, 720, "sun")
        near, _ = shoulders(150, 720, 32)
        leaning(canvas, parent, 150, 720, 32, Face(turn=2), 26)
        arm(canvas, parent, near, (350, 716), (556, 616), over=True, show_hand=False)
        hand(canvas, parent, 552, 616, -16, "rest", 1.1)
