"""Things of a quiet room: an armchair, a floor lamp, a sideboard."""

from dataclasses import dataclass

import numpy as np

from tools.art.places.brush import Sheet, path_of
from tools.illustrations.family.shapes import box, curve, oval, placed, smooth

Tones = tuple[str, str, str]
"""A thing's own colour, where it is lit, where it is turned away."""


@dataclass(frozen=True)
class Lamp:
    """The shade's colours, the stem's, that of its light, and how bright it burns (0 to 1)."""

    shade: str
    lit: str
    low: str
    stem: str
    glow: str
    power: float


def floor_lamp(sheet: Sheet, x: float, y: float, foot: float, lamp: Lamp, shadow: str) -> None:
    """A lamp with a linen shade around (x, y)."""
    sheet.fill(oval(x + 10, foot, 56, 10), shadow, 0.35, soft=6)
    sheet.form(
        box(x - 4, y + 40, 8, foot - y - 44, 3), lamp.stem, lamp.lit, lamp.stem, 3, (0.8, 0), 0.3
    )
    sheet.form(oval(x, foot - 4, 44, 9), lamp.stem, lamp.lit, lamp.stem, 4, (0.2, -1), 0.3)
    if lamp.power:
        sheet.glow(x + 60, y + 40, 900, lamp.glow, 0.22 * lamp.power, 620)
        sheet.glow(x, y + 10, 560, lamp.glow, 0.36 * lamp.power, 470)
        sheet.glow(x, y + 30, 280, lamp.glow, 0.42 * lamp.power, 250)
    hood = smooth(
        (x - 42, y - 54, "c"),
        (x + 42, y - 54, "c"),
        (x + 78, y + 58, "c"),
        (x, y + 66),
        (x - 78, y + 58, "c"),
    )
    sheet.wash(
        hood,
        ((0, lamp.low), (0.3, lamp.shade), (0.62, lamp.lit), (1, lamp.low)),
        (x - 84, y),
        (x + 84, y),
    )
    for at in (y - 52, y + 58):
        half = 42 if at < y else 77
        sheet.fill(curve((x - half, at), (x, at + 7), (x + half, at)), lamp.low, 0.9, line=3)
    if lamp.power:
        sheet.glow(x, y + 22, 70, "#FFFBEA", 0.75, 60, within=hood)


def armchair(
    sheet: Sheet, x: float, seat: float, tones: Tones, cushion: Tones, shadow: str, lamp: Lamp
) -> None:
    """A deep chair with a cushion and a blanket over one arm, turned a little to the window."""
    base, light, shade = tones
    side = (0.75, -0.62)
    sheet.fill(oval(x + 6, seat + 216, 210, 26), shadow, 0.55, soft=14)
    for leg in (-146, 140):
        sheet.fill(
            path_of(
                [
                    (x + leg - 9, seat + 176),
                    (x + leg + 9, seat + 176),
                    (x + leg + 5, seat + 220),
                    (x + leg - 5, seat + 220),
                ]
            ),
            shade,
        )
    back = smooth(
        (x - 142, seat + 90),
        (x - 152, seat - 60),
        (x - 128, seat - 160),
        (x - 40, seat - 196),
        (x + 56, seat - 192),
        (x + 126, seat - 156),
        (x + 146, seat - 60),
        (x + 138, seat + 90),
    )
    sheet.form(back, base, light, shade, 46, side, 0.75)
    for dx in (-46, 44):
        seam = curve((x + dx, seat - 176), (x + dx * 1.1, seat - 90), (x + dx * 1.05, seat))
        sheet.fill(seam, shade, 0.35, soft=1.4, line=3)
    pad = smooth(
        (x - 118, seat + 40),
        (x - 112, seat - 4),
        (x, seat - 20),
        (x + 114, seat - 4),
        (x + 120, seat + 40),
        (x + 112, seat + 86),
        (x, seat + 96),
        (x - 112, seat + 86),
    )
    sheet.fill(pad.translated(0, -16), shade, 0.5, soft=9, within=back)
    sheet.form(pad, base, light, shade, 26, side, 0.9)
    pillow = placed(
        smooth((-66, -58), (0, -50), (66, -60), (62, 0), (70, 56), (0, 50), (-70, 58), (-60, 0)),
        x + 8,
        seat - 62,
        -9,
    )
    sheet.fill(pillow.translated(-5, 9), shade, 0.6, soft=8)
    sheet.form(pillow, *cushion, 26, side, 0.85)
    front = smooth(
        (x - 132, seat + 80, "c"),
        (x + 132, seat + 80, "c"),
        (x + 136, seat + 180),
        (x, seat + 190),
        (x - 136, seat + 180),
    )
    sheet.form(front, base, light, shade, 24, (0.3, -0.95), 0.4)
    for sign in (-1, 1):
        arm = smooth(
            (x + sign * 186, seat + 176),
            (x + sign * 196, seat + 40),
            (x + sign * 176, seat - 8),
            (x + sign * 140, seat - 14),
            (x + sign * 112, seat + 18),
            (x + sign * 116, seat + 176),
        )
        sheet.fill(arm.translated(-sign * 8, 4), shade, 0.4, soft=9)
        sheet.form(arm, base, light, shade, 30, side, 0.85)
    throw = smooth(
        (x + 108, seat - 2, "c"),
        (x + 150, seat - 22),
        (x + 192, seat + 6, "c"),
        (x + 200, seat + 104, "c"),
        (x + 154, seat + 116),
        (x + 110, seat + 106, "c"),
    )
    sheet.form(
        throw, cushion[1], "#FFFFFF" if not lamp.power else lamp.lit, cushion[0], 18, side, 0.4
    )
    for dx in (124, 148, 174):
        sheet.fill(
            curve((x + dx, seat - 6), (x + dx + 4, seat + 50), (x + dx + 3, seat + 106)),
            cushion[2],
            0.3,
            soft=1.6,
            line=4,
        )
    if lamp.power:
        sheet.glow(x + 130, seat - 150, 230, lamp.glow, 0.3, 220, within=back)


