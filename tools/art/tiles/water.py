"""Tiles by the water: ten lamps to count, and a worry that waits in a boat."""

import math
from dataclasses import dataclass

from tools.art.tiles.frame import at_hour
from tools.illustrations.family.bodies import arm
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, Hour, Role, mix
from tools.illustrations.family.palette import INK, RAMPS, WHITE, WOOD, WOOD_SHADE
from tools.illustrations.family.person import Person
from tools.illustrations.family.shapes import (
    Point,
    box,
    curve,
    joined,
    line,
    oval,
    smooth,
)
from tools.illustrations.family.things_body import back_torso

FLAME = Colour("#FFE9B0", Role.GLOW)
LAMP_GOLD = Colour("#FFC766", Role.GLOW)
SITTER = Person(
    age="old", skin=5, hair="crop", hair_colour="silver", top="rust", legs="ink", build=1.06
)
STARS = ((60, 40), (150, 76), (236, 28), (330, 62), (424, 24), (505, 70), (700, 44), (660, 96))


def stars(canvas: Canvas, spots: tuple[Point, ...] = STARS) -> None:
    """A few stars, at night."""
    if canvas.hour is Hour.NIGHT:
        for index, (x, y) in enumerate(spots):
            canvas.fill(oval(x, y, 1.5 + 0.5 * (index % 3)), Colour("#FFF6DA", Role.GLOW), 0.9)


def reflection(
    canvas: Canvas, x: float, top: float, tall: float, wide: float, colour: Colour
) -> None:
    """A line of light on still water: strokes that grow shorter and part from each other."""
    count = max(4, round(tall / 8))
    for index in range(count):
        part = index / count
        half = wide * (1 - 0.72 * part) * (0.8 + 0.2 * math.cos(index * 2.4))
        y = top + tall * part**0.9
        sway = wide * 0.22 * math.sin(index * 1.9)
        stroke = line((x + sway - half, y), (x + sway + half, y))
        canvas.line(stroke, colour, 2.2 + wide * 0.05, 0.85 * (1 - 0.7 * part))


