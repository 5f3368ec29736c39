"""What hangs, flies and swims in rooms for children."""

import math

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, Role, mix, repainted
from tools.illustrations.family.palette import (
    BREATH,
    INK,
    MOONLIGHT,
    RAMPS,
    SHEET,
    WHITE,
    WOOD_SHADE,
    Ramp,
)
from tools.illustrations.family.shapes import (
    arc,
    box,
    curve,
    line,
    oval,
    placed,
    poly,
    ribbon,
    smooth,
)

FLAGS = ("coral", "sun", "sage", "blue", "lavender", "coral", "sun")


def soft(ramp: str) -> Ramp:
    """A cloth colour for things at the wall: at night it sinks with the room."""
    cloth = RAMPS[ramp]
    steps = (cloth.light, cloth.base, cloth.shade, cloth.deep)
    return Ramp(*(repainted(each, Role.BACKDROP) for each in steps))


def star(r: float = 14, inner: float = 0.52) -> QPainterPath:
    """A star around (0, 0)."""
    points = []
    for index in range(10):
        angle = -math.pi / 2 + index * math.pi / 5
        reach = r if index % 2 == 0 else r * inner
        points.append((reach * math.cos(angle), reach * math.sin(angle)))
    return poly(*points)


def bunting(canvas: Canvas, left: float, right: float, y: float, sag: float = 44) -> None:
    """Flags on a string."""
    count = max(4, round((right - left) / 92))
    points = [
        (left + (right - left) * i / count, y + sag * math.sin(math.pi * i / count))
        for i in range(count + 1)
    ]
    for index, (x, top) in enumerate(points[1:-1]):
        cloth = soft(FLAGS[index % len(FLAGS)])
        flag = poly((x - 24, top - 2), (x + 24, top - 2), (x + 3, top + 48), (x - 3, top + 48))
        canvas.form(flag, cloth.base, cloth.shade, 4)
    canvas.line(curve(*points), repainted(WOOD_SHADE, Role.BACKDROP), 4)


