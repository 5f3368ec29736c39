"""Tiles of keeping still: just rest, and only listen."""

import math

from tools.art.tiles.frame import at_hour
from tools.illustrations.family.bodies import arm, bust
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Hour, mix
from tools.illustrations.family.palette import INK, RAMPS
from tools.illustrations.family.person import Face, Person
from tools.illustrations.family.shapes import (
    arc,
    box,
    curve,
    line,
    oval,
    ribbon,
    smooth,
)

LISTENER = Person(
    skin=5, cover="turban", cover_ramp="navy", beard=True, top="teal", build=1.12, shoulders=1.06
)


def quiet(canvas: Canvas) -> None:
    """A cat asleep on the sofa, a lamp beside it: nothing has to be done."""
    canvas.wash(
        box(-10, -10, 764, 476),
        at_hour(canvas, "#F8F0E4", "#2C2850"),
        at_hour(canvas, "#FBE6DA", "#43345C"),
    )
    _standing_lamp(canvas, 92, 92)
    _sofa(canvas)
    _throw(canvas, 604, 92)
    canvas.fill(oval(418, 312, 190, 16), INK, 0.14)
    _curled_cat(canvas, 410, 228)


def _standing_lamp(canvas: Canvas, x: float, y: float) -> None:
    glow = at_hour(canvas, "#FFF3D6", "#FFC983")
    canvas.glow(x, y, 300, glow, 0.8 if canvas.hour is Hour.DAY else 0.6, oval(x, y, 300))
    canvas.line(line((x, y + 30), (x, 470)), at_hour(canvas, "#C99C76", "#7A5B62"), 9)
    shade = smooth(
        (x - 40, y - 62, "c"), (x + 40, y - 62, "c"), (x + 66, y + 34, "c"), (x - 66, y + 34, "c")
    )
    canvas.form(
        shade, at_hour(canvas, "#FCE3AE", "#FFE7B4"), at_hour(canvas, "#F3CB86", "#F3BE7C"), 9
    )


def _sofa(canvas: Canvas) -> None:
    """A wide soft sofa that leaves the picture on the right."""
    base, shade = at_hour(canvas, "#8CC3B4", "#3F6F83"), at_hour(canvas, "#6FA898", "#305870")
    light = at_hour(canvas, "#A9D8C8", "#4F8496")
    back = smooth("150,330! 140,150 176,96 260,84 440,80 620,84 770,88! 770,340!")
    canvas.form(back, base, shade, 16)
    canvas.line(curve("470,92 474,180 468,280"), shade, 7)
    canvas.line(curve("186,124 240,106 330,102"), light, 8, 0.8)
    canvas.line(curve("506,104 560,100 640,102"), light, 8, 0.8)
    canvas.form(box(160, 330, 680, 160, 20), base, shade, 10)
    canvas.form(box(120, 268, 720, 92, 38), light, shade, 12)
    arm_rest = smooth("70,470! 64,300 84,232 138,214 186,232 202,300 200,470!")
    canvas.form(arm_rest, base, shade, 15)
    canvas.line(curve("96,262 120,238 152,238"), light, 8, 0.8)


def _throw(canvas: Canvas, x: float, y: float) -> None:
    """A blanket over the back of the sofa."""
    base, shade = at_hour(canvas, "#F2B9A4", "#A9748A"), at_hour(canvas, "#DF9883", "#8A5C78")
    pale = at_hour(canvas, "#FBDDD0", "#CDA0AE")
    with canvas.at(x, y):
        fall = smooth(
            "-86,-14! -60,-24 60,-24 92,-12! 100,90 94,178! 30,184 -40,178 -92,182! -92,80"
        )
        for dx in range(-84, 96, 18):
            canvas.line(line((dx, 172), (dx - 2, 200)), shade, 6)
        canvas.form(fall, base, shade, 12)
        with canvas.inside(fall):
            for dy in (26, 50, 140):
                canvas.line(curve((-110, dy + 6), (0, dy - 2), (110, dy + 4)), pale, 9)
            canvas.line(curve("-44,-20 -50,60 -40,180"), shade, 4.5, 0.7)
            canvas.line(curve("40,-20 46,70 38,180"), shade, 4.5, 0.7)