def sideboard(sheet: Sheet, wood: Tones, books: tuple[str, ...], pot: Tones, shadow: str) -> None:
    """A low chest with books and a vase, at the right."""
    base, light, shade = wood
    left, top = 1180, 652
    sheet.fill(box(left - 16, top + 10, 400, 160, 8), shadow, 0.5, soft=14)
    sheet.form(box(left, top + 12, 372, 158, 6), base, light, shade, 16, (-0.8, -0.5), 0.5)
    sheet.form(box(left - 12, top, 396, 18, 5), base, light, shade, 5, (-0.4, -1), 0.9)
    for column in range(2):
        door = box(left + 14 + column * 178, top + 34, 166, 122, 4)
        sheet.fill(door, shade, 0.35, line=2.4)
        sheet.inner(door, light, 0.4, 10, (-0.6, -0.8))
        sheet.form(oval(left + 166 + column * 40, top + 94, 6), shade, light, shade, 3)
    for leg in (20, 340):
        sheet.fill(box(left + leg, top + 168, 14, 30, 3), shade)
    x = left + 196.0
    for ink, wide, tall, lean in zip(
        books, (22, 27, 19, 25, 21), (98, 84, 104, 90, 76), (0, 0, 0, 0, 9), strict=True
    ):
        book = placed(box(0, -tall, wide, tall, 2), x + (12 if lean else 0), top + 1, lean)
        sheet.fill(book.translated(3, 2), shadow, 0.35, soft=4)
        sheet.form(book, ink, light, shade, 7, (-0.9, -0.3), 0.5)
        sheet.fill(
            placed(box(3, -tall * 0.84, wide - 6, 3), x + (12 if lean else 0), top + 1, lean),
            light,
            0.7,
        )
        x += wide + 1.5
    vase = smooth(
        (left + 70, top - 92),
        (left + 82, top - 70),
        (left + 112, top - 36),
        (left + 100, top + 1, "c"),
        (left + 52, top + 1, "c"),
        (left + 40, top - 36),
        (left + 62, top - 70),
    )
    sheet.fill(vase.translated(8, 3), shadow, 0.4, soft=7)
    rng = np.random.default_rng(31)
    for stem in range(9):
        sway = -46.0 + stem * 12 + rng.uniform(-5, 5)
        tip = (left + 76 + sway * 1.4, top - 190 - rng.uniform(0, 60) + abs(sway) * 0.8)
        sheet.fill(
            curve((left + 76, top - 80), (left + 76 + sway * 0.5, top - 150), tip),
            shade,
            0.8,
            line=2,
        )
        for bead in range(7):
            t = bead / 6
            px = tip[0] - sway * 0.5 * t * 0.5 + (6 if bead % 2 else -6)
            py = tip[1] + t * 54
            sheet.form(oval(px, py, 5.4, 8, -30 if bead % 2 else 30), pot[1], light, pot[0], 3)
    sheet.form(vase, pot[0], pot[1], pot[2], 18, (-0.75, -0.5), 0.9)
