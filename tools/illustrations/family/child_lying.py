"""How children lie: curled on the side, back towards us, on the tummy, half upright.

Origins are those of the adults' poses: on the mattress, under the head; the feet to the right.
"""

from PySide6.QtGui import QPainterPath

from tools.illustrations.family.bodies import arm, garment, neck
from tools.illustrations.family.canvas import Canvas
from tools.illustrations.family.child_things import star
from tools.illustrations.family.children import Child, back_of_child_head, child_head
from tools.illustrations.family.furniture import pillow
from tools.illustrations.family.lying import RESTING, cover_with
from tools.illustrations.family.palette import MOONLIGHT, RAMPS, SHEET, SHEET_SHADE, Ramp
from tools.illustrations.family.person import Face
from tools.illustrations.family.shapes import curve, cut, placed, ribbon, smooth

PILLOW = "sun"


def _lift(child: Child) -> float:
    """How high the middle of the head lies above the mattress."""
    return -max(90 * child.size, child.head_radius + 22)


def _lip(canvas: Canvas, ramp: str) -> None:
    """The front of the pillow, over the cheek."""
    cloth = RAMPS[ramp]
    canvas.fill(smooth("-112,0 -88,-22 -30,-32 24,-30 62,-16 74,4 40,12 -70,12"), cloth.base)
    canvas.line(curve("-40,-26 10,-26 48,-14"), cloth.shade, 4.5, 0.8)


def _quilt(
    canvas: Canvas,
    legs: QPainterPath,
    quilt: str,
    edge: QPainterPath,
    folds: tuple[str, ...],
    hill: QPainterPath | None = None,
) -> None:
    """A quilt with stars."""
    ramp = RAMPS[quilt]
    cover_with(canvas, legs, ramp, edge, [curve(each) for each in folds], "plain", hill)
    stars = canvas.scatter(legs, 100, star(17), 12)
    canvas.fill(cut(stars, edge), MOONLIGHT if quilt != "sun" else ramp.light, 0.9)


def curled_on_side(
    canvas: Canvas,
    child: Child,
    x: float,
    y: float,
    quilt: str = "lavender",
    face: Face = RESTING,
    pillow_ramp: str = PILLOW,
) -> None:
    """On the side, facing us, knees drawn up: add what is held, and `holding_arm`."""
    size, lift = child.size, _lift(child)
    with canvas.at(x, y):
        pillow(canvas, -14, -54, 250, 136, pillow_ramp, -3)
        child_head(canvas, child, 0, lift, -70, face, layer="behind")
        with canvas.at(0, 0, 0, size):
            neck(canvas, child, (34 / size, lift / size + 8), (104, -84), 50)
            with canvas.part("chest"):
                torso = smooth(
                    "70,-112 108,-158 168,-168 238,-140 300,-124 372,-140 420,-60 400,10 240,13 "
                    "112,10 66,-34"
                )
                garment(canvas, child, torso)
                canvas.line(curve("84,-126 66,-84 80,-30"), child.cloth.light, 8)
            legs = smooth(
                "292,70! 278,-30 302,-136 374,-180 456,-172 540,-128 604,-84 634,-40 644,10 "
                "640,66 560,78 480,66 390,78"
            )
            edge = ribbon(
                [(318, -130), (290, -92), (280, -30), (286, 30), (291, 62)], [34, 36, 36, 34, 30]
            )
            hill = smooth(
                "366,-10 388,-92 446,-124 506,-98 548,-58 606,-40 628,4 606,26 520,36 420,34"
            )
            folds = ("352,-104 400,-132 446,-134", "352,18 356,42 350,62", "570,24 576,46 570,62")
            _quilt(canvas, legs, quilt, edge, folds, hill)
        child_head(canvas, child, 0, lift, -70, face, layer="front")
        _lip(canvas, pillow_ramp)


def holding_arm(
    canvas: Canvas, child: Child, x: float, y: float, reach: float = 0, turn: float = -14
) -> None:
    """The near arm of a child `curled_on_side` at (x, y), around what is held.

    `reach` moves the hand further down the bed.
    """
    size = child.size
    shoulder = (x + 124 * size, y - 124 * size)
    elbow = (x + 150 * size + reach * 0.3, y - 10 * size)
    wrist = (x + 236 * size + reach, y - 46 * size)
    arm(canvas, child, shoulder, elbow, wrist, turn=turn, over=True, size=max(size, 0.74))


