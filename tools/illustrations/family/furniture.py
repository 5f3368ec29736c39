"""Furniture and what stands on it."""

import math
from typing import Literal

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, Hour, mix
from tools.illustrations.family.palette import (
    CORD,
    INK,
    LAMPLIGHT,
    RAMPS,
    RUBBER,
    SHEET,
    SHEET_SHADE,
    SPOKE,
    STEEL_DEEP,
    WHITE,
    WOOD,
    WOOD_SHADE,
    Ramp,
)
from tools.illustrations.family.shapes import Point, box, curve, line, oval, ribbon, smooth, within

Pattern = Literal["plain", "dots", "leaves"]


def pillow(
    canvas: Canvas,
    x: float,
    y: float,
    w: float,
    h: float,
    ramp: str = "white",
    rot: float = 0,
    dent: Point | None = None,
) -> None:
    """A soft pillow around its centre; it gives way around `dent`, where it is pressed."""
    cloth = RAMPS[ramp]
    with canvas.at(x, y, rot):
        shape = smooth(
            (-w * 0.495, -h * 0.12),
            (-w * 0.465, -h * 0.38),
            (-w * 0.32, -h * 0.48),
            (0, -h * 0.49),
            (w * 0.32, -h * 0.48),
            (w * 0.465, -h * 0.38),
            (w * 0.495, -h * 0.12),
            (w * 0.49, h * 0.2),
            (w * 0.44, h * 0.41),
            (w * 0.28, h * 0.475),
            (0, h * 0.49),
            (-w * 0.28, h * 0.475),
            (-w * 0.44, h * 0.41),
            (-w * 0.49, h * 0.2),
        )
        canvas.form(shape, cloth.light if ramp == "white" else cloth.base, cloth.shade, 11)
        canvas.line(
            curve((-w * 0.38, -h * 0.34), (-w * 0.3, -h * 0.18), (-w * 0.31, 0)),
            cloth.shade,
            4.5,
            0.8,
        )
        canvas.line(
            curve((w * 0.37, h * 0.28), (w * 0.27, h * 0.14), (w * 0.25, -h * 0.02)),
            cloth.shade,
            4.5,
            0.8,
        )
        if dent is not None:
            _dent(canvas, shape, dent, cloth)


def _dent(canvas: Canvas, shape: QPainterPath, at: Point, cloth: Ramp) -> None:
    """A hollow, and creases that run towards it."""
    x, y = at
    hollow = smooth(
        (x - 46, y + 4), (x - 20, y - 22), (x + 26, y - 20), (x + 50, y + 8), (x + 22, y + 34),
        (x - 24, y + 32),
    )  # fmt: skip
    canvas.fill(within(hollow, shape), mix(cloth.base, cloth.shade, 0.6))
    for angle in (-150, -100, -40, 20, 75, 130):
        dx, dy = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        near, far = (x + dx * 44, y + dy * 30), (x + dx * 72, y + dy * 54)
        bend = ((near[0] + far[0]) / 2 + dy * 5, (near[1] + far[1]) / 2 - dx * 5)
        if shape.contains(QPointF(*far)):
            canvas.line(curve(near, bend, far), cloth.shade, 4)


def quilt_print(canvas: Canvas, shape: QPainterPath, ramp: Ramp, pattern: Pattern) -> None:
    """The pattern of a quilt, only where it fits whole."""
    if pattern == "dots":
        canvas.dots(shape, 62, 6.5, ramp.light)
    elif pattern == "leaves":
        leaf = smooth("0,-15! 9,-2 0,15! -9,-2")
        canvas.fill(canvas.scatter(shape, 78, leaf, 9, 24), ramp.light)


def bed(canvas: Canvas, y: float = 600, left: float = 130, right: float = 1084) -> None:
    """Headboard at the left. y: the top of the mattress. Draw it before the person."""
    canvas.fill(oval((left + right) / 2, y + 210, (right - left) * 0.53, 17), INK, 0.08)
    canvas.form(box(left - 26, y - 150, 40, 340, 20), WOOD, WOOD_SHADE, 7)
    for x in (left + 40, right - 76):
        canvas.form(box(x, y + 120, 30, 84, 14), WOOD_SHADE, mix(WOOD_SHADE, INK, 0.18), 5)
    canvas.form(box(left - 6, y + 92, right - left, 48, 24), WOOD, WOOD_SHADE, 8)
    canvas.form(box(left + 12, y - 2, right - left - 30, 106, 40), SHEET, SHEET_SHADE, 13)
    canvas.line(
        curve((left + 60, y + 62), (left + 220, y + 72), (left + 400, y + 66)), SHEET_SHADE, 5
    )


