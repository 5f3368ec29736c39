"""A hand seen from its back, in parts that turn at their joints: fingers, thumb, back, cuff.

Drawn as a right hand from the wrist at (0, 0) with the fingers towards -y; the light stays where it
is however the hand is turned.
"""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QTransform

from tools.art.places.brush import Sheet
from tools.art.raster import Field, smoothstep
from tools.illustrations.family.shapes import Point, curve, ribbon, smooth

LIGHT = (-0.5, -0.86)


@dataclass(frozen=True)
class Skin:
    """Its colour, in the light, away from it, in its lines, and that of the nails."""

    base: str
    light: str
    shade: str
    line: str
    nail: str
    shine: str


@dataclass(frozen=True)
class Digit:
    """A finger: the knuckle it turns on, its reach, its width there, the way it points.

    `lean` and `bow` are degrees to the right: at the knuckle, and more towards the tip.
    """

    knuckle: Point
    reach: float
    width: float
    lean: float
    bow: float
    bones: tuple[float, float, float] = (0.44, 0.76, 1.0)

    def at(self, share: float) -> Point:
        """A point along the middle, 0 at the knuckle, 1 at the tip."""
        x, y = self.knuckle
        steps = max(2, round(abs(share) * 24))
        piece = self.reach * share / steps
        for step in range(steps):
            turn = math.radians(self.turn((step + 0.5) / steps * share))
            x, y = x + math.sin(turn) * piece, y - math.cos(turn) * piece
        return (x, y)

    def turn(self, share: float) -> float:
        """Where it points there, degrees to the right."""
        return self.lean + self.bow * share


FINGERS = (
    Digit((-43, -120), 122, 30.0, -9, 9),
    Digit((-15, -132), 134, 31.0, -3, 5),
    Digit((13, -127), 124, 29.5, 4, -1),
    Digit((38, -110), 98, 26.0, 13, -6),
)
"""From the index finger to the little one."""

THUMB = Digit((-40, -46), 122, 40.0, -47, 30, (0.34, 0.70, 1.0))


EDGE_ACROSS = (-62, -43, -29, -15, -1, 13, 27, 38, 54)
EDGE_DOWN = (-122, -134, -135, -146, -141, -141, -131, -122, -112)
"""Where the back of the hand ends under its fingers, from the index finger's side across."""


@dataclass(frozen=True)
class Hand:
    """Where a hand lies in a scene; `left` mirrors it."""

    wrist: Point
    turn: float
    size: float
    left: bool
    skin: Skin

    @property
    def placed(self) -> QTransform:
        """From the hand's own units to the scene's."""
        way = QTransform()
        way.translate(*self.wrist)
        way.rotate(self.turn)
        way.scale(-self.size if self.left else self.size, self.size)
        return way

    def point(self, at: Point) -> Point:
        """A point of the hand, in the scene."""
        found = self.placed.map(QPointF(*at))
        return (found.x(), found.y())


def _outline(digit: Digit) -> QPainterPath:
    """Narrower between the joints, round at the tip."""
    first, second, _ = digit.bones
    shares = (-0.14, 0.0, first * 0.55, first, (first + second) / 2, second, 0.88, 0.945)
    widths = (0.98, 1.03, 0.93, 0.965, 0.86, 0.86, 0.79, 0.68)
    return ribbon([digit.at(share) for share in shares], [digit.width * wide for wide in widths])


def _nail(digit: Digit) -> QPainterPath:
    x, y = digit.at(0.91)
    wide, long = digit.width * 0.25, digit.width * 0.29
    nail = smooth(
        (-wide, long * 0.7),
        (-wide * 1.02, -long * 0.4),
        (-wide * 0.6, -long),
        (0, -long * 1.12),
        (wide * 0.6, -long),
        (wide * 1.02, -long * 0.4),
        (wide, long * 0.7),
        (0, long * 0.98),
    )
    way = QTransform()
    way.translate(x, y)
    way.rotate(digit.turn(0.9))
    return way.map(nail)


