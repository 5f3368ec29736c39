"""The hug hold, seen from the side, so that a parent can copy it."""

from tools.illustrations.family import parent_people as who
from tools.illustrations.family.bodies import arm, bust, garment, neck
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.children import child_head
from tools.illustrations.family.colour import mix
from tools.illustrations.family.furniture import chair
from tools.illustrations.family.hands import hand
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
from tools.illustrations.family.shapes import bent, box, oval, smooth


def lie_hug(canvas: Canvas) -> None:
    """Chest to chest: the child sits with crossed legs, the father's arms lie around the back."""
    draw_room(canvas, Room(SAGE_MIST, OAK_FLOOR, PAPER, 0))
    drop = 40 if canvas.flat else 0
    window(canvas, 120, 120 + drop, 200, 220)
    father, nurse = who.FATHER_IN_TURBAN, NURSE_WITH_BUN
    with canvas.at(380, 700, 0, 1.3):
        bust(canvas, nurse, 450, -262 + drop, -5, Face(turn=-0.5, eyes="down"), 270, size=0.9)
        chair(canvas, 0, 0, "lavender")
        seated_legs(canvas, father, 0, 0)
        canvas.form(box(120, 14, 900, 34, 16), WOOD, WOOD_SHADE, 6)
        canvas.form(box(120, -50, 900, 74, 30), SHEET, SHEET_SHADE, 9)
        arm(
            canvas, nurse, (526, -221 + drop), (548, -110), (430, -66),
            glove=True, size=0.9, turn=184, flip=True,
        )  # fmt: skip
        _hugging(canvas)
        arm(
            canvas, nurse, (374, -221 + drop), (350, -120), (310, -92),
            glove=True, size=0.9, turn=186, flip=True,
        )  # fmt: skip


def _hugging(canvas: Canvas) -> None:
    """The origin is the father's seat; the child sits on the bed in front of him."""
    father, child = who.FATHER_IN_TURBAN, who.HIS_DAUGHTER
    skin, asleep = child.tone, Face(turn=0.25, eyes="closed", mouth="soft")
    dim = mix(skin.base, skin.shade, 0.6)
    near, far = shoulders(0, 0, 8)
    arm(canvas, father, far, (196, -224), (214, -140), show_hand=False)
    leaning(canvas, father, 0, 0, 8, Face(turn=0.5, eyes="closed"), 10, legs=False)
    child_head(canvas, child, 128, -206, -16, asleep, "behind")
    neck(canvas, child, (134, -176), (148, -160), 34)
    canvas.form(bent((220, -58), (276, -62), (206, -36), 50, 44, 32), dim, skin.shade, 5)
    canvas.form(oval(176, -36, 27, 13, -4), dim, skin.shade, 4)
    body = smooth("104,-150 138,-180 192,-176 236,-126 262,-66 254,-36 160,-32 112,-54 98,-104")
    garment(canvas, child, body)
    canvas.form(bent((220, -64), (124, -62), (214, -40), 56, 50, 33), skin.base, skin.shade, 6)
    canvas.form(oval(240, -38, 28, 14, 8), skin.base, skin.shade, 4)
    child_head(canvas, child, 128, -206, -16, asleep, "front")
    arm(canvas, child, (140, -142), (80, -112), (16, -136), size=0.7, turn=190, show_hand=False)
    hand(canvas, child, 20, -136, 192, "rest", 0.8)
    arm(canvas, father, near, (64, -100), (190, -118), over=True, show_hand=False)
    hand(canvas, father, 186, -118, -8, "rest", 1.1)