def lamp_post(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A lamp on a post, from its foot."""
    post = at_hour(canvas, "#5B4A72", "#1D1B3A")
    with canvas.at(x, y, 0, size):
        canvas.glow(0, -92, 78, LAMP_GOLD, 0.75, oval(0, -92, 78))
        canvas.line(line((0, 0), (0, -70)), post, 6)
        canvas.fill(box(-9, -6, 18, 8, 3), post)
        canvas.fill(smooth("-13,-72! -17,-104! 17,-104! 13,-72!"), LAMP_GOLD)
        canvas.fill(oval(0, -87, 9, 13), FLAME)
        canvas.fill(smooth("-21,-103! 0,-120 21,-103!"), post)
        canvas.fill(box(-15, -74, 30, 6, 3), post)


def duck(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A duck that swims to the left."""
    body = at_hour(canvas, "#6A567F", "#7A6FA8")
    with canvas.at(x, y, 0, size):
        shape = joined(
            smooth("-16,0! -12,-9 2,-10 14,-9 22,-15! 19,-3 10,0!"),
            oval(-13, -15, 6.4),
            smooth("-18,-10 -9,-10 -6,-4 -14,-3"),
        )
        canvas.fill(shape, body)
        canvas.fill(smooth("-18,-16! -25,-13 -18,-12!"), LAMP_GOLD)
        canvas.line(line((-26, 3), (26, 3)), Colour("#FFF3E2", Role.GLOW), 1.8, 0.5)


Pair = tuple[str, str]
"""A colour by day, and in the evening."""


@dataclass(frozen=True)
class Dusk:
    """The colours of a lake after the sun: the sky from above down, the hills, the water."""

    high: Pair
    middle: Pair
    low: Pair
    far: Pair
    near: Pair
    shallow: Pair
    deep: Pair


ROSE_DUSK = Dusk(
    ("#A79BDD", "#1B1E4B"),
    ("#F2BFC4", "#4A3F83"),
    ("#FFE3BF", "#8A66A6"),
    ("#B79BCB", "#4A4284"),
    ("#8B79B8", "#332F66"),
    ("#EBB9BD", "#5D4C8C"),
    ("#8F86C8", "#191C45"),
)
GOLDEN_DUSK = Dusk(
    ("#9CC6E4", "#10244E"),
    ("#FBDDB4", "#2B4A7C"),
    ("#FFEFCF", "#6E8BAF"),
    ("#9DBFC4", "#31507E"),
    ("#7CA7AE", "#213B66"),
    ("#F3DFBE", "#4A6C97"),
    ("#7FB3C6", "#12284F"),
)


def evening(canvas: Canvas, water: float, dusk: Dusk) -> None:
    """Sky above a lake, and the lake that mirrors it; `water` is where they meet."""
    high = at_hour(canvas, *dusk.high)
    middle = at_hour(canvas, *dusk.middle)
    low = at_hour(canvas, *dusk.low)
    canvas.wash(box(-10, -10, 764, water * 0.62 + 10), high, middle)
    canvas.wash(box(-10, water * 0.61, 764, water * 0.41), middle, low)
    canvas.wash(
        box(-10, water, 764, 470 - water),
        at_hour(canvas, *dusk.shallow),
        at_hour(canvas, *dusk.deep),
    )


def hills(canvas: Canvas, water: float, dusk: Dusk) -> None:
    """Two far ridges and their mirror."""
    far, near = at_hour(canvas, *dusk.far), at_hour(canvas, *dusk.near)
    canvas.fill(
        smooth(
            (-20, water, "c"),
            (60, water - 46),
            (170, water - 74),
            (300, water - 36),
            (430, water - 62),
            (560, water - 96),
            (690, water - 58),
            (780, water, "c"),
        ),
        far,
    )
    canvas.fill(
        smooth(
            (-20, water, "c"),
            (40, water - 22),
            (140, water - 34),
            (270, water - 14),
            (400, water - 4),
            (470, water, "c"),
        ),
        near,
    )
    canvas.fill(
        smooth(
            (-20, water, "c"),
            (170, water + 30),
            (300, water + 14),
            (430, water + 26),
            (560, water + 40),
            (690, water + 24),
            (780, water, "c"),
        ),
        near,
        0.28,
    )


def _shore(part: float) -> Point:
    """Along the bank: 0 is the far left, 1 the near right."""
    return (70 + 616 * part**1.25, 222 + 150 * part**2.1)


def counting_back(canvas: Canvas) -> None:
    """Ten lamps along the water, each with its line of gold."""
    evening(canvas, 196, ROSE_DUSK)
    stars(canvas)
    hills(canvas, 196, ROSE_DUSK)
    bank = [(*_shore(i / 8), "") for i in range(9)]
    edge: list[Point] = [(x + 8, y + 5) for x, y, _ in bank]
    meadow = smooth(
        (20, 204, "c"),
        *edge,
        (770, 400, "c"),
        (780, 196, "c"),
        (500, 190),
        (240, 198),
        pull=0.3,
    )
    canvas.form(
        meadow, at_hour(canvas, "#9A86BC", "#2A2C58"), at_hour(canvas, "#7A69A8", "#1F2148"), 10
    )
    for index in range(10):
        x, y = _shore(index / 9)
        size = 0.26 + 0.72 * (index / 9) ** 1.5
        reflection(canvas, x, y + 10 + 8 * size, 36 + 74 * size, 5 + 15 * size, LAMP_GOLD)
    for index, (x, y) in enumerate(((300, 306), (352, 309), (402, 304), (450, 310))):
        duck(canvas, x, y, 0.74 + 0.03 * index)
    for index in range(10):
        x, y = _shore(index / 9)
        lamp_post(canvas, x, y, 0.26 + 0.72 * (index / 9) ** 1.5)


def _boat(canvas: Canvas, x: float, y: float) -> None:
    """A small boat with something in it, under a blanket."""
    hull = RAMPS["teal"]
    with canvas.at(x, y, 0, 1.12):
        canvas.fill(oval(4, 20, 150, 11), at_hour(canvas, "#4F7F96", "#0C1B3C"), 0.4)
        inner = smooth("-136,-36! -60,-24 60,-24 138,-42! 110,-10 -110,-8")
        canvas.fill(inner, WOOD_SHADE)
        load, cloth = RAMPS["sand"], RAMPS["plum"]
        canvas.form(box(-64, -84, 128, 84, 12), load.shade, load.deep, 10)
        canvas.form(box(-70, -92, 140, 26, 11), load.base, load.deep, 6)
        canvas.form(box(22, -72, 22, 24, 6), RAMPS["sun"].base, RAMPS["sun"].deep, 4)
        cover = smooth(
            "-82,-20! -84,-70 -74,-98 -40,-106 0,-104 18,-96 14,-66 22,-38 10,-14! -34,-8"
        )
        canvas.form(cover, cloth.base, cloth.shade, 11)
        canvas.dots(cover, 28, 3.6, cloth.light, 4)
        for text in ("-48,-92 -52,-60 -46,-22", "-12,-92 -8,-60 -14,-24"):
            canvas.line(curve(text), cloth.shade, 4.5, 0.8)
        canvas.line(curve("-80,-24 -34,-13 8,-19"), cloth.light, 6)
        front = smooth("-142,-40! -70,-16 64,-16 146,-46! 122,6 84,22 -86,22 -124,8")
        canvas.form(front, hull.base, hull.deep, 9)
        canvas.line(curve("-140,-37 -70,-13 64,-13 143,-43"), hull.light, 6)
        canvas.line(curve("-120,4 -60,10 60,10 118,0"), hull.shade, 4)


def _pier(canvas: Canvas) -> None:
    """Old boards towards the water, from the lower right."""
    deck = smooth("430,352! 744,318! 760,470! 404,470!", pull=0.2)
    edge = smooth("430,352! 744,318! 744,336! 428,372!", pull=0.2)
    for x, top in ((446, 300), (728, 272)):
        canvas.form(box(x - 11, top, 22, 110, 9), WOOD_SHADE, mix(WOOD_SHADE, INK, 0.3), 5)
    canvas.form(deck, WOOD, WOOD_SHADE, 9)
    canvas.fill(edge, mix(WOOD, WHITE, 0.18))
    with canvas.inside(deck):
        for y, lift in ((384, 30), (412, 26), (442, 20)):
            canvas.line(line((390, y + 12), (770, y - lift)), WOOD_SHADE, 5)


def result_can_wait(canvas: Canvas) -> None:
    """The worry lies in a small boat, on a rope; somebody sits on the pier and may rest."""
    evening(canvas, 180, GOLDEN_DUSK)
    stars(canvas)
    glow, disc = at_hour(canvas, "#FFF0CF", "#FCE7B8"), at_hour(canvas, "#FFE2A0", "#FCE7B8")
    canvas.glow(430, 112, 130, glow, 0.85, oval(430, 112, 130))
    canvas.fill(oval(430, 112, 30), disc)
    hills(canvas, 180, GOLDEN_DUSK)
    reflection(canvas, 430, 192, 116, 30, disc)
    _boat(canvas, 214, 290)
    canvas.line(curve("374,250 398,302 446,318"), Colour("#F0E3CB"), 4.5)
    _pier(canvas)
    canvas.line(curve("434,316 446,322 459,315"), Colour("#F0E3CB"), 5.5)
    canvas.fill(oval(600, 408, 118, 12), INK, 0.16)
    with canvas.at(600, 182, -2, 0.6):
        arm(canvas, SITTER, (-92, 46), (-134, 160), (-138, 300), show_hand=True)
        arm(canvas, SITTER, (92, 46), (134, 160), (138, 300), show_hand=True)
        with canvas.inside(box(-400, -400, 800, 776)):
            back_torso(canvas, SITTER, 0, 0)
