"""Things of the house and the way to it: door, bath, sofa, boxes, a car, a bench by a lake."""

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, Hour, Role, mix, repainted
from tools.illustrations.family.legs import shoe
from tools.illustrations.family.palette import (
    DAY_HIGH,
    GOLD,
    INK,
    LAKE_HILL,
    MOONLIGHT,
    RAMPS,
    SHEET,
    STEEL,
    STEEL_DEEP,
    WHITE,
    WOOD,
    WOOD_SHADE,
)
from tools.illustrations.family.shapes import box, curve, line, oval, smooth, within
from tools.illustrations.family.things import shadow

CARD = Colour("#DDB98C")
CARD_SHADE = Colour("#C49C6C")
TAPE = Colour("#F1DDBB")
TILE = Colour("#E4F0F4", Role.WALL)
TILE_JOINT = Colour("#F4F9FB", Role.WALL)
WATER = Colour("#9CC7E2")


def door(canvas: Canvas, x: float, y: float, w: float = 230, h: float = 520) -> None:
    """A closed door with a window in it; (x, y) is the middle of its foot."""
    wood = RAMPS["teal"]
    canvas.fill(box(x - w / 2 - 22, y - h - 22, w + 44, h + 22, 16), WHITE)
    canvas.form(box(x - w / 2, y - h, w, h, 8), wood.base, wood.shade, 10)
    pane = box(x - w * 0.3, y - h * 0.88, w * 0.6, h * 0.34, 18)
    canvas.fill(
        box(x - w * 0.3 - 10, y - h * 0.88 - 10, w * 0.6 + 20, h * 0.34 + 20, 24), wood.light
    )
    canvas.wash(pane, DAY_HIGH, WHITE)
    if canvas.hour is Hour.NIGHT:
        canvas.fill(oval(x + 24, y - h * 0.78, 19), MOONLIGHT)
    else:
        canvas.fill(within(oval(x + 22, y - h * 0.56, 62), pane), LAKE_HILL, 0.85)
    canvas.line(box(x - w * 0.3, y - h * 0.44, w * 0.6, h * 0.34, 14), wood.shade, 7)
    canvas.form(oval(x + w * 0.37, y - h * 0.47, 13), GOLD, RAMPS["sun"].shade, 4)


