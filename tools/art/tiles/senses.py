"""The tile of the five senses."""

import math

from tools.art.tiles.birds import small_bird
from tools.art.tiles.frame import at_hour
from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.palette import INK, RAMPS
from tools.illustrations.family.person import Face, Person
from tools.illustrations.family.shapes import (
    box,
    curve,
    joined,
    oval,
    smooth,
)

NOTICER = Person(skin=4, cover="hijab", cover_ramp="plum", top="coral", shoulders=0.94)


def five_senses(canvas: Canvas) -> None:
    """Five small things around somebody who takes notice: to see, feel, hear, smell and taste."""
    canvas.wash(
        box(-10, -10, 764, 476),
        at_hour(canvas, "#DDF0E6", "#1E3A55"),
        at_hour(canvas, "#F3F3E4", "#34426C"),
    )
    pool = smooth("30,300 60,120 240,10 400,-10 560,10 690,120 720,300 560,470! 180,470!")
    canvas.fill(pool, at_hour(canvas, "#F6FBF6", "#2C4A68"), 0.8)
    with canvas.at(392, 312, 0, 0.94):
        bust(canvas, NOTICER, 0, 0, lean=2, face=Face(turn=0.12))
        arm(canvas, NOTICER, (-86, 46), (-118, 160), (-100, 270))
        arm(canvas, NOTICER, (86, 46), (118, 160), (100, 270))
    for (x, y), draw, tint in zip(
        ((110, 236), (206, 100), (392, 72), (578, 100), (674, 236)),
        (_to_see, _to_feel, _to_hear, _to_smell, _to_taste),
        (
            ("#CFE7F6", "#41598F"),
            ("#FBDDD0", "#6A4A6E"),
            ("#E2DAF5", "#544A8A"),
            ("#FBEBC4", "#6B5A6C"),
            ("#D9EFDF", "#3F6674"),
        ),
        strict=True,
    ):
        with canvas.at(x, y):
            canvas.fill(oval(3, 6, 64), INK, 0.08)
            canvas.fill(oval(0, 0, 64), at_hour(canvas, "#FFFFFF", "#8C93BF"))
            canvas.fill(oval(0, 0, 57), at_hour(canvas, *tint))
            with canvas.inside(oval(0, 0, 57)):
                draw(canvas)


def _to_see(canvas: Canvas) -> None:
    canvas.fill(oval(16, -18, 19), at_hour(canvas, "#F8CF7C", "#FCE7B8"))
    canvas.fill(
        smooth("-70,20 -30,-6 10,16 70,0! 70,70! -70,70!"), at_hour(canvas, "#A9D8C5", "#5C8A9C")
    )
    canvas.fill(
        smooth("-70,38 -10,24 70,34! 70,70! -70,70!"), at_hour(canvas, "#7DBB9F", "#3F6E86")
    )
    canvas.fill(
        joined(box(-46, -30, 44, 13, 6), oval(-28, -32, 11)), at_hour(canvas, "#FFFFFF", "#A9B3DA")
    )


def _to_feel(canvas: Canvas) -> None:
    """A ball of wool."""
    coral = RAMPS["coral"]
    canvas.line(curve("20,26 46,38 40,50 66,44"), coral.shade, 5)
    ball = oval(-2, 0, 37)
    canvas.form(ball, coral.shade, coral.deep, 9)
    with canvas.inside(ball):
        for text in (
            "-40,-14 -6,-30 34,-16",
            "-42,2 -4,-14 38,0",
            "-40,18 -2,2 36,16",
            "-30,34 -20,8 -22,-34",
            "-8,40 2,10 -2,-38",
            "14,38 22,8 16,-34",
        ):
            canvas.line(curve(text), coral.light, 4, 0.85)


def _to_hear(canvas: Canvas) -> None:
    """A bird that sings."""
    canvas.line(curve("-60,34 0,28 60,36"), at_hour(canvas, "#8A6A54", "#4B3B5E"), 7)
    small_bird(canvas, 10, 26, 1.0)
    for r in (14, 25):
        sound = [
            (-30 + r * math.cos(math.radians(a)), -18 + r * math.sin(math.radians(a)))
            for a in (140, 160, 180, 200, 220)
        ]
        canvas.line(curve(*sound), at_hour(canvas, "#7564AE", "#D9C8F4"), 4)


def _to_smell(canvas: Canvas) -> None:
    """A flower."""
    leaf = RAMPS["sage"]
    canvas.line(curve("2,60 4,30 0,0"), leaf.deep, 6)
    canvas.form(smooth("3,44! 26,22 44,26! 30,44"), leaf.shade, leaf.deep, 4)
    rose, deep = at_hour(canvas, "#F3A8B8", "#D98FAE"), at_hour(canvas, "#E184A0", "#B56C95")
    for angle in range(0, 360, 60):
        with canvas.at(0, -8, angle):
            canvas.form(smooth("0,0! -15,-20 0,-36 15,-20"), rose, deep, 4)
    canvas.form(oval(0, -8, 11), at_hour(canvas, "#F6C96F", "#F0C078"), RAMPS["sun"].shade, 3)


def _to_taste(canvas: Canvas) -> None:
    """A strawberry."""
    red, deep = at_hour(canvas, "#E8705F", "#CC6A70"), at_hour(canvas, "#C9513F", "#A24E62")
    canvas.form(smooth("-34,-16 -20,-30 0,-26 20,-30 34,-16 28,14 0,42 -28,14"), red, deep, 9)
    for x, y in ((-16, -10), (2, -8), (18, -8), (-10, 8), (8, 8), (0, 24)):
        canvas.fill(oval(x, y, 2.4, 3.4), at_hour(canvas, "#FCE7B8", "#F3D6A6"))
    for angle in (-70, -30, 10, 50, 84):
        with canvas.at(0, -27, angle - 8):
            canvas.form(
                smooth("0,2! -7,-10 0,-24! 7,-10"), RAMPS["sage"].shade, RAMPS["sage"].deep, 3
            )