def mobile(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A mobile of stars and a moon, hung from above the picture; (x, y) is its bar."""
    wood = repainted(WOOD_SHADE, Role.BACKDROP)
    with canvas.at(x, y, 0, size):
        canvas.line(line((0, -700), (0, -8)), wood, 3)
        canvas.line(curve("-96,14 0,-10 96,14"), wood, 6)
        for dx, drop, ramp in ((-92, 58, "sun"), (-46, 92, "coral"), (46, 70, "sage")):
            canvas.line(line((dx, 6), (dx, drop - 18)), wood, 2.6)
            cloth = soft(ramp)
            canvas.form(placed(star(22), dx, drop), cloth.base, cloth.shade, 4)
        canvas.line(line((92, 12), (92, 80)), wood, 2.6)
        moon = smooth("98,70 74,84 72,112 96,126 116,120! 96,112 90,92 98,70!")
        canvas.form(moon, soft("lavender").base, soft("lavender").shade, 4)


def fish(canvas: Canvas, x: float, y: float, size: float, ramp: str, flip: bool = False) -> None:
    """A painted fish on the wall."""
    cloth = soft(ramp)
    with canvas.at(x, y, 0, size, flip):
        canvas.fill(smooth("-38,0 -66,-24! -60,0 -66,24!"), cloth.shade)
        body = smooth("-46,0 -20,-26 18,-28 48,0 18,28 -20,26")
        canvas.form(body, cloth.base, cloth.shade, 5)
        for dx in (-22, -2):
            canvas.line(arc((dx, -14), (dx + 8, 0), (dx, 14)), cloth.light, 4.5)
        canvas.fill(oval(28, -6, 4), repainted(INK, Role.BACKDROP))
        canvas.line(arc((30, 8), (36, 11), (42, 7)), repainted(INK, Role.BACKDROP), 3)


def sea_wall(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """Three fish with their bubbles, painted on the wall around (x, y)."""
    with canvas.at(x, y, 0, size):
        fish(canvas, 0, 0, 1.05, "coral")
        fish(canvas, -120, 66, 0.72, "sun")
        fish(canvas, 66, 96, 0.62, "teal", flip=True)
        for dx, dy, r in ((74, -34, 9), (92, -62, 6), (84, -88, 4.5)):
            canvas.line(oval(dx, dy, r), soft("blue").base, 3.4)


def air_balloon(canvas: Canvas, x: float, y: float, size: float = 1.0, ramp: str = "coral") -> None:
    """A hot-air balloon, painted on the wall."""
    cloth, other = soft(ramp), soft("sun")
    with canvas.at(x, y, 0, size):
        skin = smooth("0,-70 46,-54 60,-10 38,36 14,58! -14,58! -38,36 -60,-10 -46,-54")
        canvas.form(skin, cloth.base, cloth.shade, 8)
        canvas.fill(smooth("0,-70 20,-40 22,6 8,58! -8,58! -22,6 -20,-40"), other.light)
        for side in (-1, 1):
            rope = line((side * 13, 58), (side * 12, 82))
            canvas.line(rope, repainted(WOOD_SHADE, Role.BACKDROP), 3)
        canvas.form(box(-17, 80, 34, 26, 8), soft("sand").base, soft("sand").shade, 4)


def child_drawing(canvas: Canvas, x: float, y: float, rot: float = -4, size: float = 1.0) -> None:
    """A drawing taped to the wall: a house, a sun, a big heart of a tree."""
    paper = repainted(SHEET, Role.BACKDROP)
    with canvas.at(x, y, rot, size):
        canvas.form(box(-66, -52, 132, 104, 6), paper, soft("grey").light, 4)
        canvas.fill(box(-40, 0, 44, 36, 3), soft("coral").base)
        canvas.fill(poly((-48, 2), (-18, -28), (12, 2)), soft("plum").base)
        canvas.fill(box(-25, 14, 14, 22, 2), soft("sun").light)
        canvas.fill(oval(38, 4, 20, 22), soft("sage").shade)
        canvas.line(line((38, 16), (38, 36)), soft("sand").deep, 6)
        canvas.fill(oval(40, -34, 10), soft("sun").base)
        canvas.line(line((-56, 38), (56, 38)), soft("teal").base, 5)
        canvas.fill(box(-18, -60, 36, 15, 3, 3), soft("sun").light)


def pinwheel(canvas: Canvas, x: float, y: float, size: float = 1.0, rot: float = 0) -> None:
    """A pinwheel; (x, y) is its hub, the stick hangs down."""
    with canvas.at(x, y, rot, size):
        stick = ribbon([(0, 0), (0, 70), (0, 140)], [9, 9, 9])
        canvas.form(stick, WOOD_SHADE, mix(WOOD_SHADE, INK, 0.2), 3)
        for index, ramp in enumerate(("coral", "sun", "sage", "blue", "lavender")):
            with canvas.at(0, 0, index * 72 + 14):
                blade = smooth("0,0! 10,-30 44,-52! 42,-14", pull=0.3)
                canvas.form(blade, RAMPS[ramp].base, RAMPS[ramp].shade, 5)
        canvas.fill(oval(0, 0, 8), WHITE)


def soap_bubble(canvas: Canvas, x: float, y: float, r: float, tint: Colour = BREATH) -> None:
    """A soap bubble: a clear ring with the light in it."""
    glass = repainted(tint, Role.GLOW)
    canvas.line(oval(x, y, r), glass, max(2.4, r * 0.12))
    shine = arc(
        (x - r * 0.62, y - r * 0.1), (x - r * 0.46, y - r * 0.46), (x - r * 0.08, y - r * 0.64)
    )
    canvas.line(shine, WHITE, max(2.2, r * 0.13), 0.9)


def foam(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """Soap: a few small bubbles around a place."""
    spots = ((-30, 8, 11), (-12, -8, 14), (12, 4, 12), (28, -10, 9), (34, 12, 7), (-40, -10, 7))
    froth, shine = QPainterPath(), QPainterPath()
    for dx, dy, r in spots:
        froth = froth.united(oval(x + dx * size, y + dy * size, r * size))
        shine.addPath(oval(x + (dx - r * 0.3) * size, y + (dy - r * 0.3) * size, r * 0.34 * size))
    canvas.fill(froth, WHITE, 0.92)
    canvas.fill(shine, RAMPS["blue"].light)


def star_bandage(canvas: Canvas, x: float, y: float, rot: float = -6, size: float = 1.0) -> None:
    """The child's bandage: white and soft, with a star."""
    with canvas.at(x, y, rot, size):
        canvas.form(box(-35, -31, 70, 62, 18), WHITE, RAMPS["grey"].light, 5)
        canvas.fill(box(-22, -19, 44, 38, 11), RAMPS["blue"].light)
        canvas.fill(placed(star(17), 0, 1), RAMPS["sun"].base)


def picture_book(canvas: Canvas, x: float, y: float, rot: float = 0, size: float = 1.0) -> None:
    """An open picture book, its cover towards us; (x, y) is the middle of its foot."""
    with canvas.at(x, y, rot, size):
        for side in (-1, 1):
            cover = poly((0, 0), (side * 62, -8), (side * 62, -88), (0, -80))
            canvas.form(cover, RAMPS["coral"].shade, RAMPS["coral"].deep, 5)
        canvas.line(line((0, -2), (0, -78)), RAMPS["coral"].deep, 4)
        canvas.fill(placed(star(19), 32, -44, -4), RAMPS["sun"].light)
        canvas.fill(oval(-32, -44, 15), RAMPS["blue"].light)


def sleepy(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """Sleep: three stars that rise from the pillow."""
    for dx, dy, r in ((0, 0, 9), (26, -34, 12), (62, -62, 16)):
        glow = repainted(MOONLIGHT, Role.GLOW)
        canvas.fill(
            placed(star(r * size), x + dx * size, y + dy * size, dx * 0.4),
            mix(glow, RAMPS["sun"].base, 0.5),
        )
