"""A hand round a soft ball: something to squeeze, and the light that answers.

Pictures in units of a guide of 600, each in a frame of its own (`FRAMES`). A theme has `ball.png`,
`pressed.png` (the ball as it gives way; fade it over the ball), `lit.png` (light from inside),
`finger1.png` to `finger3.png` (behind the ball), `palm.png` (the hand with its sleeve),
`finger0.png` and `thumb.png` (in front of the ball), `glow.png` (the light around all) and
`ripple.png` (a ring of light that spreads from a touch).
"""

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage, QPainterPath

from tools.art.grip import (
    BALL_RADIUS,
    FINGERS,
    INDEX,
    MIDDLE,
    RING,
    THUMB,
    Limb,
    draw_body,
    draw_limb,
    without_root,
)
from tools.art.places.brush import WHOLE, Sheet
from tools.art.places.hand import Skin
from tools.art.places.hands_palette import HOURS
from tools.art.raster import colour, dithered, grid, ramp, save, smoothstep, translucent
from tools.illustrations.family.shapes import joined, oval, ribbon, smooth

PX_PER_UNIT = 2
GLOW_SIDE_PX = 600
RIPPLE_SIDE_PX = 320


@dataclass(frozen=True)
class Frame:
    """Where a picture is: its middle from that of the ball, and its size, in units."""

    x: int
    y: int
    across: int
    down: int


BALL_FRAME = Frame(0, 0, 270, 270)
FRAMES = {
    "finger0": Frame(-62, 76, 218, 216),
    "finger1": Frame(-78, 58, 196, 254),
    "finger2": Frame(-97, 36, 154, 264),
    "finger3": Frame(-103, 21, 130, 254),
    "thumb": Frame(100, -74, 264, 200),
    "palm": Frame(136, 112, 446, 470),
    "ball": BALL_FRAME,
    "pressed": BALL_FRAME,
    "lit": BALL_FRAME,
}


@dataclass(frozen=True)
class Tints:
    """The colours of one theme; `ball` and `lit` from the light to the dark, and outwards."""

    skin: Skin
    sleeve: tuple[str, str, str]
    ball: tuple[tuple[float, str], ...]
    sheen: str
    lit: tuple[tuple[float, str], ...]
    glow: str
    glow_alpha: float
    ripple: str
    shadow: str


TINTS = {
    "light": Tints(
        skin=HOURS["light"].skin,
        sleeve=HOURS["light"].sleeve,
        ball=((0.0, "#FFEBDD"), (0.4, "#FBCDB9"), (0.75, "#F0A18B"), (1.0, "#CF7562")),
        sheen="#FFFFFF",
        lit=((0.0, "#FFFDF0"), (0.6, "#FFEFBE"), (1.0, "#FFC97E")),
        glow="#FFBE5C",
        glow_alpha=0.9,
        ripple="#9C86D8",
        shadow="#8A4A4E",
    ),
    "dark": Tints(
        skin=HOURS["dark"].skin,
        sleeve=HOURS["dark"].sleeve,
        ball=((0.0, "#E9B9A4"), (0.4, "#C98C82"), (0.75, "#98626F"), (1.0, "#5F4058")),
        sheen="#FFE9D8",
        lit=((0.0, "#FFF6DA"), (0.6, "#FFE0A2"), (1.0, "#F4AE68")),
        glow="#FFC47A",
        glow_alpha=0.62,
        ripple="#C9B8FF",
        shadow="#2A1836",
    ),
}

DENTS = ((-100.0, 23.0, 0.23), (184.0, 16.0, 0.15), (150.0, 30.0, 0.09), (105.0, 36.0, 0.13))
BULGES = ((-143.0, 25.0, 0.10), (-45.0, 26.0, 0.03), (20.0, 60.0, 0.05))
"""Where the held ball gives and where it goes: turn and reach in degrees, depth in its radii."""


def _sheet(name: str) -> Sheet:
    frame = FRAMES[name]
    left, top = 2 * frame.x - frame.across, 2 * frame.y - frame.down
    return Sheet(PX_PER_UNIT * frame.across, PX_PER_UNIT * frame.down, left, top)


def _round() -> QPainterPath:
    return oval(0, 0, BALL_RADIUS)


def pressed() -> QPainterPath:
    """The ball's outline in the closed hand."""
    points = []
    for turn in range(0, 360, 5):
        far = 1.0
        for sign, places in ((-1, DENTS), (1, BULGES)):
            for at, reach, deep in places:
                off = math.remainder(turn - at, 360)
                far += sign * deep * math.exp(-((off / reach) ** 2))
        angle = math.radians(turn)
        points.append((math.cos(angle) * far * BALL_RADIUS, math.sin(angle) * far * BALL_RADIUS))
    return smooth(*points)


def _paint_ball(sheet: Sheet, body: QPainterPath, tints: Tints) -> None:
    x, y = sheet.units()
    far = np.hypot(x / BALL_RADIUS + 0.34, y / BALL_RADIUS + 0.42) / 1.5
    found = sheet.mask(body)
    if found is not None:
        window, mask = found
        sheet.lay(window, ramp(far, tints.ball)[window], mask)
    sheet.inner(body, tints.ball[1][1], 0.35, 44, (-0.4, -0.5))
    sheet.glow(-96, -116, 88, tints.sheen, 0.75, 58, within=body)


