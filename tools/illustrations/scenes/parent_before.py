"""Before: the talk in which one voice asks, and the wait that is shared."""

from tools.illustrations.family import parent_people as who
from tools.illustrations.family.animals import GLAD
from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.care import cuff
from tools.illustrations.family.furniture import (
    couch,
    wheelchair_behind,
    wheelchair_front,
)
from tools.illustrations.family.hands import hand
from tools.illustrations.family.holding import holding_thumb
from tools.illustrations.family.outdoors import window
from tools.illustrations.family.palette import (
    OAK_FLOOR,
    PAPER,
    RAMPS,
    SAGE_FLOOR,
    SAGE_MIST,
    SUN_MIST,
    WHITE,
)
from tools.illustrations.family.parent_poses import child_bust, lap, seen_from_behind
from tools.illustrations.family.parent_things import tucked_pip
from tools.illustrations.family.person import DOCTOR_WITH_LONG_HAIR, Face
from tools.illustrations.family.rooms import Room, curtain, draw_room
from tools.illustrations.family.shapes import bent, box, curve, line, oval
from tools.illustrations.family.signs import speech
from tools.illustrations.family.things_home import sofa, sofa_front
from tools.illustrations.family.upright import seated_arm, sitting

CORD = RAMPS["plum"].deep


def talk(canvas: Canvas) -> None:
    """Over the doctor's shoulder: one father asks, the other one holds their son."""
    draw_room(canvas, Room(SUN_MIST, OAK_FLOOR, PAPER))
    drop = 40 if canvas.flat else 0
    window(canvas, 110, 110 + drop, 200, 220)
    asks, holds, son = who.DAD_WHO_TALKS, who.DAD_WHO_HOLDS, who.THEIR_SON
    sofa(canvas, 470, 610, 800, "sage")
    bust(canvas, asks, 290, 350, 4, Face(turn=0.7), 280, size=1.08)
    bust(canvas, holds, 620, 366, -2, Face(turn=0.35, eyes="down"), 270, size=1.06)
    sofa_front(canvas, 470, 610, 800, "sage")
    lap(canvas, asks, 290, 650, 850)
    lap(canvas, holds, 620, 650, 850)
    arm(canvas, holds, (532, 418), (470, 540), (540, 610), show_hand=False)
    child_bust(canvas, son, 590, 508, Face(turn=-0.5), -6, 118)
    for side in (-1, 1):
        trousers = son.trousers
        leg = bent(
            (588 + side * 22, 640), (590 + side * 34, 680), (592 + side * 34, 746), 58, 50, 38
        )
        canvas.form(leg, trousers.base, trousers.shade, 6)
        canvas.form(oval(594 + side * 36, 756, 26, 17), WHITE, RAMPS["grey"].base, 4)
    tucked_pip(canvas, 596, 566, 0.46, -4, GLAD)
    arm(canvas, son, (534, 552), (520, 620), (566, 622), size=0.64, turn=-4)
    arm(canvas, holds, (708, 418), (752, 540), (650, 618), show_hand=False)
    hand(canvas, holds, 654, 614, 184, "rest", 1.1, flip=True)
    arm(canvas, asks, (200, 402), (160, 530), (250, 622), show_hand=False)
    hand(canvas, asks, 246, 620, 10, "rest", 1.1)
    arm(canvas, asks, (380, 402), (432, 520), (458, 420), show_hand=False)
    hand(canvas, asks, 458, 422, -62, "rest", 1.14, True)
    seen_from_behind(canvas, DOCTOR_WITH_LONG_HAIR.wearing(hair="bun"), 1030, 520, 1.4, True)
    speech(canvas, 470, 200, 130, 84, (380, 262))
    for index in range(3):
        canvas.fill(oval(442 + index * 28, 200, 8), RAMPS["rust"].base)


def ready(canvas: Canvas) -> None:
    """Waiting together: one song for two, chosen by the one who waits for the test."""
    draw_room(canvas, Room(SAGE_MIST, SAGE_FLOOR, PAPER, 1, "rail"))
    curtain(canvas, canvas.view.right() - 200, 220, "lavender")
    mother, teen = who.MOTHER_ON_WHEELS, who.HER_TEEN
    with canvas.at(-120, -90, 0, 1.18):
        window(canvas, 500, 130, 180, 190)
        with canvas.at(340, 630):
            wheelchair_behind(canvas, 0, 0)
            sitting(canvas, mother, 0, 0, Face(turn=0.8, eyes="down"))
        with canvas.at(840, 590, flip=True):
            couch(canvas, 0, -260, 90)
            sitting(canvas, teen, 0, 0, Face(turn=0.8, eyes="down"))
        with canvas.at(340, 630):
            wheelchair_front(canvas, 0, 0)
        _song(canvas, 586, 470)
        canvas.line(curve((300, 318), (316, 400), (420, 500), (520, 520), (574, 506)), CORD, 6)
        canvas.line(curve((880, 276), (866, 380), (760, 490), (660, 520), (600, 506)), CORD, 6)
        for x, y in ((299, 314), (881, 272)):
            canvas.fill(oval(x, y, 9), CORD)
        arm(canvas, mother, (318, 438), (360, 540), (492, 500), show_hand=False, over=True)
        holding_thumb(canvas, mother, 494, 500, -14, 1.1)
        with canvas.at(840, 590, flip=True):
            seated_arm(canvas, teen, 0, 0, (26, -96), (160, -98), show_hand=False)
            cuff(canvas, (-12, -164), (10, -118), 58)
            holding_thumb(canvas, teen, 160, -98, -10, 1.05)


def _song(canvas: Canvas, x: float, y: float) -> None:
    """A tablet held by two, a song on it; (x, y) is its middle."""
    cloth = RAMPS["plum"]
    canvas.form(box(x - 96, y - 66, 192, 132, 18), RAMPS["ink"].base, RAMPS["ink"].deep, 6)
    canvas.fill(box(x - 84, y - 54, 168, 108, 9), cloth.light)
    canvas.form(box(x - 70, y - 42, 60, 60, 10), RAMPS["sun"].base, RAMPS["sun"].shade, 4)
    canvas.fill(oval(x - 46, y - 2, 10, 8, -18), cloth.deep)
    canvas.line(line((x - 38, y - 4), (x - 38, y - 32), (x - 26, y - 26)), cloth.deep, 5)
    for down, wide in ((-30, 66), (-8, 46)):
        canvas.line(line((x + 6, y + down), (x + 6 + wide, y + down)), cloth.base, 9)
    canvas.line(line((x - 66, y + 36), (x + 66, y + 36)), cloth.base, 6)
    canvas.fill(oval(x - 10, y + 36, 9), cloth.deep)
