"""Pages for parents, where a child is in the picture."""

from tools.illustrations.family.animals import pip
from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.child_things import child_drawing
from tools.illustrations.family.furniture import chair, plant
from tools.illustrations.family.outdoors import park, tree, window
from tools.illustrations.family.palette import (
    FOOTPATH,
    INK,
    OAK_FLOOR,
    PAPER,
    SAGE_FLOOR,
    SAGE_MIST,
    SUN_MIST,
)
from tools.illustrations.family.person import Face
from tools.illustrations.family.rooms import Room, clock, draw_room, rug
from tools.illustrations.family.shapes import oval, smooth
from tools.illustrations.family.things import (
    cloche,
    cutlery,
    folded_clothes,
    glass,
    open_bag,
    plate,
    tabletop,
)
from tools.illustrations.family.things_out import ball, scooter, street
from tools.illustrations.family.things_read import open_book, pen, sheet_of_paper
from tools.illustrations.family.upright import seated_arm, sitting, walking
from tools.illustrations.scenes.page_people import Cast, dressed, half, on_foot, stature


def checklist(canvas: Canvas, cast: Cast) -> None:
    """Packing together: the list gets its ticks, and Pip has already found a place."""
    draw_room(canvas, Room(SUN_MIST, OAK_FLOOR, PAPER, 2))
    window(canvas, 90, 110, 200, 230)
    child_drawing(canvas, 930, 190, 5, 1.0)
    parent, child = dressed(cast.friend, "plum"), dressed(cast.main, "sun")
    with canvas.at(400, 330, 0, 1.2):
        bust(canvas, parent, 0, 0, lean=4, face=Face(turn=0.3, eyes="down"))
    with canvas.at(664, 466, 0, 0.9):
        half(canvas, child, -4, Face(turn=-0.25, eyes="closed"))
    tabletop(canvas, 616)
    pip(canvas, 950, 396, 0.86)
    open_bag(canvas, 950, 716, 1.2, "teal")
    with canvas.at(400, 330, 0, 1.2):
        arm(canvas, parent, (-84, 46), (-134, 168), (-84, 290), turn=40, flip=True)
    sheet_of_paper(canvas, 420, 756, -6, 1.05, 3)
    with canvas.at(400, 330, 0, 1.2):
        arm(canvas, parent, (84, 46), (122, 176), (58, 282), turn=150, flip=True, kind="grip")
    pen(canvas, 452, 720, -62, 1.0, "rust")
    with canvas.at(664, 466, 0, 0.9):
        arm(canvas, child, (-84, 46), (-128, 150), (-60, 220), turn=4, flip=True)
        arm(canvas, child, (84, 46), (130, 150), (196, 170), turn=-10)
    folded_clothes(canvas, 190, 806, 0.9)


def eat_drink(canvas: Canvas, cast: Cast) -> None:
    """Glass and plate are set aside, the plate under its bell; a parent watches the clock."""
    draw_room(canvas, Room(SAGE_MIST, OAK_FLOOR, PAPER, 1))
    window(canvas, 850, 96, 220, 240)
    clock(canvas, 180, 190, 74)
    parent, child = dressed(cast.friend, "rust"), dressed(cast.main, "sun")
    with canvas.at(610, 330, 0, 1.16):
        bust(canvas, parent, 0, 0, lean=-6, face=Face(turn=-0.4, eyes="down"))
        arm(canvas, parent, (-84, 46), (-136, 130), (-230, 150), show_hand=False)
    with canvas.at(352, 456, 0, 0.92):
        half(canvas, child, 2, Face(turn=0.15, eyes="closed"))
    tabletop(canvas, 612, "sage")
    with canvas.at(610, 330, 0, 1.16):
        arm(canvas, parent, (84, 46), (130, 164), (40, 268), turn=176, flip=True)
    plate(canvas, 916, 722, 1.1)
    cloche(canvas, 916, 720, 1.1)
    cutlery(canvas, 1010, 826, 1.6)
    glass(canvas, 1092, 706, 1.1)
    with canvas.at(352, 456, 0, 0.92):
        arm(canvas, child, (84, 46), (124, 160), (34, 232), turn=172, flip=True)
        arm(canvas, child, (-84, 46), (-124, 160), (-28, 230), turn=8)


