"""Hair, around a head of radius 70 at (0, 0): a mass behind the head and a mass on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.palette import GOLD
from tools.illustrations.family.person import Person
from tools.illustrations.family.shapes import curve, joined, oval, smooth


@dataclass(frozen=True)
class Hair:
    """A style: what lies on the head, and what is seen behind it."""

    on: QPainterPath
    behind: QPainterPath | None = None


def _parted() -> QPainterPath:
    """A side parting: one long sweep over the brow and a small one on the other side."""
    return smooth(
        "-73,12! -80,-24 -56,-68 0,-90 55,-69 79,-24 73,12! 67,-14 54,-36 18,-42 "
        "-16,-54 -34,-66! -44,-44 -60,-24 -67,-4"
    )


def _centre_part() -> QPainterPath:
    return smooth(
        "-73,22! -80,-20 -58,-70 0,-88 58,-70 80,-20 73,22! 66,-12 40,-40 2,-64! -38,-40 -66,-12"
    )


def _curls(spots: Sequence[tuple[float, float, float]]) -> QPainterPath:
    return joined(*[oval(x, y, r) for x, y, r in spots])


def _short() -> Hair:
    return Hair(_parted())


def _crop() -> Hair:
    return Hair(
        smooth(
            "-69,2! -74,-26 -50,-68 0,-86 50,-68 74,-26 69,2! 64,-14 54,-36 30,-46 0,-49 "
            "-30,-46 -54,-36 -64,-14"
        ),
    )


def _bun() -> Hair:
    knot = oval(10, -96, 31, 29)
    return Hair(_centre_part(), joined(knot, oval(0, -14, 77, 72)))


def _long() -> Hair:
    """Shoulder-long with a soft, uneven hem: it never ends in a straight line."""
    fall = smooth(
        "0,-88 62,-68 82,-10 84,50 90,98 74,134 48,128 22,140 -8,132 -38,142 -66,128 "
        "-88,108 -84,50 -82,-10 -62,-68"
    )
    locks = [
        smooth(
            (side * 62, -40),
            (side * 84, -10),
            (side * 86, 50),
            (side * 80, 96),
            (side * 60, 92),
            (side * 58, 40),
            (side * 63, -4),
        )
        for side in (-1, 1)
    ]
    return Hair(joined(_parted(), *locks), fall)


def _bob() -> Hair:
    fall = smooth("0,-90 62,-70 84,-10 86,40 74,78 44,84 0,70 -44,84 -74,78 -86,40 -84,-10 -62,-70")
    fringe = smooth(
        "-76,34! -83,-20 -60,-72 0,-92 60,-72 83,-20 76,34! 66,6 60,-20 30,-26 0,-24 "
        "-30,-26 -60,-20 -66,6"
    )
    return Hair(fringe, fall)


def _curly() -> Hair:
    back = _curls(
        [
            (-62, -24, 34),
            (-70, 14, 27),
            (62, -24, 34),
            (70, 14, 27),
            (-40, -64, 36),
            (0, -78, 38),
            (40, -64, 36),
        ]
    )
    front = _curls([(-58, -34, 22), (-32, -52, 25), (0, -60, 26), (32, -52, 25), (58, -34, 22)])
    return Hair(front, back)


def _braid() -> Hair:
    knots = [oval(64 + i * 4, 40 + i * 27, 19 - i * 1.5, 18) for i in range(5)]
    plait = joined(*knots, oval(88, 172, 8, 15))
    return Hair(_parted(), joined(oval(0, -14, 78, 74), plait))


HAIR_STYLES: dict[str, Callable[[], Hair]] = {
    "short": _short,
    "crop": _crop,
    "bun": _bun,
    "long": _long,
    "bob": _bob,
    "curly": _curly,
    "braid": _braid,
}
EARS_HIDDEN = ("long", "bob")


CURLY = ("curly",)


def strands(canvas: Canvas, person: Person) -> None:
    """One or two lighter strands that follow the skull; enough to say hair, not helmet."""
    if person.hair in ("crop", *CURLY):
        return
    canvas.line(curve("-46,-62 -20,-77 8,-80"), person.hair_light, 5)
    canvas.line(curve("38,-70 56,-54 66,-34"), person.hair_light, 4)


def _back_outline(person: Person) -> QPainterPath:
    """Seen from behind: the hair ends before the ear and above the nape."""
    cropped = smooth(
        "-4,-86 44,-74 66,-44 67,-20 60,-2 54,-6 47,-16 37,-10 34,8 37,26 32,44 6,54 "
        "-40,46 -70,22 -76,-20 -54,-70"
    )
    if person.hair == "long":
        return joined(cropped, smooth("-72,-10 34,-10 52,60 34,128 -10,138 -60,128 -82,50"))
    if person.hair == "bob":
        return joined(cropped, smooth("-74,-10 34,-10 50,46 30,80 -20,86 -66,78 -84,40"))
    if person.hair in CURLY:
        rim = [(-60, -34, 30), (-36, -66, 32), (0, -78, 34), (34, -66, 30), (-70, 4, 26)]
        return joined(cropped, _curls([*rim, (-52, 40, 24), (-16, 52, 24), (56, -38, 22)]))
    return cropped


def back_of_hair(canvas: Canvas, person: Person) -> None:
    """The hair of a head seen from behind and a little from the side."""
    outline = _back_outline(person)
    if person.hair == "crop":
        faded = smooth("-66,20 -34,40 4,48 34,34 38,48 8,66 -36,58 -62,40")
        canvas.fill(faded, person.hair_tone, 0.45)
    canvas.form(outline, person.hair_tone, person.hair_shade, 9)
    if person.hair == "bun":
        canvas.form(oval(-4, -44, 34, 31), person.hair_tone, person.hair_shade, 6)
        canvas.line(curve("-26,-48 -8,-34 16,-44"), person.hair_light, 4.5)
    elif person.hair == "crop":
        canvas.line(curve("-34,-58 -10,-68 18,-62"), person.hair_light, 5)
        canvas.line(curve("-56,-28 -60,-8 -54,12"), person.hair_light, 4)
    elif person.hair not in CURLY:
        for start, middle, end in (
            ((-20, -66), (-48, -42), (-60, -4)),
            ((-4, -50), (-20, -22), (-22, 16)),
            ((16, -64), (30, -44), (30, -16)),
        ):
            canvas.line(curve(start, middle, end), person.hair_light, 4.2)
    if person.hair == "braid":
        _plait(canvas, person)


def _plait(canvas: Canvas, person: Person) -> None:
    for index in range(6):
        x, y = -6 + index * 3.5, 58 + index * 27
        knot = oval(x, y, 24 - index * 1.6, 18, -8 if index % 2 else 8)
        canvas.form(knot, person.hair_tone, person.hair_shade, 6)
        parting = curve((x - 12, y - 6), (x, y + 4), (x + 12, y - 6))
        canvas.line(parting, person.hair_light, 3.6)
    canvas.fill(oval(14, 216, 14, 8), GOLD)
    canvas.fill(smooth("7,220 21,220 25,246 15,256 5,244"), person.hair_tone)