def _across(digit: Digit, share: float, half: float, sag: float) -> QPainterPath:
    """A fold of skin across a joint."""
    x, y = digit.at(share)
    way = QTransform()
    way.translate(x, y)
    way.rotate(digit.turn(share))
    return way.map(curve((-half, sag * 0.5), (0, -sag), (half, sag * 0.5)))


def draw_digit(sheet: Sheet, hand: Hand, digit: Digit, shadow: str, strength: float) -> None:
    """One finger or the thumb, with the soft shadow it throws on what it lies on."""
    way, size, skin = hand.placed, hand.size, hand.skin
    body = way.map(_outline(digit))
    wide = digit.width * size
    cast = body.translated(wide * 0.16, wide * 0.22)
    sheet.fill(cast, shadow, strength, soft=wide * 0.14)
    sheet.fill(body.translated(wide * 0.05, wide * 0.06), shadow, strength * 0.9, soft=wide * 0.05)
    sheet.form(body, skin.base, skin.light, skin.shade, wide * 0.30, LIGHT, 0.85)
    sheet.inner(body, skin.line, 0.34, wide * 0.09, (-LIGHT[0] * -0.7, -0.5))
    first, second, _ = digit.bones
    for share, reach, strong in ((first, 0.5, 0.34), (second, 0.42, 0.2)):
        x, y = hand.point(digit.at(share))
        sheet.glow(x - wide * 0.06, y - wide * 0.08, wide * reach, skin.shine, strong, within=body)
    for joint, steps in ((first, (-0.035, 0.0, 0.04)), (second, (-0.014, 0.022))):
        for index, step in enumerate(steps):
            half = digit.width * (0.27 if index == 1 else 0.2) * (1 if joint == first else 0.85)
            fold = way.map(
                _across(digit, joint + step, half, digit.width * (0.03 + 0.05 * (step <= 0)))
            )
            sheet.fill(fold, skin.line, 0.42, soft=0.5 * size, within=body, line=1.25 * size)
    nail = way.map(_nail(digit))
    sheet.fill(
        nail.translated(0.4 * size, 0.8 * size), skin.line, 0.42, soft=1.0 * size, within=body
    )
    sheet.form(nail, skin.nail, "#FFFFFF", skin.base, wide * 0.13, LIGHT, 0.45)
    x, y = hand.point(digit.at(0.91))
    sheet.glow(x - wide * 0.06, y, wide * 0.12, "#FFFFFF", 0.5, wide * 0.2, within=nail)


def _back() -> QPainterPath:
    return smooth(
        (-31, 40),
        (-33, 6),
        (-42, -26),
        (-56, -66),
        (-60, -108),
        (-58, -138),
        (-43, -152),
        (-28, -155),
        (-15, -164),
        (-1, -159),
        (13, -158),
        (27, -147),
        (38, -138),
        (50, -126),
        (52, -104),
        (46, -66),
        (37, -26),
        (32, 6),
        (31, 40),
    )


def _blend(sheet: Sheet, hand: Hand) -> Field:
    """How much of the back is there: less and less beyond the knuckles and towards the thumb."""
    x, y = sheet.units()
    own = hand.placed.inverted()[0]
    down: Field = own.m12() * x + own.m22() * y + own.dy()
    across: Field = own.m11() * x + own.m21() * y + own.dx()
    beyond: Field = np.interp(across, EDGE_ACROSS, EDGE_DOWN)
    thumb = smoothstep(-68, -40, across + np.clip((down + 74) * 0.35, -20, 14))
    low = np.where(down > -74, np.maximum(thumb, smoothstep(-12, 18, down)), 1)
    return np.asarray(smoothstep(-11, 11, down - beyond) * low)


