"""Lying poses.

The origin lies on the mattress, under the centre of the head; the feet point to the right. The
patient is awake: closed eyes are rest.
"""

from collections.abc import Sequence

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.bodies import arm, garment, neck
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.colour import mix
from tools.illustrations.family.forms import each_form
from tools.illustrations.family.furniture import Pattern, pillow, quilt_print
from tools.illustrations.family.heads import head
from tools.illustrations.family.palette import RAMPS, Ramp
from tools.illustrations.family.person import Face, Person
from tools.illustrations.family.shapes import curve, cut, placed, ribbon, smooth

LIFT = -90.0
"""How high the centre of a head lies above the mattress."""


def _pillow_lip(canvas: Canvas, ramp: Ramp) -> None:
    """The front of the pillow, drawn over the cheek so that the head sinks in."""
    face = ramp.light if ramp is RAMPS["white"] else ramp.base
    canvas.fill(smooth("-112,0 -88,-22 -30,-32 24,-30 62,-16 74,4 40,12 -70,12"), face)
    canvas.line(curve("-40,-26 10,-26 48,-14"), ramp.shade, 4.5, 0.8)


RESTING = Face(turn=0.2, eyes="closed")


def _knees() -> QPainterPath:
    """Knees drawn up come towards us: a hill in front of the hip, the shins to the right."""
    return smooth(
        "398,-30 424,-92 482,-112 540,-84 580,-46 650,-38 686,-14 672,16 600,26 500,34 424,24"
    )


def cover_with(
    canvas: Canvas,
    shape: QPainterPath,
    ramp: Ramp,
    edge: QPainterPath,
    folds: Sequence[QPainterPath],
    pattern: Pattern = "plain",
    hill: QPainterPath | None = None,
) -> None:
    """A quilt: its shape, the folded edge, folds, and a hill of knees below it."""
    canvas.form(shape, ramp.base, ramp.shade, 15)
    if hill is not None:
        canvas.shade(hill, ramp.shade, 12)
    quilt_print(canvas, shape, ramp, pattern)
    for each in folds:
        canvas.line(each, mix(ramp.shade, ramp.deep, 0.12), 6.5, 0.75)
    canvas.form(edge, ramp.light, mix(ramp.light, ramp.base, 0.6), 6)


def lying_on_side(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    quilt: str = "blue",
    pattern: Pattern = "plain",
    face: Face = RESTING,
    hug: str | None = "coral",
    draw_arm: bool = True,
) -> None:
    """On the side, facing us, knees drawn up under the quilt, arms around something."""
    with canvas.at(x, y):
        pillow(canvas, -14, -54, 250, 136, "white", -3)
        head(canvas, person, 0, LIFT, -74, face, layer="behind")
        neck(canvas, person, (34, LIFT + 8), (104, -84), 50)
        with canvas.part("chest"):
            torso = smooth(
                "74,-116 112,-158 168,-166 238,-136 300,-122 372,-140 420,-60 400,10 240,13 "
                "112,10 70,-36"
            )
            garment(canvas, person, torso)
            canvas.line(curve("84,-126 66,-84 80,-30"), person.cloth.light, 8)
        for each in each_form(canvas, person):
            if each.cover == "hijab":
                cloth = each.cover_cloth
                fall = smooth("30,-130 96,-136 132,-100 128,-50 90,-26 40,-40")
                canvas.form(fall, cloth.base, cloth.shade, 8)
        legs = smooth(
            "292,70! 278,-30 304,-134 376,-172 450,-156 530,-112 610,-78 672,-64 708,-24 "
            "712,66 640,78 560,66 470,80 380,68"
        )
        edge = ribbon(
            [(318, -128), (290, -92), (280, -30), (286, 30), (291, 62)], [34, 36, 36, 34, 30]
        )
        cover_with(
            canvas,
            legs,
            RAMPS[quilt],
            edge,
            [
                curve("352,-104 400,-126 446,-122"),
                curve("352,18 356,42 350,62"),
                curve("600,20 606,44 600,60"),
            ],
            pattern,
            _knees(),
        )
        head(canvas, person, 0, LIFT, -74, face, layer="front")
        _pillow_lip(canvas, RAMPS["white"])
        if hug:
            pillow(canvas, 208, -58, 178, 138, hug, 9, dent=(66, -6))
        if draw_arm:
            arm(
                canvas,
                person,
                (122, -124),
                (164, -22),
                (256, -58),
                turn=-14,
                over=True,
            )


def _back_torso() -> QPainterPath:
    return smooth(
        "62,-104 106,-156 172,-164 250,-132 312,-122 384,-150 452,-158 500,-60 480,12 112,12 58,-32"
    )


