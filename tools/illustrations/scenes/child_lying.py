"""The steps that a child only lies through: getting into place, a cold wash, a bandage."""

from tools.illustrations.family import children as kids
from tools.illustrations.family import person as who
from tools.illustrations.family.animals import BREATHING, PROUD, STILL, pip
from tools.illustrations.family.bodies import arm
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.care import sponge
from tools.illustrations.family.child_lying import (
    bare_back,
    curled_on_side,
    curled_seen_from_behind,
    holding_arm,
    on_the_tummy,
)
from tools.illustrations.family.child_things import (
    air_balloon,
    bunting,
    child_drawing,
    foam,
    mobile,
    sea_wall,
    soap_bubble,
    star_bandage,
)
from tools.illustrations.family.outdoors import window
from tools.illustrations.family.palette import (
    GEL,
    LAV_MIST,
    MIST,
    OAK_FLOOR,
    PAPER,
    PEACH,
    SAGE_FLOOR,
    SAGE_MIST,
    SUN_MIST,
)
from tools.illustrations.family.person import Face
from tools.illustrations.family.rooms import Room, draw_room
from tools.illustrations.family.signs import wiping
from tools.illustrations.scenes.child_beside import (
    HEAD_X,
    MATTRESS,
    Beside,
    by_the_bed,
    cot,
    sitting_pip,
)

TENDER = Face(turn=-0.5, eyes="down")


def lie(canvas: Canvas) -> None:
    """Curled up around Pip; the mother kneels at the child's face."""
    draw_room(canvas, Room(LAV_MIST, OAK_FLOOR, PAPER))
    mother = Beside(kids.MOTHER_WITH_BUN, 556, 446, -10, TENDER, resting=(1,))
    child = kids.GIRL_WITH_PUFFS
    with by_the_bed(canvas):
        if canvas.flat:
            air_balloon(canvas, 30, 400, 1.1)
            child_drawing(canvas, 1080, 480, 4)
            bunting(canvas, 700, 1240, 300)
        else:
            window(canvas, 726, 206, 170, 186)
            mobile(canvas, 250, 236, 0.94)
        mother.draw(canvas)
        cot(canvas)
        curled_on_side(canvas, child, HEAD_X, MATTRESS, "lavender")
        mother.reach(canvas, -1, (448, 500), (412, 486), turn=172, flip=True)
        pip(canvas, 452, 528, 0.6, 8, STILL, ("belly", "belly"))
        holding_arm(canvas, child, HEAD_X, MATTRESS + 6, 6)


def lie_stomach(canvas: Canvas) -> None:
    """On the tummy, Pip at the pillow; the father has a hand on the shoulder."""
    draw_room(canvas, Room(SUN_MIST, SAGE_FLOOR, PAPER, 1))
    father = Beside(kids.FATHER, 556, 446, -10, TENDER, resting=(1,))
    child = kids.GIRL_WITH_BOB
    with by_the_bed(canvas):
        if canvas.flat:
            child_drawing(canvas, 40, 440, -5)
            sea_wall(canvas, 1010, 400, 1.0)
        else:
            sea_wall(canvas, 330, 250, 0.9)
            window(canvas, 726, 206, 170, 186)
        father.draw(canvas)
        cot(canvas)
        on_the_tummy(canvas, child, HEAD_X, MATTRESS, "sage")
        size = child.size
        shoulder = (HEAD_X + 134 * size, MATTRESS - 76 * size)
        arm(
            canvas,
            child,
            shoulder,
            (404, 602),
            (340, 600),
            turn=184,
            flip=True,
            over=True,
            size=0.76,
        )
        father.reach(canvas, -1, (440, 500), (404, 512), turn=150, flip=True)
        sitting_pip(canvas, 470, STILL, ("belly", "belly"), 0.62)


def clean(canvas: Canvas) -> None:
    """A cold, soapy sponge on the back; the father's face is at the child's."""
    draw_room(canvas, Room(SAGE_MIST, SAGE_FLOOR, PAPER, 2))
    child = kids.BOY_WITH_CURLS
    father = Beside(kids.GRANDFATHER, 300, 400, 2, Face(turn=-0.1, eyes="down"), resting=(-1,))
    nurse = Beside(who.NURSE_IN_HIJAB, 644, 404)
    with by_the_bed(canvas):
        if canvas.flat:
            sea_wall(canvas, 1090, 400, 1.0)
            child_drawing(canvas, 20, 420, -5)
        else:
            sea_wall(canvas, 476, 222, 0.8)
            window(canvas, 756, 178, 134, 160)
        father.draw(canvas)
        nurse.draw(canvas)
        cot(canvas)
        curled_seen_from_behind(canvas, child, HEAD_X, MATTRESS, "lavender")
        wiping(canvas, 502, 550, GEL, bare_back(child, HEAD_X, MATTRESS))
        sponge(canvas, 500, 548, -8, 0.84)
        foam(canvas, 504, 562, 0.72)
        nurse.reach(canvas, 1, (756, 510), (640, 516), turn=176, flip=True, glove=True)
        nurse.reach(canvas, -1, (530, 456), (498, 488), turn=84, flip=True, glove=True)
        father.reach(canvas, 1, (420, 468), (398, 500), turn=100)
        for x, y, r in ((468, 462, 11), (440, 420, 8), (490, 390, 6)):
            soap_bubble(canvas, x, y, r)
        sitting_pip(canvas, 838, BREATHING, ("belly", "belly"), 0.72)


def bandage(canvas: Canvas) -> None:
    """The bandage goes on, with a star; Pip has had one too."""
    draw_room(canvas, Room(MIST, PEACH, PAPER))
    child = kids.GIRL_WITH_BRAID
    mother = Beside(kids.MOTHER_IN_HIJAB, 296, 402, 2, Face(turn=0.05, eyes="down"), resting=(-1,))
    nurse = Beside(who.NURSE_WITH_BUN, 636, 428)
    with by_the_bed(canvas):
        if canvas.flat:
            bunting(canvas, 820, 1180, 300)
            air_balloon(canvas, -40, 400, 1.2, "lavender")
        else:
            bunting(canvas, 90, 620, 150)
            window(canvas, 756, 178, 134, 160)
        mother.draw(canvas)
        nurse.draw(canvas)
        cot(canvas)
        curled_seen_from_behind(canvas, child, HEAD_X, MATTRESS, "sage")
        star_bandage(canvas, 528, 552, -4, 0.84)
        nurse.reach(canvas, 1, (742, 506), (600, 530), turn=168, flip=True, glove=True)
        nurse.reach(canvas, -1, (540, 446), (510, 490), turn=74, glove=True)
        mother.reach(canvas, 1, (412, 470), (384, 508), turn=110)
        sitting_pip(canvas, 850, PROUD, ("wave", "hip"), 0.74, bandage=True)
