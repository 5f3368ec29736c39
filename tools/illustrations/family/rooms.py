"""Rooms: a calm wall with what hangs and stands at it, a pool of light, a floor.

Rooms fill whatever part of the scene a picture shows. The floor meets the wall at y = `FLOOR`.
"""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, Hour, Role, mix, repainted
from tools.illustrations.family.palette import (
    GOLD,
    INK,
    LAMPLIGHT,
    MIST,
    PAPER,
    PEACH,
    RAIL,
    RAMPS,
    SHEET,
    STEEL,
    STEEL_DEEP,
    TRACE,
    WARM_LIGHT,
    WHITE,
    WOOD,
    WOOD_SHADE,
)
from tools.illustrations.family.shapes import box, line, oval, smooth

FLOOR = 716
POOLS = (
    "60,380 110,130 330,64 600,92 860,44 1080,140 1150,400 1120,640 1090,780 600,800 90,740",
    "40,460 150,190 420,60 700,60 980,140 1130,330 1164,560 1110,780 600,810 90,780",
    "90,420 90,170 290,80 560,50 820,92 1070,84 1140,300 1108,560 1130,780 600,800 70,780",
)

Wainscot = Literal["none", "rail", "panel"]


@dataclass(frozen=True)
class Room:
    """A room's colours: the wall, the floor, the pool of light, and what runs along the wall."""

    wall: Colour = MIST
    floor: Colour = PEACH
    light: Colour = PAPER
    pool: int = 0
    wainscot: Wainscot = "none"


def _stretched(pool: str, view: QRectF) -> QPainterPath:
    """A pool of light drawn for a scene of 1200, made as wide as what is seen."""
    points = []
    for word in pool.split():
        x, y = (float(value) for value in word.split(","))
        points.append((view.left() + x / 1200 * view.width(), y))
    return smooth(*points)


def draw_room(canvas: Canvas, room: Room) -> None:
    """Wall, light and floor."""
    view = canvas.view.adjusted(-10, -10, 10, 10)
    canvas.fill(box(view.left(), view.top(), view.width(), view.height()), room.wall)
    pool = _stretched(POOLS[room.pool], canvas.view)
    canvas.fill(pool, room.light)
    if canvas.hour is Hour.NIGHT:
        x, y = canvas.view.center().x(), min(canvas.view.center().y(), FLOOR - 240)
        canvas.glow(x, y, 0.46 * canvas.view.width(), LAMPLIGHT, 0.09, pool)
    if room.wainscot == "panel":
        panel = box(view.left(), 520, view.width(), FLOOR - 510)
        canvas.fill(panel, mix(room.wall, room.light, 0.35))
    if room.wainscot != "none":
        canvas.fill(box(view.left(), 512, view.width(), 12), RAIL)
    left, right, foot = view.left(), view.right(), max(view.bottom(), 910)
    third = (right - left) / 3
    floor = smooth(
        (left, FLOOR + 6, "c"),
        (left + third, FLOOR - 10),
        (right - third, FLOOR - 10),
        (right, FLOOR + 6, "c"),
        (right, foot, "c"),
        (left, foot, "c"),
    )
    canvas.fill(floor, room.floor)


def rug(canvas: Canvas, x: float, y: float, rx: float, ry: float, ramp: str = "sage") -> None:
    """A round rug on the floor."""
    cloth = RAMPS[ramp]
    light, base = (repainted(each, Role.BACKDROP) for each in (cloth.light, cloth.base))
    canvas.fill(oval(x, y, rx, ry), light)
    canvas.line(oval(x, y, rx * 0.88, ry * 0.8), base, 5)


