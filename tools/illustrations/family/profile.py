"""Heads seen from the side, looking to the right, on a head of radius 70."""

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.face import draw_ear
from tools.illustrations.family.forms import each_form
from tools.illustrations.family.hair import CURLY, EARS_HIDDEN, Hair
from tools.illustrations.family.palette import WHITE
from tools.illustrations.family.person import Face, Layer, Person
from tools.illustrations.family.shapes import arc, curve, joined, oval, smooth, within

SKULL: Final = (
    "-6,-74 36,-64 59,-36 62,-14 66,0 77,17! 74,24 65,27 66,35 64,41 64,50 58,66 38,77 8,70 "
    "-20,60 -48,52 -68,18 -70,-22 -48,-60"
)
HAIRLINE: Final = "54,-46! 36,-44 22,-34 14,-14 8,-2! -4,-14 -20,-8"
EAR: Final = (-10.0, 10.0)


def _cap(nape: str) -> QPainterPath:
    """Hair from the brow over the crown down to the nape."""
    return smooth(f"{HAIRLINE} -22,20 {nape} -76,8 -80,-30 -58,-76 -8,-90 38,-78")


def _short() -> Hair:
    return Hair(_cap("-28,46! -56,48"))


def _crop() -> Hair:
    tight = "52,-50! 36,-46 22,-36 14,-14 8,-2! -4,-12 -18,-8 -22,18 -28,42! -54,44"
    return Hair(smooth(f"{tight} -72,8 -75,-28 -54,-71 -8,-84 36,-72"))


def _bun() -> Hair:
    return Hair(_cap("-30,30! -58,34"), oval(-76, -54, 30, 28))


def _long() -> Hair:
    fall = "8,-10! -8,20 -6,70 0,118 -20,136 -48,126 -78,134 -98,112 -88,50 -84,-10"
    return Hair(joined(_cap("-30,50! -60,50"), smooth(f"{fall} -60,-60 -20,-40")))


def _bob() -> Hair:
    fall = "10,-12! 6,30 10,70 -22,84 -66,80 -88,52 -86,-10 -60,-60 -20,-40"
    return Hair(joined(_cap("-30,50! -60,50"), smooth(fall)))


def _curly() -> Hair:
    spots = (
        (38, -58, 24), (12, -72, 30), (-24, -72, 32), (-54, -48, 32), (-68, -14, 30),
        (-62, 20, 28), (-40, 40, 22), (-30, -30, 40), (-26, 4, 20),
    )  # fmt: skip
    return Hair(joined(*[oval(x, y, r) for x, y, r in spots]))


def _braid() -> Hair:
    plait = [oval(-66 - i * 3, 56 + i * 26, 19 - i * 1.4, 17) for i in range(5)]
    return Hair(_cap("-30,40! -58,44"), joined(*plait, oval(-82, 186, 8, 14)))


STYLES: dict[str, Callable[[], Hair]] = {
    "short": _short,
    "crop": _crop,
    "bun": _bun,
    "long": _long,
    "bob": _bob,
    "curly": _curly,
    "braid": _braid,
}


def _beard(canvas: Canvas, person: Person) -> None:
    area = smooth("2,0! 10,22 24,36 40,32 58,30! 66,28 84,34 84,70 50,96 -10,84 -14,40")
    jaw = within(joined(smooth(SKULL), oval(40, 62, 26, 22)), area)
    canvas.form(jaw, person.hair_tone, person.hair_shade, 6)


def _cover(canvas: Canvas, person: Person) -> None:
    cloth = person.cover_cloth
    if person.cover == "hijab":
        scarf = smooth(
            "46,-78! 32,-58 20,-28 16,8 24,42 42,66 58,78! 60,96 32,116 -6,117 -50,102 -80,70 "
            "-88,10 -84,-40 -52,-82 0,-96"
        )
        canvas.form(scarf, cloth.base, cloth.shade, 10)
        canvas.line(curve("30,-56 18,-26 15,8 24,42 40,64"), cloth.light, 6)
        canvas.line(curve("-36,-60 -52,-10 -30,60 20,96"), cloth.shade, 5)
        return
    if person.cover == "cap":
        dome = smooth("66,-26! 60,-62 30,-92 -12,-100 -58,-84 -82,-44 -80,0! -30,-20 20,-36")
        canvas.form(dome, cloth.base, cloth.shade, 9)
        for rib in ("4,-96 16,-72 16,-44", "-30,-94 -28,-64 -32,-30"):
            canvas.line(curve(rib), cloth.shade, 4)
        canvas.form(
            smooth("70,-28 62,-48 10,-46 -40,-30 -80,-12 -84,12 -70,18 -30,0 20,-16"),
            cloth.light,
            cloth.base,
            6,
        )
        return
    dome = smooth("62,-20! 74,-60 40,-108 -16,-114 -74,-90 -92,-36 -72,26! -30,6 -6,-16 30,-38")
    canvas.form(dome, cloth.base, cloth.shade, 10)
    for fold in ("58,-44 10,-62 -70,-10", "60,-66 4,-88 -82,-40", "30,-94 -14,-104 -66,-74"):
        canvas.line(curve(fold), cloth.shade, 4.5)


