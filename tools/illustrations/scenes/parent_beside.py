"""Beside the child before anything is felt: where to sit, what to do with one's hands."""

from tools.illustrations.family import parent_people as who
from tools.illustrations.family.animals import BRACED
from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.care import sponge
from tools.illustrations.family.child_lying import (
    curled_on_side,
    curled_seen_from_behind,
    holding_arm,
)
from tools.illustrations.family.child_things import pinwheel
from tools.illustrations.family.furniture import bed, chair
from tools.illustrations.family.hands import hand
from tools.illustrations.family.holding import (
    counting_hand,
    curled_fingers,
    fist,
    lower_arm,
    squeezed,
)
from tools.illustrations.family.outdoors import window
from tools.illustrations.family.palette import (
    LAV_MIST,
    MIST,
    PAPER,
    PEACH,
    SAGE_MIST,
    SUN_MIST,
)
from tools.illustrations.family.parent_poses import leaning, shoulders
from tools.illustrations.family.parent_things import tucked_pip
from tools.illustrations.family.person import NURSE_IN_HIJAB, NURSE_WITH_BUN, Face, Mouth
from tools.illustrations.family.rooms import Room, curtain, draw_room
from tools.illustrations.family.signs import breath
from tools.illustrations.scenes.during import reach

LISTENING = Face(turn=0.6, eyes="down")
AT_WORK = Face(turn=-0.4, eyes="down")


def lie(canvas: Canvas) -> None:
    """On a chair at the child's face: one hand on the hair, one hand held."""
    draw_room(canvas, Room(LAV_MIST, PEACH, PAPER))
    drop = 80 if canvas.flat else 0
    nurse, child, parent = NURSE_IN_HIJAB, who.HER_GRANDSON, who.GRANDMOTHER
    with canvas.at(-60, -92, 0, 1.13):
        bust(canvas, nurse, 800, 330 + drop, lean=-6, face=AT_WORK)
        bed(canvas, 640, 270, 1180)
        curled_on_side(canvas, child, 480, 644, "coral", pillow_ramp="blue")
        tucked_pip(canvas, 640, 566, 0.5, 8)
        arm(
            canvas,
            nurse,
            (884, 376 + drop),
            (920, 480 + drop * 0.5),
            (850, 556),
            turn=150,
            flip=True,
        )
        arm(canvas, nurse, (716, 376 + drop), (664, 450 + drop * 0.5), (668, 526), show_hand=False)
        hand(canvas, nurse, 668, 524, 70, "rest", 1.08)
        chair(canvas, 200, 690, "sage")
        near, far = shoulders(200, 690, 24)
        arm(canvas, parent, far, (400, 560), (452, 506), show_hand=False)
        hand(canvas, parent, 448, 512, -20, "rest", 1.0)
        arm(canvas, child, (556, 566), (600, 640), (590, 642), show_hand=False, size=0.74)
        leaning(canvas, parent, 200, 690, 24, LISTENING, 10)
        arm(canvas, parent, near, (360, 666), (486, 654), over=True, show_hand=False)
        squeezed(canvas, parent, child, 548, 644, -6, 1.0)


def clean(canvas: Canvas) -> None:
    """Eye to eye with a pinwheel, while somebody washes the skin behind."""
    draw_room(canvas, Room(SAGE_MIST, SUN_MIST, PAPER, 2, "panel"))
    drop = 132 if canvas.flat else 0
    nurse, child, parent = NURSE_WITH_BUN, who.HIS_TODDLER, who.FATHER_WITH_PINWHEEL
    blowing = Face(turn=0.1, eyes="closed", mouth="blow")
    with canvas.at(1300, -258, 0, 1.38, flip=True):
        bust(canvas, nurse, 800, 396 + drop, lean=-6, face=AT_WORK)
        bed(canvas, 640, 310, 1300)
        curled_on_side(canvas, child, 520, 644, "coral", blowing, "lavender")
        sponge(canvas, 740, 546, -24, 0.8)
        right, left = (884, 442), (716, 442)
        reach(canvas, nurse, right, (920, 530), (850, 580), drop, glove=True, turn=160, flip=True)
        reach(canvas, nurse, left, (680, 470), (710, 506), drop, glove=True, show_hand=False)
        hand(canvas, nurse, 710, 506, 50, "rest", 1.0, glove=True)
        tucked_pip(canvas, 650, 574, 0.42, 8, BRACED)
        holding_arm(canvas, child, 520, 644)
        near, _ = shoulders(190, 712, 20)
        chair(canvas, 190, 712, "plum")
        leaning(canvas, parent, 190, 712, 20, Face(turn=2, mouth="blow"), 6)
        pinwheel(canvas, 404, 506, 0.8, 10)
        arm(canvas, parent, near, (300, 692), (374, 616), over=True, show_hand=False)
        fist(canvas, parent, 372, 620, -30, 1.0)


def numb(canvas: Canvas) -> None:
    """Breathing out slowly for the child to copy, and counting on the fingers."""
    _numb(canvas, paced=True)


def numb_own(canvas: Canvas) -> None:
    """The same place, where nothing paces the breath: a hand on the hair, shoulders loose."""
    _numb(canvas, paced=False)


def _numb(canvas: Canvas, paced: bool) -> None:
    draw_room(canvas, Room(MIST, PEACH, PAPER, 1))
    curtain(canvas, canvas.view.left() - 10, 200 - canvas.view.left(), "lavender")
    child, parent, doctor = who.HER_SON, who.MOTHER_IN_HIJAB, NURSE_WITH_BUN
    window(canvas, 860, 90, 210, 230)
    with canvas.at(-270, -190, 0, 1.46):
        mouth: Mouth = "blow" if paced else "smile"
        bust(canvas, parent, 440, 476, lean=4, face=Face(turn=0.35, eyes="down", mouth=mouth))
        bed(canvas, 640, 190, 1300)
        if paced:
            arm(canvas, parent, (524, 522), (628, 576), (616, 448), show_hand=False)
            counting_hand(canvas, parent, 616, 452, -86, 1.12, raised=3)
            breath(canvas, 492, 404, 0.62, -16)
        curled_seen_from_behind(canvas, child, 430, 644, "sun", "blue")
        if not paced:
            arm(canvas, parent, (352, 522), (300, 590), (356, 566), show_hand=False)
            hand(canvas, parent, 354, 566, -6, "rest", 1.1)
        curled_fingers(canvas, parent, 524, 546, 82, 0.95)
        lower_arm(canvas, doctor, (900, 830), (748, 660))
        hand(canvas, doctor, 740, 652, 216, "rest", 1.24, glove=True, flip=True)
