"""Pages on why the test is done, and on what it shows."""

from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.furniture import cup
from tools.illustrations.family.outdoors import tree, window
from tools.illustrations.family.palette import (
    INK,
    LAV_MIST,
    OAK_FLOOR,
    PAPER,
    PEACH,
    SAGE_MIST,
    SUN_MIST,
)
from tools.illustrations.family.person import Face
from tools.illustrations.family.rooms import Room, draw_room
from tools.illustrations.family.shapes import box, oval, smooth, within
from tools.illustrations.family.things import microscope, tabletop
from tools.illustrations.family.things_body import back_torso, bone, cells
from tools.illustrations.family.things_out import bench_behind, boat, lake
from tools.illustrations.family.things_read import calendar
from tools.illustrations.scenes.page_people import Cast, dressed


def why(canvas: Canvas, cast: Cast) -> None:
    """A doctor shows where blood cells are made: inside a bone."""
    draw_room(canvas, Room(PEACH, LAV_MIST, PAPER, 2))
    doctor = cast.friend
    with canvas.at(948, 350, 0, 1.22):
        bust(canvas, doctor, 0, 0, lean=-4, face=Face(turn=-0.45))
        arm(canvas, doctor, (84, 46), (122, 160), (84, 270), show_hand=False)
    cells(canvas, 420, 262, 1.18)
    tabletop(canvas, 640, "sage")
    canvas.fill(oval(420, 742, 350, 22), INK, 0.09)
    bone(canvas, 410, 628, 1.06, -4)
    with canvas.at(948, 350, 0, 1.22):
        arm(canvas, doctor, (-84, 46), (-150, 150), (-236, 182), turn=172)


def results(canvas: Canvas, cast: Cast) -> None:
    """A doctor looks through a microscope; at home the day is ringed in the calendar."""
    view = canvas.view
    draw_room(canvas, Room(SAGE_MIST, OAK_FLOOR, PAPER, 2))
    doctor = cast.friend
    with canvas.at(330, 306, 0, 1.1):
        bust(canvas, doctor, 0, 0, lean=8, face=Face(turn=0.35, eyes="down"), height=400)
        arm(canvas, doctor, (-84, 46), (-126, 156), (-60, 250), show_hand=False)
    home = smooth("620,-20! 590,180 640,420 600,640 636,920! 1230,920! 1230,-20!")
    canvas.fill(within(home, box(view.left(), view.top(), view.width(), view.height())), SUN_MIST)
    calendar(canvas, 690, 96, 220)
    window(canvas, 1020, 96, 140, 170, "evening")
    person = dressed(cast.main, "lavender", "navy")
    with canvas.at(978, 470, 0, 1.06):
        bust(canvas, person, 0, 0, lean=-4, face=Face(turn=-0.1, eyes="closed", mouth="soft"))
    tabletop(canvas, 700)
    microscope(canvas, 470, 790, 1.5)
    with canvas.at(330, 306, 0, 1.1):
        arm(canvas, doctor, (84, 46), (116, 190), (170, 300), turn=8, flip=True, glove=True)
    cup(canvas, 976, 758, "coral", 1.7)
    with canvas.at(978, 470, 0, 1.06):
        arm(canvas, person, (-84, 46), (-132, 176), (-66, 256), turn=-6, flip=True)
        arm(canvas, person, (84, 46), (136, 178), (66, 254), turn=186)


def result_worry(canvas: Canvas, cast: Cast) -> None:
    """Two people on a bench look out on a still lake."""
    lake(canvas, 640)
    boat(canvas, 220, 590, 0.8)
    tree(canvas, 1090, 690, 1.3, "teal")
    one, other = dressed(cast.main, "lavender"), dressed(cast.friend, "rust")
    view = canvas.view
    seated = box(view.left(), view.top(), view.width(), 790 - view.top())
    for person, x, lean in ((one, 500, 3), (other, 690, -3)):
        with canvas.inside(seated), canvas.at(x, 530, lean, 0.92):
            back_torso(canvas, person, 0, 0)
    with canvas.at(690, 530, -3, 0.92):
        arm(canvas, other, (-84, 46), (-150, 108), (-232, 88), turn=176, kind="grip")
    bench_behind(canvas, 594, 846, 560)
