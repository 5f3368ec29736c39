"""A hand that holds something round, seen from its thumb's side: thumb above it, fingers below.

Drawn in pixels, two to a unit of a guide of 600, from the middle of what it holds; the arm leaves
to the lower right. Limbs are told in turns (degrees, clockwise from the right) and distances from
the middle of the ball, in its radii, so that they lie round it.
"""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtGui import QPainterPath, QTransform

from tools.art.places.brush import Sheet
from tools.art.places.hand import Hand, Skin, draw_cuff
from tools.art.raster import smoothstep
from tools.illustrations.family.shapes import Point, curve, joined, ribbon, smooth

BALL_RADIUS = 250.0
LIGHT = (-0.5, -0.86)
STEPS = 16
STUB = 0.16
"""How far the hand reaches into a limb beyond its joint, as a share of the limb's length."""


@dataclass(frozen=True)
class Nail:
    """Where along the limb and how far to its side, in its widths; half its width and length."""

    share: float
    aside: float
    wide: float
    long: float


@dataclass(frozen=True)
class Limb:
    """A finger or the thumb, from its root to its tip: places round the ball, widths in pixels."""

    places: tuple[Point, ...]
    widths: tuple[float, ...]
    folds: tuple[float, ...] = ()
    nail: Nail | None = None
    joint: float = 0.0

    @property
    def pivot(self) -> Point:
        """The joint on which it turns."""
        return self.at(self.joint)

    def at(self, share: float) -> Point:
        """A point along the middle, 0 at the root, 1 at the tip."""
        turn, far = (_through([place[part] for place in self.places], share) for part in (0, 1))
        angle = math.radians(turn)
        return (math.cos(angle) * far * BALL_RADIUS, math.sin(angle) * far * BALL_RADIUS)

    def width(self, share: float) -> float:
        """How wide it is there."""
        return _through(list(self.widths), share)

    def way(self, share: float) -> QTransform:
        """From a place on the limb whose tip points to -y, to the picture."""
        (ax, ay), (bx, by) = self.at(share - 0.02), self.at(share + 0.02)
        way = QTransform()
        way.translate(*self.at(share))
        way.rotate(math.degrees(math.atan2(by - ay, bx - ax)) + 90)
        return way

    def outline(self) -> QPainterPath:
        """Its shape."""
        shares = np.linspace(0, 1, STEPS)
        return ribbon([self.at(each) for each in shares], [self.width(each) for each in shares])

    def root(self) -> QPainterPath:
        """What of it belongs to the hand; slim beyond the joint, so that the limb hides it."""
        shares = np.linspace(0, self.joint + STUB, STEPS)
        slim = np.interp(shares, [self.joint, self.joint + STUB], [1, 0.7])
        widths = [self.width(share) * part for share, part in zip(shares, slim, strict=True)]
        return ribbon([self.at(each) for each in shares], widths)


def _through(values: list[float], share: float) -> float:
    """A soft line through evenly spaced values."""
    last = len(values) - 1
    place = min(max(share, 0), 1) * last
    index = min(int(place), last - 1)
    part = place - index
    a, b, c, d = (values[min(max(index + step, 0), last)] for step in (-1, 0, 1, 2))
    bend = (2 * a - 5 * b + 4 * c - d) * part**2 + (3 * b - a - 3 * c + d) * part**3
    return b + 0.5 * ((c - a) * part + bend)


INDEX = Limb(
    ((34, 1.50), (62, 1.25), (92, 1.13), (116, 1.14), (138, 1.08), (158, 1.09), (179, 0.98)),
    (150, 142, 124, 126, 112, 110, 84),
    (0.5, 0.8),
    Nail(0.935, -0.29, 0.19, 0.30),
    0.30,
)
MIDDLE = Limb(
    ((98, 1.11), (124, 1.16), (150, 1.12), (174, 1.13), (197, 0.99)),
    (126, 124, 112, 110, 80),
    (0.8,),
    Nail(0.95, -0.26, 0.2, 0.3),
)
RING = Limb(
    ((116, 1.15), (140, 1.16), (166, 1.11), (189, 1.11), (212, 0.98)),
    (118, 116, 106, 102, 74),
    (0.8,),
    Nail(0.95, -0.26, 0.2, 0.3),
)
LITTLE = Limb(
    ((120, 1.1), (140, 1.1), (160, 1.13), (184, 1.08), (205, 1.08), (224, 0.97)),
    (100, 98, 96, 88, 84, 60),
)
FINGERS = (INDEX, MIDDLE, RING, LITTLE)
"""From the nearest to the farthest: all but the first lie behind the ball."""

THUMB = Limb(
    ((34, 1.70), (8, 1.50), (-18, 1.33), (-42, 1.21), (-64, 1.14), (-84, 0.98)),
    (244, 214, 164, 142, 138, 100),
    (0.66,),
    Nail(0.925, 0.08, 0.24, 0.31),
    0.30,
)
BODY = (
    "514,352 494,300 480,228 440,120 370,0 280,-120 222,-30 206,60 168,146 110,206 50,246 100,330 "
    "220,372 308,408 388,466 470,540 580,430"
)
CUFF_AT, CUFF_TURN, CUFF_SIZE = (450.0, 404.0), -47.0, 2.6
ELBOW = (0.0, 300.0)
SLEEVE_END = (-20.0, 150.0)
"""How far beyond the cuff the sleeve begins to go out into the air, and where it is gone."""