def bake_ball(tints: Tints) -> QImage:
    """The soft ball at rest."""
    sheet = _sheet("ball")
    _paint_ball(sheet, _round(), tints)
    return sheet.layer(37)


def bake_pressed(tints: Tints) -> QImage:
    """The ball as it gives way: hollow and folded where thumb and finger are, round between."""
    sheet = _sheet("pressed")
    body = pressed()
    _paint_ball(sheet, body, tints)
    for turn, reach in ((-100, 120), (-103, 74), (184, 110)):
        angle = math.radians(turn)
        x, y = math.cos(angle) * BALL_RADIUS * 0.80, math.sin(angle) * BALL_RADIUS * 0.80
        sheet.glow(x, y, reach, tints.shadow, 0.4, within=body)
    for turn, inwards in ((-100, (58, 100, 136)), (184, (-24, 16, 52))):
        angle = math.radians(turn)
        x, y = math.cos(angle) * BALL_RADIUS * 0.77, math.sin(angle) * BALL_RADIUS * 0.77
        for each in inwards:
            way = math.radians(each)
            line = [(x + math.cos(way) * far, y + math.sin(way) * far) for far in (24, 66, 112)]
            sheet.fill(ribbon(line, [13, 13, 3]), tints.shadow, 0.3, soft=6, within=body)
            lit = [(px - 9, py - 11) for px, py in line]
            sheet.fill(ribbon(lit, [11, 12, 3]), tints.sheen, 0.4, soft=6, within=body)
    return sheet.layer(38)


def bake_lit(tints: Tints) -> QImage:
    """Light from inside the ball, none at its edge."""
    sheet = _sheet("lit")
    x, y = sheet.units()
    far = np.hypot(x, y) / BALL_RADIUS
    sheet.lay(WHOLE, ramp(far, tints.lit), smoothstep(1.0, 0.5, far))
    return sheet.layer(39)


def bake_limb(limb: Limb, tints: Tints) -> QImage:
    """A finger or the thumb."""
    name = "thumb" if limb is THUMB else f"finger{FINGERS.index(limb)}"
    sheet = _sheet(name)
    behind = {MIDDLE: RING, RING: FINGERS[3]}
    onto = behind[limb].outline() if limb in behind else None
    if limb in (INDEX, THUMB):
        onto = joined(_round(), MIDDLE.outline())
    draw_limb(sheet, limb, tints.skin, tints.shadow, onto)
    if limb.joint:
        without_root(sheet, limb)
    return sheet.layer(30)


def bake_palm(tints: Tints) -> QImage:
    """The hand between its limbs and its sleeve, which goes out into the air."""
    sheet = _sheet("palm")
    draw_body(sheet, tints.skin, tints.sleeve, tints.shadow, _round())
    x, y = grid(sheet.width, sheet.height)
    sheet.cover *= smoothstep(1, 60, np.minimum(sheet.width - x, sheet.height - y))
    return sheet.layer(36)


def bake_glow(tints: Tints) -> QImage:
    """The light on the air around: nothing left of it at the rim."""
    side = GLOW_SIDE_PX
    x, y = grid(side, side)
    radius = np.hypot(x - side / 2, y - side / 2) / (side / 2)
    alpha = tints.glow_alpha * np.exp(-((radius / 0.6) ** 2)) * smoothstep(1.0, 0.6, radius)
    tint = np.broadcast_to(colour(tints.glow), (side, side, 3))
    return translucent(np.array(tint), dithered(alpha, seed=39))


def bake_ripple(tints: Tints) -> QImage:
    """A soft ring, brightest a little inside its edge."""
    side = RIPPLE_SIDE_PX
    x, y = grid(side, side)
    radius = np.hypot(x - side / 2, y - side / 2) / (side / 2)
    ring = np.exp(-(((radius - 0.76) / 0.11) ** 2)) + 0.28 * np.exp(-((radius / 0.55) ** 2))
    alpha = 0.42 * ring * smoothstep(1.0, 0.9, radius)
    tint = np.broadcast_to(colour(tints.ripple), (side, side, 3))
    return translucent(np.array(tint), dithered(alpha, seed=40))


def bake_squeeze(folder: Path) -> None:
    """`squeeze/<theme>/…`, as the head of this file says."""
    for theme, tints in TINTS.items():
        target = folder / "squeeze" / theme
        for number, finger in enumerate(FINGERS):
            save(bake_limb(finger, tints), target / f"finger{number}.png")
        save(bake_limb(THUMB, tints), target / "thumb.png")
        save(bake_palm(tints), target / "palm.png")
        save(bake_ball(tints), target / "ball.png")
        save(bake_pressed(tints), target / "pressed.png")
        save(bake_lit(tints), target / "lit.png")
        save(bake_glow(tints), target / "glow.png")
        save(bake_ripple(tints), target / "ripple.png")