def _curled_cat(canvas: Canvas, x: float, y: float) -> None:
    """A ginger cat in a ring, chin on the tail."""
    coat, shade = at_hour(canvas, "#F2B06A", "#C98A63"), at_hour(canvas, "#DB8F4C", "#A36A58")
    stripe, cream = at_hour(canvas, "#D9853F", "#995F50"), at_hour(canvas, "#FFEBD3", "#E8C6AE")
    ink = at_hour(canvas, "#5A3B35", "#2E1F33")
    with canvas.at(x, y):
        body = smooth(
            "-166,44 -160,-16 -112,-78 -30,-104 60,-96 132,-56 164,4 160,54 110,78 0,84 -110,80"
        )
        canvas.form(body, coat, shade, 20)
        with canvas.inside(body):
            for text in (
                "-60,-110 -46,-74 -52,-40",
                "-10,-116 0,-76 -6,-44",
                "42,-112 50,-74 42,-46",
                "92,-96 96,-62 86,-36",
                "136,-64 132,-36 116,-14",
            ):
                canvas.line(curve(text), stripe, 11, 0.75)
        tail = ribbon(
            [(150, 22), (150, 66), (84, 84), (0, 84), (-70, 78), (-112, 66)],
            [52, 50, 46, 44, 40, 26],
        )
        canvas.form(tail, coat, shade, 10, oval(144, 10, 70))
        for dx, dy, rot in ((60, 84, 6), (8, 84, 2), (-40, 80, -4)):
            with canvas.at(dx, dy, rot):
                canvas.line(curve("-3,-17 4,0 -3,17"), stripe, 9, 0.75)
        canvas.fill(ribbon([(-84, 76), (-100, 71), (-114, 66)], [36, 33, 25]), cream)
        with canvas.at(-92, 18, 8):
            for side in (-1, 1):
                with canvas.at(0, 0, 0, 1, side < 0):
                    canvas.fill(smooth("14,-44! 46,-82! 62,-22!"), mix(coat, cream, 0.16))
                    canvas.fill(
                        smooth("27,-44! 45,-66! 52,-32!"), at_hour(canvas, "#F7BFB0", "#C79295")
                    )
            canvas.fill(oval(14, 10, 66, 52), shade, 0.5)
            skull = smooth("0,-54 40,-46 66,-14 62,22 36,46 0,50 -36,46 -62,22 -66,-14 -40,-46")
            canvas.form(skull, mix(coat, cream, 0.16), coat, 9)
            canvas.fill(smooth("0,-4 26,14 34,32 18,46 0,48 -18,46 -34,32 -26,14"), cream)
            for dx in (-15, 0, 15):
                canvas.line(line((dx, -50), (dx * 0.7, -32)), stripe, 6.5, 0.8)
            for side in (-1, 1):
                canvas.line(arc((side * 15, 2), (side * 29, 11), (side * 43, 1)), ink, 5)
                canvas.line(line((side * 38, 26), (side * 74, 20)), cream, 2.6, 0.8)
                canvas.line(line((side * 38, 32), (side * 72, 36)), cream, 2.6, 0.8)
            canvas.fill(smooth("-8,18 0,15 8,18 0,26!"), at_hour(canvas, "#E08C7C", "#B9747A"))
            canvas.line(arc((-10, 32), (-5, 36), (0, 29)), ink, 3.4)
            canvas.line(arc((0, 29), (5, 36), (10, 32)), ink, 3.4)


def sound_only(canvas: Canvas) -> None:
    """Eyes closed; soft waves of sound reach the ear."""
    canvas.wash(
        box(-10, -10, 764, 476),
        at_hour(canvas, "#E6E1F6", "#1F2150"),
        at_hour(canvas, "#F5E8EF", "#3A2F5F"),
    )
    x, y = 190, 238
    canvas.glow(x, y, 330, at_hour(canvas, "#FFF1D6", "#8A6AB0"), 0.85, oval(x, y, 330))
    wave = at_hour(canvas, "#A08FD2", "#CDBFF2")
    for index, r in enumerate((86, 132, 182, 236, 294)):
        for start in (-158, -22):
            points = [
                (
                    x + r * 1.06 * math.cos(math.radians(a)),
                    y - 14 + r * 0.86 * math.sin(math.radians(a)),
                )
                for a in range(start - 34, start + 35, 8)
            ]
            canvas.line(curve(*points), wave, 8 - index * 0.9, 0.95 - 0.16 * index)
    _singing_bowl(canvas, x, y)
    with canvas.at(566, 292, 0, 1.12):
        bust(canvas, LISTENER, 0, 0, lean=-3, face=Face(turn=-0.32, eyes="closed"))
        arm(canvas, LISTENER, (92, 46), (138, 160), (112, 280))
        arm(canvas, LISTENER, (-92, 46), (-136, 160), (-116, 280))


def _singing_bowl(canvas: Canvas, x: float, y: float) -> None:
    """A bowl of brass on its cushion, that still rings."""
    brass, deep = at_hour(canvas, "#EDBE6A", "#D9A66E"), at_hour(canvas, "#C8923F", "#A0714F")
    pale = at_hour(canvas, "#FBE6B8", "#F6D6A4")
    cloth = RAMPS["rust"]
    with canvas.at(x, y):
        canvas.fill(oval(0, 92, 110, 11), INK, 0.12)
        canvas.form(
            smooth("-96,74 -60,58 60,58 96,74 84,94 0,100 -84,94"), cloth.base, cloth.deep, 9
        )
        canvas.form(smooth("-84,-14! 84,-14! 80,30 48,66 0,74 -48,66 -80,30"), brass, deep, 13)
        canvas.fill(oval(0, -14, 84, 17), deep)
        canvas.line(oval(0, -14, 84, 17), pale, 5)
        canvas.line(curve("-64,14 -54,38 -34,54"), pale, 7, 0.8)
        canvas.line(curve("-70,22 0,36 70,20"), deep, 3.4, 0.6)