def draw_limb(
    sheet: Sheet, limb: Limb, skin: Skin, shadow: str, onto: QPainterPath | None = None
) -> None:
    """A finger or the thumb, with the soft shadow it throws on what it lies on."""
    body, wide = limb.outline(), limb.width(0.7)
    if onto is not None:
        for push, strength, soft in ((0.16, 0.42, 0.14), (0.05, 0.36, 0.05)):
            cast = body.translated(wide * push * 0.6, wide * push)
            sheet.fill(cast, shadow, strength, soft=wide * soft, within=onto)
    sheet.form(body, skin.base, skin.light, skin.shade, wide * 0.34, LIGHT, 0.85)
    sheet.inner(body, skin.line, 0.32, wide * 0.09, (0.35, -0.5))
    for share in limb.folds:
        x, y = limb.at(share)
        sheet.glow(x - wide * 0.1, y - wide * 0.14, wide * 0.55, skin.shine, 0.34, within=body)
        for step, half in ((-0.02, 0.17), (0.0, 0.24), (0.02, 0.17)):
            fold = curve((-half * wide, 4), (0, -wide * 0.02), (half * wide, 4))
            here = limb.way(share + step).map(fold)
            sheet.fill(here, skin.line, 0.36, soft=1.3, within=body, line=3)
    if limb.nail is not None:
        _draw_nail(sheet, limb, limb.nail, skin, body)


def _draw_nail(sheet: Sheet, limb: Limb, nail: Nail, skin: Skin, body: QPainterPath) -> None:
    wide = limb.width(0.8)
    w, h = nail.wide * wide, nail.long * wide
    shape = smooth(
        (-w, h * 0.7),
        (-w * 1.02, -h * 0.4),
        (-w * 0.6, -h),
        (0, -h * 1.12),
        (w * 0.6, -h),
        (w * 1.02, -h * 0.4),
        (w, h * 0.7),
        (0, h * 0.98),
    ).translated(nail.aside * wide, 0)
    here = limb.way(nail.share).map(shape).intersected(body)
    sheet.fill(here.translated(0.8, 1.8), skin.line, 0.42, soft=2, within=body)
    sheet.form(here, skin.nail, "#FFFFFF", skin.base, wide * 0.13, LIGHT, 0.45)
    middle = here.boundingRect().center()
    sheet.glow(
        middle.x() - wide * 0.05,
        middle.y() - wide * 0.05,
        wide * 0.12,
        "#FFFFFF",
        0.45,
        within=here,
    )


def draw_body(
    sheet: Sheet, skin: Skin, sleeve: tuple[str, str, str], shadow: str, onto: QPainterPath
) -> None:
    """What does not move: the hand from the roots of its limbs to its wrist, and the sleeve."""
    body = joined(smooth(BODY), THUMB.root(), INDEX.root())
    sheet.fill(body.translated(-8, 18), shadow, 0.36, soft=18, within=onto)
    sheet.form(body, skin.base, skin.light, skin.shade, 46, LIGHT, 0.85)
    sheet.inner(body, skin.line, 0.32, 11, (0.35, -0.5))
    sheet.glow(350, 120, 170, skin.shine, 0.26, within=body)
    web = curve((222, 64), (244, 150), (214, 226))
    sheet.fill(web, skin.shade, 0.5, soft=14, within=body, line=20)
    sheet.fill(web.translated(36, 4), skin.light, 0.4, soft=20, within=body, line=30)
    hand = Hand(CUFF_AT, CUFF_TURN, CUFF_SIZE, False, skin)
    draw_cuff(sheet, hand, sleeve, shadow, ELBOW)
    x, y = sheet.units()
    (cx, cy), (ex, ey) = hand.point((0, 68)), hand.point((0, 69))
    beyond = (x - cx) * (ex - cx) / CUFF_SIZE + (y - cy) * (ey - cy) / CUFF_SIZE
    sheet.cover *= smoothstep(SLEEVE_END[1], SLEEVE_END[0], beyond)


def without_root(sheet: Sheet, limb: Limb) -> None:
    """A limb has no edge where it grows out of the hand."""
    x, y = sheet.units()
    tip, (px, py) = limb.at(min(1, limb.joint + 0.1)), limb.pivot
    length = math.dist(tip, limb.pivot)
    along = ((x - px) * (tip[0] - px) + (y - py) * (tip[1] - py)) / length
    near = np.hypot(x - px, y - py) < 1.6 * limb.width(limb.joint)
    sheet.cover *= np.where(near, smoothstep(-50, 60, along), 1)
    x0, y0 = limb.at(0)
    sheet.cover *= smoothstep(0.9, 1.0, np.hypot(x - x0, y - y0) / math.dist((x0, y0), (px, py)))
