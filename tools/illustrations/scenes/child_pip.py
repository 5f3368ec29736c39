"""Pip alone, on nothing: what Pip does in the child's rooms of the app, and five worried faces."""

from collections.abc import Callable

from tools.illustrations.family.animals import (
    ASLEEP,
    BREATHING,
    GLAD,
    PROUD,
    SQUEEZING,
    WORRIES,
    blowing,
    held_heart,
    looking,
    pip,
    pip_head,
    squeezing_paws,
)
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.child_things import sleepy, star
from tools.illustrations.family.furniture import pillow
from tools.illustrations.family.palette import INK, MOONLIGHT, RAMPS
from tools.illustrations.family.shapes import curve, cut, oval, placed, ribbon, smooth
from tools.illustrations.family.signs import speech

MIDDLE = 240.0
TALL = 1.22
EYES = 258.0
"""How far down Pip's face is when all of Pip is shown."""


def _shadow(canvas: Canvas, x: float = MIDDLE) -> None:
    canvas.fill(oval(x, 448, 130, 13), INK, 0.09)


def pip_hello(canvas: Canvas) -> None:
    """Pip waves."""
    _shadow(canvas, MIDDLE - 10)
    pip(canvas, MIDDLE - 10, EYES, TALL, 0, GLAD, ("rest", "wave"), nod=3)


def pip_breathe(canvas: Canvas) -> None:
    """Pip breathes out, paws on a round belly."""
    _shadow(canvas, MIDDLE - 72)
    pip(canvas, MIDDLE - 72, EYES, TALL, 0, BREATHING, ("belly", "belly"))
    with canvas.at(MIDDLE - 72, EYES, 0, TALL):
        blowing(canvas, 0.72)


def pip_squeeze(canvas: Canvas) -> None:
    """Pip squeezes a soft heart with both paws."""
    _shadow(canvas)
    pip(canvas, MIDDLE, EYES, TALL, 0, SQUEEZING, ("away", "away"))
    held_heart(canvas, MIDDLE, EYES + 116, 1.36)
    with canvas.at(MIDDLE, EYES, 0, TALL):
        squeezing_paws(canvas)


def pip_rest(canvas: Canvas) -> None:
    """Pip sleeps against a pillow under a blanket of stars."""
    _shadow(canvas)
    pillow(canvas, MIDDLE, 318, 330, 220, "lavender", -4)
    pip(canvas, MIDDLE - 4, EYES + 6, TALL * 0.96, -4, ASLEEP, ("belly", "belly"), nod=10)
    blanket = smooth(
        "88,392! 96,356 150,340 240,348 330,338 388,356 394,396 398,440 330,456 240,450 150,456 "
        "84,442"
    )
    canvas.form(blanket, RAMPS["blue"].base, RAMPS["blue"].shade, 9)
    edge = ribbon([(96, 366), (160, 350), (240, 358), (324, 348), (386, 366)], [24, 28, 28, 28, 24])
    canvas.fill(cut(canvas.scatter(blanket, 84, star(15), 8), edge), MOONLIGHT, 0.95)
    canvas.form(edge, RAMPS["blue"].light, RAMPS["blue"].base, 5)
    sleepy(canvas, 376, 150, 1.1)


def pip_brave(canvas: Canvas) -> None:
    """Pip shows a bandage, and is proud of it."""
    _shadow(canvas)
    for x, y, r in ((70, 190, 20), (410, 150, 24), (430, 300, 14), (62, 330, 13)):
        canvas.fill(placed(star(r), x, y, x % 20), RAMPS["sun"].base)
    pip(canvas, MIDDLE, EYES, TALL, 0, PROUD, ("rest", "hip"), bandage=True)


def pip_ask(canvas: Canvas) -> None:
    """Pip has a paw up and a question."""
    _shadow(canvas, MIDDLE - 60)
    pip(canvas, MIDDLE - 60, EYES, TALL, 0, looking(GLAD, "aside"), ("rest", "up"), nod=-4)
    paper = RAMPS["lavender"]
    speech(canvas, 386, 96, 124, 124, (318, 190), paper.light)
    canvas.line(curve("364,80 370,62 388,56 406,66 406,86 390,100 387,112"), paper.deep, 12)
    canvas.fill(oval(387, 132, 7.5), paper.deep)


def _worry(degree: int) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        with canvas.at(MIDDLE, 326, 0, 1.68):
            pip_head(canvas, WORRIES[degree])

    return draw


PIPS: dict[str, Callable[[Canvas], None]] = {
    each.__name__: each
    for each in (pip_hello, pip_breathe, pip_squeeze, pip_rest, pip_brave, pip_ask)
} | {f"pip_worry_{degree}": _worry(degree) for degree in range(len(WORRIES))}
