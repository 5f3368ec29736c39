"""During the procedure: lying down, cleaning, numbing, the two samples, the bandage."""

from typing import Final, Unpack

from tools.illustrations.family import person as who
from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.care import dressing, sponge
from tools.illustrations.family.furniture import bed, lamp, plant
from tools.illustrations.family.hands import clasped
from tools.illustrations.family.lying import (
    lying_on_side,
    lying_seen_from_behind,
    quilt_on_side,
    skin_seen_from_behind,
)
from tools.illustrations.family.outdoors import window
from tools.illustrations.family.palette import (
    BREATH,
    GEL,
    GREY_FLOOR,
    LAKE,
    LAKE_HILL,
    LAKE_MIRROR,
    LAKE_SKY,
    LAV_MIST,
    MIST,
    OAK_FLOOR,
    PAPER,
    PEACH,
    RAMPS,
    ROSE,
    SAGE_MIST,
    SUN_DISC,
    WHITE,
)
from tools.illustrations.family.person import Face, Person
from tools.illustrations.family.rooms import (
    Room,
    cabinet,
    clock,
    curtain,
    draw_room,
    picture,
    shelf,
)
from tools.illustrations.family.shapes import Point, box, line, oval, smooth, within
from tools.illustrations.family.signs import breath, bubble, sensation, snowflake, wiping
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
    """On the side with a pillow to hold; a nurse has a hand on the shoulder."""
    drop = STOOP if canvas.flat else 0
    draw_room(canvas, Room(MIST, PEACH, PAPER))
    window(canvas, 910, 130 + drop, 210, 240)
    lamp(canvas, 400, 150 + drop)
    nurse = who.NURSE_WITH_BUN
    bust(canvas, nurse, 720, 310 + drop, lean=-6, face=Face(turn=-0.5))
    bed(canvas)
    lying_on_side(canvas, who.WOMAN_WITH_BOB, 300, 604, "lavender", "leaves")
    reach(canvas, nurse, (806, 356), (860, 440), (776, 476), drop, turn=176, flip=True)
    reach(canvas, nurse, (634, 356), (560, 416), (486, 462), drop, turn=150, flip=True)
    plant(canvas, 76, 700, 0.9)


def clean(canvas: Canvas) -> None:
    """The skin over the hip is cleaned with a cold, wet cloth."""
    drop = STOOP if canvas.flat else 0
    draw_room(canvas, Room(SAGE_MIST, GREY_FLOOR, PAPER, 2, "panel"))
    cabinet(canvas, 40, 396, 250)
    doctor = who.DOCTOR_WITH_GLASSES.wearing(garment=SCRUBS, top="scrub")
    with canvas.at(-112, -40, 0, 1.14):
        bust(canvas, doctor, 800, 290 + drop, lean=-8, face=WORKING)
        bed(canvas, 620, 100, 1100)
        lying_seen_from_behind(canvas, who.MAN_WITH_CROP, 250, 624, "teal", "dots")
        wiping(canvas, 586, 556, GEL, skin_seen_from_behind(250, 624))
        sponge(canvas, 582, 560, -8, 1.0)
        reach(
            canvas,
            doctor,
            (884, 336),
            (916, 430),
            (838, 474),
            drop,
            glove=True,
            turn=200,
            flip=True,
        )
        reach(
            canvas, doctor, (716, 336), (600, 392), (578, 484), drop, glove=True, turn=86, flip=True
        )
        for x, y, size in ((500, 330, 1.5), (566, 276, 1.0), (446, 392, 1.0)):
            snowflake(canvas, x, y, size)


def numb(canvas: Canvas) -> None:
    """The numbing medicine spreads below the skin; two hands lie at the place."""
    drop = STOOP if canvas.flat else 0
    draw_room(canvas, Room(LAV_MIST, PEACH, PAPER, 1))
    curtain(canvas, canvas.view.left() - 10, 210 - canvas.view.left(), "sage")
    doctor = who.DOCTOR_IN_TURBAN.wearing(garment=SCRUBS, top="scrub")
    with canvas.at(1304, -40, 0, 1.14, flip=True):
        bust(canvas, doctor, 780, 296 + drop, lean=-6, face=WORKING)
        bed(canvas, 620, 100, 1100)
        lying_seen_from_behind(canvas, who.OLD_MAN, 250, 624, "lavender", "dots")
        sensation(canvas, 578, 562, 88, BREATH, skin_seen_from_behind(250, 624))
        cloth = smooth("534,494 580,482 630,490 640,520 590,534 534,528")
        canvas.form(cloth, RAMPS["blue"].light, RAMPS["blue"].base, 8)
        reach(
            canvas,
            doctor,
            (864, 342),
            (884, 436),
            (664, 506),
            drop,
            glove=True,
            turn=170,
            flip=True,
        )
        reach(canvas, doctor, (696, 342), (560, 402), (530, 486), drop, glove=True, turn=50)


