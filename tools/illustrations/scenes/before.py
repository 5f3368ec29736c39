"""Before the procedure: the talk with the team, the gown and the checks."""

from tools.illustrations.family import person as who
from tools.illustrations.family.bodies import arm
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.care import clipboard, cuff, monitor, small_heart
from tools.illustrations.family.furniture import (
    couch,
    plant,
    stool,
    wheelchair_behind,
    wheelchair_front,
)
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
from tools.illustrations.family.person import Face
from tools.illustrations.family.rooms import Room, curtain, draw_room, picture, rug, shelf
from tools.illustrations.family.shapes import curve
from tools.illustrations.family.signs import speech
from tools.illustrations.family.upright import seated_arm, sitting, standing

ACROSS = Face(turn=0.85)


def talk(canvas: Canvas) -> None:
    """Talking with the team: a patient and a doctor face each other, both seated."""
    draw_room(canvas, Room(SUN_MIST, OAK_FLOOR, PAPER))
    shelf(canvas, 70, 262, 200)
    window(canvas, 432, 150, 190, 210)
    rug(canvas, 600, 800, 500, 64, "sage")
    plant(canvas, 1110, 716, 1.0)
    patient = who.WOMAN_WITH_BUN.wearing(garment="sweater", top="plum", legs="ink")
    doctor = who.DOCTOR_WITH_LONG_HAIR
    with canvas.at(312, 586):
        wheelchair_behind(canvas, 0, 0)
        sitting(canvas, patient, 0, 0, ACROSS)
        wheelchair_front(canvas, 0, 0)
        seated_arm(canvas, patient, 0, 0, (52, -104), (118, -96), near=False)
        seated_arm(canvas, patient, 0, 0, (-8, -96), (84, -84))
    with canvas.at(900, 586, flip=True):
        stool(canvas, 0, 0)
        sitting(canvas, doctor, 0, 0, ACROSS)
        clipboard(canvas, 126, -96, 14, 0.9)
        seated_arm(canvas, doctor, 0, 0, (8, -96), (92, -86))
        seated_arm(canvas, doctor, 0, 0, (110, -120), (188, -146), near=False, turn=-34)
    speech(canvas, 742, 196, 150, 92, (826, 246))
    for index, colour in enumerate((BLUSH, HEART, BLUSH)):
        small_heart(canvas, 706 + index * 36, 197, 0.95, colour)


def ready(canvas: Canvas) -> None:
    """The gown and the checks: a nurse takes the blood pressure."""
    draw_room(canvas, Room(SAGE_MIST, SAGE_FLOOR, PAPER, 1, "rail"))
    curtain(canvas, canvas.view.left() - 10, 250 - canvas.view.left(), "lavender")
    picture(canvas, 556, 150, 124, 146)
    couch(canvas, 560, 130, 560)
    monitor(canvas, 656, 372, 1.0)
    patient, nurse = who.MAN_WITH_BEARD, who.NURSE_IN_HIJAB
    canvas.line(curve("452,420 500,486 590,490 656,440"), CABLE, 6)
    sitting(canvas, patient, 360, 560, Face(turn=0.6))
    seated_arm(canvas, patient, 360, 560, (20, -92), (96, -60))
    with canvas.at(360, 560):
        arm(canvas, patient, (48, -192), (112, -128), (196, -150), turn=-8)
        cuff(canvas, (72, -172), (103, -141), 54)
    standing(canvas, nurse, 900, 800, Face(turn=-0.6), arms="right")
    with canvas.at(900, 800):
        arm(canvas, nurse, (-82, -486), (-176, -412), (-280, -394), turn=172, flip=True)
