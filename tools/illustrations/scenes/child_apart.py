"""The steps around the bed: the talk, getting ready, the hug, the rest, the way home."""

from dataclasses import replace

from tools.illustrations.family import children as kids
from tools.illustrations.family import person as who
from tools.illustrations.family.animals import ASLEEP, GLAD, PROUD, pip
from tools.illustrations.family.bodies import arm
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.care import cuff
from tools.illustrations.family.child_lying import half_upright
from tools.illustrations.family.child_poses import (
    child_facing,
    in_arms,
    kneeling,
    seated_child,
    seated_child_arm,
    walking_child,
)
from tools.illustrations.family.child_things import (
    air_balloon,
    bunting,
    child_drawing,
    mobile,
    picture_book,
    sea_wall,
    sleepy,
)
from tools.illustrations.family.furniture import (
    bag,
    bed,
    chair,
    couch,
    wheelchair_behind,
    wheelchair_front,
)
from tools.illustrations.family.hands import clasped
from tools.illustrations.family.outdoors import park, tree, window
from tools.illustrations.family.palette import (
    CABLE,
    FOOTPATH,
    GREY_FLOOR,
    INK,
    LAV_MIST,
    OAK_FLOOR,
    PAPER,
    PEACH,
    SAGE_FLOOR,
    SAGE_MIST,
    SUN_MIST,
)
from tools.illustrations.family.person import Face
from tools.illustrations.family.rooms import Room, draw_room, rug
from tools.illustrations.family.shapes import curve, oval, smooth
from tools.illustrations.family.upright import seated_arm, sitting, walking
from tools.illustrations.scenes.child_beside import Beside

ACROSS = Face(turn=0.75)


def talk(canvas: Canvas) -> None:
    """The doctor kneels and says hello; Pip, on the child's lap, waves back."""
    draw_room(canvas, Room(SUN_MIST, OAK_FLOOR, PAPER))
    rug(canvas, 600, 836, 560, 60, "sage")
    child, father = kids.GIRL_IN_WHEELCHAIR, kids.FATHER_WITH_BEARD
    doctor = who.DOCTOR_WITH_LONG_HAIR
    window(canvas, 640, 262 if canvas.flat else 120, 190, 200)
    if canvas.flat:
        child_drawing(canvas, -90, 430, -5, 1.2)
        bunting(canvas, 1180, 1520, 300)
    with canvas.at(216, 640, 0, 1.08):
        chair(canvas, 0, 0, "lavender")
        sitting(canvas, father, 0, 0, Face(turn=0.3))
        seated_arm(canvas, father, 0, 0, (-6, -96), (92, -76))
    with canvas.at(478, 662, 0, 0.98):
        wheelchair_behind(canvas, 0, 0)
        seated_child(canvas, child, 0, -6, ACROSS, 190)
        wheelchair_front(canvas, 0, 0)
        pip(canvas, 116, -150, 0.66, 6, GLAD, ("rest", "wave"))
        seated_child_arm(canvas, child, 0, -6, (12, -78), (92, -92))
    with canvas.at(216, 640, 0, 1.08):
        arm(canvas, father, (48, -196), (122, -96), (190, -122), turn=-12)
    with canvas.at(940, 836, 0, 1.08, flip=True):
        arm(canvas, doctor, (48, -368), (126, -320), (150, -420), turn=-78)
        kneeling(canvas, doctor, 0, 0, ACROSS)
        arm(canvas, doctor, (-22, -364), (16, -250), (110, -210), turn=6, over=True)


def ready(canvas: Canvas) -> None:
    """A cuff gives the arm a hug, and Pip's too."""
    draw_room(canvas, Room(SAGE_MIST, SAGE_FLOOR, PAPER, 1))
    child, nurse = kids.GIRL_WITH_PIGTAILS, who.NURSE_WITH_BEARD
    mother = Beside(kids.MOTHER_IN_HIJAB, 284, 400, 6, Face(turn=0.4, eyes="down"), 0.94)
    with canvas.at(-82, -104, 0, 1.2):
        if canvas.flat:
            bunting(canvas, 960, 1300, 300)
            sea_wall(canvas, 10, 400, 0.9)
        else:
            sea_wall(canvas, 480, 168, 0.86)
        mother.draw(canvas)
        mother.reach(canvas, -1, (172, 520), (212, 600), show_hand=False)
        mother.reach(canvas, 1, (430, 500), (470, 466), turn=-30)
        couch(canvas, 560, 90, 650)
        child_facing(canvas, child, 444, 566, Face(turn=0.3))
        arm(canvas, child, (490, 438), (534, 492), (600, 480), size=0.76)
        cuff(canvas, (500, 450), (526, 480), 42)
        pip(canvas, 190, 478, 0.66, -4, GLAD, ("rest", "rest"))
        cuff(canvas, (224, 518), (231, 541), 32)
        arm(canvas, child, (396, 442), (362, 520), (300, 548), size=0.74, turn=176, flip=True)
        canvas.line(curve("514,480 540,560 620,556 672,486"), CABLE, 5)
        with canvas.at(824, 790, flip=True):
            arm(canvas, nurse, (48, -368), (110, -270), (150, -300), turn=-20)
            kneeling(canvas, nurse, 0, 0, ACROSS, badge=False)
            arm(canvas, nurse, (-22, -364), (60, -240), (176, -296), turn=-10, over=True)


