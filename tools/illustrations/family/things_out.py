"""Things on the way and outside: a car, a lake, a bench, a boat."""

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Hour, Role, mix, repainted
from tools.illustrations.family.outdoors import park, tree
from tools.illustrations.family.palette import (
    DAY_LOW,
    FOOTPATH,
    GEL,
    GOLD,
    INK,
    LAKE,
    LAKE_HILL,
    LAKE_MIRROR,
    LAKE_SKY,
    MOONLIGHT,
    RAMPS,
    RUBBER,
    SKY_PALE,
    SPOKE,
    STEEL,
    STEEL_DEEP,
    SUN_DISC,
    SUN_HALO,
    WHITE,
    WOOD,
    WOOD_SHADE,
)
from tools.illustrations.family.shapes import (
    box,
    curve,
    cut,
    joined,
    line,
    oval,
    ribbon,
    smooth,
    within,
)
from tools.illustrations.family.things_home import CARD


def car(canvas: Canvas, x: float, y: float, size: float = 1.0, ramp: str = "teal") -> None:
    """A car towards the left, its passenger's doorway open; (x, y) lies between the wheels."""
    cloth = RAMPS[ramp]
    with canvas.at(x, y, 0, size):
        canvas.fill(oval(0, 6, 400, 20), INK, 0.12)
        body = smooth(
            "-366,-60! -372,-124 -338,-158 -236,-176 -150,-290 -96,-322 60,-330 160,-322 222,-284 "
            "288,-180 350,-160 372,-116 366,-56! 240,-44 -240,-44"
        )
        canvas.form(body, cloth.base, cloth.shade, 18)
        for pane in (
            smooth("-206,-178! -132,-272 -98,-294 -84,-296! -84,-178!"),
            smooth("96,-302! 150,-296 196,-264 246,-180! 96,-178!"),
        ):
            canvas.fill(pane, GEL)
            canvas.fill(
                within(pane, smooth("-190,-170! -100,-310! -70,-310! -160,-170!")), WHITE, 0.6
            )
        doorway = smooth("-62,-298! 74,-304! 76,-90 60,-64! -48,-64! -62,-84")
        canvas.fill(doorway, RAMPS["ink"].base)
        with canvas.inside(doorway):
            canvas.form(box(16, -236, 58, 152, 24), RAMPS["sand"].base, RAMPS["sand"].shade, 8)
            canvas.form(box(-46, -128, 120, 46, 20), RAMPS["sand"].base, RAMPS["sand"].shade, 8)
            canvas.form(box(20, -290, 46, 46, 18), RAMPS["sand"].base, RAMPS["sand"].shade, 6)
        canvas.line(curve("-366,-104 -200,-116 -80,-112"), cloth.light, 7, 0.8)
        canvas.line(curve("100,-112 240,-112 366,-104"), cloth.light, 7, 0.8)
        canvas.form(oval(-350, -126, 18, 15), GOLD, RAMPS["sun"].shade, 4)
        canvas.fill(box(350, -142, 18, 34, 8), RAMPS["rust"].base)
        canvas.form(box(108, -158, 40, 12, 6), STEEL, STEEL_DEEP, 3)
        for wheel in (-234, 232):
            canvas.fill(oval(wheel, -46, 70), cloth.deep)
            canvas.form(oval(wheel, -42, 60), RUBBER, INK, 7)
            canvas.form(oval(wheel, -42, 32), SPOKE, STEEL, 5)
            canvas.fill(oval(wheel, -42, 8), STEEL_DEEP)


def car_door(canvas: Canvas, x: float, y: float, size: float = 1.0, ramp: str = "teal") -> None:
    """The open door of the `car` at (x, y): it stands towards us, left of the doorway."""
    cloth = RAMPS[ramp]
    with canvas.at(x, y, 0, size):
        frame = smooth("-60,-296! -132,-276 -176,-262! -180,-150! -60,-166!")
        canvas.form(frame, cloth.base, cloth.shade, 6)
        canvas.fill(smooth("-72,-278! -160,-250! -164,-166! -72,-176!"), GEL)
        canvas.fill(smooth("-110,-268! -90,-272! -120,-170! -142,-168!"), WHITE, 0.6)
        panel = smooth("-58,-176! -184,-160! -190,-60 -176,-18! -72,-52 -58,-70!")
        canvas.form(panel, cloth.base, cloth.shade, 10)
        canvas.line(line((-168, -128), (-128, -134)), cloth.deep, 10)


