"""A tile of a place in the mind: old trees, soft ground, a stream that carries leaves."""

from tools.art.tiles.birds import small_bird
from tools.art.tiles.frame import at_hour
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Hour
from tools.illustrations.family.shapes import (
    Point,
    box,
    curve,
    joined,
    line,
    oval,
    poly,
    ribbon,
    smooth,
)


def _trunk(canvas: Canvas, x: float, wide: float, foot: float, lean: float, near: float) -> None:
    """A tree trunk that leaves the picture above; `near` is 0 far away, 1 close."""
    day = ("#B9D2B4", "#93AE8E", "#7C6A55")[round(near * 2)]
    dusk = ("#4C5F86", "#36456F", "#252A4E")[round(near * 2)]
    deep = ("#A5C1A2", "#7E9A7C", "#64533F")[round(near * 2)]
    deep_dusk = ("#41527A", "#2B3862", "#1B1F40")[round(near * 2)]
    trunk = smooth(
        (x - wide * 0.5 + lean, -20, "c"),
        (x - wide * 0.46, foot * 0.5),
        (x - wide * 0.56, foot - wide * 0.7),
        (x - wide * 1.05, foot + 6, "c"),
        (x, foot - wide * 0.12),
        (x + wide * 1.05, foot + 8, "c"),
        (x + wide * 0.56, foot - wide * 0.7),
        (x + wide * 0.46, foot * 0.5),
        (x + wide * 0.5 + lean, -20, "c"),
    )
    canvas.form(trunk, at_hour(canvas, day, dusk), at_hour(canvas, deep, deep_dusk), wide * 0.3)
    if near > 0.9:
        bark = at_hour(canvas, "#69573F", "#1D2143")
        for dx, top, long in ((-0.2, 30, 110), (0.1, 120, 90), (-0.26, 220, 60)):
            mark = curve(
                (x + wide * dx, top),
                (x + wide * dx + 4, top + long / 2),
                (x + wide * dx - 2, top + long),
            )
            canvas.line(mark, bark, 4, 0.6)
        moss = at_hour(canvas, "#7F9A5C", "#2F4A68")
        canvas.fill(
            smooth(
                (x - wide * 1.0, foot + 4, "c"),
                (x - wide * 0.56, foot - wide * 0.7),
                (x - wide * 0.47, foot - wide * 1.5),
                (x - wide * 0.2, foot - wide * 0.8),
                (x + wide * 0.05, foot - wide * 0.2),
            ),
            moss,
        )


def _fern(canvas: Canvas, x: float, y: float, size: float, day: str, dusk: str) -> None:
    leaf = at_hour(canvas, day, dusk)
    with canvas.at(x, y, 0, size):
        for tip in ((-66, -40), (-44, -78), (-8, -96), (34, -84), (62, -46)):
            frond = ribbon([(0, 0), (tip[0] * 0.5, tip[1] * 0.72), tip], [7, 15, 3])
            canvas.fill(frond, leaf)


def place_forest(canvas: Canvas) -> None:
    """Old trees, soft ground, gold coins of light, and a stream that carries leaves."""
    canvas.wash(
        box(-10, -10, 764, 476),
        at_hour(canvas, "#E6F3D8", "#23386A"),
        at_hour(canvas, "#BBDBB2", "#4B6E8C"),
    )
    light = at_hour(canvas, "#FFF6CC", "#F6D9A6")
    canvas.glow(250, 20, 300, light, 0.95, box(-10, -10, 764, 330))
    for x, wide in (
        (40, 20),
        (130, 15),
        (214, 22),
        (330, 15),
        (420, 20),
        (520, 16),
        (600, 22),
        (716, 16),
    ):
        _trunk(canvas, x, wide, 232 + (x * 7) % 15, 4, 0.0)
    haze = smooth("-20,222! 160,206 360,222 560,204 770,222! 770,480! -20,480!")
    canvas.fill(haze, at_hour(canvas, "#AED1A0", "#3C5C80"))
    for x, wide, foot in ((86, 34, 262), (292, 30, 256), (480, 32, 258), (566, 26, 248)):
        _trunk(canvas, x, wide, foot, -6, 0.5)
    floor = smooth("-20,262! 120,246 300,262 520,248 770,266! 770,480! -20,480!")
    canvas.wash(floor, at_hour(canvas, "#97C285", "#35577B"), at_hour(canvas, "#7AA56C", "#1E3055"))
    for start, end, wide in ((180, 60, 40), (300, 330, 52), (400, 560, 44)):
        beam = poly(
            (start - 60, -20), (start - 60 + wide, -20), (end + wide * 1.7, 330), (end, 330)
        )
        canvas.fill(
            joined(beam, oval(end + wide * 0.85, 330, wide * 0.85, 10)),
            light,
            0.16 if canvas.hour is Hour.DAY else 0.07,
        )
    _stream(canvas)
    for x, y, r in ((120, 306, 15), (70, 282, 9), (620, 300, 16), (566, 286, 9), (180, 284, 8)):
        canvas.fill(oval(x, y, r * 1.9, r * 0.62), light, 0.75)
    _fern(canvas, 560, 330, 0.9, "#6FA45C", "#2F5A78")
    _fern(canvas, 200, 318, 0.7, "#76AB63", "#356382")
    _trunk(canvas, 668, 82, 372, 10, 1.0)
    _fern(canvas, 606, 408, 1.0, "#5E9A55", "#26496B")
    _fern(canvas, 738, 412, 1.2, "#548F4C", "#1F3F62")
    _canopy(canvas)
    small_bird(canvas, 560, 116)


