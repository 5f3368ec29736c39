"""Two hands at rest on a pillow in somebody's lap, as they see them themselves.

The fingers are layers that turn and draw in at their knuckles, under the backs of the hands; the
pillow gives where they press.
"""

import math
from pathlib import Path

import numpy as np
from PySide6.QtGui import QPainterPath

from tools.art.places.brush import WHOLE, Sheet, save_base, save_tile
from tools.art.places.hand import (
    FINGERS,
    THUMB,
    Digit,
    Hand,
    Skin,
    cuff_path,
    draw_back,
    draw_cuff,
    draw_digit,
    shade_wrist,
)
from tools.art.places.hands_palette import HOURS, Hour
from tools.art.raster import blur, colour, save, smoothstep, texture
from tools.illustrations.family.shapes import Point, curve, oval, placed, ribbon, smooth

WRISTS = {"left": (556.0, 690.0), "right": (1044.0, 690.0)}
TURN, SIZE = 24.0, 1.44
ELBOW = (64.0, 330.0)
DIGITS = {"thumb": THUMB} | dict(zip(("index", "middle", "ring", "little"), FINGERS, strict=True))
MARGIN = 26.0
PRESS_FRAME = (500.0, 240.0, 600.0, 400.0)
PILLOW = (800.0, 424.0)
CLOSED = 0.86
"""How long a finger seems that has drawn in, as a share of its length."""


def hand_of(side: str, skin: Skin) -> Hand:
    """One of the two hands, where it lies."""
    left = side == "left"
    return Hand(WRISTS[side], TURN if left else -TURN, SIZE, left, skin)


def digit_frame(hand: Hand, digit: Digit) -> tuple[float, float, float, float]:
    """The layer of a finger: left, top, across, down, in whole units."""
    ends = [hand.point(digit.at(share)) for share in (-0.2, 0.3, 0.6, 1.0)]
    reach = digit.width * SIZE / 2 + MARGIN
    left, right = (f(x for x, _ in ends) for f in (min, max))
    top, foot = (f(y for _, y in ends) for f in (min, max))
    return (
        float(np.floor(left - reach)),
        float(np.floor(top - reach)),
        float(np.ceil(right - left + 2 * reach)),
        float(np.ceil(foot - top + 2 * reach)),
    )


def back_frame(side: str) -> tuple[float, float, float, float]:
    """The layer of the back of a hand."""
    return (WRISTS[side][0] - (90 if side == "left" else 200), 410.0, 290.0, 310.0)


def _quilt(sheet: Sheet, hour: Hour) -> None:
    """A quilted blanket over a lap: soft cells, a valley between the knees."""
    x, y = sheet.units()
    base, light, shade = (colour(each) for each in hour.quilt)
    bend = 26 * np.sin(x / 310 + 0.6) + 0.00022 * (x - 800) ** 2
    a, b = (x + (y + bend) * 1.0) / 84, (x - (y + bend) * 1.0) / 84
    height = np.sqrt(np.abs(np.sin(np.pi * a / 2) * np.sin(np.pi * b / 2)) + 0.004)
    height = blur(height, 2.2) + 0.006 * texture(x.shape, 4, 3, 11)
    folds = texture(x.shape, 210, 120, 12) * 0.9 - 1.4 * np.exp(-(((x - 800) / 210) ** 2)) * (
        y < 400
    )
    dy, dx = np.gradient(height * 30 + blur(folds, 30) * 60)
    lit = np.clip(-0.5 * dx * -1.0 - 0.86 * dy * -1.0, -1.6, 1.6) * 0.36
    ink = base + (light - base) * np.clip(lit, 0, 1)[..., None]
    ink += (shade - ink) * np.clip(-lit + (0.55 - height) * 0.5, 0, 0.9)[..., None]
    sheet.lay(WHOLE, np.clip(ink, 0, 1), np.ones(x.shape))
    sheet.glow(560, 120, 900, hour.light, hour.light_strength, 620)
    far = np.hypot((x - 760) / 980, (y - 420) / 700)
    sheet.lay(
        WHOLE,
        colour(hour.dusk),
        smoothstep(0.5, 1.3, far) * hour.dusk_strength,
    )