def lie_hug(canvas: Canvas) -> None:
    """Chest to chest in the father's arms, Pip in between; a nurse kneels by."""
    draw_room(canvas, Room(SUN_MIST, PEACH, PAPER, 1))
    rug(canvas, 600, 846, 520, 54, "lavender")
    nurse = who.NURSE_WITH_BUN
    if canvas.flat:
        window(canvas, -60, 200, 190, 210)
        child_drawing(canvas, 1210, 380, 4, 1.2)
    else:
        window(canvas, 90, 150, 190, 210)
        mobile(canvas, 800, 150, 1.0)
    with canvas.at(440, 628, 0, 1.3):
        chair(canvas, 0, 0, "lavender")
        in_arms(canvas, kids.FATHER_WITH_GLASSES, kids.TODDLER, 0, 0)
    with canvas.at(912, 850, 0, 1.1, flip=True):
        arm(canvas, nurse, (48, -368), (104, -268), (212, -262), turn=-6)
        kneeling(canvas, nurse, 0, 0, Face(turn=0.6, eyes="down"), badge=False)
        arm(canvas, nurse, (-22, -364), (94, -266), (220, -312), turn=-14, over=True)


def rest(canvas: Canvas) -> None:
    """A story in bed, and Pip is asleep before it ends."""
    draw_room(canvas, Room(LAV_MIST, GREY_FLOOR, PAPER, 1))
    child, grandfather = kids.BOY_WITH_CURLS, kids.GRANDFATHER
    with canvas.at(-50, -172, 0, 1.25):
        if canvas.flat:
            window(canvas, 470, 300, 150, 160, "evening")
            air_balloon(canvas, -80, 400, 1.2, "lavender")
        else:
            mobile(canvas, 226, 260, 0.9)
            window(canvas, 490, 200, 180, 190, "evening")
        bed(canvas, 610, 90, 800)
        half_upright(canvas, child, 250, 614, "blue")
        pip(canvas, 390, 528, 0.56, 16, ASLEEP, ("belly", "belly"), nod=8)
        shoulder = (250 + 92 * child.size, 614 - 134 * child.size)
        arm(canvas, child, shoulder, (336, 596), (404, 570), turn=-8, over=True, size=0.76)
        sleepy(canvas, 352, 404, 0.9)
        with canvas.at(862, 606, 0, 0.93, flip=True):
            chair(canvas, 0, 0, "coral")
            sitting(canvas, grandfather, 0, 0, Face(turn=0.55, eyes="down"))
            seated_arm(canvas, grandfather, 0, 0, (96, -110), (152, -120), near=False)
            picture_book(canvas, 166, -92, 6, 1.0)
            seated_arm(canvas, grandfather, 0, 0, (10, -92), (104, -96), turn=-10)


def home(canvas: Canvas) -> None:
    """Home, hand in hand; Pip looks back and waves."""
    park(canvas)
    tree(canvas, 96, 700, 1.2, "sage")
    tree(canvas, 1090, 690, 0.9, "teal")
    path = smooth("330,690! 560,640 640,640 800,690 980,910! 180,910!")
    canvas.fill(path, FOOTPATH)
    child = replace(kids.BOY_IN_CAP, garment="sweater", top="rust", legs="navy")
    mother = kids.MOTHER_WITH_BUN.wearing(top="lavender")
    canvas.fill(oval(580, 862, 270, 17), INK, 0.1)
    with canvas.at(0, -26 if canvas.flat else 0):
        with canvas.at(716, 856, 0, 1.06):
            walking(canvas, mother, 0, 0, Face(turn=-0.45), mirrored=True)
            arm(canvas, mother, (82, -486), (116, -384), (100, -300), turn=84)
            bag(canvas, 104, -186)
            arm(canvas, mother, (-82, -486), (-124, -392), (-124, -334), show_hand=False)
        with canvas.at(440, 860, 0, 1.2):
            walking_child(canvas, child, 0, 0, Face(turn=0.2))
            arm(canvas, child, (54, -310), (84, -246), (104, -266), size=0.78, show_hand=False)
            clasped(canvas, child, mother, 118, -284, -34, 0.74)
            pip(canvas, -96, -292, 0.6, -6, PROUD, ("wave", "rest"), bandage=True)
            arm(canvas, child, (-50, -308), (-58, -206), (-118, -204), size=0.78, over=True)