def couch(canvas: Canvas, y: float, left: float, right: float) -> None:
    """An examination couch: what one sits on for the checks."""
    canvas.fill(oval((left + right) / 2, y + 222, (right - left) * 0.55, 15), INK, 0.08)
    for x in (left + 36, right - 66):
        canvas.form(box(x, y + 60, 28, 160, 14), RAMPS["grey"].shade, RAMPS["grey"].deep, 5)
    canvas.form(box(left, y, right - left, 78, 34), RAMPS["teal"].base, RAMPS["teal"].shade, 10)
    canvas.form(box(left + 6, y - 8, right - left - 12, 28, 14), SHEET, SHEET_SHADE, 6)


def chair(canvas: Canvas, x: float, y: float, ramp: str = "sage", size: float = 1.0) -> None:
    """A waiting-room chair; origin on the seat, as for `sitting`."""
    cloth = RAMPS[ramp]
    with canvas.at(x, y, 0, size):
        canvas.fill(oval(30, 196, 150, 13), INK, 0.08)
        for a, build in (((-70, 30), (-92, 188)), ((90, 30), (104, 188))):
            canvas.form(
                ribbon([a, ((a[0] + build[0]) / 2, (a[1] + build[1]) / 2), build], [20, 19, 17]),
                WOOD_SHADE,
                mix(WOOD_SHADE, INK, 0.2),
                5,
            )
        canvas.form(
            smooth("-110,-196 -84,-214 -58,-196 -52,-40 -60,44 -104,44 -112,-40"),
            cloth.base,
            cloth.shade,
            10,
        )
        canvas.form(box(-106, -10, 226, 58, 28), cloth.base, cloth.shade, 10)


def stool(canvas: Canvas, x: float, y: float) -> None:
    """A doctor's stool; (x, y) is the left of the seat."""
    canvas.fill(oval(x + 20, y + 196, 110, 12), INK, 0.08)
    canvas.form(box(x + 10, y + 30, 22, 130, 10), RAMPS["grey"].shade, RAMPS["grey"].deep, 4)
    canvas.form(
        ribbon([(x - 50, y + 186), (x + 20, y + 156), (x + 92, y + 186)], [18, 22, 18]),
        RAMPS["grey"].shade,
        RAMPS["grey"].deep,
        5,
    )
    canvas.form(box(x - 70, y, 184, 42, 21), RAMPS["navy"].base, RAMPS["navy"].shade, 8)


def _wheel(canvas: Canvas, x: float, y: float, r: float, rim: Colour) -> None:
    canvas.line(oval(x, y, r), rim, r * 0.13)
    for i in range(6):
        a = i * math.pi / 6 + 0.2
        canvas.line(
            line(
                (x - math.cos(a) * r * 0.92, y - math.sin(a) * r * 0.92),
                (x + math.cos(a) * r * 0.92, y + math.sin(a) * r * 0.92),
            ),
            SPOKE,
            3.4,
        )
    canvas.fill(oval(x, y, r * 0.16), rim)


def wheelchair_behind(canvas: Canvas, x: float, y: float) -> None:
    """What of a wheelchair is behind the person; the origin of the seat."""
    cloth = RAMPS["navy"]
    canvas.fill(oval(x + 50, y + 196, 190, 13), INK, 0.08)
    canvas.form(
        smooth((x - 92, y - 150), (x - 58, y - 150), (x - 50, y + 30), (x - 84, y + 30)),
        cloth.base,
        cloth.shade,
        7,
    )
    canvas.line(curve((x - 80, y - 150), (x - 88, y - 172), (x - 118, y - 176)), STEEL_DEEP, 12)
    canvas.form(box(x - 84, y - 4, 206, 36, 16), cloth.base, cloth.shade, 7)
    canvas.line(
        curve((x + 116, y + 20), (x + 150, y + 110), (x + 168, y + 182), (x + 226, y + 186)),
        STEEL_DEEP,
        12,
    )
    _wheel(canvas, x + 118, y + 158, 34, RUBBER)