def heavy_box(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A big box that stays where it stands."""
    with canvas.at(x, y, 0, size):
        shadow(canvas, 8, 0, 150, 14)
        canvas.form(box(-130, -206, 260, 208, 10), CARD, CARD_SHADE, 14)
        canvas.fill(box(-28, -206, 56, 84, 3), TAPE)
        canvas.line(line((-126, -204), (126, -204)), TAPE, 6)
        canvas.fill(box(-104, -74, 76, 48, 8), SHEET, 0.9)
        for dx in (-84, -48):
            canvas.line(line((dx, -38), (dx, -62)), CARD_SHADE, 6)
            canvas.line(curve((dx - 9, -53), (dx, -63), (dx + 9, -53)), CARD_SHADE, 5)
        canvas.form(box(58, -118, 58, 24, 12), CARD_SHADE, mix(CARD_SHADE, INK, 0.25), 4)


def pair_of_shoes(
    canvas: Canvas, x: float, y: float, size: float = 1.0, ramp: str = "blue"
) -> None:
    """Easy shoes on a mat."""
    cloth = RAMPS[ramp]
    with canvas.at(x, y, 0, size):
        canvas.fill(oval(20, 16, 160, 24), repainted(RAMPS["sage"].light, Role.BACKDROP))
        shoe(canvas, -26, -12, mix(cloth.base, cloth.shade, 0.5), cloth.shade)
        shoe(canvas, 36, 4, cloth.base, cloth.shade)


def sofa(canvas: Canvas, x: float, y: float, w: float = 620, ramp: str = "sage") -> None:
    """A sofa seen from the front; (x, y) is the middle of the seat's front edge."""
    cloth = RAMPS[ramp]
    half = w / 2
    canvas.fill(oval(x, y + 168, half * 1.1, 17), INK, 0.08)
    for side in (-1, 1):
        canvas.form(box(x + side * (half - 60) - 14, y + 110, 28, 56, 12), WOOD_SHADE, WOOD, 4)
    canvas.form(box(x - half + 20, y - 214, w - 40, 300, 56), cloth.base, cloth.shade, 15)
    canvas.line(line((x, y - 186), (x, y - 40)), cloth.shade, 6)
    for side in (-1, 1):
        canvas.form(
            box(x - (half - 52 if side < 0 else -4), y - 46, half - 56, 96, 34),
            mix(cloth.base, cloth.light, 0.5),
            cloth.shade,
            11,
        )


def sofa_front(canvas: Canvas, x: float, y: float, w: float = 620, ramp: str = "sage") -> None:
    """The arms and the base of the sofa, which lie before who rests on it."""
    cloth, half = RAMPS[ramp], w / 2
    canvas.form(box(x - half + 18, y + 40, w - 36, 88, 30), cloth.base, cloth.shade, 12)
    for side in (-1, 1):
        left = x + side * half - 50
        canvas.form(box(left, y - 104, 100, 236, 48), cloth.base, cloth.shade, 14)
        canvas.line(
            curve((left + 28, y - 70), (left + 48, y - 84), (left + 70, y - 70)), cloth.light, 6
        )


def tiles(canvas: Canvas, foot: float, step: float = 96) -> None:
    """A tiled wall."""
    view = canvas.view
    canvas.fill(
        box(view.left() - 5, view.top() - 5, view.width() + 10, foot - view.top() + 15), TILE
    )
    x = view.left() + 30
    while x < view.right():
        canvas.line(line((x, view.top()), (x, foot)), TILE_JOINT, 5)
        x += step
    y = foot - step
    while y > view.top():
        canvas.line(line((view.left(), y), (view.right(), y)), TILE_JOINT, 5)
        y -= step


def shower_head(canvas: Canvas, x: float, y: float, size: float = 1.0, runs: bool = False) -> None:
    """A shower head on its pipe from above; it is off unless it `runs`."""
    with canvas.at(x, y, 0, size):
        canvas.line(curve((0, 0), (0, -70), (-40, -112), (-120, -112)), STEEL, 19)
        canvas.line(curve((-4, 0), (-4, -70), (-42, -117), (-120, -117)), SHEET, 4, 0.8)
        canvas.form(smooth("-30,-2! 30,-2! 76,30 78,44! -78,44! -76,30"), STEEL, STEEL_DEEP, 8)
        canvas.form(box(-82, 38, 164, 16, 8), RAMPS["grey"].light, STEEL, 4)
        if not runs:
            return
        for index, (dx, top, tall) in enumerate(
            ((-60, 76, 44), (-30, 98, 54), (0, 74, 50), (30, 102, 44), (60, 80, 56), (-46, 176, 40),
             (-8, 182, 52), (40, 186, 42))
        ):  # fmt: skip
            canvas.line(line((dx, top), (dx, top + tall)), WATER, 7, 0.9 if index % 2 else 0.7)


def towel_rail(canvas: Canvas, x: float, y: float, w: float = 220, ramp: str = "coral") -> None:
    """A towel over a rail; (x, y) is the left end of the rail."""
    cloth = RAMPS[ramp]
    canvas.line(line((x, y), (x + w, y)), STEEL, 13)
    for end in (x, x + w):
        canvas.form(oval(end, y, 14), STEEL, STEEL_DEEP, 4)
    left, wide = x + w * 0.16, w * 0.68
    back = smooth(
        (left + 10, y - 10, "c"), (left + wide + 8, y - 10, "c"), (left + wide + 8, y + 150, "c"),
        (left + 10, y + 150, "c"),
    )  # fmt: skip
    canvas.fill(back, cloth.shade)
    front = smooth(
        (left, y - 4, "c"),
        (left + wide * 0.5, y - 16),
        (left + wide, y - 4, "c"),
        (left + wide + 4, y + 120),
        (left + wide, y + 224, "c"),
        (left + wide * 0.5, y + 230),
        (left, y + 222, "c"),
        (left - 3, y + 110),
    )
    canvas.form(front, cloth.base, cloth.shade, 10)
    for dy in (170, 188):
        canvas.line(
            curve((left + 2, y + dy), (left + wide / 2, y + dy + 5), (left + wide - 2, y + dy)),
            cloth.light,
            7,
        )
    canvas.line(
        line((left + wide * 0.3, y + 6), (left + wide * 0.28, y + 150)), cloth.shade, 5, 0.7
    )


def basin(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A wash basin with a tap that runs; (x, y) is the middle of its rim."""
    white = RAMPS["white"]
    with canvas.at(x, y, 0, size):
        canvas.form(box(-34, 90, 68, 240, 22), WHITE, white.shade, 11)
        canvas.line(curve("30,-6 30,-92 14,-118 -16,-118 -32,-104 -32,-84"), STEEL, 24)
        canvas.line(curve("24,-10 24,-90 10,-112 -14,-112"), SHEET, 5, 0.85)
        canvas.line(line((8, -70), (66, -92)), STEEL_DEEP, 13)
        canvas.fill(box(-40, -74, 17, 78, 8), WATER, 0.85)
        canvas.form(smooth("-176,0! 176,0! 164,58 96,104 -96,104 -164,58"), WHITE, white.shade, 15)
        canvas.form(box(-190, -14, 380, 30, 15), WHITE, white.shade, 6)
        canvas.fill(oval(-30, 0, 88, 8), WATER, 0.55)


def blanket_fall(canvas: Canvas, x: float, y: float, ramp: str = "blue") -> None:
    """The blanket where it hangs over the front of the sofa."""
    cloth = RAMPS[ramp]
    fall = smooth(
        (x - 150, y - 26), (x - 130, y - 58), (x, y - 68), (x + 130, y - 58), (x + 150, y - 26),
        (x + 146, y + 104), (x + 70, y + 118), (x, y + 106), (x - 74, y + 120), (x - 146, y + 106),
    )  # fmt: skip
    canvas.form(fall, cloth.base, cloth.shade, 13)
    canvas.dots(fall, 62, 6.5, cloth.light)
    canvas.line(curve((x - 60, y - 10), (x - 66, y + 40), (x - 58, y + 84)), cloth.shade, 6, 0.8)
    canvas.line(curve((x + 66, y - 6), (x + 70, y + 44), (x + 62, y + 86)), cloth.shade, 6, 0.8)