def _eye(canvas: Canvas, person: Person, face: Face) -> None:
    tone = person.tones
    if face.eyes == "open":
        canvas.fill(oval(44, 3, 6, 9), tone["skin.rim"])
        canvas.fill(oval(45, 3, 5, 7.8), tone["skin.eye"])
        canvas.fill(oval(47, 0, 1.8), WHITE)
        return
    lid, low = (-1, 8) if face.eyes == "closed" else (1, 8)
    canvas.line(arc((34, lid), (45, low), (54, lid + 2)), tone["skin.line"], 5)


def _mouth(canvas: Canvas, person: Person, face: Face) -> None:
    if person.beard:
        canvas.line(arc((46, 43), (55, 46.5), (63, 42)), person.tones["skin.smile"], 4.6)
    elif face.mouth == "blow":
        canvas.fill(oval(66, 41, 6, 5.5), person.tones["skin.lip"])
    else:
        start, middle = {"smile": (40.5, 45.5), "soft": (42, 44), "level": (43, 42)}[face.mouth]
        canvas.line(arc((47, start), (56, middle), (65, 40)), person.tones["skin.line"], 4.6)


def _features(canvas: Canvas, person: Person, face: Face) -> None:
    tone = person.tones
    cheek = within(oval(34, 28, 15, 10.5), smooth(SKULL))
    canvas.fill(cheek, tone["skin.warmth"])
    lift = 5.0 if face.brows == "drawn" else 0.0
    canvas.line(arc((32, -17 + lift), (44, -22), (56, -17 - lift)), tone["hair.brow"], 4.2)
    canvas.line(curve((64, 24), (68, 25), (71, 22)), tone["skin.nose"], 4)
    if person.age == "old":
        canvas.line(curve((22, 8), (15, 5)), tone["skin.shade"], 3)
        canvas.line(curve((22, 14), (15, 16)), tone["skin.shade"], 3)
    _eye(canvas, person, face)


def _glasses(canvas: Canvas, person: Person) -> None:
    frame = person.tones["skin.frame"]
    lens = oval(45, 5, 14, 18)
    canvas.fill(lens, WHITE, 0.18)
    canvas.line(lens, frame, 3.6)
    canvas.line(curve((31, 2), (12, 0), (-8, 4)), frame, 3.4)


def _behind(canvas: Canvas, person: Person) -> None:
    for each in each_form(canvas, person):
        mass = None if each.cover else STYLES[each.hair]().behind
        if mass is not None:
            canvas.form(mass, each.hair_tone, each.hair_shade, 7)


def _hair(canvas: Canvas, person: Person) -> None:
    canvas.form(STYLES[person.hair]().on, person.hair_tone, person.hair_shade, 6)
    if person.hair not in ("crop", *CURLY):
        canvas.line(curve("-40,-62 -12,-76 18,-72"), person.hair_light, 5)


def _changing(canvas: Canvas, person: Person, face: Face, bearded: bool) -> None:
    """What differs between the heads a patient can be given."""
    if person.beard:
        _beard(canvas, person)
    if bearded:
        _mouth(canvas, person, face)
    if person.cover:
        _cover(canvas, person)
    else:
        _hair(canvas, person)
    if person.cover != "hijab" and (person.cover or person.hair not in EARS_HIDDEN):
        draw_ear(canvas, person, *EAR, -1, 13)


def profile(canvas: Canvas, person: Person, face: Face, layer: Layer = "both") -> None:
    """The head at (0, 0), looking to the right."""
    if layer != "front":
        _behind(canvas, person)
    if layer == "behind":
        return
    canvas.form(smooth(SKULL), person.tone.base, person.tone.shade, 8)
    _features(canvas, person, face)
    if not person.beard:
        _mouth(canvas, person, face)
    for each in each_form(canvas, person):
        _changing(canvas, each, face, person.beard)
    if person.glasses:
        _glasses(canvas, person)