def _pillow_path() -> QPainterPath:
    x, y = PILLOW
    points = (
        "-366,-224 -188,-206 0,-214 188,-206 366,-224 336,-100 344,0 338,102 368,232 188,216 "
        "0,224 -188,216 -368,232 -338,102 -344,0 -336,-100"
    )
    return smooth(points, pull=0.36).translated(x, y)


def _sprigs(sheet: Sheet, hour: Hour, body: QPainterPath) -> None:
    """A faint print of twigs."""
    x, y = PILLOW
    leaf, berry = hour.sprig
    for row in range(-3, 4):
        for column in range(-5, 6):
            cx = x + column * 68 + (34 if row % 2 else 0)
            cy = y + row * 62 + 8 * np.cos(column * 0.7)
            turn = 24 if (row + column) % 2 else -28
            stem = placed(curve((0, 17), (2, 0), (0, -16)), cx, cy, turn)
            sheet.fill(stem, leaf, 0.5, within=body, line=1.7)
            for side, up in ((-1, 7), (1, 1), (-1, -7), (1, -12)):
                each = placed(oval(side * 6.5, up - 2, 6, 2.9, side * -38), cx, cy, turn)
                sheet.fill(each, leaf, 0.5, within=body)
            sheet.fill(placed(oval(0, -20, 3), cx, cy, turn), berry, 0.6, within=body)


def _pillow(sheet: Sheet, hour: Hour) -> None:
    body = _pillow_path()
    x, y = PILLOW
    base, light, shade = hour.pillow
    sheet.fill(body.translated(16, 40), hour.shadow, 0.5, soft=34)
    sheet.fill(body.translated(5, 12), hour.shadow, 0.5, soft=9)
    sheet.fill(body, hour.piping[0], 1, line=13)
    sheet.fill(body.translated(-1.6, -2.4), hour.piping[1], 0.8, soft=1, line=4)
    sheet.form(body, base, light, shade, 66, (-0.5, -0.86), 0.9)
    _sprigs(sheet, hour, body)
    for sx in (-1, 1):
        for sy in (-1, 1):
            corner = (x + sx * 354, y + sy * 216)
            for spread, strength in ((0.16, 0.5), (0.42, 0.42), (0.78, 0.34)):
                far = (
                    corner[0] - sx * 150 * (1 - spread * 0.4),
                    corner[1] - sy * (30 + 130 * spread),
                )
                middle = ((corner[0] + far[0]) / 2 - sx * 8, (corner[1] + far[1]) / 2 + sy * 8)
                fold = curve(corner, middle, far)
                sheet.fill(fold, shade, strength, soft=5, within=body, line=8)
                sheet.fill(
                    fold.translated(-5, -8), light, strength * 0.9, soft=4, within=body, line=6
                )
    sheet.inner(body, shade, 0.55, 16, (-0.2, -0.4))
    sheet.glow(690, 330, 330, hour.light, hour.light_strength * 0.8, 230, within=body)


def _hollows(sheet: Sheet, hour: Hour) -> None:
    """The pillow bends a little under each hand, even at rest."""
    body = _pillow_path()
    for side in WRISTS:
        hand = hand_of(side, hour.skin)
        x, y = hand.point((0, -150))
        sheet.glow(x + 10, y + 18, 215, hour.shadow, 0.5, 205, within=body)


