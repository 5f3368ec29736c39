"""Pages of the chapter on getting ready."""

from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.furniture import chair, lamp, plant
from tools.illustrations.family.outdoors import window
from tools.illustrations.family.palette import (
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
from tools.illustrations.family.rooms import Room, clock, draw_room, picture, rug, shelf
from tools.illustrations.family.shapes import oval
from tools.illustrations.family.things import (
    cloche,
    cutlery,
    folded_clothes,
    glass,
    glasses_case,
    open_bag,
    pill_bottle,
    pill_box,
    plate,
    tabletop,
)
from tools.illustrations.family.things_out import street
from tools.illustrations.family.things_read import open_book, pen, sheet_of_paper
from tools.illustrations.family.upright import seated_arm, sitting, standing, walking
from tools.illustrations.scenes.page_people import Cast, dressed


def checklist(canvas: Canvas, cast: Cast) -> None:
    """The bag is packed and the list gets its ticks."""
    draw_room(canvas, Room(SUN_MIST, OAK_FLOOR, PAPER, 2))
    window(canvas, 120, 110, 220, 250)
    picture(canvas, 900, 120, 130, 150, "coral")
    person = dressed(cast.main, "plum")
    with canvas.at(470, 330, 0, 1.24):
        bust(canvas, person, 0, 0, lean=-4, face=Face(turn=-0.2, eyes="down"))
    tabletop(canvas, 606)
    open_bag(canvas, 860, 700, 1.3, "teal")
    sheet_of_paper(canvas, 452, 736, -8, 1.12, 3)
    with canvas.at(470, 330, 0, 1.24):
        arm(canvas, person, (84, 46), (130, 166), (46, 268), turn=166, flip=True, kind="grip")
        arm(canvas, person, (-84, 46), (-132, 160), (-104, 286), turn=40, flip=True)
    pen(canvas, 476, 706, -62, 1.0)
    glasses_case(canvas, 204, 744, 1.0)
    folded_clothes(canvas, 1096, 824, 0.92)


def eat_drink(canvas: Canvas, cast: Cast) -> None:
    """Glass and plate set aside, the plate under its bell; the clock goes on."""
    draw_room(canvas, Room(SAGE_MIST, OAK_FLOOR, PAPER, 1))
    window(canvas, 820, 96, 230, 250)
    clock(canvas, 256, 190, 78)
    person = dressed(cast.main, "sun")
    with canvas.at(500, 340, 0, 1.22):
        bust(canvas, person, 0, 0, lean=3, face=Face(turn=0.15, eyes="closed"))
    tabletop(canvas, 612, "sage")
    with canvas.at(500, 340, 0, 1.22):
        arm(canvas, person, (84, 46), (128, 160), (40, 266), turn=176, flip=True)
    plate(canvas, 896, 720, 1.14)
    cloche(canvas, 896, 718, 1.14)
    cutlery(canvas, 1010, 822, 1.7)
    glass(canvas, 1076, 700, 1.24)
    with canvas.at(500, 340, 0, 1.22):
        arm(canvas, person, (-84, 46), (-128, 160), (-34, 262), turn=8)


def way_home(canvas: Canvas, cast: Cast) -> None:
    """The car stands ready, its door held open."""
    street(canvas)
    friend = dressed(cast.friend, "rust", "ink")
    main = dressed(cast.main, "lavender", "navy")
    with canvas.at(0, 70):
        canvas.fill(oval(360, 782, 240, 14), INK, 0.1)
        standing(canvas, friend, 458, 776, Face(turn=-0.55), arms="none")
        with canvas.at(458, 776):
            arm(canvas, friend, (84, -486), (140, -420), (176, -356), turn=-10, kind="grip")
        with canvas.at(458, 776):
            arm(canvas, friend, (-82, -486), (-128, -440), (-200, -452), show_hand=False)
        walking(canvas, main, 214, 782, Face(turn=0.5, eyes="closed"))
        with canvas.at(214, 782):
            arm(canvas, main, (-82, -486), (-112, -384), (-92, -304), turn=84, flip=True)
            arm(canvas, main, (80, -482), (104, -384), (90, -300), turn=86)


def usual_medicines(canvas: Canvas, cast: Cast) -> None:
    """The week's box and the bottles stand there; a list is being written."""
    draw_room(canvas, Room(LAV_MIST, PEACH, PAPER, 0))
    shelf(canvas, 830, 300, 250)
    lamp(canvas, 250, 130)
    person = dressed(cast.main, "teal")
    with canvas.at(560, 322, 0, 1.24):
        bust(canvas, person, 0, 0, lean=-3, face=Face(turn=-0.1, eyes="down"))
    tabletop(canvas, 600, "lavender")
    pill_bottle(canvas, 218, 690, 1.2)
    with canvas.at(106, 722, 0, 0.94):
        pill_bottle(canvas, 0, 0, 1.0)
    sheet_of_paper(canvas, 560, 740, 4, 1.12, 2)
    with canvas.at(560, 322, 0, 1.24):
        arm(canvas, person, (84, 46), (136, 176), (66, 290), turn=150, flip=True, kind="grip")
        arm(canvas, person, (-84, 46), (-136, 168), (-92, 288), turn=38, flip=True)
    pen(canvas, 584, 736, -58, 1.05)
    pill_box(canvas, 940, 776, 1.12)


def duration(canvas: Canvas, cast: Cast) -> None:
    """Waiting with a book, a plant beside, the clock on the wall."""
    draw_room(canvas, Room(SAGE_MIST, SAGE_FLOOR, PAPER, 0, "rail"))
    clock(canvas, 760, 210, 86)
    picture(canvas, 190, 130, 150, 170, "lavender")
    plant(canvas, 1046, 716, 1.5, "coral")
    rug(canvas, 560, 806, 480, 58, "lavender")
    person = dressed(cast.main, "coral", "navy")
    chair(canvas, 766, 590, "lavender", 1.05)
    with canvas.at(400, 590, 0, 1.05):
        chair(canvas, 0, 0, "teal")
        sitting(canvas, person, 0, 0, Face(turn=0.4, eyes="down"))
        seated_arm(canvas, person, 0, 0, (84, -104), (128, -128), near=False, kind="grip", turn=-30)
        with canvas.at(142, -146, 8):
            open_book(canvas, 0, 0, 0.74, "rust")
        seated_arm(canvas, person, 0, 0, (4, -86), (96, -118), kind="grip", turn=-24)