def _canopy(canvas: Canvas) -> None:
    """Leaves that hang into the picture from above, near and dark."""
    far, near = at_hour(canvas, "#8FBF78", "#2C4A72"), at_hour(canvas, "#6FA65F", "#1E355C")
    spots: tuple[tuple[float, float, float], ...] = (
        (300, -30, 60),
        (360, -22, 56),
        (430, -6, 66),
        (505, -14, 72),
        (590, 0, 76),
        (670, 6, 84),
        (750, 26, 70),
    )
    canvas.fill(joined(*[oval(x, y, r, r * 0.82) for x, y, r in spots]), far)
    spots = ((560, -30, 66), (640, -18, 76), (720, -2, 74), (770, 40, 52))
    canvas.fill(joined(*[oval(x, y, r, r * 0.82) for x, y, r in spots]), near)
    canvas.line(curve("676,130 620,128 540,122 490,128"), at_hour(canvas, "#7C6A55", "#252A4E"), 11)
    canvas.line(curve("540,122 520,108 506,92"), at_hour(canvas, "#7C6A55", "#252A4E"), 6)
    for x, y, rot in ((500, 86, -40), (486, 126, -100), (512, 140, 150), (528, 96, 10)):
        with canvas.at(x, y, rot):
            canvas.fill(smooth("0,0! -11,-16 0,-36! 11,-16"), near)


def _stream(canvas: Canvas) -> None:
    """A stream between mossy stones, with leaves afloat."""
    water = smooth(
        "372,262! 350,284 300,300 296,320 360,338 400,362 360,400 260,470! 640,470! 590,410 "
        "560,372 470,346 396,326 388,312 420,292 400,262!"
    )
    canvas.fill(water, at_hour(canvas, "#A8DCE0", "#6C97C0"))
    shine = at_hour(canvas, "#E9FAF6", "#BBD3EC")
    for text in (
        "330,300 350,296 372,298",
        "400,346 440,352 470,364",
        "420,392 470,400 520,416",
        "380,430 430,436 470,448",
    ):
        canvas.line(curve(text), shine, 4, 0.8)
    stones: tuple[tuple[Point, float], ...] = (
        ((286, 314), 17),
        ((424, 300), 14),
        ((350, 364), 22),
        ((514, 344), 19),
        ((606, 420), 30),
        ((452, 332), 11),
    )
    for (x, y), r in stones:
        canvas.form(
            oval(x, y, r * 1.5, r),
            at_hour(canvas, "#B8BDB4", "#566A92"),
            at_hour(canvas, "#8F9891", "#3B4D77"),
            r * 0.4,
        )
        canvas.fill(
            smooth(
                (x - r * 1.3, y - r * 0.4),
                (x - r * 0.4, y - r),
                (x + r * 0.5, y - r),
                (x + r * 0.2, y - r * 0.5),
            ),
            at_hour(canvas, "#93B96F", "#46708A"),
        )
    for x, y, rot, day, dusk in (
        (446, 374, 62, "#F0B24E", "#E3A95E"),
        (506, 424, 110, "#E58A5C", "#CB8470"),
        (338, 290, 80, "#F6C96F", "#E9BC74"),
    ):
        with canvas.at(x, y, rot, 1.1 if y > 300 else 0.6):
            canvas.fill(smooth("0,22! -15,-2 0,-26! 15,-2"), at_hour(canvas, day, dusk))
            canvas.line(line((0, 26), (0, -16)), at_hour(canvas, "#FFE9C4", "#FFE2BD"), 2.4, 0.8)