def liquid(canvas: Canvas) -> None:
    """The first sample: the patient breathes out and holds a hand."""
    drop = STOOP if canvas.flat else 0
    draw_room(canvas, Room(PEACH, LAV_MIST, PAPER, 0, "rail"))
    picture(canvas, 120, 150 + drop, 120, 140, "coral")
    doctor = who.DOCTOR_WITH_LONG_HAIR.wearing(garment=SCRUBS, top="teal", hair="bun")
    patient, partner = who.WOMAN_WITH_CURLS, who.PARTNER
    with canvas.at(-100, -60, 0, 1.18):
        bust(canvas, doctor, 840, 292 + drop, lean=-5, face=WORKING)
        bust(canvas, partner, 528, 320 + drop, lean=-8, face=Face(turn=-0.5), badge=False)
        bed(canvas, 620)
        blowing = Face(turn=0.2, eyes="closed", mouth="blow")
        lying_on_side(canvas, patient, 280, 624, "sun", "dots", blowing, hug=None, draw_arm=False)
        sensation(canvas, 706, 520, 110, ROSE, quilt_on_side(280, 624))
        reach(
            canvas,
            doctor,
            (924, 338),
            (944, 440),
            (768, 506),
            drop,
            glove=True,
            turn=172,
            flip=True,
        )
        reach(canvas, doctor, (756, 338), (676, 412), (676, 486), drop, glove=True, turn=62)
        arm(canvas, patient, (402, 500), (440, 606), (520, 560), turn=-20, show_hand=False)
        reach(canvas, partner, (594, 366), (598, 448), (578, 534), drop, turn=160, show_hand=False)
        clasped(canvas, patient, partner, 552, 546, -18, 1.15)
        breath(canvas, 346, 490, 0.75, -66)


def core(canvas: Canvas) -> None:
    """The second sample: keeping still, and thinking of a lake without a ripple."""
    drop = STOOP if canvas.flat else 0
    draw_room(canvas, Room(SAGE_MIST, OAK_FLOOR, PAPER, 1))
    clock(canvas, 1070, 190 + drop)
    doctor = who.DOCTOR_IN_TURBAN.wearing(garment=SCRUBS, top="scrub")
    if canvas.flat:
        _still_lake(canvas, 236, 318, 108, (322, 478))
    else:
        _still_lake(canvas, 300, 262, 136, (330, 470))
    bust(canvas, doctor, 850, 292 + drop, lean=-5, face=WORKING)
    bed(canvas, 620)
    patient = who.OLD_MAN.wearing(top="lavender")
    lying_on_side(canvas, patient, 290, 624, "sage", hug="blue")
    reach(canvas, doctor, (934, 338), (950, 440), (812, 486), drop, glove=True, turn=176, flip=True)
    reach(canvas, doctor, (766, 338), (700, 420), (704, 474), drop, glove=True, turn=60)


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


def bandage(canvas: Canvas) -> None:
    """A dressing is put on, and a hand presses on it."""
    drop = STOOP if canvas.flat else 0
    draw_room(canvas, Room(LAV_MIST, PEACH, PAPER, 2))
    shelf(canvas, 96, 250 + drop, 230)
    nurse = who.NURSE_IN_HIJAB
    with canvas.at(-118, -56, 0, 1.17):
        bust(canvas, nurse, 790, 290 + drop, lean=-6, face=Face(turn=-0.3, eyes="down"))
        bed(canvas, 620, 100, 1100)
        lying_seen_from_behind(canvas, who.WOMAN_WITH_BRAID, 250, 624, "sun", "dots")
        dressing(canvas, 584, 556, -4, 1.1)
        reach(
            canvas, nurse, (874, 336), (900, 430), (690, 530), drop, glove=True, turn=168, flip=True
        )
        reach(canvas, nurse, (706, 336), (570, 396), (548, 482), drop, glove=True, turn=70)
