"""At the skin of the low back: it is cleaned, it goes numb, it gets its dressing.

Each scene is drawn for somebody on the side, who turns the back to us, and for somebody on the
stomach.
"""

from collections.abc import Callable
from typing import Unpack

from PySide6.QtGui import QPainterPath

from tools.illustrations.family import person as who
from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.care import dressing, sponge
from tools.illustrations.family.furniture import Pattern, bed
from tools.illustrations.family.lying import (
    lying_on_stomach,
    lying_seen_from_behind,
    skin_on_stomach,
    skin_seen_from_behind,
)
from tools.illustrations.family.outdoors import window
from tools.illustrations.family.palette import (
    BREATH,
    GEL,
    GREY_FLOOR,
    LAV_MIST,
    OAK_FLOOR,
    PAPER,
    PEACH,
    SAGE_MIST,
    SUN_MIST,
)
from tools.illustrations.family.person import Face, Person
from tools.illustrations.family.procedure import closer_look
from tools.illustrations.family.rooms import (
    Room,
    cabinet,
    curtain,
    draw_room,
    lamplight,
    shelf,
    wall_lamp,
)
from tools.illustrations.family.shapes import Point
from tools.illustrations.family.signs import sensation, snowflake, wiping
from tools.illustrations.family.upright import ArmDetails

STOOP = 84
"""How much lower staff stand, and things hang, in the wide crop: heads come nearer together."""
AT: Point = (250, 624)


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


def _lying(
    canvas: Canvas, person: Person, quilt: str, pattern: Pattern, stomach: bool
) -> QPainterPath:
    """Draws the patient and returns the bare skin."""
    if stomach:
        lying_on_stomach(canvas, person, *AT, quilt, pattern)
        return skin_on_stomach(*AT)
    lying_seen_from_behind(canvas, person, *AT, quilt, pattern)
    return skin_seen_from_behind(*AT)


def _clean(canvas: Canvas, stomach: bool) -> None:
    drop = STOOP if canvas.flat else 0
    draw_room(canvas, Room(SAGE_MIST, GREY_FLOOR, PAPER, 2, "panel"))
    window(canvas, 108, 96 + drop, 210, 230)
    cabinet(canvas, 960, 420, 250)
    doctor = who.DOCTOR_WITH_GLASSES.wearing(garment="scrubs", top="scrub")
    with canvas.at(-206, -178, 0, 1.36):
        bust(canvas, doctor, 776, 330 + drop, lean=-10, face=Face(turn=-0.75, eyes="down"))
        bed(canvas, 620, 100, 1180)
        skin = _lying(canvas, who.MAN_WITH_CROP, "teal", "dots", stomach)
        wiping(canvas, 588, 560, GEL, skin)
        reach(
            canvas, doctor, (862, 376), (880, 462), (724, 500), drop, glove=True, turn=172,
            flip=True,
        )  # fmt: skip
        sponge(canvas, 584, 560, -8, 1.15)
        reach(canvas, doctor, (694, 376), (612, 424), (584, 506), drop, glove=True, turn=88)
        for x, y, size in ((470, 392, 1.3), (520, 340, 0.9), (436, 444, 0.9)):
            snowflake(canvas, x, y, size)


def _numb(canvas: Canvas, stomach: bool) -> None:
    drop = STOOP if canvas.flat else 0
    draw_room(canvas, Room(LAV_MIST, PEACH, PAPER, 1))
    curtain(canvas, canvas.view.left() - 10, 176 - canvas.view.left(), "sage")
    doctor = who.DOCTOR_IN_TURBAN.wearing(garment="scrubs", top="scrub")
    patient = who.OLD_MAN
    with canvas.at(1310, -60, 0, 1.18, flip=True):
        bust(canvas, doctor, 842, 306 + drop, lean=-6, face=Face(turn=-2, eyes="down"))
        bed(canvas, 620, 100, 1180)
        skin = _lying(canvas, patient, "lavender", "dots", stomach)
        sensation(canvas, 566, 556, 96, BREATH, skin)
        across, down, wide = (372, 396, 84) if canvas.flat else (452, 300, 116)
        closer_look(canvas, patient, across, down, wide, (560, 540))
        reach(
            canvas, doctor, (928, 352), (936, 446), (716, 512), drop, glove=True, turn=172,
            flip=True,
        )  # fmt: skip
        reach(canvas, doctor, (760, 352), (704, 424), (642, 528), drop, glove=True, turn=150)


def _bandage(canvas: Canvas, stomach: bool) -> None:
    drop = STOOP if canvas.flat else 0
    draw_room(canvas, Room(SUN_MIST, OAK_FLOOR, PAPER, 2))
    wall_lamp(canvas, 640, 196 + drop)
    shelf(canvas, 860, 250 + drop, 230)
    nurse = who.NURSE_IN_HIJAB
    with canvas.at(1400, -204, 0, 1.38, flip=True):
        lamplight(canvas, 620, 420, 460)
        looking = Face(turn=-0.6, eyes="down")
        bust(canvas, nurse, 760, 346 + drop, lean=-8, face=looking, badge=False)
        bed(canvas, 620, 100, 1180)
        _lying(canvas, who.WOMAN_WITH_BRAID, "blue", "leaves", stomach)
        dressing(canvas, 580, 560, -4, 1.35)
        reach(
            canvas, nurse, (842, 392), (856, 470), (690, 530), drop, glove=True, turn=166,
            flip=True,
        )  # fmt: skip
        reach(canvas, nurse, (678, 392), (590, 436), (562, 500), drop, glove=True, turn=76)


def _named(draw: Callable[[Canvas, bool], None], stomach: bool) -> Callable[[Canvas], None]:
    def scene(canvas: Canvas) -> None:
        draw(canvas, stomach)

    return scene


clean, clean_stomach = _named(_clean, False), _named(_clean, True)
"""The skin is cleaned with a cold, wet cloth."""
numb, numb_stomach = _named(_numb, False), _named(_numb, True)
"""The numbing medicine spreads below the skin, and the place goes to sleep."""
bandage, bandage_stomach = _named(_bandage, False), _named(_bandage, True)
"""A dressing is put on, and a hand presses on it."""


def lie_stomach(canvas: Canvas) -> None:
    """On the stomach, the cheek on the pillow; a nurse has a hand on the back."""
    drop = STOOP if canvas.flat else 0
    draw_room(canvas, Room(SAGE_MIST, OAK_FLOOR, PAPER, 1))
    window(canvas, 900, 120 + drop, 210, 240)
    wall_lamp(canvas, 230, 220 + drop)
    nurse = who.NURSE_WITH_BUN
    with canvas.at(-70, -70, 0, 1.14):
        bust(canvas, nurse, 660, 310 + drop, lean=-6, face=Face(turn=-0.8))
        bed(canvas, 620, 130, 1200)
        lying_on_stomach(canvas, who.WOMAN_WITH_BOB, 290, 624, "lavender", "leaves")
        reach(canvas, nurse, (744, 356), (792, 440), (716, 500), drop, turn=160, flip=True)
        reach(canvas, nurse, (576, 356), (510, 420), (462, 492), drop, turn=128, flip=True)
