"""Tiles of the slow look through the body: in a chair, on the side and on the front."""

from tools.art.tiles.frame import at_hour
from tools.illustrations.family.bodies import arm, garment, neck
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import mix
from tools.illustrations.family.furniture import bed, pillow, side_table
from tools.illustrations.family.heads import head
from tools.illustrations.family.lying import cover_with, lying_on_side
from tools.illustrations.family.outdoors import window
from tools.illustrations.family.palette import (
    INK,
    LAV_MIST,
    OAK_FLOOR,
    PAPER,
    PEACH,
    RAMPS,
    SAGE_FLOOR,
    SAGE_MIST,
    SUN_MIST,
    WOOD_SHADE,
)
from tools.illustrations.family.person import Face, Person
from tools.illustrations.family.rooms import Room, draw_room, rug, table_lamp, wall_lamp
from tools.illustrations.family.shapes import Point, box, curve, oval, ribbon, smooth
from tools.illustrations.family.upright import seated_arm, sitting

RESTING = Face(turn=0.25, eyes="closed", mouth="smile")
IN_A_CHAIR = Person(
    age="old",
    skin=3,
    hair="bun",
    hair_colour="silver",
    glasses=True,
    top="plum",
    legs="navy",
    build=0.94,
)
ON_THE_SIDE = Person(skin=1, cover="cap", cover_ramp="coral", top="sage", build=0.95)
ON_THE_FRONT = Person(skin=6, hair="curly", top="sun", build=1.1)


def thread_of_light(canvas: Canvas, points: tuple[Point, ...], size: float = 1.0) -> None:
    """Where the attention goes: beads of light on a thread, from small to large."""
    gold = at_hour(canvas, "#F2B63C", "#FFD27A")
    heart = at_hour(canvas, "#FFE9B8", "#FFF6DC")
    canvas.line(curve(*points), gold, 4 * size, 0.45)
    for index, (x, y) in enumerate(points):
        r = (6 + 6 * index / (len(points) - 1)) * size
        canvas.glow(x, y, r * 4.2, gold, 0.6, oval(x, y, r * 4.2))
        canvas.fill(oval(x, y, r), gold)
        canvas.fill(oval(x - r * 0.2, y - r * 0.25, r * 0.55), heart)


def armchair(canvas: Canvas, x: float, y: float, ramp: str) -> None:
    """A deep chair for one, three quarters to the right; the origin is on the seat."""
    cloth = RAMPS[ramp]
    with canvas.at(x, y):
        canvas.fill(oval(10, 196, 230, 15), INK, 0.1)
        for dx in (-150, 104):
            canvas.form(box(dx, 130, 26, 62, 10), WOOD_SHADE, mix(WOOD_SHADE, INK, 0.25), 5)
        back = smooth(
            "-170,-352 -112,-404 -30,-404 34,-366 54,-250 44,-60 20,60 -160,60 -192,-40 -196,-220"
        )
        canvas.form(back, cloth.base, cloth.shade, 16)
        canvas.line(curve("-150,-330 -170,-220 -166,-96"), cloth.light, 7, 0.6)
        for dx, dy in ((-112, -330), (-40, -336), (-78, -270)):
            canvas.fill(oval(dx, dy, 6), cloth.shade)
        canvas.form(box(-150, -6, 286, 146, 36), cloth.base, cloth.shade, 12)
        canvas.form(box(-120, -22, 262, 70, 32), mix(cloth.light, cloth.base, 0.45), cloth.shade, 9)


def armrest(canvas: Canvas, x: float, y: float, ramp: str) -> None:
    """The near arm of the chair, before who sits in it."""
    cloth = RAMPS[ramp]
    with canvas.at(x, y):
        side = smooth("-196,-60 -150,-92 0,-90 56,-84 74,-40 72,120 54,148 -150,148 -186,120")
        canvas.form(side, cloth.base, cloth.shade, 15)
        canvas.line(curve("-164,-46 -160,60 -148,118 40,122"), cloth.shade, 5, 0.7)
        canvas.form(oval(38, -54, 40, 38), mix(cloth.light, cloth.base, 0.55), cloth.shade, 8)
        canvas.line(oval(38, -54, 22, 20), cloth.shade, 4.5, 0.7)
        canvas.line(curve("-166,-66 -100,-78 -16,-78"), cloth.light, 7, 0.7)