def lake(canvas: Canvas, shore: float = 600) -> None:
    """A still lake between hills, grass in front of it; `shore` is where the grass begins."""
    view = canvas.view
    left, right = view.left() - 20, view.right() + 20
    wide, water = right - left, shore - 230
    canvas.wash(box(left, view.top() - 10, wide, water - view.top() + 20), SKY_PALE, DAY_LOW)
    if canvas.hour is Hour.NIGHT:
        canvas.glow(
            left + wide * 0.7,
            water - 190,
            180,
            MOONLIGHT,
            0.4,
            oval(left + wide * 0.7, water - 190, 180),
        )
        canvas.fill(oval(left + wide * 0.7, water - 190, 50), MOONLIGHT)
    else:
        canvas.fill(oval(left + wide * 0.7, water - 150, 104), SUN_HALO, 0.8)
        canvas.fill(oval(left + wide * 0.7, water - 150, 68), SUN_DISC)
    far = smooth(
        (left - 40, water, "c"), (left + wide * 0.1, water - 120),
        (left + wide * 0.28, water - 190),
        (left + wide * 0.46, water - 70), (left + wide * 0.62, water - 40),
        (left + wide * 0.86, water - 130), (right + 40, water - 60), (right + 40, water, "c"),
    )  # fmt: skip
    canvas.fill(far, repainted(mix(LAKE_HILL, LAKE_SKY, 0.35), Role.BACKDROP))
    canvas.fill(box(left, water, wide, 320), repainted(LAKE, Role.BACKDROP))
    mirror = smooth(
        (left - 40, water, "c"), (left + wide * 0.1, water + 74), (left + wide * 0.28, water + 116),
        (left + wide * 0.46, water + 44), (left + wide * 0.62, water + 26),
        (left + wide * 0.86, water + 80), (right + 40, water + 38), (right + 40, water, "c"),
    )  # fmt: skip
    canvas.fill(mirror, repainted(LAKE_MIRROR, Role.BACKDROP), 0.8)
    for part, down, half in ((0.68, 60, 60), (0.74, 96, 40), (0.62, 150, 36)):
        x = left + wide * part
        canvas.line(line((x - half, water + down), (x + half, water + down)), WHITE, 6, 0.55)
    grass = smooth(
        (left - 20, shore + 14, "c"), (left + wide * 0.25, shore - 26),
        (left + wide * 0.55, shore + 8),
        (left + wide * 0.8, shore - 18), (right + 20, shore + 6, "c"),
        (right + 20, view.bottom() + 20, "c"), (left - 20, view.bottom() + 20, "c"),
    )  # fmt: skip
    canvas.fill(grass, repainted(RAMPS["sage"].base, Role.BACKDROP))


def bench_behind(canvas: Canvas, x: float, y: float, w: float = 520) -> None:
    """A bench seen from behind: its back lies before who sits on it; (x, y) is its foot."""
    half = w / 2
    canvas.fill(oval(x, y + 4, half * 1.1, 15), INK, 0.12)
    for side in (-1, 1):
        canvas.form(
            ribbon([(x + side * (half - 44), y - 236), (x + side * (half - 40), y)], [26, 28]),
            WOOD_SHADE,
            mix(WOOD_SHADE, INK, 0.2),
            6,
        )
    canvas.form(box(x - half + 6, y - 76, w - 12, 26, 12), WOOD_SHADE, mix(WOOD_SHADE, INK, 0.2), 6)
    for top in (-238, -184, -130):
        canvas.form(box(x - half, y + top, w, 46, 18), WOOD, WOOD_SHADE, 8)


def boat(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A small boat, moored to a post."""
    with canvas.at(x, y, 0, size):
        canvas.fill(oval(0, 16, 170, 12), INK, 0.1)
        canvas.line(curve("132,-26 176,4 214,-40"), CARD, 6)
        canvas.form(box(204, -86, 22, 116, 10), WOOD_SHADE, mix(WOOD_SHADE, INK, 0.25), 5)
        hull = smooth("-160,-44! -60,-22 60,-22 150,-50! 124,8 80,22 -90,22 -132,6")
        inner = cut(hull, smooth("-160,-36! -60,-10 60,-10 150,-40! 150,60! -160,60!"))
        canvas.form(hull, RAMPS["coral"].base, RAMPS["coral"].deep, 9)
        canvas.fill(joined(inner, box(-40, -24, 70, 10, 4)), WOOD_SHADE)


def street(canvas: Canvas) -> None:
    """A car that waits at the kerb with its door open, trees behind it."""
    view = canvas.view
    park(canvas)
    tree(canvas, 150, 640, 1.0, "sage")
    tree(canvas, 1110, 620, 0.72, "teal")
    canvas.fill(box(view.left() - 10, 690, view.width() + 20, 240), FOOTPATH)
    canvas.fill(box(view.left() - 10, 690, view.width() + 20, 16), WHITE, 0.5)
    car(canvas, 776, 800, 1.06, "teal")
    car_door(canvas, 776, 800, 1.06, "teal")


def ball(canvas: Canvas, x: float, y: float, r: float) -> None:
    """A ball on the ground."""
    canvas.fill(oval(x + 4, y + 2, r, 7), INK, 0.1)
    shape = oval(x, y - r, r)
    canvas.form(shape, RAMPS["coral"].base, RAMPS["coral"].shade, r * 0.22)
    stripe = smooth(
        (x - r * 1.1, y - r * 1.1), (x, y - r * 1.36), (x + r * 1.1, y - r * 1.1),
        (x + r * 1.1, y - r * 0.7), (x, y - r * 0.94), (x - r * 1.1, y - r * 0.7),
    )  # fmt: skip
    canvas.fill(within(stripe, shape), RAMPS["sun"].light)


def scooter(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A child's scooter, standing still."""
    with canvas.at(x, y, 0, size):
        canvas.fill(oval(10, 2, 150, 9), INK, 0.1)
        canvas.line(curve((96, -30), (84, -130), (72, -232)), STEEL, 13)
        canvas.line(line((40, -236), (104, -228)), RAMPS["plum"].shade, 19)
        canvas.form(box(-116, -44, 214, 20, 10), RAMPS["plum"].base, RAMPS["plum"].shade, 5)
        for wheel in (-112, 104):
            canvas.form(oval(wheel, -24, 25), RUBBER, INK, 5)
            canvas.fill(oval(wheel, -24, 9), SPOKE)
