"""Pages of the chapter on what comes afterwards."""

from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.care import dressing
from tools.illustrations.family.child_things import star_bandage
from tools.illustrations.family.children import Child
from tools.illustrations.family.furniture import bed, chair, cup, lamp, pillow, plant, side_table
from tools.illustrations.family.legs import shoe_front
from tools.illustrations.family.lying import lying_on_side
from tools.illustrations.family.outdoors import window
from tools.illustrations.family.palette import (
    GEL,
    GREY_FLOOR,
    HEART,
    LAV_MIST,
    OAK_FLOOR,
    PAPER,
    PEACH,
    RAMPS,
    SAGE_MIST,
    SHEET,
    SHEET_SHADE,
    SLIPPER_SHADE,
    SUN_MIST,
    WHITE,
)
from tools.illustrations.family.person import Face, Person
from tools.illustrations.family.rooms import FLOOR, Room, draw_room, picture, rug, shelf
from tools.illustrations.family.shapes import box, curve, oval, smooth
from tools.illustrations.family.things import glass, pill_bottle, tabletop
from tools.illustrations.family.things_body import back_torso
from tools.illustrations.family.things_home import (
    basin,
    blanket_fall,
    door,
    heavy_box,
    pair_of_shoes,
    shower_head,
    sofa,
    sofa_front,
    tiles,
    towel_rail,
)
from tools.illustrations.family.things_read import open_book, sheet_of_paper
from tools.illustrations.family.upright import seated_arm, sitting
from tools.illustrations.scenes.page_people import (
    Cast,
    dressed,
    half,
    on_foot,
    stature,
    wall_speech,
)


def after_call(canvas: Canvas, cast: Cast) -> None:
    """The phone at the ear, the papers with the number at hand."""
    draw_room(canvas, Room(LAV_MIST, OAK_FLOOR, PAPER, 1))
    window(canvas, 840, 110, 230, 260, "evening")
    lamp(canvas, 210, 130)
    person = dressed(cast.main, "rust")
    with canvas.at(540, 340, 0, 1.24):
        bust(canvas, person, 0, 0, lean=5, face=Face(turn=-0.25, eyes="down", mouth="soft"))
    tabletop(canvas, 616)
    sheet_of_paper(canvas, 704, 752, 10, 1.05, 3)
    sheet_of_paper(canvas, 560, 742, -6, 1.18, 2)
    phone_line(canvas, 560, 742)
    with canvas.at(540, 340, 0, 1.24):
        arm(canvas, person, (-84, 46), (-134, 168), (-44, 262), turn=20, flip=True)
        with canvas.at(88, -74, 14):
            canvas.form(box(-14, -44, 28, 96, 12), RAMPS["ink"].base, RAMPS["ink"].deep, 5)
        arm(canvas, person, (84, 46), (168, 120), (112, -30), kind="grip", turn=-112)
    cup(canvas, 268, 720, "teal", 1.3)
    plant(canvas, 1066, 730, 0.9, "lavender")


def phone_line(canvas: Canvas, x: float, y: float) -> None:
    """The number on the papers has a ring around it."""
    with canvas.at(x, y, -6, 1.18):
        canvas.line(oval(6, 70, 70, 20), RAMPS["rust"].base, 5)


def dressing_page(canvas: Canvas, cast: Cast) -> None:
    """A hand smooths the small bandage low on the back."""
    draw_room(canvas, Room(SAGE_MIST, PEACH, PAPER, 2))
    window(canvas, 130, 120, 210, 240)
    shelf(canvas, 880, 270, 230)
    person, nurse = dressed(cast.main, "coral", "navy"), cast.friend
    with canvas.at(880, 330, 0, 1.3):
        bust(canvas, nurse, 0, 0, lean=-8, face=Face(turn=-0.5, eyes="down"), height=380)
        arm(canvas, nurse, (84, 46), (116, 170), (104, 310))
    with canvas.at(520, 790, 0, 1.4 * near(person)), canvas.at(0, -370):
        for side in (-1, 1):
            arm(
                canvas,
                person,
                (side * 86, 48),
                (side * 130, 160),
                (side * 14, 200),
                show_hand=False,
            )
        back_torso(canvas, person, 0, 0, lifted=True)
        (star_bandage if isinstance(person, Child) else dressing)(canvas, 46, 258, -4, 0.82)
    couch_edge(canvas, 790)
    with canvas.at(880, 330, 0, 1.3):
        arm(canvas, nurse, (-84, 46), (-92, 178), (-196, 244), glove=True, turn=172)


def couch_edge(canvas: Canvas, y: float) -> None:
    """The edge of what one sits on, along the foot of the picture."""
    view = canvas.view
    wide = view.width() + 80
    canvas.form(box(view.left() - 40, y, wide, 300, 44), SHEET, SHEET_SHADE, 14)


