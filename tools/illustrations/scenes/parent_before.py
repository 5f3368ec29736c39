"""Before: the talk in which one voice asks, and the wait that is shared."""

from tools.illustrations.family import parent_people as who
from tools.illustrations.family.animals import GLAD, pip
from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.care import cuff, monitor
from tools.illustrations.family.furniture import (
    couch,
    plant,
    wheelchair_behind,
    wheelchair_front,
)
from tools.illustrations.family.hands import hand
from tools.illustrations.family.holding import curled_fingers, holding_thumb, laid_hand
from tools.illustrations.family.outdoors import window
from tools.illustrations.family.palette import (
    CABLE,
    OAK_FLOOR,
    PAPER,
    RAMPS,
    SAGE_FLOOR,
    SAGE_MIST,
    SUN_MIST,
    WHITE,
)
from tools.illustrations.family.parent_poses import child_bust, lap, seen_from_behind
from tools.illustrations.family.person import DOCTOR_WITH_LONG_HAIR, Face
from tools.illustrations.family.rooms import Room, curtain, draw_room, picture
from tools.illustrations.family.shapes import bent, curve, oval
from tools.illustrations.family.signs import speech
from tools.illustrations.family.things import tablet
from tools.illustrations.family.things_home import sofa, sofa_front
from tools.illustrations.family.upright import seated_arm, sitting


def talk(canvas: Canvas) -> None:
    """Over the doctor's shoulder: one father asks, the other one holds their son."""
    draw_room(canvas, Room(SUN_MIST, OAK_FLOOR, PAPER))
    drop = 40 if canvas.flat else 0
    window(canvas, 110, 110 + drop, 200, 220)
    picture(canvas, 640, 120 + drop, 116, 136, "coral")
    asks, holds, son = who.DAD_WHO_TALKS, who.DAD_WHO_HOLDS, who.THEIR_SON
    sofa(canvas, 470, 610, 800, "sage")
    bust(canvas, asks, 290, 350, 4, Face(turn=0.7), 280, size=1.08)
    bust(canvas, holds, 620, 366, -2, Face(turn=0.35, eyes="down"), 270, size=1.06)
    sofa_front(canvas, 470, 610, 800, "sage")
    lap(canvas, asks, 290, 640, 850)
    lap(canvas, holds, 620, 640, 850)
    arm(canvas, holds, (532, 418), (470, 540), (540, 610), show_hand=False)
    child_bust(canvas, son, 590, 508, Face(turn=-0.5), -6, 150)
    for side in (-1, 1):
        trousers = son.trousers
        leg = bent((588 + side * 22, 640), (590 + side * 34, 680), (592 + side * 34, 746), 58, 50, 38)
        canvas.form(leg, trousers.base, trousers.shade, 6)
        canvas.form(oval(594 + side * 36, 756, 26, 17), WHITE, RAMPS["grey"].base, 4)
    pip(canvas, 596, 566, 0.46, -4, GLAD)
    arm(canvas, son, (534, 552), (520, 620), (566, 622), size=0.64, turn=-4)
    arm(canvas, holds, (708, 418), (752, 540), (650, 618), show_hand=False)
    laid_hand(canvas, holds, 654, 614, 184, 1.1, flip=True)
    arm(canvas, asks, (200, 402), (160, 530), (250, 622), show_hand=False)
    laid_hand(canvas, asks, 246, 620, 10, 1.1)
    arm(canvas, asks, (380, 402), (430, 520), (490, 452), show_hand=False)
    hand(canvas, asks, 488, 452, -38, "rest", 1.14, True)
    seen_from_behind(canvas, DOCTOR_WITH_LONG_HAIR, 1000, 520, 1.25, True)
    plant(canvas, 60, 760, 0.9, "rust")
    speech(canvas, 470, 200, 130, 84, (380, 262))
    for index in range(3):
        canvas.fill(oval(442 + index * 28, 200, 8), RAMPS["rust"].base)


def ready(canvas: Canvas) -> None:
    """Waiting together: one song for two, chosen by the one who waits for the test."""
    draw_room(canvas, Room(SAGE_MIST, SAGE_FLOOR, PAPER, 1, "rail"))
    curtain(canvas, canvas.view.right() - 190, 210, "lavender")
    mother, teen = who.MOTHER_ON_WHEELS, who.HER_TEEN
    monitor(canvas, 610, 300, 0.84)
    with canvas.at(310, 610):
        wheelchair_behind(canvas, 0, 0)
        sitting(canvas, mother, 0, 0, Face(turn=0.8, eyes="down"))
    with canvas.at(880, 560, flip=True):
        couch(canvas, 0, -260, 90)
        sitting(canvas, teen, 0, 0, Face(turn=0.8, eyes="down"))
    canvas.line(curve((262, 300), (300, 420), (480, 520), (600, 470)), WHITE, 6)
    canvas.line(curve((924, 250), (880, 400), (720, 500), (600, 470)), WHITE, 6)
    tablet(canvas, 596, 520, 0.56, 0)
    with canvas.at(310, 610):
        wheelchair_front(canvas, 0, 0)
    seated_arm(canvas, mother, 310, 610, (10, -86), (176, -130), show_hand=False)
    holding_thumb(canvas, mother, 488, 480, -14, 1.1)
    with canvas.at(880, 560, flip=True):
        seated_arm(canvas, teen, 0, 0, (20, -92), (176, -86), show_hand=False)
        cuff(canvas, (-14, -160), (6, -116), 58)
        holding_thumb(canvas, teen, 178, -86, -10, 1.05)
    canvas.line(curve("760,440 720,410 690,380 660,352"), CABLE, 6)
    curled_fingers(canvas, mother, 0, -900)
