"""Things on a table: what one drinks, eats and takes, what one packs. Origins are at the foot."""

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, Role, mix, repainted
from tools.illustrations.family.palette import (
    GEL,
    INK,
    LEAF,
    RAMPS,
    RULED,
    SHEET,
    STEEL,
    STEEL_DEEP,
    WHITE,
    WOOD_SHADE,
)
from tools.illustrations.family.shapes import box, curve, line, oval, poly, ribbon, smooth, within

AMBER = Colour("#F0B870")
AMBER_SHADE = Colour("#DB9A4E")
CRUST = Colour("#E6B27A")
CRUST_SHADE = Colour("#CE9459")


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
