"""The brave steps: numbing medicine and the two samples. What is shown is the child."""

from tools.illustrations.family import children as kids
from tools.illustrations.family import person as who
from tools.illustrations.family.animals import BRACED, BREATHING, STILL, pip
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.child_lying import curled_on_side, holding_arm
from tools.illustrations.family.child_things import (
    air_balloon,
    bunting,
    child_drawing,
    mobile,
    soap_bubble,
)
from tools.illustrations.family.hands import clasped
from tools.illustrations.family.palette import (
    GREY_FLOOR,
    LAKE,
    LAKE_HILL,
    LAKE_SKY,
    LAV_MIST,
    MIST,
    PAPER,
    PEACH,
    RAMPS,
    SAGE_MIST,
    SUN_DISC,
    WHITE,
)
from tools.illustrations.family.person import Face
from tools.illustrations.family.rooms import Room, draw_room
from tools.illustrations.family.shapes import Point, box, line, oval, poly, smooth, within
from tools.illustrations.family.signs import breath, bubble
from tools.illustrations.scenes.child_beside import HEAD_X, MATTRESS, Beside, by_the_bed, cot

BLOWING = Face(turn=0.2, eyes="closed", mouth="blow")
QUIET = Face(turn=0.2, eyes="closed", mouth="soft")


def numb(canvas: Canvas) -> None:
    """Numbing medicine: squeeze Pip, squeeze a hand."""
    draw_room(canvas, Room(MIST, PEACH, PAPER, 1))
    child = kids.BOY_WITH_TOUSLED_HAIR
    father = Beside(
        kids.FATHER_WITH_GLASSES, 478, 436, -8, Face(turn=-0.4, eyes="down"), resting=(-1,)
    )
    doctor = Beside(
        who.DOCTOR_WITH_LONG_HAIR.wearing(garment="scrubs", top="teal", hair="bun"), 716, 428
    )
    with by_the_bed(canvas):
        if canvas.flat:
            bunting(canvas, -200, 240, 300)
            child_drawing(canvas, 1040, 420, 4)
        else:
            bunting(canvas, 90, 620, 160)
            child_drawing(canvas, 826, 270, 4, 0.9)
        father.draw(canvas)
        doctor.draw(canvas)
        cot(canvas)
        curled_on_side(canvas, child, HEAD_X, MATTRESS, "blue", QUIET)
        doctor.reach(canvas, 1, (800, 530), (680, 532), turn=180, flip=True, glove=True)
        doctor.reach(canvas, -1, (624, 470), (612, 500), turn=104, glove=True)
        pip(canvas, 430, 530, 0.56, 8, BRACED, ("squeeze", "squeeze"))
        holding_arm(canvas, child, HEAD_X, MATTRESS + 6, 20)
        father.reach(canvas, 1, (586, 530), (528, 566), turn=170, show_hand=False)
        clasped(canvas, child, father.person, 500, 570, -12, 0.8)


def liquid(canvas: Canvas) -> None:
    """The first sample: squeeze a hand and blow."""
    draw_room(canvas, Room(PEACH, LAV_MIST, PAPER, 0, "rail"))
    child = kids.BOY_OF_ELEVEN
    mother = Beside(
        kids.MOTHER_WITH_LONG_HAIR,
        500,
        424,
        -8,
        Face(turn=-0.45, eyes="down", mouth="soft"),
        resting=(-1,),
    )
    doctor = Beside(who.DOCTOR_IN_TURBAN.wearing(garment="scrubs", top="scrub"), 752, 414)
    with by_the_bed(canvas):
        if canvas.flat:
            air_balloon(canvas, 1010, 400, 1.1)
            bunting(canvas, -230, 180, 300)
        else:
            air_balloon(canvas, 196, 284, 1.1)
        mother.draw(canvas)
        doctor.draw(canvas)
        cot(canvas)
        curled_on_side(canvas, child, HEAD_X, MATTRESS, "coral", BLOWING)
        doctor.reach(canvas, 1, (840, 520), (716, 500), turn=180, flip=True, glove=True)
        doctor.reach(canvas, -1, (668, 456), (674, 466), turn=120, glove=True)
        pip(canvas, 466, 522, 0.6, 8, BREATHING, ("belly", "belly"))
        holding_arm(canvas, child, HEAD_X, MATTRESS + 6, 20)
        mother.reach(canvas, 1, (612, 520), (566, 560), turn=170, show_hand=False)
        clasped(canvas, child, mother.person, 540, 562, -12, 0.84)
        breath(canvas, 364, 490, 0.6, -60)
        for x, y, r in ((396, 336, 13), (348, 300, 8), (374, 262, 5)):
            soap_bubble(canvas, x, y, r)