def body_scan_chair(canvas: Canvas) -> None:
    """In a deep chair, eyes closed; light goes up from the feet to the face."""
    draw_room(canvas, Room(SUN_MIST, OAK_FLOOR, PAPER, 1))
    window(canvas, 150, 150, 210, 230)
    rug(canvas, 640, 800, 420, 50, "sage")
    side_table(canvas, 372, 596, 790)
    table_lamp(canvas, 372, 598, "sun")
    x, y = 640, 610
    armchair(canvas, x + 20, y + 4, "rust")
    sitting(canvas, IN_A_CHAIR, x, y, Face(turn=0.35, eyes="closed"))
    seated_arm(canvas, IN_A_CHAIR, x, y, (84, -112), (126, -66), near=False, turn=20)
    armrest(canvas, x + 8, y + 4, "rust")
    seated_arm(canvas, IN_A_CHAIR, x, y, (-22, -104), (84, -96), turn=2)
    path = ((178, 160), (160, 70), (148, -26), (86, -50), (34, -128), (30, -206), (104, -292))
    thread_of_light(canvas, tuple((x + dx, y + dy) for dx, dy in path))


def body_scan_side(canvas: Canvas) -> None:
    """On the side in bed, knees drawn up; light goes from the head to the feet."""
    draw_room(canvas, Room(LAV_MIST, PEACH, PAPER, 0))
    window(canvas, 780, 180, 220, 210)
    wall_lamp(canvas, 230, 300)
    bed(canvas, 610, 180, 1130)
    lying_on_side(canvas, ON_THE_SIDE, 330, 610, "lavender", "leaves", RESTING, "sun")
    thread_of_light(
        canvas,
        ((400, 440), (486, 424), (588, 440), (690, 420), (790, 440), (880, 496), (974, 540)),
        1.05,
    )


def _on_front(canvas: Canvas, person: Person, x: float, y: float) -> None:
    """On the front, cheek on folded arms, under a quilt; the head is at the left."""
    with canvas.at(x, y):
        pillow(canvas, -10, -36, 330, 108, "white", -2)
        head(canvas, person, 0, -118, -58, RESTING, layer="behind")
        neck(canvas, person, (34, -104), (116, -84), 56)
        body = smooth(
            "60,-64 96,-128 160,-156 250,-150 340,-138 430,-140 520,-150 560,-60 520,20 "
            "112,20 62,-10"
        )
        with canvas.part("chest"):
            garment(canvas, person, body)
            canvas.line(curve("92,-120 74,-84 84,-40"), person.cloth.light, 9)
            canvas.line(curve("190,-146 204,-110 196,-80"), person.cloth.shade, 5)
        legs = smooth(
            "300,70! 286,-40 316,-142 400,-152 500,-166 590,-150 700,-112 820,-92 900,-96 "
            "936,-50 940,66 840,78 740,66 620,80 480,66"
        )
        edge = ribbon(
            [(330, -152), (302, -96), (294, -26), (300, 32), (306, 62)], [34, 38, 38, 35, 31]
        )
        folds = [
            curve("400,-60 520,-38 640,-46"),
            curve("560,-118 660,-86 780,-70"),
            curve("390,14 396,40 388,60"),
            curve("720,18 726,42 720,60"),
        ]
        cover_with(canvas, legs, RAMPS["teal"], edge, folds, "dots")
        head(canvas, person, 0, -118, -58, RESTING, layer="front")
        arm(canvas, person, (134, -96), (120, 16), (-24, -26), turn=190, over=True, size=1.12)


def body_scan_stomach(canvas: Canvas) -> None:
    """On the front, cheek on folded arms; light goes over the back."""
    draw_room(canvas, Room(SAGE_MIST, SAGE_FLOOR, PAPER, 2))
    window(canvas, 330, 250, 250, 180)
    with canvas.at(1160, 0, 0, 1, flip=True):
        bed(canvas, 600, 100, 1400)
        _on_front(canvas, ON_THE_FRONT, 300, 600)
    thread_of_light(
        canvas,
        ((946, 372), (860, 398), (750, 444), (640, 446), (536, 444), (430, 448), (324, 464)),
        0.95,
    )
