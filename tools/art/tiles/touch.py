"""Tiles of what hands do: squeeze and let go, press and hold, touch in one's own rhythm."""

import math

from tools.art.tiles.bighand import gripping, open_palm, pointing
from tools.art.tiles.frame import at_hour
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.palette import RAMPS
from tools.illustrations.family.person import Person
from tools.illustrations.family.shapes import Point, box, curve, oval, smooth

SQUEEZER = Person(skin=3, top="plum")
HOLDER = Person(skin=7, top="sun")
TOUCHER = Person(skin=5, top="teal")


def _ground(
    canvas: Canvas,
    high: tuple[str, str],
    low: tuple[str, str],
    pool: str,
    pool_colour: tuple[str, str],
) -> None:
    """A wall without anything on it, and a pool of light."""
    canvas.wash(box(-10, -10, 764, 476), at_hour(canvas, *high), at_hour(canvas, *low))
    canvas.fill(smooth(pool), at_hour(canvas, *pool_colour), 0.75)


def own_pace(canvas: Canvas) -> None:
    """A finger on a light that swells and sinks with the breath."""
    _ground(
        canvas,
        ("#D9E8F6", "#232A58"),
        ("#EDE6F7", "#3C3468"),
        "70,250 100,90 260,20 470,24 660,60 724,220 690,400 480,440 200,430",
        ("#F3F5FC", "#2D3166"),
    )
    points: list[Point] = [
        (x, 226 - 62 * math.cos((x - 372) / 744 * 4 * math.pi)) for x in range(-30, 790, 31)
    ]
    canvas.line(curve(*points), at_hour(canvas, "#9CC7E2", "#7F9AD6"), 13, 0.35)
    canvas.line(curve(*points), at_hour(canvas, "#7FB3DA", "#A9BCEB"), 5)
    x, y = 372, 164
    for r, strength in ((136, 0.2), (100, 0.3), (66, 0.5)):
        canvas.line(oval(x, y, r), at_hour(canvas, "#8E7CC0", "#C3B7E6"), 4, strength + 0.15)
    canvas.glow(x, y, 120, at_hour(canvas, "#FFC65C", "#FFCE85"), 0.95, oval(x, y, 120))
    canvas.fill(oval(x, y, 30), at_hour(canvas, "#FFF6DE", "#FFF0CC"))
    with canvas.at(x + 2, y + 4, 0, 1.0):
        pointing(canvas, TOUCHER)


def squeeze_hold(canvas: Canvas) -> None:
    """A hand round a soft ball, for as long as it likes."""
    _ground(
        canvas,
        ("#FDE6DA", "#3A2A52"),
        ("#FBEDE2", "#4A3358"),
        "110,230 140,80 330,16 560,24 700,150 690,340 560,430 300,420",
        ("#FFF7F0", "#553C63"),
    )
    for r, strength in ((208, 0.35), (176, 0.6)):
        canvas.line(oval(440, 196, r), at_hour(canvas, "#F3B39E", "#C98A93"), 5, strength)
    canvas.glow(440, 196, 210, at_hour(canvas, "#FFD9B8", "#FFB98C"), 0.55, oval(440, 196, 210))
    with canvas.at(452, 200, 0, 1.12):
        gripping(canvas, HOLDER, _ball)


def _ball(canvas: Canvas) -> None:
    """A soft ball that gives way a little."""
    coral = RAMPS["coral"]
    shape = smooth(
        "-20,-124 46,-112 96,-60 104,30 70,100 -14,124 -88,112 -136,54 -140,-26 -100,-98"
    )
    canvas.form(shape, coral.shade, coral.deep, 20)
    canvas.fill(oval(-78, -62, 34, 20, -42), coral.light, 0.65)


def _sponge(canvas: Canvas, wide: float, tall: float) -> None:
    cloth = RAMPS["sun"]
    w, h = wide / 2, tall / 2
    body = smooth(
        (-w, -h * 0.8),
        (-w * 0.4, -h),
        (w * 0.4, -h * 0.94),
        (w, -h * 0.78),
        (w * 1.03, h * 0.7),
        (w * 0.4, h),
        (-w * 0.4, h * 0.94),
        (-w * 1.02, h * 0.8),
    )
    canvas.form(body, cloth.base, cloth.shade, 12)
    for index in range(11):
        x = (-0.8 + 0.16 * index) * w
        y = h * 0.62 * math.sin(index * 2.2)
        canvas.fill(oval(x, y, 5 + 3 * (index % 3), 4 + 2 * (index % 3)), cloth.shade, 0.75)


def _squeezed_sponge(canvas: Canvas) -> None:
    cloth = RAMPS["sun"]
    shape = smooth(
        "-72,-136 0,-148 60,-128 60,-60 44,0 60,96 66,136 0,150 -70,138 -62,60 -44,0 -66,-70"
    )
    canvas.form(shape, cloth.base, cloth.shade, 18)
    for x, y, r in (
        (-52, -118, 8),
        (-40, -92, 5),
        (-24, -124, 5),
        (-50, -66, 6),
        (-44, 66, 6),
        (-52, 106, 8),
        (-28, 126, 6),
        (-6, 134, 5),
        (18, 132, 7),
        (-30, 88, 5),
    ):
        canvas.fill(oval(x, y, r, r * 0.8), cloth.shade, 0.75)


def _drop(canvas: Canvas, x: float, y: float, size: float) -> None:
    with canvas.at(x, y, 0, size):
        canvas.form(
            smooth("0,-24! 15,4 0,18 -15,4"),
            at_hour(canvas, "#7FBBDC", "#8FC3EA"),
            at_hour(canvas, "#5E9CC4", "#6B9ED0"),
            4,
        )
        canvas.line(curve("-6,2 -5,8 0,11"), at_hour(canvas, "#E3F4FB", "#E3F4FB"), 3, 0.9)


def squeeze(canvas: Canvas) -> None:
    """One hand squeezes a wet sponge, the other has let go."""
    _ground(
        canvas,
        ("#D8EFEA", "#1F3554"),
        ("#E6F3EE", "#2C3F63"),
        "40,230 80,70 300,16 560,22 716,140 710,330 560,440 220,430",
        ("#F4FBF8", "#2F4A70"),
    )
    with canvas.at(236, 150, -6, 0.86, flip=True):
        gripping(canvas, SQUEEZER, _squeezed_sponge)
    for x, y, size in ((262, 304, 1.0), (226, 326, 0.8), (300, 336, 0.75)):
        _drop(canvas, x, y, size)
    with canvas.at(528, 236, 0, 0.96):
        open_palm(canvas, SQUEEZER)
        with canvas.at(14, -50, -6):
            _sponge(canvas, 196, 104)