def core(canvas: Canvas) -> None:
    """The second sample: a hug, a statue, and a lake to think of."""
    draw_room(canvas, Room(SAGE_MIST, GREY_FLOOR, PAPER, 1))
    child = kids.GIRL_IN_CAP
    grandmother = Beside(
        kids.GRANDMOTHER, 424, 470, -18, Face(turn=-0.5, eyes="closed"), resting=(-1,)
    )
    doctor = Beside(who.DOCTOR_WITH_GLASSES.wearing(garment="scrubs", top="scrub"), 724, 410)
    with by_the_bed(canvas):
        if canvas.flat:
            mobile(canvas, 1010, 360, 1.0)
        else:
            child_drawing(canvas, 520, 236, 3, 0.9)
        grandmother.draw(canvas)
        doctor.draw(canvas)
        cot(canvas)
        curled_on_side(canvas, child, HEAD_X, MATTRESS, "sage", QUIET)
        doctor.reach(canvas, 1, (812, 520), (694, 516), turn=180, flip=True, glove=True)
        doctor.reach(canvas, -1, (624, 480), (588, 500), turn=110, glove=True)
        grandmother.reach(canvas, 1, (524, 548), (446, 506), turn=184, flip=True)
        pip(canvas, 474, 534, 0.56, 8, STILL, ("belly", "belly"))
        holding_arm(canvas, child, HEAD_X, MATTRESS + 6, 10)
        if canvas.flat:
            lake_in_mind(canvas, 0, 402, 92, (236, 470))
        else:
            lake_in_mind(canvas, 196, 268, 96, (262, 452))


def lake_in_mind(canvas: Canvas, x: float, y: float, r: float, toward: Point) -> None:
    """A place to think of: hills, a still lake, a small boat with a star on its sail."""
    bubble(canvas, x, y, r + 11, toward)
    disc = oval(x, y, r)
    canvas.fill(disc, LAKE_SKY)
    canvas.fill(oval(x + r * 0.44, y - r * 0.5, r * 0.17), SUN_DISC)
    hills = smooth(
        (x - r - 20, y + 14, "c"), (x - r * 0.5, y - r * 0.4), (x, y - 6),
        (x + r * 0.5, y - r * 0.3), (x + r + 20, y + 14, "c"),
    )  # fmt: skip
    canvas.fill(within(hills, disc), LAKE_HILL)
    canvas.fill(within(box(x - r, y + 12, 2 * r, r), disc), LAKE)
    sail = poly((x - 6, y - r * 0.28), (x - 6, y + r * 0.24), (x + r * 0.34, y + r * 0.24))
    canvas.form(sail, WHITE, RAMPS["grey"].light, 4)
    hull = smooth(
        (x - r * 0.36, y + r * 0.3, "c"), (x + r * 0.4, y + r * 0.3, "c"),
        (x + r * 0.26, y + r * 0.48), (x - r * 0.24, y + r * 0.48),
    )  # fmt: skip
    canvas.form(hull, RAMPS["coral"].shade, RAMPS["coral"].deep, 4)
    for down, half in ((0.62, 0.42), (0.78, 0.26)):
        canvas.line(line((x - r * half, y + r * down), (x + r * half, y + r * down)), WHITE, 5, 0.6)