def curled_seen_from_behind(
    canvas: Canvas,
    child: Child,
    x: float,
    y: float,
    quilt: str = "lavender",
    pillow_ramp: str = PILLOW,
) -> None:
    """On the side, back towards us; the gown is open over the low back."""
    size, lift, cloth = child.size, _lift(child), child.cloth
    with canvas.at(x, y):
        pillow(canvas, -14, -54, 250, 136, pillow_ramp, -3)
        with canvas.at(0, 0, 0, size):
            neck(canvas, child, (30 / size, lift / size + 4), (110, -82), 58)
            body = smooth(
                "62,-104 106,-156 172,-166 250,-138 312,-128 384,-152 452,-162 500,-60 480,12 "
                "112,12 58,-32"
            )
            canvas.form(body, child.tone.base, child.tone.shade, 12)
            canvas.line(curve("262,-62 330,-58 410,-64"), child.tone.shade, 6)
            opening = smooth("256,-260! 244,-130 232,-62 258,20! 700,40! 700,-260!")
            garment(canvas, child, cut(body, opening))
            canvas.line(curve("246,-134 234,-62 252,8"), cloth.light, 10)
            canvas.line(curve("86,-66 150,-60 232,-64"), cloth.shade, 5)
            for tie in (104, 196):
                _bow(canvas, tie, cloth)
            legs = smooth(
                "414,70! 402,-50 420,-148 472,-184 548,-170 622,-126 674,-82 700,-32 704,66 "
                "640,80 560,66 480,78"
            )
            edge = ribbon(
                [(426, -152), (406, -96), (403, -30), (409, 30), (413, 62)], [34, 36, 36, 34, 30]
            )
            folds = ("486,-70 556,-46 630,-48", "474,16 478,42 472,60", "630,20 636,44 630,60")
            _quilt(canvas, legs, quilt, edge, folds)
        back_of_child_head(canvas, child, -12, lift, -76)
        _lip(canvas, pillow_ramp)


def bare_back(child: Child, x: float, y: float) -> QPainterPath:
    """The skin that `curled_seen_from_behind` shows, to keep signs on it."""
    patch = smooth("252,-138! 312,-128 384,-152 408,-154! 392,-96 388,-30 396,12! 258,12! 240,-62")
    return placed(patch, x, y, 0, child.size)


def _bow(canvas: Canvas, x: float, cloth: Ramp) -> None:
    for side in (-1, 1):
        loop = curve((x, -62), (x + side * 14, -76), (x + side * 18, -64), (x, -62))
        canvas.line(loop, cloth.deep, 4, 0.7)
        canvas.line(curve((x, -62), (x + side * 6, -50), (x + side * 10, -38)), cloth.deep, 4, 0.7)


def on_the_tummy(
    canvas: Canvas,
    child: Child,
    x: float,
    y: float,
    quilt: str = "sage",
    face: Face = RESTING,
    pillow_ramp: str = PILLOW,
) -> None:
    """On the tummy, cheek on the pillow, face to us; add the near arm with `tummy_arm`."""
    size, lift = child.size, _lift(child) + 6
    with canvas.at(x, y):
        pillow(canvas, -14, -50, 256, 128, pillow_ramp, -2)
        child_head(canvas, child, 0, lift, -76, face, layer="behind")
        with canvas.at(0, 0, 0, size):
            neck(canvas, child, (34 / size, lift / size + 10), (112, -66), 54)
            body = smooth(
                "70,-84 112,-124 176,-136 250,-122 318,-110 392,-128 460,-136 500,-60 480,12 "
                "112,12 64,-20"
            )
            with canvas.part("chest"):
                garment(canvas, child, body)
            legs = smooth(
                "402,70! 390,-40 406,-128 454,-154 520,-142 610,-104 680,-84 730,-66 752,-26 "
                "754,66 690,78 620,66 540,80 470,68"
            )
            edge = ribbon(
                [(410, -134), (393, -86), (390, -26), (396, 30), (401, 62)], [32, 34, 34, 33, 29]
            )
            folds = ("470,-60 560,-34 640,-40", "470,16 474,42 468,60", "660,20 666,44 660,60")
            _quilt(canvas, legs, quilt, edge, folds)
        child_head(canvas, child, 0, lift, -76, face, layer="front")
        _lip(canvas, pillow_ramp)


def half_upright(
    canvas: Canvas,
    child: Child,
    x: float,
    y: float,
    quilt: str = "lavender",
    face: Face = RESTING,
    pillow_ramp: str = PILLOW,
) -> None:
    """Half lying on the raised end of the bed, the face turned to us."""
    size = child.size
    hx, hy = 10.0, -128 * size - child.head_radius
    with canvas.at(x, y):
        back = smooth(
            (-128, -150 * size),
            (-112, -240 * size),
            (-64, -240 * size),
            (40, -130 * size),
            (190, 0),
            (240, 40, "c"),
            (-128, 40, "c"),
        )
        canvas.form(back, SHEET, SHEET_SHADE, 6)
        pillow(canvas, -20, hy + 30, 196, 172, pillow_ramp, -26)
        child_head(canvas, child, hx, hy, -24, face, layer="behind")
        with canvas.at(0, 0, 0, size):
            neck(canvas, child, ((hx + 16) / size, (hy + 44) / size), (64, -142), 50)
            with canvas.part("chest"):
                torso = smooth(
                    "36,-160 70,-190 112,-184 176,-142 262,-118 330,-100 330,12 160,14 70,-40 "
                    "30,-110"
                )
                garment(canvas, child, torso)
            canvas.line(curve("38,-142 70,-146 92,-176"), child.cloth.light, 8)
            legs = smooth(
                "234,70! 222,-40 254,-136 330,-146 430,-124 520,-126 600,-100 650,-78 672,-30 "
                "674,66 600,78 520,66 440,80 330,68"
            )
            edge = ribbon(
                [(258, -140), (230, -92), (222, -30), (228, 30), (233, 62)], [32, 34, 34, 33, 29]
            )
            folds = ("330,-70 430,-46 520,-58", "300,16 304,42 298,60", "590,20 596,44 590,60")
            _quilt(canvas, legs, quilt, edge, folds)
        child_head(canvas, child, hx, hy, -24, face, layer="front")