def way_home(canvas: Canvas, cast: Cast) -> None:
    """To the car hand in hand, its door open, Pip along."""
    street(canvas)
    parent, child = dressed(cast.friend, "rust", "ink"), dressed(cast.main, "sun")
    canvas.fill(oval(350, 852, 240, 14), INK, 0.1)
    walking(canvas, parent, 250, 848, Face(turn=0.45))
    on_foot(canvas, child, 470, 852, Face(turn=0.35, eyes="closed"))
    size = stature(child)
    with canvas.at(470, 852, 0, size):
        arm(canvas, child, (82, -482), (124, -400), (100, -326), turn=120, kind="grip")
        pip(canvas, 128, -330, 0.66, 8)
        arm(canvas, child, (82, -482), (128, -380), (72, -318), turn=170, kind="grip", over=True)
    hold = (362.0, 852 - 300.0)
    with canvas.at(470, 852, 0, size):
        wrist = ((hold[0] - 470) / size + 16, (hold[1] - 852) / size)
        arm(canvas, child, (-82, -486), (-116, -440), wrist, show_hand=False)
    with canvas.at(250, 848):
        arm(canvas, parent, (-82, -486), (-112, -384), (-92, -304), turn=84, flip=True)
        arm(canvas, parent, (80, -482), (108, -390), (112, -312), turn=80, kind="grip")


def duration(canvas: Canvas, cast: Cast) -> None:
    """Waiting with a book; Pip keeps the other chair."""
    draw_room(canvas, Room(SAGE_MIST, SAGE_FLOOR, PAPER, 0, "rail"))
    clock(canvas, 760, 200, 84)
    child_drawing(canvas, 220, 190, -4, 1.0)
    plant(canvas, 1060, 716, 1.4, "coral")
    rug(canvas, 560, 806, 480, 58, "lavender")
    chair(canvas, 766, 590, "lavender", 1.05)
    pip(canvas, 776, 444, 0.94, 2)
    parent = dressed(cast.friend, "teal", "ink")
    with canvas.at(400, 590, 0, 1.05):
        chair(canvas, 0, 0, "coral")
        sitting(canvas, parent, 0, 0, Face(turn=0.4, eyes="down"))
        seated_arm(canvas, parent, 0, 0, (84, -104), (128, -128), near=False, kind="grip", turn=-30)
        with canvas.at(142, -146, 8):
            open_book(canvas, 0, 0, 0.74, "sun")
        seated_arm(canvas, parent, 0, 0, (4, -86), (96, -118), kind="grip", turn=-24)


def activity(canvas: Canvas, cast: Cast) -> None:
    """A quiet walk hand in hand; ball and scooter wait."""
    park(canvas)
    tree(canvas, 140, 660, 1.1, "teal")
    tree(canvas, 1090, 650, 0.8, "sage")
    path = smooth("300,690! 560,640 660,640 840,690 1040,910! 120,910!")
    canvas.fill(path, FOOTPATH)
    parent, child = dressed(cast.friend, "plum", "ink"), dressed(cast.main, "sun")
    canvas.fill(oval(580, 852, 230, 14), INK, 0.1)
    walking(canvas, parent, 470, 848, Face(turn=0.45))
    on_foot(canvas, child, 690, 852, Face(turn=0.4))
    size = stature(child)
    with canvas.at(690, 852, 0, size):
        arm(canvas, child, (82, -482), (118, -392), (104, -318), turn=80)
        arm(canvas, child, (-82, -486), (-124, -450), (-146, -424), show_hand=False)
    with canvas.at(470, 848):
        arm(canvas, parent, (-82, -486), (-112, -384), (-92, -304), turn=84, flip=True)
        arm(canvas, parent, (80, -482), (108, -390), (112, -312), turn=80, kind="grip")
    scooter(canvas, 960, 840)
    ball(canvas, 220, 846, 44)
