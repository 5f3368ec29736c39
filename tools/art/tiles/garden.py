"""A tile of a place in the mind: lavender behind a warm wall, late on a summer day."""

import math

from tools.art.tiles.frame import at_hour
from tools.art.tiles.water import stars
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.shapes import (
    Point,
    arc,
    box,
    curve,
    joined,
    line,
    oval,
    poly,
    ribbon,
    smooth,
)


def _lavender_row(canvas: Canvas, foot: Point, far: Point, near_wide: float, seed: int) -> None:
    """A row of lavender that runs away from us: a soft mound, and spikes that catch the light."""
    tones = (
        at_hour(canvas, "#8573BC", "#4D4288"),
        at_hour(canvas, "#9A86CC", "#5F519E"),
        at_hour(canvas, "#B6A4E2", "#7C6CB6"),
    )
    green = at_hour(canvas, "#8FA98A", "#34406A")
    crown = at_hour(canvas, "#8F7FC2", "#53489A")
    mound = ribbon(
        [far, ((far[0] + foot[0]) / 2, (far[1] + foot[1]) / 2), foot],
        [8, 4 + near_wide * 0.5, near_wide],
    )
    canvas.form(mound, green, at_hour(canvas, "#728E74", "#272F58"), 10)
    with canvas.at(0, -0.12 * near_wide):
        canvas.fill(
            ribbon(
                [far, ((far[0] + foot[0]) / 2, (far[1] + foot[1]) / 2), foot],
                [7, 4 + near_wide * 0.42, near_wide * 0.84],
            ),
            crown,
        )
    count = 210
    for index in range(count):
        part = ((index + 1) / count) ** 1.55
        sway = math.sin(index * 12.9898 + seed) * 43758.5453 % 1 - 0.5
        lean = math.sin(index * 4.13 + seed * 2)
        wide = 8 + (near_wide - 8) * part
        x = far[0] + (foot[0] - far[0]) * part + sway * wide * 1.25
        y = far[1] + (foot[1] - far[1]) * part + wide * 0.12
        tall = wide * (0.8 + 0.22 * lean)
        tip = (x + lean * wide * 0.1 + sway * wide * 0.36, y - tall)
        middle = ((x + tip[0]) / 2, y - tall * 0.5)
        if wide > 26:
            canvas.line(curve((x, y), middle, tip), green, wide * 0.035)
        tone = tones[(index + (sway > 0)) % 3]
        slim = min(wide * 0.2, 17)
        for step in range(5 if wide > 44 else 1):
            at = 0.4 + 0.13 * step
            if wide > 44:
                bud = oval(
                    x + (tip[0] - x) * at, y - tall * at, slim * (0.6 - 0.07 * step), tall * 0.085
                )
            else:
                bud = ribbon(
                    [middle, ((middle[0] + tip[0]) / 2, y - tall * 0.76), tip],
                    [slim * 0.5, slim, slim * 0.4],
                )
            canvas.fill(bud, tone)


def place_lavender(canvas: Canvas) -> None:
    """Soft rows behind a warm stone wall with a blue gate, late on a summer day."""
    canvas.wash(
        box(-10, -10, 764, 200),
        at_hour(canvas, "#A9C8EE", "#2B2C66"),
        at_hour(canvas, "#FFDDBF", "#C7829C"),
    )
    canvas.glow(120, 150, 210, at_hour(canvas, "#FFF1CC", "#FFC08A"), 0.9, oval(120, 150, 210))
    stars(canvas, ((420, 30), (520, 56), (610, 24), (690, 66)))
    hill = smooth("-20,170! 120,120 280,148 430,110 600,140 770,112! 770,240! -20,240!")
    canvas.fill(hill, at_hour(canvas, "#A9C5B5", "#53518A"))
    for x, tall in ((628, 116), (666, 142), (702, 104)):
        tree = smooth(
            (x, 170 - tall, "c"),
            (x + 10, 170 - tall * 0.55),
            (x + 15, 160),
            (x + 8, 190, "c"),
            (x - 8, 190, "c"),
            (x - 15, 160),
            (x - 10, 170 - tall * 0.55),
        )
        canvas.form(
            tree, at_hour(canvas, "#7FA98B", "#363B6B"), at_hour(canvas, "#628D71", "#282C58"), 8
        )
    ground = smooth("-20,226! 300,220 770,226! 770,480! -20,480!")
    canvas.wash(
        ground, at_hour(canvas, "#E9D6AE", "#5D5086"), at_hour(canvas, "#D9C493", "#332F5E")
    )
    _wall(canvas)
    for foot, wide, seed in (
        ((-330, 470), 130, 1),
        ((1080, 470), 130, 4),
        ((-10, 530), 150, 2),
        ((770, 530), 150, 3),
    ):
        _lavender_row(canvas, foot, (376 + (foot[0] - 376) * 0.17, 250), wide, seed)
    _butterfly(canvas, 430, 312)