def picture(canvas: Canvas, x: float, y: float, w: float, h: float, ramp: str = "sage") -> None:
    """A framed picture: two leaves."""
    cloth = RAMPS[ramp]
    canvas.form(box(x, y, w, h, 14), WOOD, WOOD_SHADE, 5)
    canvas.fill(box(x + 11, y + 11, w - 22, h - 22, 7), SHEET)
    stem_x, stem_y = x + w / 2, y + h * 0.74
    for side, tall in ((-1, 0.44), (1, 0.52)):
        leaf = smooth(
            (stem_x, stem_y, "c"),
            (stem_x + side * w * 0.2, stem_y - h * tall * 0.45),
            (stem_x + side * w * 0.12, stem_y - h * tall, "c"),
            (stem_x, stem_y - h * tall * 0.4),
        )
        canvas.fill(leaf, cloth.base if side < 0 else cloth.shade)


def curtain(canvas: Canvas, x: float, width: float, ramp: str = "sage", foot: float = 690) -> None:
    """A drawn curtain between beds, hung from a rail above the picture."""
    cloth = RAMPS[ramp]
    folds = max(3, round(width / 56))
    step = width / folds
    top = canvas.view.top() - 20
    hem = [(x + i * step / 2, foot + (8 if i % 2 else -6)) for i in range(folds * 2, -1, -1)]
    shape = smooth((x, top, "c"), (x + width, top, "c"), *hem)
    light, base = (repainted(each, Role.BACKDROP) for each in (cloth.light, cloth.base))
    canvas.form(shape, mix(light, base, 0.35), mix(light, base, 0.8), 10)
    for index in range(1, folds):
        fold = x + index * step
        canvas.line(line((fold, top), (fold, foot - 16)), mix(base, light, 0.25), 7)


def shelf(canvas: Canvas, x: float, y: float, width: float = 230) -> None:
    """A shelf with books, a small plant and a box."""
    at = x + 16
    heights = ((20, 74, "coral"), (16, 62, "lavender"), (24, 80, "blue"), (18, 66, "sun"))
    for thick, tall, ramp in heights:
        canvas.form(box(at, y - tall, thick, tall, 5), RAMPS[ramp].base, RAMPS[ramp].shade, 4)
        at += thick + 5
    pot = x + width - 52
    leaf = RAMPS["sage"]
    for tip in ("0,-30 -26,-62 -18,-96! 2,-64", "0,-30 26,-60 24,-90! 2,-58", "-4,-30 2,-90 8,-30"):
        with canvas.at(pot, y):
            canvas.form(smooth(tip), leaf.shade, leaf.deep, 4)
    with canvas.at(pot, y):
        canvas.form(smooth("-24,-38! 24,-38! 18,0! -18,0!"), RAMPS["sand"].base, WOOD_SHADE, 5)
    canvas.form(box(x, y, width, 16, 8), WOOD, WOOD_SHADE, 4)


def cabinet(canvas: Canvas, x: float, y: float, width: float = 260, ramp: str = "sand") -> None:
    """A cupboard under a counter, with a soap bottle and folded cloths; y is the counter."""
    cloth = RAMPS[ramp]
    foot = FLOOR + 40
    canvas.form(box(x, y, width, foot - y, 10), cloth.light, cloth.base, 9)
    middle = x + width / 2
    canvas.line(line((middle, y + 34), (middle, foot - 16)), cloth.base, 5)
    for side in (-1, 1):
        handle = middle + side * 22
        canvas.line(line((handle, y + 70), (handle, y + 104)), STEEL, 7)
    for index, tone in enumerate(("blue", "sage", "lavender")):
        with canvas.at(x + 74, y - 12 - index * 20):
            canvas.form(box(-48, -10, 96, 20, 9), RAMPS[tone].light, RAMPS[tone].base, 4)
    with canvas.at(x + width - 66, y):
        canvas.line(line((0, -84), (0, -100), (-24, -100)), STEEL_DEEP, 7)
        canvas.form(box(-22, -78, 44, 78, 14), RAMPS["teal"].light, RAMPS["teal"].base, 6)
    canvas.form(box(x - 12, y - 2, width + 24, 22, 10), WHITE, STEEL, 4)


