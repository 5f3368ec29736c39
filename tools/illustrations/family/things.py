"""Things on a table: what one drinks, takes, reads and writes with. Origins are at the foot."""

from collections.abc import Sequence

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, Role, mix, repainted
from tools.illustrations.family.palette import (
    GEL,
    GOLD,
    HEART,
    INK,
    LEAF,
    PAD,
    RAMPS,
    RULED,
    SHEET,
    SHEET_SHADE,
    STEEL,
    STEEL_DEEP,
    WHITE,
    WOOD,
    WOOD_SHADE,
)
from tools.illustrations.family.shapes import box, curve, line, oval, poly, ribbon, smooth, within

AMBER = Colour("#F0B870")
AMBER_SHADE = Colour("#DB9A4E")
CRUST = Colour("#E6B27A")
CRUST_SHADE = Colour("#CE9459")
PETAL = Colour("#F7C9D4", Role.GLOW)
PETAL_SHADE = Colour("#E9A6BC", Role.GLOW)
SCREEN_DEEP = Colour("#4B5296", Role.GLOW)
SCREEN_LOW = Colour("#8E86C9", Role.GLOW)


def shadow(canvas: Canvas, x: float, y: float, rx: float, ry: float = 9) -> None:
    """The soft ground a thing stands on."""
    canvas.fill(oval(x, y, rx, ry), INK, 0.09)


def tabletop(canvas: Canvas, y: float, ramp: str = "sand", left: float | None = None) -> None:
    """A table that fills the foot of the picture; y: its far edge. `left`: where it begins."""
    cloth, view = RAMPS[ramp], canvas.view
    start = view.left() - 40 if left is None else left
    wide, deep = view.right() + 60 - start, view.bottom() - y + 60
    light = repainted(mix(cloth.light, cloth.base, 0.35), Role.BACKDROP)
    canvas.fill(box(start, y, wide, deep, 40), light)
    edge = repainted(mix(cloth.light, WHITE, 0.45), Role.BACKDROP)
    canvas.fill(within(box(start, y, wide, 60, 40), box(start, y, wide, 12)), edge)


def glass(canvas: Canvas, x: float, y: float, size: float = 1.0, level: float = 0.62) -> None:
    """A glass of water."""
    with canvas.at(x, y, 0, size):
        shadow(canvas, 8, 0, 46)
        body = smooth("-40,-128! 40,-128! 31,-6 22,2 -22,2 -31,-6")
        canvas.fill(body, GEL, 0.75)
        top = -124 * level
        canvas.fill(within(body, box(-50, top, 100, 140)), RAMPS["blue"].base, 0.75)
        canvas.fill(oval(0, top, 35, 6), RAMPS["blue"].light)
        canvas.line(line((-40, -128), (-30, -4)), WHITE, 4)
        canvas.line(line((40, -128), (30, -4)), RAMPS["blue"].shade, 4, 0.7)
        canvas.line(oval(0, -128, 40, 7), WHITE, 4)
        canvas.line(curve("-22,-100 -19,-60 -17,-34"), WHITE, 7, 0.85)


def plate(canvas: Canvas, x: float, y: float, size: float = 1.0, bread: bool = True) -> None:
    """A plate seen from the side of the table, with bread that can wait."""
    with canvas.at(x, y, 0, size):
        shadow(canvas, 6, 12, 138, 18)
        canvas.form(oval(0, 0, 132, 30), WHITE, RAMPS["white"].shade, 7)
        canvas.line(oval(0, -3, 96, 18), RAMPS["blue"].light, 4)
        if bread:
            canvas.form(
                smooth("-66,-2! -72,-40 -54,-66 -8,-72 34,-62 48,-34 40,-2!"),
                CRUST,
                CRUST_SHADE,
                9,
            )
            canvas.fill(smooth("-54,-8! -58,-36 -44,-54 -8,-58 22,-52 34,-30 28,-8!"), SHEET)
            canvas.form(oval(64, -24, 29, 28), RAMPS["rust"].light, RAMPS["rust"].base, 7)
            canvas.line(curve("64,-50 66,-60 74,-66"), WOOD_SHADE, 5)
            canvas.fill(smooth("72,-58! 88,-72 100,-64! 88,-54"), LEAF)


