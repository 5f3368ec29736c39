"""Birds, large enough to be met."""

from tools.art.tiles.frame import at_hour
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.shapes import (
    joined,
    line,
    oval,
    poly,
    smooth,
)


def small_bird(canvas: Canvas, x: float, y: float, size: float = 0.92) -> None:
    """A small round bird that sings on a branch."""
    coat, breast = at_hour(canvas, "#6E93B5", "#6F7FB8"), at_hour(canvas, "#F4A882", "#D99AA0")
    with canvas.at(x, y, 0, size):
        canvas.form(
            joined(
                smooth("-22,-6 -16,-34 8,-40 26,-26 24,-2 4,8 -14,6"),
                oval(-12, -36, 17),
                smooth("18,-12! 52,4! 46,14! 12,4!"),
            ),
            coat,
            at_hour(canvas, "#53779A", "#55649C"),
            5,
        )
        canvas.fill(smooth("-24,-26 -14,-22 -2,-10 2,6 -12,6 -23,-6"), breast)
        canvas.fill(poly((-27, -40), (-42, -46), (-28, -33)), at_hour(canvas, "#E0A03C", "#D9A56A"))
        canvas.fill(oval(-15, -40, 2.6), at_hour(canvas, "#2A2840", "#15142C"))


def wader(canvas: Canvas, x: float, y: float, size: float, flip: bool = False) -> None:
    """A small grey bird on thin legs."""
    coat, belly = at_hour(canvas, "#8D93A8", "#6B7098"), at_hour(canvas, "#F4EFEA", "#B9B6CE")
    leg = at_hour(canvas, "#C58A55", "#9A7368")
    with canvas.at(x, y, 0, size, flip):
        canvas.fill(oval(2, 2, 26, 4), at_hour(canvas, "#A88C6A", "#2C2A4E"), 0.35)
        for dx, kick in ((-2, 5), (9, -4)):
            canvas.line(line((dx, -22), (dx + kick, 0)), leg, 2.6)
        body = smooth("-30,-34! -14,-52 10,-50 22,-42 26,-32 12,-20 -10,-20 -22,-26")
        canvas.form(
            joined(body, oval(24, -52, 11), smooth("12,-50 24,-44 26,-34 14,-34")),
            coat,
            at_hour(canvas, "#73798F", "#565B84"),
            4,
        )
        canvas.fill(smooth("-8,-24 8,-36 24,-42 24,-32 12,-21 0,-20"), belly)
        canvas.line(line((34, -52), (52, -48)), leg, 3)
        canvas.fill(oval(27, -54, 2), at_hour(canvas, "#2A2840", "#15142C"))