def lying_seen_from_behind(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    quilt: str = "blue",
    pattern: Pattern = "plain",
) -> None:
    """On the side, back towards us: the gown is open over the low back, ties at the nape."""
    with canvas.at(x, y):
        pillow(canvas, -14, -54, 250, 136, "white", -3)
        neck(canvas, person, (30, LIFT + 4), (110, -82), 58)
        body = _back_torso()
        canvas.form(body, person.tone.base, person.tone.shade, 12)
        canvas.line(curve("262,-62 330,-58 410,-64"), person.tone.shade, 6)
        opening = smooth("256,-260! 244,-130 232,-62 258,20! 700,40! 700,-260!")
        gown = cut(body, opening)
        garment(canvas, person, gown)
        canvas.line(curve("246,-132 234,-62 252,8"), person.cloth.light, 10)
        canvas.line(curve("86,-66 150,-60 232,-64"), person.cloth.shade, 5)
        canvas.line(curve("150,-158 172,-122 166,-92"), person.cloth.shade, 5)
        canvas.line(curve("214,-146 210,-122 196,-102"), person.cloth.shade, 5)
        for tie in (104, 196):
            _bow(canvas, tie, -62, person.cloth)
        legs = smooth(
            "414,70! 402,-50 420,-144 472,-176 540,-160 616,-116 700,-88 760,-70 786,-28 "
            "790,66 720,78 640,66 550,80 480,68"
        )
        edge = ribbon(
            [(426, -150), (406, -96), (403, -30), (409, 30), (413, 62)], [34, 36, 36, 34, 30]
        )
        cover_with(
            canvas,
            legs,
            RAMPS[quilt],
            edge,
            [
                curve("486,-70 560,-44 650,-46"),
                curve("570,-124 630,-90 700,-68"),
                curve("474,16 478,42 472,60"),
                curve("690,20 696,44 690,60"),
            ],
            pattern,
        )
        head(canvas, person, -16, LIFT, -80, view="back")
        _pillow_lip(canvas, RAMPS["white"])


def skin_seen_from_behind(x: float, y: float) -> QPainterPath:
    """The bare low back of `lying_seen_from_behind`, to keep signs on it."""
    patch = smooth("252,-134! 312,-122 384,-150 408,-152! 392,-96 388,-30 396,12! 258,12! 240,-62")
    return placed(patch, x, y)


def quilt_on_side(x: float, y: float) -> QPainterPath:
    """The quilt of `lying_on_side` over the hip."""
    hip = smooth("300,-120 376,-168 450,-152 530,-110 600,-70 600,40 310,50")
    return placed(hip, x, y)


def _bow(canvas: Canvas, x: float, y: float, cloth: Ramp) -> None:
    for side in (-1, 1):
        canvas.line(
            curve(
                (x, y),
                (x + 6, y + side * 14),
                (x + 15, y + side * 16),
                (x + 12, y + side * 4),
                (x, y),
            ),
            cloth.deep,
            3.4,
            0.7,
        )
    canvas.line(curve((x, y), (x - 8, y + 10), (x - 10, y + 22)), cloth.deep, 3.4, 0.7)
    canvas.line(curve((x, y), (x - 10, y + 4), (x - 18, y + 12)), cloth.deep, 3.4, 0.7)


def lying_on_stomach(
    canvas: Canvas,
    person: Person,
    x: float,
    y: float,
    quilt: str = "blue",
    pattern: Pattern = "plain",
    face: Face = RESTING,
) -> None:
    """On the stomach, seen from the side, the cheek on the pillow and the face towards us."""
    with canvas.at(x, y):
        pillow(canvas, -14, -44, 250, 116, "white", -2)
        head(canvas, person, 0, -76, -84, face, layer="behind")
        neck(canvas, person, (34, -64), (104, -58), 52)
        body = smooth(
            "66,-64 108,-112 180,-124 260,-108 330,-92 392,-104 470,-130 520,-50 490,14 "
            "112,14 62,-14"
        )
        canvas.form(body, person.tone.base, person.tone.shade, 12)
        opening = smooth("262,-240! 246,-104 238,-44 262,22! 700,40! 700,-240!")
        gown = cut(body, opening)
        garment(canvas, person, gown)
        canvas.line(curve("252,-108 238,-46 256,10"), person.cloth.light, 10)
        canvas.line(curve("116,-110 180,-104 250,-98"), person.cloth.shade, 5)
        canvas.line(curve("80,-84 70,-44 84,-10"), person.cloth.light, 8)
        for each in each_form(canvas, person):
            if each.cover == "hijab":
                cloth = each.cover_cloth
                fall = smooth("30,-108 92,-112 124,-80 118,-34 88,-12 40,-24")
                canvas.form(fall, cloth.base, cloth.shade, 8)
        legs = smooth(
            "414,70! 402,-50 424,-118 480,-146 548,-128 640,-82 740,-62 800,-60 820,-24 "
            "818,66 720,78 640,66 550,80 480,68"
        )
        edge = ribbon(
            [(428, -124), (408, -84), (404, -26), (410, 32), (414, 62)], [32, 35, 36, 34, 30]
        )
        folds = [
            curve("486,-56 570,-36 660,-36"),
            curve("576,-96 650,-62 740,-44"),
            curve("474,18 478,42 472,60"),
            curve("700,20 706,44 700,60"),
        ]
        cover_with(canvas, legs, RAMPS[quilt], edge, folds, pattern)
        head(canvas, person, 0, -76, -84, face, layer="front")
        _pillow_lip(canvas, RAMPS["white"])
        arm(canvas, person, (128, -62), (168, 8), (62, -2), turn=184, over=True)


def skin_on_stomach(x: float, y: float) -> QPainterPath:
    """The bare low back of `lying_on_stomach`, to keep signs on it."""
    patch = smooth("258,-108! 330,-92 392,-104 412,-110! 396,-80 390,-26 398,14! 262,14! 244,-46")
    return placed(patch, x, y)