def _fold(
    sheet: Sheet, hour: Hour, body: QPainterPath, start: Point, angle: float, long: float = 104
) -> None:
    """A fold that runs away from a fingertip and is lost in the cloth."""
    _, light, shade = hour.pillow
    dx, dy = math.cos(angle), math.sin(angle)
    line = [
        (start[0] + dx * along - dy * sway, start[1] + dy * along + dx * sway)
        for along, sway in ((4, 0), (long * 0.4, 2.5), (long * 0.75, 1), (long, -4))
    ]
    sheet.fill(ribbon(line, [9, 8, 5, 1.5]), shade, 0.6, soft=3.6, within=body)
    beside = [(x - dy * 7 - 2, y + dx * 7 - 3) for x, y in line]
    sheet.fill(ribbon(beside, [6, 7, 5, 1.5]), light, 0.5, soft=3.4, within=body)


def press(hour: Hour) -> Sheet:
    """How the pillow gives under fingers that close: hollows at their tips, folds between them."""
    left, top, across, down = PRESS_FRAME
    sheet = Sheet(across, down, left, top)
    body = _pillow_path()
    light = hour.pillow[1]
    for side in WRISTS:
        hand = hand_of(side, hour.skin)
        for digit, spread in (
            (THUMB, (0.0,)),
            *((each, (-0.12, 0.3)) for each in FINGERS[:3]),
        ):
            (kx, ky), (tx, ty) = hand.point(digit.knuckle), hand.point(digit.at(1.0))
            x, y = kx + (tx - kx) * CLOSED, ky + (ty - ky) * CLOSED
            sheet.glow(x, y, 50, hour.shadow, 0.34, 44, within=body)
            for lean in spread:
                _fold(sheet, hour, body, (x, y), math.atan2(ty - ky, tx - kx) + lean)
    sheet.glow(800, 430, 74, light, 0.55, 120, within=body)
    x_all, y_all = sheet.units()
    rim = np.minimum.reduce([x_all - left, left + across - x_all, y_all - top, top + down - y_all])
    sheet.cover *= smoothstep(2, 40, rim)
    return sheet


def base(hour: Hour) -> Sheet:
    """The lap, the pillow and the sleeves: all but the hands."""
    sheet = Sheet()
    _quilt(sheet, hour)
    _pillow(sheet, hour)
    _hollows(sheet, hour)
    for side in WRISTS:
        draw_cuff(sheet, hand_of(side, hour.skin), hour.sleeve, hour.shadow, ELBOW)
    return sheet


def digit_layer(hour: Hour, side: str, digit: Digit) -> Sheet:
    """One finger with the shadow it throws."""
    hand = hand_of(side, hour.skin)
    left, top, across, down = digit_frame(hand, digit)
    sheet = Sheet(across, down, left, top)
    draw_digit(sheet, hand, digit, hour.shadow, 0.42)
    return sheet


def back_layer(hour: Hour, side: str) -> Sheet:
    """The back of a hand; it ends where the cuff begins."""
    left, top, across, down = back_frame(side)
    sheet = Sheet(across, down, left, top)
    hand = hand_of(side, hour.skin)
    draw_back(sheet, hand)
    shade_wrist(sheet, hand, hour.shadow)
    cuff = sheet.mask(cuff_path(hand))
    if cuff is not None:
        place, covered = cuff
        sheet.cover[place] *= 1 - covered
    return sheet


def bake_hands(folder: Path) -> None:
    """`places/hands/{light,dark}`: base, press, every finger, the backs, tile."""
    for theme, hour in HOURS.items():
        place = folder / "places" / "hands" / theme
        picture = base(hour)
        save_base(picture, place)
        save(press(hour).layer(), place / "press.png")
        for side in WRISTS:
            layers = {
                f"{side}_{name}": digit_layer(hour, side, digit) for name, digit in DIGITS.items()
            }
            order = ("thumb", "little", "ring", "middle", "index")
            for name in order:
                layer = layers[f"{side}_{name}"]
                save(layer.layer(), place / f"{side}_{name}.png")
                picture.put(layer)
            back = back_layer(hour, side)
            save(back.layer(), place / f"{side}_back.png")
            picture.put(back)
        save_tile(picture, place, 370, 170, 860)