def wheelchair_front(canvas: Canvas, x: float, y: float) -> None:
    """The near wheel and the armrest."""
    _wheel(canvas, x - 16, y + 78, 114, RUBBER)
    canvas.line(line((x - 56, y - 66), (x + 78, y - 66)), STEEL_DEEP, 17)
    canvas.line(line((x + 74, y - 66), (x + 84, y + 10)), STEEL_DEEP, 10)


def cup(canvas: Canvas, x: float, y: float, ramp: str = "coral", size: float = 1.0) -> None:
    """A warm cup, from its foot."""
    cloth = RAMPS[ramp]
    with canvas.at(x, y, 0, size):
        canvas.line(curve("24,-34 44,-34 42,-12 20,-10"), cloth.shade, 8)
        canvas.form(
            smooth("-27,-46! 27,-46! 25,-14 12,0 -12,0 -25,-14"), cloth.base, cloth.shade, 6
        )
        for dx in (-9, 9):
            canvas.line(curve((dx, -62), (dx - 6, -74), (dx + 5, -86), (dx, -98)), WHITE, 5, 0.9)


def side_table(canvas: Canvas, x: float, y: float, floor: float) -> None:
    """A small table; (x, y) is the middle of its top."""
    for dx in (-34, 34):
        canvas.form(
            box(x + dx - 8, y + 10, 16, floor - y - 10, 8), WOOD_SHADE, mix(WOOD_SHADE, INK, 0.2), 4
        )
    canvas.form(box(x - 66, y, 132, 22, 11), WOOD, WOOD_SHADE, 5)


def plant(canvas: Canvas, x: float, y: float, size: float = 1.0, pot: str = "coral") -> None:
    """A plant in a pot, from its foot."""
    cloth = RAMPS[pot]
    with canvas.at(x, y, 0, size):
        for tip, bend, w, colour in (
            ((-74, -120), (-34, -96), 30, "sage"),
            ((64, -132), (34, -92), 30, "sage"),
            ((-26, -176), (-18, -100), 34, "teal"),
            ((26, -158), (20, -90), 32, "teal"),
            ((-92, -66), (-46, -66), 26, "teal"),
            ((88, -74), (46, -66), 26, "sage"),
        ):
            leaf_cloth = RAMPS[colour]
            leaf = ribbon(
                [
                    (0, -30),
                    (bend[0] * 0.7, bend[1] * 0.7 - 10),
                    bend,
                    ((bend[0] + tip[0]) / 2, (bend[1] + tip[1]) / 2),
                    tip,
                ],
                [5, w * 0.6, w, w * 0.8, 4],
            )
            canvas.form(
                leaf,
                leaf_cloth.shade if colour == "sage" else leaf_cloth.base,
                leaf_cloth.deep if colour == "sage" else leaf_cloth.shade,
                6,
            )
        canvas.form(
            smooth("-44,-42! 44,-42! 36,28 22,46 -22,46 -36,28"), cloth.base, cloth.shade, 9
        )
        canvas.form(box(-51, -54, 102, 24, 12), cloth.light, cloth.base, 6)


def lamp(canvas: Canvas, x: float, y: float, size: float = 1.0) -> None:
    """A hanging lamp with its light; (x, y) is the shade."""
    with canvas.at(x, y, 0, size):
        strength = 0.34 if canvas.hour is Hour.NIGHT else 0.75
        canvas.glow(0, 40, 190, LAMPLIGHT, strength, oval(0, 40, 190))
        canvas.line(line((0, -y / size), (0, -40)), CORD, 5)
        canvas.form(
            smooth("-60,16! -44,-28 0,-46 44,-28 60,16! 0,22"),
            RAMPS["sun"].base,
            RAMPS["sun"].shade,
            9,
        )
        canvas.fill(oval(0, 17, 58, 8), RAMPS["sun"].light)


def bag(canvas: Canvas, x: float, y: float, ramp: str = "rust", size: float = 1.0) -> None:
    """A small handbag, from its foot."""
    cloth = RAMPS[ramp]
    with canvas.at(x, y, 0, size):
        canvas.line(curve("-22,-66 -20,-100 20,-100 22,-66"), cloth.shade, 8)
        canvas.form(
            smooth("-40,-70! 40,-70! 48,-10 40,0 -40,0 -48,-10"), cloth.base, cloth.shade, 7
        )