def cloche(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A glass bell over what is kept for later."""
    with canvas.at(x, y, 0, size):
        bell = smooth("-112,0! -112,-70 -72,-132 0,-146 72,-132 112,-70 112,0!")
        canvas.fill(bell, GEL, 0.34)
        canvas.line(curve("-112,0 -112,-70 -72,-132 0,-146 72,-132 112,-70 112,0"), WHITE, 6)
        canvas.line(curve("-84,-30 -82,-74 -52,-108"), WHITE, 9, 0.9)
        canvas.form(oval(0, -160, 18, 17), RAMPS["blue"].base, RAMPS["blue"].shade, 5)


def pill_box(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A box for seven days, every lid closed."""
    colours = ("coral", "sun", "sage", "teal", "blue", "lavender", "plum")
    with canvas.at(x, y, 0, size):
        shadow(canvas, 4, 2, 190, 11)
        canvas.form(box(-182, -50, 364, 52, 16), WHITE, RAMPS["grey"].base, 7)
        for index, name in enumerate(colours):
            ramp, left = RAMPS[name], -174 + index * 50
            canvas.form(box(left, -68, 46, 46, 11), ramp.base, ramp.shade, 5)
            canvas.fill(oval(left + 17, -52, 6, 4), ramp.light)
            canvas.fill(box(left + 14, -16, 18, 7, 3), ramp.light)


def pill_bottle(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A bottle of tablets; its lid is on."""
    with canvas.at(x, y, 0, size):
        shadow(canvas, 6, 0, 50)
        canvas.form(box(-40, -112, 80, 114, 16), AMBER, AMBER_SHADE, 8)
        canvas.form(box(-46, -146, 92, 42, 12), WHITE, RAMPS["grey"].base, 6)
        for dx in (-26, -9, 9, 26):
            canvas.line(line((dx, -136), (dx, -116)), RAMPS["grey"].light, 5)
        canvas.fill(box(-40, -84, 80, 58, 2), SHEET)
        canvas.line(line((-26, -66), (24, -66)), RAMPS["teal"].base, 7)
        for dy, wide in ((-52, 48), (-40, 34)):
            canvas.line(line((-26, dy), (-26 + wide, dy)), RULED, 5)


def sheet_of_paper(
    canvas: Canvas,
    x: float,
    y: float,
    rot: float = 0,
    size: float = 1.0,
    done: int = 2,
    rows: int = 4,
) -> None:
    """A list, around its centre: `done` rows carry a tick, the next one is being written."""
    with canvas.at(x, y, rot, size):
        canvas.form(box(-84, -106, 168, 212, 12), SHEET, SHEET_SHADE, 7)
        canvas.line(line((-60, -78), (14, -78)), RAMPS["teal"].base, 10)
        for index in range(rows):
            row = -40 + index * 36
            canvas.fill(box(-64, row - 11, 22, 22, 7), RAMPS["sage"].light)
            if index < done:
                canvas.line(line((-60, row), (-54, row + 6), (-44, row - 8)), LEAF, 6)
            wide = (92, 74, 84, 60)[index % 4] if index <= done else 30
            canvas.line(line((-28, row), (-28 + wide, row)), RULED, 7)


def pen(
    canvas: Canvas, x: float, y: float, rot: float = -54, size: float = 1.0, ramp: str = "plum"
) -> None:
    """A pen whose tip is at (x, y)."""
    cloth = RAMPS[ramp]
    with canvas.at(x, y, rot, size):
        canvas.fill(poly((0, 0), (20, -8), (20, 8)), STEEL_DEEP)
        canvas.form(box(18, -9, 116, 18, 8), cloth.base, cloth.shade, 5)
        canvas.fill(box(96, -9, 10, 18, 2), cloth.light)


def lotus(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """The flower one breathes with."""
    with canvas.at(x, y, 0, size):
        for angle in (-66, 66, -36, 36, 0):
            with canvas.at(0, 0, angle):
                canvas.form(smooth("0,6! -26,-34 0,-92! 26,-34"), PETAL, PETAL_SHADE, 7)
        canvas.fill(oval(0, -8, 12, 9), GOLD)


def tablet(canvas: Canvas, x: float, y: float, size: float = 1.0, rot: float = 0) -> None:
    """A tablet that stands, with the lotus on its screen; the origin is its lower edge."""
    with canvas.at(x, y, rot, size):
        shadow(canvas, 4, 2, 150, 10)
        canvas.form(box(-142, -208, 284, 208, 24), RAMPS["ink"].base, RAMPS["ink"].deep, 6)
        screen = box(-126, -192, 252, 176, 12)
        canvas.wash(screen, SCREEN_DEEP, SCREEN_LOW)
        canvas.glow(0, -92, 96, PETAL, 0.5, within(oval(0, -92, 96), screen))
        lotus(canvas, 0, -66, 0.86)


def phone(canvas: Canvas, x: float, y: float, rot: float = 0, size: float = 1.0) -> None:
    """A phone around its centre, its face to us."""
    with canvas.at(x, y, rot, size):
        canvas.form(box(-38, -72, 76, 144, 18), RAMPS["ink"].base, RAMPS["ink"].deep, 5)
        canvas.fill(box(-31, -62, 62, 124, 11), PAD)
        canvas.form(oval(0, 30, 17), RAMPS["teal"].base, RAMPS["teal"].shade, 4)
        for index, wide in enumerate((38, 28)):
            canvas.line(line((-19, -34 + index * 18), (-19 + wide, -34 + index * 18)), STEEL, 6)


def books(
    canvas: Canvas,
    x: float,
    y: float,
    size: float = 1.0,
    ramps: Sequence[str] = ("blue", "coral", "sage", "sun", "lavender"),
) -> None:
    """A pile of thin books, lying."""
    with canvas.at(x, y, 0, size):
        shadow(canvas, 6, 2, 118, 11)
        for index, name in enumerate(ramps):
            ramp, shift = RAMPS[name], (0, 8, -6, 5, -3)[index % 5]
            top = -26 * (index + 1)
            canvas.form(box(-104 + shift, top, 208, 26, 8), ramp.base, ramp.shade, 5)
            canvas.fill(box(-104 + shift + 170, top + 5, 34, 15, 3), SHEET)
            canvas.line(line((-80 + shift, top + 13), (-20 + shift, top + 13)), ramp.light, 5)


def open_book(canvas: Canvas, x: float, y: float, size: float = 1.0, ramp: str = "coral") -> None:
    """A book held open, seen by us from its cover; the origin is the middle of its spine."""
    cloth = RAMPS[ramp]
    with canvas.at(x, y, 0, size):
        for side in (-1, 1):
            with canvas.at(0, 0, 0, 1, side < 0):
                canvas.fill(smooth("0,-52! 34,-70 80,-62! 80,36! 36,30 0,46!"), SHEET)
                canvas.form(
                    smooth("0,-44! 36,-62 88,-54! 88,46! 38,38 0,54!"), cloth.base, cloth.shade, 6
                )
        canvas.line(line((0, -42), (0, 50)), cloth.shade, 6)
        with canvas.at(44, -6, -4):
            canvas.fill(smooth("0,-16! 9,-2 0,16! -9,-2"), cloth.light)


def glasses_case(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """Glasses in front of their open case."""
    with canvas.at(x, y, 0, size):
        shadow(canvas, 0, 4, 92, 10)
        canvas.form(box(-84, -40, 168, 42, 20), RAMPS["plum"].base, RAMPS["plum"].shade, 6)
        canvas.fill(box(-74, -34, 148, 14, 7), RAMPS["plum"].light)
        for side in (-1, 1):
            lens = oval(side * 38, 4, 28, 22)
            canvas.fill(lens, GEL, 0.9)
            canvas.line(lens, INK, 5)
        canvas.line(curve("-12,0 0,-6 12,0"), INK, 5)


def calendar(
    canvas: Canvas, x: float, y: float, w: float = 190, ringed: tuple[int, int] = (3, 2)
) -> None:
    """A month on the wall, from its upper left corner; one day has a ring around it."""
    tall = w * 1.02
    canvas.form(box(x, y, w, tall, 14), SHEET, SHEET_SHADE, 6)
    canvas.fill(box(x, y, w, w * 0.24, 14), RAMPS["coral"].shade)
    canvas.fill(box(x, y + w * 0.14, w, w * 0.11), RAMPS["coral"].shade)
    for part in (0.3, 0.7):
        canvas.line(line((x + w * part, y - 8), (x + w * part, y + 14)), STEEL_DEEP, 7)
    step = w / 5.6
    for row in range(4):
        for column in range(5):
            at_x = x + step * (0.8 + column)
            at_y = y + w * 0.39 + row * step
            if (column, row) == ringed:
                canvas.fill(oval(at_x, at_y, step * 0.28), HEART)
                canvas.line(oval(at_x, at_y, step * 0.52), RAMPS["rust"].base, 5.5)
            else:
                canvas.fill(oval(at_x, at_y, step * 0.21), RAMPS["blue"].light)


def microscope(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A microscope; the eye-piece is up on the left."""
    grey = RAMPS["grey"]
    with canvas.at(x, y, 0, size):
        shadow(canvas, 8, 2, 110, 11)
        canvas.form(box(-88, -26, 184, 28, 13), RAMPS["teal"].base, RAMPS["teal"].shade, 6)
        canvas.form(
            ribbon([(44, -24), (84, -86), (64, -160), (20, -196)], [38, 36, 34, 34]),
            RAMPS["scrub"].base,
            RAMPS["scrub"].deep,
            8,
        )
        canvas.form(box(-74, -82, 132, 15, 7), grey.shade, grey.deep, 4)
        canvas.fill(box(-42, -90, 50, 8, 3), RAMPS["coral"].base)
        with canvas.at(-4, -150, -22):
            canvas.form(box(-15, 22, 30, 42, 8), STEEL, STEEL_DEEP, 5)
            canvas.form(box(-23, -54, 46, 86, 14), RAMPS["scrub"].base, RAMPS["scrub"].deep, 7)
            canvas.form(box(-16, -104, 32, 56, 8), grey.shade, grey.deep, 5)
            canvas.form(box(-22, -112, 44, 16, 7), RAMPS["ink"].base, RAMPS["ink"].deep, 4)
        canvas.form(oval(70, -92, 17), RAMPS["teal"].base, RAMPS["teal"].shade, 5)


def folded_clothes(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """Soft clothes, folded."""
    with canvas.at(x, y, 0, size):
        shadow(canvas, 6, 2, 110, 11)
        for index, name in enumerate(("lavender", "sage", "sand")):
            ramp, top = RAMPS[name], -38 * (index + 1)
            canvas.form(
                box(-98 + index * 4, top, 196 - index * 8, 40, 18), ramp.base, ramp.shade, 7
            )
            canvas.line(curve((-64, top + 21), (0, top + 25), (60, top + 20)), ramp.light, 5)


def open_bag(canvas: Canvas, x: float, y: float, size: float = 1.0, ramp: str = "teal") -> None:
    """A bag with two handles; what goes in stands out of it."""
    cloth = RAMPS[ramp]
    with canvas.at(x, y, 0, size):
        shadow(canvas, 8, 2, 140, 13)
        canvas.line(curve("-66,-150 -58,-224 58,-224 66,-150"), cloth.deep, 13)
        canvas.form(box(-90, -206, 66, 90, 18), RAMPS["sun"].base, RAMPS["sun"].shade, 7)
        canvas.form(box(0, -188, 78, 80, 20), RAMPS["lavender"].base, RAMPS["lavender"].shade, 7)
        canvas.form(
            smooth("-124,-156! 124,-156! 138,-30 112,4 -112,4 -138,-30"),
            cloth.base,
            cloth.shade,
            13,
        )
        canvas.line(curve("-66,-150 -60,-110 -58,-84"), cloth.deep, 13)
        canvas.line(curve("66,-150 60,-110 58,-84"), cloth.deep, 13)
        canvas.line(line((-118, -140), (118, -140)), cloth.light, 6)


def cutlery(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A folded napkin with a fork on it."""
    with canvas.at(x, y, 0, size):
        canvas.form(
            poly((-54, 16), (-34, -22), (54, -22), (34, 16)),
            RAMPS["coral"].light,
            RAMPS["coral"].base,
            5,
        )
        canvas.line(line((-26, 4), (22, -8)), STEEL, 6)
        for dy in (-5, 0, 5):
            canvas.line(line((20, -8 + dy * 0.7), (44, -14 + dy)), STEEL, 3.2)


def basket(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A low basket of wood."""
    with canvas.at(x, y, 0, size):
        canvas.form(smooth("-90,-64! 90,-64! 74,0! -74,0!"), WOOD, WOOD_SHADE, 9)


def headphones(canvas: Canvas, x: float, y: float, rot: float = 0) -> None:
    """Over a head of the usual size."""
    cloth = RAMPS["teal"]
    with canvas.at(x, y, rot):
        canvas.line(curve("-68,0 -66,-48 -36,-80 0,-88 36,-80 66,-48 68,0"), cloth.deep, 13)
        for side in (-1, 1):
            canvas.form(box(side * 68 - 17, -18, 34, 60, 16), cloth.base, cloth.deep, 6)
