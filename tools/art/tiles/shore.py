"""A tile of a place in the mind: a wide beach in early light."""

from tools.art.tiles.birds import wader
from tools.art.tiles.frame import at_hour
from tools.art.tiles.water import reflection, stars
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import Colour, Hour, Role
from tools.illustrations.family.shapes import (
    box,
    curve,
    joined,
    line,
    oval,
    poly,
    smooth,
)

FOAM = Colour("#FFFFFF", Role.GLOW)


def _cloud(canvas: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    with canvas.at(x, y, 0, size):
        shape = joined(box(-80, -14, 160, 28, 14), oval(-26, -16, 30, 24), oval(22, -10, 26, 20))
        canvas.fill(shape, colour, 0.75)


def _shell(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A scallop that lies in the sand."""
    base, shade = at_hour(canvas, "#FBD3C4", "#C79BAE"), at_hour(canvas, "#EDB09C", "#A67B98")
    with canvas.at(x, y, -12, size):
        canvas.fill(oval(4, 34, 62, 9), at_hour(canvas, "#B08F66", "#25234A"), 0.4)
        fan = smooth("-12,34! -58,4 -56,-26 -38,-44 -14,-54 14,-54 38,-44 56,-26 58,4 12,34!")
        canvas.form(fan, base, shade, 9)
        canvas.form(smooth("-20,26! 20,26! 24,38 -24,38"), shade, shade, 3)
        for dx in (-40, -21, 0, 21, 40):
            canvas.line(
                curve((dx * 0.16, 28), (dx * 0.7, -8), (dx, -38 - 8 * (1 - abs(dx) / 40))), shade, 4
            )


def place_shore(canvas: Canvas) -> None:
    """A wide beach in early light: lace of a wave, two birds, a shell, one boat far out."""
    canvas.wash(
        box(-10, -10, 764, 180),
        at_hour(canvas, "#A9D3EE", "#27306B"),
        at_hour(canvas, "#FFE9CF", "#C98FA6"),
    )
    stars(canvas, ((520, 30), (590, 66), (660, 28), (700, 90), (430, 46)))
    sun, halo = at_hour(canvas, "#FFDD8E", "#FFE7B5"), at_hour(canvas, "#FFF3D0", "#FFC9A0")
    canvas.glow(190, 118, 170, halo, 0.9, oval(190, 118, 170))
    canvas.fill(oval(190, 118, 36), sun)
    _cloud(canvas, 470, 70, 0.9, at_hour(canvas, "#FFFFFF", "#7C6FA6"))
    _cloud(canvas, 640, 116, 0.6, at_hour(canvas, "#FFFFFF", "#8A76A8"))
    canvas.wash(
        box(-10, 166, 764, 170),
        at_hour(canvas, "#8CC7DF", "#4A5A97"),
        at_hour(canvas, "#BFE7E2", "#6F7FB4"),
    )
    reflection(canvas, 190, 176, 92, 46, at_hour(canvas, "#FFF6DC", "#FFD9B0"))
    for x, y, half in ((420, 190, 40), (610, 206, 54), (520, 226, 34), (330, 214, 30)):
        canvas.line(line((x - half, y), (x + half, y)), FOAM, 2.6, 0.4)
    with canvas.at(560, 168, 0, 0.62):
        canvas.fill(smooth("-36,-8! 36,-8! 24,8 -24,8"), at_hour(canvas, "#C4664F", "#4A2F55"))
        canvas.fill(poly((-2, -64), (-2, -12), (-32, -12)), at_hour(canvas, "#FFFDF9", "#E7D3D6"))
        canvas.fill(poly((3, -54), (3, -12), (26, -12)), at_hour(canvas, "#FBD7CA", "#C9A3B4"))
    _sand(canvas)
    wader(canvas, 470, 322, 0.92)
    wader(canvas, 548, 338, 1.04)
    for index in range(7):
        x, y = 446 - index * 24, 330 + index * 4
        canvas.line(line((x, y), (x - 5, y - 4)), at_hour(canvas, "#CBA878", "#3B3866"), 2.2)
        canvas.line(line((x, y), (x - 6, y + 2)), at_hour(canvas, "#CBA878", "#3B3866"), 2.2)
    _shell(canvas, 654, 392, 0.9)


def _sand(canvas: Canvas) -> None:
    wet = smooth(
        "-20,262! 90,282 210,268 340,292 470,276 600,262 680,276 770,256! 770,480! -20,480!"
    )
    canvas.fill(wet, at_hour(canvas, "#DDBF97", "#57507F"))
    lace = curve("-20,264 90,284 210,270 340,294 470,278 600,264 680,278 770,258")
    canvas.line(lace, FOAM, 13, 0.95 if canvas.hour is Hour.DAY else 0.75)
    canvas.line(
        curve("-20,248 80,262 220,250 330,272 480,256 600,244 690,256 770,240"), FOAM, 5, 0.55
    )
    dry = smooth("-20,306! 110,324 240,312 380,334 520,320 640,306 770,300! 770,480! -20,480!")
    canvas.wash(dry, at_hour(canvas, "#F3DFBC", "#6A5F8C"), at_hour(canvas, "#E8C99B", "#3E3A69"))