def _wall(canvas: Canvas) -> None:
    stone, shade = at_hour(canvas, "#F0D9B5", "#84709A"), at_hour(canvas, "#D9B88B", "#5E5083")
    gap, left, right = at_hour(canvas, "#FFF1D2", "#F0B98E"), 322, 430
    canvas.fill(box(left - 6, 120, right - left + 12, 120), gap)
    canvas.fill(
        smooth("322,216! 340,196 380,190 410,198 430,214! 430,240! 322,240!"),
        at_hour(canvas, "#B7A5DE", "#6E5FA8"),
    )
    for x, wide in ((-20, 342), (430, 340)):
        canvas.form(box(x, 150, wide, 92, 4), stone, shade, 8)
        canvas.form(
            box(x - 4, 140, wide + 8, 18, 8), at_hour(canvas, "#F8E6C8", "#9883AB"), shade, 5
        )
        for row in range(3):
            for index in range(8):
                at = x + 14 + index * 46 + (row % 2) * 22
                if x + 6 < at < x + wide - 40:
                    canvas.line(
                        line((at, 176 + row * 22), (at + 26, 176 + row * 22)), shade, 3, 0.55
                    )
    blue, deep = at_hour(canvas, "#7FAFD8", "#5B7FBE"), at_hour(canvas, "#5C8CBB", "#435F9E")
    for x in (306, 430):
        canvas.form(box(x, 118, 22, 126, 6), at_hour(canvas, "#F8E6C8", "#9883AB"), shade, 6)
        canvas.form(oval(x + 11, 112, 14), at_hour(canvas, "#F8E6C8", "#9883AB"), shade, 4)
    for x, wide, skew in ((328, 40, 16), (390, 40, -16)):
        a, b = (0.0, skew) if skew > 0 else (-skew, 0.0)
        leaf = poly(
            (x, 142 + a * 0.4),
            (x + wide, 142 + b * 0.6),
            (x + wide, 240 + b * 0.5),
            (x, 240 + a * 0.5),
        )
        canvas.form(leaf, blue, deep, 4)
        for dx in (13, 26):
            canvas.line(line((x + dx, 152), (x + dx, 238)), deep, 3)
    _cat(canvas, 560, 141)


def _cat(canvas: Canvas, x: float, y: float) -> None:
    """A grey cat, asleep on the wall."""
    coat, shade = at_hour(canvas, "#9A9BB0", "#4B4C7E"), at_hour(canvas, "#7C7D95", "#383A68")
    with canvas.at(x, y, 0, 1.0):
        canvas.line(curve("44,-8 64,2 62,24 54,34"), coat, 10)
        body = smooth("-40,0! -44,-20 -20,-34 14,-36 42,-22 48,0!")
        ears = joined(
            poly((-56, -28), (-54, -46), (-40, -36)), poly((-34, -36), (-24, -46), (-22, -28))
        )
        canvas.form(body, coat, shade, 7)
        canvas.form(joined(oval(-38, -18, 21, 18), ears), coat, shade, 4)
        for dx in (-46, -32):
            canvas.line(
                arc((dx - 5, -17), (dx, -13), (dx + 5, -17)),
                at_hour(canvas, "#3F3A56", "#16173A"),
                2.6,
            )


def _butterfly(canvas: Canvas, x: float, y: float) -> None:
    """White, from stem to stem."""
    wing = at_hour(canvas, "#FFFFFF", "#F3E9F4")
    with canvas.at(x, y, -14, 0.9):
        for flip in (False, True):
            with canvas.at(0, 0, 0, 1, flip):
                canvas.fill(smooth("2,0! 10,-30 38,-34 36,-8"), wing)
                canvas.fill(smooth("2,0! 26,0 30,20 12,22"), wing, 0.85)
        canvas.line(line((0, -10), (0, 12)), at_hour(canvas, "#8C7CA8", "#40386E"), 3.4)
