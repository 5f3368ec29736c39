"""The hug hold, seen from the side, so that a parent can copy it."""

from tools.illustrations.family import parent_people as who
from tools.illustrations.family.bodies import arm, bust, garment, neck
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.children import child_head
from tools.illustrations.family.furniture import chair
from tools.illustrations.family.holding import laid_hand
from tools.illustrations.family.outdoors import window
from tools.illustrations.family.palette import (
    OAK_FLOOR,
    PAPER,
    SAGE_MIST,
    SHEET,
    SHEET_SHADE,
    WOOD,
    WOOD_SHADE,
)
from tools.illustrations.family.parent_poses import leaning, seated_legs, shoulders
from tools.illustrations.family.person import NURSE_WITH_BUN, Face
from tools.illustrations.family.rooms import Room, draw_room
from tools.illustrations.family.shapes import bent, box, curve, oval, smooth


def lie_hug(canvas: Canvas) -> None:
    """Chest to chest: the child sits with crossed legs, the father's arms lie around the back."""
    draw_room(canvas, Room(SAGE_MIST, OAK_FLOOR, PAPER, 0))
    drop = 40 if canvas.flat else 0
    window(canvas, 120, 120 + drop, 200, 220)
    father, child, nurse = who.FATHER_IN_TURBAN, who.HIS_DAUGHTER, NURSE_WITH_BUN
    with canvas.at(380, 700, 0, 1.3):
        bust(canvas, nurse, 440, -252 + drop, -5, Face(turn=-0.5, eyes="down"), size=0.9)
        chair(canvas, 0, 0, "lavender")
        seated_legs(canvas, father, 0, 0)
        canvas.form(box(120, -14, 900, 34, 16), WOOD, WOOD_SHADE, 6)
        canvas.form(box(120, -78, 900, 74, 30), SHEET, SHEET_SHADE, 9)
        _hugging(canvas)
        arm(canvas, nurse, (365, -211 + drop), (330, -150), (290, -140), glove=True, size=0.9, turn=172)


def _hugging(canvas: Canvas) -> None:
    father, child = who.FATHER_IN_TURBAN, who.HIS_DAUGHTER
    skin = child.tone
    near, far = shoulders(0, 0, 8)
    arm(canvas, father, far, (170, -240), (214, -170), show_hand=False)
    child_head(canvas, child, 104, -268, -12, Face(turn=0.2, eyes="closed", mouth="soft"), "behind")
    leaning(canvas, father, 0, 0, 8, Face(turn=0.6, eyes="down"), 10, legs=False)
    neck(canvas, child, (112, -226), (136, -196), 34)
    body = smooth("96,-196 136,-214 180,-200 222,-150 244,-90 236,-62 150,-60 104,-84 92,-140")
    garment(canvas, child, body)
    for hip, knee, foot in (
        ((190, -84), (112, -78), (180, -62)),
        ((214, -80), (136, -70), (222, -58)),
    ):
        canvas.form(bent(hip, knee, foot, 54, 46, 34), skin.base, skin.shade, 5)
    canvas.form(oval(226, -64, 24, 15), skin.base, skin.shade, 4)
    child_head(canvas, child, 104, -268, -12, Face(turn=0.2, eyes="closed", mouth="soft"), "front")
    arm(canvas, child, (130, -186), (70, -150), (10, -150), size=0.7, turn=184, show_hand=False)
    laid_hand(canvas, child, 14, -150, 184, 0.76)
    arm(canvas, father, near, (70, -96), (176, -134), over=True, show_hand=False)
    laid_hand(canvas, father, 172, -132, -16, 1.1)
    canvas.line(curve((60, -290), (61, -289), (62, -288)), skin.base, 1)