def draw_back(sheet: Sheet, hand: Hand) -> None:
    """The back of the hand; towards the fingers it has no edge, so that they can turn under it."""
    way, size, skin = hand.placed, hand.size, hand.skin
    body = way.map(_back())
    layer = Sheet(sheet.width, sheet.height, sheet.left, sheet.top)
    layer.form(body, skin.base, skin.light, skin.shade, 30 * size, LIGHT, 0.8)
    for digit in FINGERS:
        root = (digit.knuckle[0] * 0.42 - 1, -10)
        x, y = digit.knuckle
        middle = ((x + root[0]) / 2 + x * 0.05, y * 0.5)
        cord = way.map(curve(root, middle, (x, y + 8)))
        layer.fill(cord, skin.light, 0.32, soft=3.6 * size, within=body, line=5 * size)
        side = way.map(curve((root[0] + 8, -16), (middle[0] + 12, middle[1]), (x + 13, y + 4)))
        layer.fill(side, skin.shade, 0.36, soft=5 * size, within=body, line=7 * size)
    for digit in FINGERS:
        x, y = hand.point(digit.at(-0.01))
        wide = digit.width * size
        layer.glow(x + wide * 0.16, y + wide * 0.3, wide * 0.66, skin.shade, 0.5, within=body)
        layer.glow(x - wide * 0.06, y - wide * 0.10, wide * 0.56, skin.shine, 0.44, within=body)
        for step in (-0.02, 0.03):
            fold = way.map(_across(digit, step - 0.01, digit.width * 0.24, digit.width * 0.07))
            layer.fill(fold, skin.line, 0.2, soft=0.9 * size, line=1.4 * size)
    layer.cover *= _blend(layer, hand)
    sheet.put(layer)


def cuff_path(hand: Hand) -> QPainterPath:
    """The outline of the cuff."""
    return hand.placed.map(smooth((-45, 14), (0, 4), (45, 14), (50, 58), (0, 68), (-50, 58)))


def shade_wrist(sheet: Sheet, hand: Hand, shadow: str) -> None:
    """What the cuff throws on the wrist."""
    way = hand.placed
    dark = way.map(smooth((-42, 8), (0, -6), (42, 8), (40, 30), (-40, 30)))
    sheet.fill(dark, shadow, 0.5, soft=5 * hand.size, within=way.map(_back()))


def draw_cuff(
    sheet: Sheet, hand: Hand, tones: tuple[str, str, str], shadow: str, elbow: Point
) -> None:
    """A knitted sleeve from the wrist down to `elbow`, in the hand's units."""
    way, size = hand.placed, hand.size
    base, light, shade = tones
    arm = way.map(ribbon([(0, 74), (elbow[0] * 0.45, elbow[1] * 0.45), elbow], [86, 122, 168]))
    sheet.fill(arm.translated(10, 14), shadow, 0.42, soft=12)
    sheet.form(arm, base, light, shade, 40 * size, LIGHT, 0.8)
    for dx, strength in ((-30, 0.3), (4, 0.36), (34, 0.3)):
        fold = way.map(
            curve((dx, 74), (dx * 1.2 + elbow[0] * 0.3, elbow[1] * 0.42), (elbow[0] + dx, elbow[1]))
        )
        sheet.fill(fold, shade, strength, soft=7 * size, within=arm, line=9 * size)
    cuff = cuff_path(hand)
    shade_wrist(sheet, hand, shadow)
    sheet.form(cuff, base, light, shade, 20 * size, LIGHT, 0.9)
    for rib in np.linspace(-40, 40, 12):
        groove = way.map(
            curve((rib, 12 - 8 * (1 - (rib / 45) ** 2)), (rib * 1.07, 36), (rib * 1.1, 62))
        )
        sheet.fill(groove, shade, 0.5, soft=1.2 * size, within=cuff, line=2.2 * size)
        sheet.fill(
            groove.translated(-2.4 * size, 0),
            light,
            0.35,
            soft=1.2 * size,
            within=cuff,
            line=2 * size,
        )
