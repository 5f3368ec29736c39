"""What is on the sill of a quiet room: a plant in a clay pot, a cat asleep."""

import numpy as np
from PySide6.QtGui import QPainterPath

from tools.art.places.brush import Sheet, path_of
from tools.art.places.room import Tones
from tools.illustrations.family.shapes import box, curve, oval, ribbon, smooth


def plant_pot(sheet: Sheet, x: float, foot: float, tones: Tones, shadow: str) -> None:
    """A clay pot standing on (x, foot)."""
    sheet.fill(oval(x + 8, foot, 46, 8), shadow, 0.6, soft=5)
    body = smooth(
        (x - 36, foot - 56, "c"),
        (x + 36, foot - 56, "c"),
        (x + 27, foot, "c"),
        (x, foot + 4),
        (x - 27, foot, "c"),
    )
    sheet.form(body, *tones, 15, (-0.7, -0.5), 0.85)
    sheet.form(box(x - 41, foot - 68, 82, 19, 6), *tones, 8, (-0.6, -0.7), 0.9)


def plant_leaves(sheet: Sheet, x: float, foot: float, tones: Tones) -> None:
    """Long soft leaves from one point, the front ones lighter."""
    base, light, shade = tones
    rng = np.random.default_rng(47)
    fan = sorted(
        np.linspace(-78, 78, 15) + rng.uniform(-4, 4, 15), key=lambda each: -abs(each % 31)
    )
    for index, turn in enumerate(fan):
        reach = rng.uniform(100, 138) * (1 - abs(turn) / 330)
        angle = np.deg2rad(turn)
        droop = abs(turn) / 78 * reach * 0.42
        tip = (x + np.sin(angle) * reach * 0.86, foot - np.cos(angle) * reach + droop)
        knee = (x + np.sin(angle) * reach * 0.55, foot - np.cos(angle) * reach * 0.72 - droop * 0.1)
        leaf = ribbon([(x + turn * 0.12, foot + 6), knee, tip], [5, 25, 3])
        front = index / len(fan)
        ink = base if front > 0.35 else shade
        sheet.form(leaf, ink, light, shade, 9, (-0.6, -0.75), 0.5 + 0.5 * front)
        sheet.fill(curve((x + turn * 0.12, foot), knee, tip), light, 0.35, soft=0.5, line=1.3)


def cat(sheet: Sheet, x: float, foot: float, tones: Tones, shadow: str) -> None:
    """A cat curled up asleep, its tail around it."""
    base, light, shade = tones
    side = (-0.2, -0.95)
    sheet.fill(oval(x + 2, foot, 76, 7), shadow, 0.55, soft=4)
    body = smooth(
        (x - 70, foot - 16),
        (x - 58, foot - 50),
        (x - 10, foot - 70),
        (x + 42, foot - 60),
        (x + 70, foot - 30),
        (x + 66, foot - 4),
        (x + 20, foot),
        (x - 50, foot),
    )
    sheet.form(body, base, light, shade, 22, side, 0.9)
    for dx, top in ((-6, -68), (14, -68), (33, -62)):
        stripe = ribbon(
            [
                (x + dx, foot + top + 3),
                (x + dx + 8, foot + top + 17),
                (x + dx + 9, foot + top + 31),
            ],
            [5, 6, 1.5],
        )
        sheet.fill(stripe, shade, 0.42, soft=1.2, within=body)
    tail = ribbon(
        [(x + 66, foot - 14), (x + 40, foot - 4), (x - 4, foot - 5), (x - 34, foot - 9)],
        [15, 16, 15, 11],
    )
    sheet.fill(tail.translated(0, -3), shade, 0.5, soft=3, within=body)
    sheet.form(tail, base, light, shade, 8, side, 0.8)
    sheet.fill(oval(x - 36, foot - 9, 7, 5.4), light, 0.9, soft=1)
    for ear in (((-64, -42), (-68, -66), (-46, -54)), ((-38, -55), (-28, -72), (-20, -48))):
        path: QPainterPath = path_of([(x + px, foot + py) for px, py in ear])
        sheet.form(path, base, light, shade, 5, side, 0.6)
    head = smooth(
        (x - 74, foot - 26),
        (x - 64, foot - 48),
        (x - 42, foot - 56),
        (x - 20, foot - 46),
        (x - 12, foot - 24),
        (x - 26, foot - 8),
        (x - 50, foot - 6),
        (x - 68, foot - 12),
    )
    sheet.fill(head.translated(4, 2), shade, 0.45, soft=4, within=body)
    sheet.form(head, base, light, shade, 13, side, 0.9)
    sheet.fill(oval(x - 47, foot - 16, 15, 9), light, 0.7, soft=3, within=head)
    for dx in (-59, -33):
        sheet.fill(
            curve((x + dx - 7, foot - 28), (x + dx, foot - 24), (x + dx + 7, foot - 28)),
            shade,
            1,
            line=2.2,
        )
    nose = path_of([(x - 50, foot - 21), (x - 43, foot - 21), (x - 46.5, foot - 17.5)])
    sheet.fill(nose, shade)
    sheet.fill(
        curve((x - 54, foot - 14.5), (x - 46.5, foot - 12), (x - 39, foot - 14.5)),
        shade,
        0.8,
        line=1.6,
    )
