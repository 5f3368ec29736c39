"""During the procedure: lying down, cleaning, numbing, the two samples, the bandage."""

from dataclasses import replace
from typing import Final, Unpack

from tools.illustrations.family import person as who
from tools.illustrations.family.above import (
    bed_from_above,
    leaning_over,
    lying_from_above,
    slippers,
)
from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.furniture import bed
from tools.illustrations.family.hands import clasped
from tools.illustrations.family.lying import (
    lying_on_side,
    quilt_on_side,
)
from tools.illustrations.family.palette import (
    LAKE,
    LAKE_HILL,
    LAKE_MIRROR,
    LAKE_SKY,
    LAV_MIST,
    OAK_FLOOR,
    PAPER,
    PEACH,
    ROSE,
    SAGE_MIST,
    SUN_DISC,
    WHITE,
    WOOD_SEAM,
)
from tools.illustrations.family.person import Face, Person
from tools.illustrations.family.procedure import sample_in_hand, tray_table
from tools.illustrations.family.rooms import (
    Room,
    draw_room,
    lamplight,
    picture,
    rug,
    wall_lamp,
)
from tools.illustrations.family.shapes import Point, box, line, oval, smooth, within
from tools.illustrations.family.signs import breath, bubble, sensation
from tools.illustrations.family.upright import ArmDetails

WORKING = Face(turn=-0.35, eyes="down")
SCRUBS: Final = "scrubs"
STOOP = 84
"""How much lower staff stand, and things hang, in the wide crop: heads come nearer together."""


def reach(
    canvas: Canvas,
    person: Person,
    shoulder: Point,
    elbow: Point,
    wrist: Point,
    drop: float,
    **details: Unpack[ArmDetails],
) -> None:
    """An arm of somebody who stands `drop` lower; the hand stays where it works."""
    lower = (elbow[0], elbow[1] + drop * 0.45)
    arm(canvas, person, (shoulder[0], shoulder[1] + drop), lower, wrist, **details)


def lie(canvas: Canvas) -> None:
    """On the side with a pillow to hold, seen from above; a nurse has a hand on the shoulder."""
    view = canvas.view
    canvas.fill(box(view.left(), view.top(), view.width(), view.height()), OAK_FLOOR)
    for index in range(-3, 14):
        y = 60 + index * 118
        canvas.line(line((view.left(), y), (view.right(), y)), WOOD_SEAM, 4)
    rug(canvas, 470, 830, 400, 130, "sage")
    nurse = who.NURSE_WITH_BUN
    with canvas.at(250, 470, -4, 1.17):
        slippers(canvas, 130, 290)
        bed_from_above(canvas)
        lamplight(canvas, -60, -40, 560)
        lying_from_above(canvas, who.WOMAN_WITH_BOB)
        arm(canvas, nurse, (470, -322), (470, -230), (420, -130), turn=118, size=1.1)
        arm(canvas, nurse, (266, -322), (222, -220), (164, -70), turn=112, flip=True, size=1.1)
        leaning_over(canvas, nurse, 368, -336)


