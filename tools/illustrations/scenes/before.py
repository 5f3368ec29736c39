"""Before the procedure: the talk with the team, the gown and the checks."""

from tools.illustrations.family import person as who
from tools.illustrations.family.bodies import arm
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.care import clipboard, cuff, monitor, small_heart
from tools.illustrations.family.furniture import (
    couch,
    stool,
    wheelchair_behind,
    wheelchair_front,
)
from tools.illustrations.family.hands import hand
from tools.illustrations.family.outdoors import window
from tools.illustrations.family.palette import (
    BLUSH,
    CABLE,
    HEART,
    OAK_FLOOR,
    PAPER,
    SAGE_FLOOR,
    SAGE_MIST,
    SUN_MIST,
)
from tools.illustrations.family.parent_poses import seen_from_behind
from tools.illustrations.family.person import Face
from tools.illustrations.family.rooms import (
    Room,
    curtain,
    draw_room,
    picture,
    rug,
    shelf,
    wall_lamp,
)
from tools.illustrations.family.shapes import curve
from tools.illustrations.family.signs import speech
from tools.illustrations.family.upright import seated_arm, sitting


def talk(canvas: Canvas) -> None:
    """Talking with the team, seen over the doctor's shoulder: the patient listens and asks."""
    draw_room(canvas, Room(SUN_MIST, OAK_FLOOR, PAPER))
    drop = 56 if canvas.flat else 0
    window(canvas, 486, 132 + drop, 200, 220)
    shelf(canvas, 30, 240 + drop, 190)
    rug(canvas, 480, 838, 470, 56, "sage")
    patient = who.WOMAN_WITH_BUN.wearing(garment="sweater", top="plum", legs="ink")
    doctor = who.DOCTOR_WITH_LONG_HAIR.wearing(garment="scrubs", top="teal")
    with canvas.at(296, 634, 0, 1.24):
        wheelchair_behind(canvas, 0, 0)
        sitting(canvas, patient, 0, 0, Face(turn=0.85))
        seated_arm(canvas, patient, 0, 0, (60, -104), (134, -92), near=False)
        wheelchair_front(canvas, 0, 0)
        seated_arm(canvas, patient, 0, 0, (-8, -100), (92, -86))
    arm(
        canvas, doctor, (858, 560), (792, 690), (676, 604), "spread", turn=-160, flip=True, size=1.4
    )
    seen_from_behind(canvas, doctor, 990, 460 + drop, 1.44, flip=True)
    clipboard(canvas, 812, 800, -12, 1.5)
    hand(canvas, doctor, 886, 828, 188, "grip", 1.5)
    speech(canvas, 812, 176 + drop * 1.2, 150, 92, (900, 250 + drop))
    for index, colour in enumerate((BLUSH, HEART, BLUSH)):
        small_heart(canvas, 776 + index * 36, 177 + drop * 1.2, 0.95, colour)


def ready(canvas: Canvas) -> None:
    """The gown and the checks: a nurse sits beside the patient and takes the blood pressure."""
    draw_room(canvas, Room(SAGE_MIST, SAGE_FLOOR, PAPER, 1, "rail"))
    drop = 30 if canvas.flat else 0
    curtain(canvas, canvas.view.left() - 10, 180 - canvas.view.left(), "lavender", 724)
    curtain(canvas, 1100, canvas.view.right() - 1090, "lavender", 724)
    picture(canvas, 520, 120 + drop, 130, 152)
    wall_lamp(canvas, 1000, 210 + drop)
    patient, nurse = who.MAN_WITH_BEARD, who.NURSE_IN_HIJAB
    with canvas.at(-66, -88, 0, 1.2):
        couch(canvas, 580, 96, 540)
        monitor(canvas, 604, 392, 0.9)
        canvas.line(curve("452,440 500,500 560,500 604,456"), CABLE, 6)
        sitting(canvas, patient, 350, 580, Face(turn=0.7))
        with canvas.at(808, 604, flip=True):
            stool(canvas, 0, 0)
            sitting(canvas, nurse, 0, 0, Face(turn=2, eyes="down"))
            seated_arm(canvas, nurse, 0, 0, (118, -128), (158, -172), near=False, turn=-8)
        with canvas.at(350, 580):
            arm(canvas, patient, (48, -192), (122, -124), (210, -148), turn=-6)
            cuff(canvas, (74, -170), (108, -138), 54)
            seated_arm(canvas, patient, 0, 0, (16, -96), (104, -70))
        with canvas.at(808, 604, flip=True):
            seated_arm(canvas, nurse, 0, 0, (66, -92), (166, -146), turn=-2)