def shower(canvas: Canvas, cast: Cast) -> None:
    """Washing at the basin; the shower is off, and the place on the back stays covered."""
    tiles(canvas, FLOOR)
    floor = box(canvas.view.left() - 5, FLOOR, canvas.view.width() + 10, 200)
    canvas.fill(floor, GREY_FLOOR)
    shower_head(canvas, 214, 190, 1.15)
    towel_rail(canvas, 900, 300, 240, "coral")
    rug(canvas, 560, 826, 330, 40, "blue")
    person = dressed(cast.main, "white", "blue")
    tall = 1.16 * near(person)
    with canvas.at(430, 900, 0, tall), canvas.at(0, -518):
        back_torso(canvas, person, 0, 0, lifted=True)
        dressing(canvas, 44, 258, -4, 0.74)
        covered(canvas, 44, 258)
        towel_wrap(canvas)
        arm(canvas, person, (-86, 48), (-126, 160), (-112, 262), turn=96, flip=True)
    basin(canvas, 726, 560, 0.96)
    with canvas.at(430, 900, 0, tall), canvas.at(0, -518):
        arm(canvas, person, (86, 48), (146, 150), (222, 176), turn=14)
    for x, y, r in ((690, 452, 13), (742, 430, 9), (790, 476, 11)):
        canvas.fill(oval(x, y, r), WHITE, 0.85)
        canvas.line(oval(x, y, r), RAMPS["blue"].base, 3)


def towel_wrap(canvas: Canvas) -> None:
    """A bath towel around the hips of a `back_torso`."""
    cloth = RAMPS["blue"]
    towel = smooth("-112,300! 0,292 112,300! 128,400 134,520! 0,534 -134,520! -128,400")
    canvas.form(towel, cloth.base, cloth.shade, 13)
    canvas.line(curve("-110,308 0,300 110,308"), cloth.light, 10)
    canvas.line(curve("-128,480 0,494 128,480"), cloth.light, 9)
    canvas.line(curve("70,312 86,390 84,470"), cloth.shade, 6, 0.8)


def near(person: Person) -> float:
    """How large somebody is drawn: we go nearer to children, so they are not as small as life."""
    return 0.5 + 0.5 * stature(person)


def covered(canvas: Canvas, x: float, y: float) -> None:
    """A clear cover over the bandage that keeps the water off."""
    with canvas.at(x, y, -4):
        cover = box(-46, -40, 92, 80, 22)
        canvas.fill(cover, GEL, 0.5)
        canvas.line(cover, RAMPS["blue"].shade, 4)
        canvas.line(curve("-32,-6 -30,-22 -16,-28"), WHITE, 6, 0.95)


def pain_medicine(canvas: Canvas, cast: Cast) -> None:
    """Resting on the sofa with a cup; the bottle stays closed until somebody has been asked."""
    draw_room(canvas, Room(SUN_MIST, PEACH, PAPER, 0))
    window(canvas, 470, 90, 240, 220, "evening")
    rug(canvas, 560, 818, 500, 52, "sage")
    person = dressed(cast.main, "plum", "navy")
    with canvas.at(-30, -96, 0, 1.16):
        sofa(canvas, 470, 600, 640, "sage")
        pillow(canvas, 242, 520, 190, 150, "sun", -14)
        with canvas.at(490, 640, 0, 1.06 * near(person)), canvas.at(0, -226):
            half(canvas, person, -8, Face(turn=-0.15, eyes="closed"), 236)
        sofa_front(canvas, 470, 610, 640, "sage")
        for foot in (452, 530):
            shoe_front(canvas, foot, 770, HEART, SLIPPER_SHADE)
        blanket_fall(canvas, 490, 640)
        with canvas.at(490, 640, 0, 1.06 * near(person)), canvas.at(0, -226):
            cup(canvas, 6, 212, "coral", 1.25)
            arm(canvas, person, (-84, 46), (-130, 150), (-40, 184), turn=-4)
            arm(canvas, person, (84, 46), (130, 154), (52, 182), turn=184, flip=True)
    with canvas.at(1022, 0):
        side_table(canvas, 0, 620, 800)
        pill_bottle(canvas, 0, 620, 1.2)
    wall_speech(canvas, 930, 250, 66, (700, 330))


def activity(canvas: Canvas, cast: Cast) -> None:
    """Ready for a short walk; the heavy box is left where it stands."""
    draw_room(canvas, Room(PEACH, OAK_FLOOR, PAPER, 2))
    door(canvas, 920, FLOOR + 6, 250, 540)
    picture(canvas, 120, 150, 140, 160, "sage")
    heavy_box(canvas, 236, 800, 1.14)
    pair_of_shoes(canvas, 916, 816, 1.3, "coral")
    person = dressed(cast.main, "teal", "ink")
    on_foot(canvas, person, 590, 838, Face(turn=0.5))
    with canvas.at(590, 838, 0, stature(person)):
        arm(canvas, person, (-82, -486), (-112, -384), (-92, -304), turn=84, flip=True)
        arm(canvas, person, (82, -482), (122, -392), (150, -318), turn=60)


def companion(canvas: Canvas, cast: Cast) -> None:
    """Somebody sits by while the other sleeps."""
    draw_room(canvas, Room(LAV_MIST, OAK_FLOOR, PAPER, 1))
    window(canvas, 420, 110, 220, 240, "evening")
    lamp(canvas, 930, 130)
    friend = dressed(cast.friend, "rust", "ink")
    with canvas.at(980, 600, flip=True):
        chair(canvas, 0, 0, "teal")
        sitting(canvas, friend, 0, 0, Face(turn=0.5, eyes="down"))
        seated_arm(canvas, friend, 0, 0, (84, -104), (120, -126), near=False, kind="grip", turn=-30)
        open_book(canvas, 136, -142, 0.74, "plum")
        seated_arm(canvas, friend, 0, 0, (4, -86), (94, -116), kind="grip", turn=-24)
    bed(canvas, 640, 110, 880)
    with canvas.at(34, 64, 0, 0.9):
        lying_on_side(canvas, dressed(cast.main, "sage"), 270, 644, "blue", "leaves")
    side_table(canvas, 60, 640, 800)
    glass(canvas, 60, 640, 0.7)