def liquid(canvas: Canvas) -> None:
    """The first sample: the patient breathes out and holds a hand; a tube is filled."""
    drop = 62 if canvas.flat else 0
    draw_room(canvas, Room(PEACH, LAV_MIST, PAPER, 0, "rail"))
    picture(canvas, 96, 110 + drop, 140, 164, "coral")
    doctor = who.DOCTOR_WITH_LONG_HAIR.wearing(garment=SCRUBS, top="teal", hair="bun")
    patient, partner = who.WOMAN_WITH_CURLS, who.PARTNER
    with canvas.at(-232, -250, 0, 1.42):
        bust(canvas, doctor, 868, 392 + drop, lean=-4, face=Face(turn=-0.2, eyes="down"))
        bust(canvas, partner, 560, 392 + drop, lean=-10, face=Face(turn=-0.9), badge=False)
        bed(canvas, 640, 130, 1240)
        blowing = Face(turn=0.2, eyes="closed", mouth="blow")
        lying_on_side(canvas, patient, 290, 644, "sun", "dots", blowing, hug=None, draw_arm=False)
        sensation(canvas, 740, 540, 104, ROSE, quilt_on_side(290, 644))
        reach(
            canvas,
            doctor,
            (952, 438),
            (968, 520),
            (806, 530),
            drop,
            glove=True,
            turn=172,
            flip=True,
        )
        reach(canvas, doctor, (786, 438), (734, 476), (724, 420), drop, show_hand=False)
        sample_in_hand(canvas, doctor, 724, 420, -96, 1.0)
        arm(canvas, patient, (412, 520), (450, 622), (528, 580), show_hand=False, over=True)
        leaning = smooth("560,452 640,440 662,500 640,548 596,552 562,520")
        canvas.fill(leaning, partner.cloth.base)
        reach(canvas, partner, (638, 440), (668, 516), (592, 556), drop, turn=160, show_hand=False)
        clasped(canvas, patient, partner, 562, 566, -18, 1.2)
        breath(canvas, 340, 540, 0.66, -50)


def core(canvas: Canvas) -> None:
    """The second sample: keeping still, and thinking of a lake without a ripple."""
    drop = STOOP if canvas.flat else 0
    draw_room(canvas, Room(SAGE_MIST, OAK_FLOOR, PAPER, 1))
    wall_lamp(canvas, 560, 190 + drop)
    doctor = who.DOCTOR_IN_TURBAN.wearing(garment=SCRUBS, top="scrub")
    if canvas.flat:
        _still_lake(canvas, 930, 318, 108, (884, 478))
    else:
        _still_lake(canvas, 900, 258, 146, (888, 470))
    with canvas.at(1200, 0, flip=True):
        bust(canvas, doctor, 850, 292 + drop, lean=-5, face=Face(turn=-2, eyes="down"))
        bed(canvas, 620)
        patient = replace(who.WOMAN_WITH_BUN, top="lavender", glasses=False)
        lying_on_side(canvas, patient, 290, 624, "sage", hug="blue")
        reach(
            canvas,
            doctor,
            (934, 338),
            (950, 440),
            (812, 486),
            drop,
            glove=True,
            turn=176,
            flip=True,
        )
        reach(canvas, doctor, (766, 338), (700, 420), (704, 474), drop, glove=True, turn=60)
    tray_table(canvas, 108, 590, 800)


def _still_lake(canvas: Canvas, x: float, y: float, r: float, toward: Point) -> None:
    """The picture to think of: a lake without a ripple, the hills stand in it upside down."""
    bubble(canvas, x, y, r + 12, toward)
    disc = oval(x, y, r)
    canvas.fill(disc, LAKE_SKY)
    hills = smooth(
        (x - r - 20, y + 12, "c"),
        (x - r * 0.5, y - r * 0.42),
        (x - r * 0.1, y - 18),
        (x + r * 0.4, y - r * 0.55),
        (x + r + 20, y + 12, "c"),
    )
    canvas.fill(oval(x + 56, y - 78, 20), SUN_DISC)
    canvas.fill(within(hills, disc), LAKE_HILL)
    canvas.fill(within(box(x - r, y + 10, 2 * r, r), disc), LAKE)
    mirror = smooth(
        (x - r - 20, y + 10, "c"),
        (x - r * 0.5, y + r * 0.42),
        (x - r * 0.1, y + 36),
        (x + r * 0.4, y + r * 0.52),
        (x + r + 20, y + 10, "c"),
    )
    canvas.fill(within(mirror, disc), LAKE_MIRROR)
    for down, half in ((54, 60), (84, 34)):
        canvas.line(line((x - half - 20, y + down), (x + half - 30, y + down)), WHITE, 5, 0.6)