def clock(canvas: Canvas, x: float, y: float, r: float = 52) -> None:
    """A wall clock: it is a quarter past ten, always."""
    canvas.form(oval(x, y, r), WHITE, RAMPS["grey"].base, 5)
    canvas.line(oval(x, y, r - 4), RAMPS["lavender"].shade, 7)
    canvas.line(line((x, y), (x - r * 0.3, y - r * 0.36)), INK, 6)
    canvas.line(line((x, y), (x + r * 0.56, y)), INK, 5)
    canvas.fill(oval(x, y, 5), TRACE)


def lamp_glow(canvas: Canvas, x: float, y: float, r: float = 300) -> None:
    """Warm light around a lamp: a breath by day, the light of the room by night."""
    night = canvas.hour is Hour.NIGHT
    canvas.glow(x, y, r, GOLD if night else LAMPLIGHT, 0.36 if night else 0.5, oval(x, y, r))


def wall_lamp(canvas: Canvas, x: float, y: float, ramp: str = "sun") -> None:
    """A small lamp at the wall; (x, y) is the middle of its shade."""
    cloth = RAMPS[ramp]
    lamp_glow(canvas, x, y + 20)
    canvas.line(line((x, y + 20), (x, y + 64)), WOOD_SHADE, 9)
    canvas.form(box(x - 17, y + 56, 34, 18, 8), WOOD, WOOD_SHADE, 4)
    shade = smooth(
        (x - 34, y - 34, "c"), (x + 34, y - 34, "c"), (x + 52, y + 26, "c"), (x - 52, y + 26, "c")
    )
    glows = Colour(cloth.light.code, Role.GLOW)
    canvas.form(shade, glows, mix(glows, Colour(cloth.base.code, Role.GLOW), 0.7), 8)


def doorway(canvas: Canvas, x: float, width: float = 250, top: float = 150) -> None:
    """An open door onto a bright corridor; x is its left edge."""
    corridor, floor = Colour("#FFF3DC", Role.GLOW), Colour("#F0D9B4", Role.GLOW)
    canvas.form(box(x - 20, top - 20, width + 40, FLOOR - top + 24, 16), WOOD, WOOD_SHADE, 6)
    canvas.fill(box(x, top, width, FLOOR - top + 4, 6), corridor)
    canvas.fill(box(x, FLOOR - 74, width, 78), floor)
    rail = Colour("#E9C9A0", Role.GLOW)
    canvas.fill(box(x, FLOOR - 240, width, 10), rail)


def lamplight(canvas: Canvas, x: float, y: float, r: float = 520) -> None:
    """The light of a lamp on everything that is drawn already; only by night."""
    if canvas.hour is Hour.NIGHT:
        canvas.glow(x, y, r, WARM_LIGHT, 0.2, oval(x, y, r))


def table_lamp(canvas: Canvas, x: float, y: float, ramp: str = "sun") -> None:
    """A lamp that stands; (x, y) is the middle of its foot."""
    cloth = RAMPS[ramp]
    canvas.form(box(x - 30, y - 14, 60, 14, 7), WOOD, WOOD_SHADE, 4)
    canvas.form(smooth(*_vase(x, y)), RAMPS["teal"].base, RAMPS["teal"].shade, 6)
    shade = smooth(
        (x - 40, y - 168, "c"), (x + 40, y - 168, "c"), (x + 62, y - 84, "c"), (x - 62, y - 84, "c")
    )
    glows = Colour(cloth.light.code, Role.GLOW)
    canvas.form(shade, glows, mix(glows, Colour(cloth.base.code, Role.GLOW), 0.7), 8)


def _vase(x: float, y: float) -> list[tuple[float, float]]:
    half = [(10, -88), (12, -70), (27, -40), (18, -12)]
    return [*((x + dx, y + dy) for dx, dy in half), *((x - dx, y + dy) for dx, dy in half[::-1])]
