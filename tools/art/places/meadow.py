"""An evening meadow: hills, a tree with a lantern, flowers, grass."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from tools.art.places.brush import Sheet, path_of
from tools.art.places.nature import blade, ridge, skyline, tree_tops
from tools.illustrations.family.shapes import box, curve, oval, placed, ribbon, smooth

Tones = tuple[str, str, str]

BED = (350.0, 720.0)
"""Half the width of the bed in the middle, and where flowers begin to stand in front of it."""


@dataclass(frozen=True)
class Meadow:
    """Its colours."""

    hills: tuple[str, str, str, str]
    mist: str
    lit: str
    grass: Tones
    petals: tuple[str, str, str, str]
    bark: Tones
    crown: Tones


def hills(sheet: Sheet, tones: Meadow) -> None:
    """Four swells of land, the nearest the ground of the scene."""
    x = sheet.units()[0][:1]
    for index, (foot, rise, length, trees) in enumerate(
        ((560, 44, 1500, 0.0), (600, 40, 1150, 9.0), (670, 42, 980, 0.0), (760, 36, 1400, 0.0))
    ):
        crest = foot - 60 - rise * skyline(x, 81 + index, 3, length)
        if index == 3:
            crest = (
                foot - 86 - 40 * np.exp(-(((x - 1150) / 330) ** 2)) + 16 * skyline(x, 84, 3, length)
            )
        crest = crest - trees * tree_tops(x, 9, 10)
        ridge(
            sheet,
            crest,
            foot + 110,
            tones.hills[index],
            tones.mist if index < 2 else tones.hills[index],
            0.75,
            tones.lit,
        )
    ground = path_of([(0, 760), (1600, 760), (1600, 1000), (0, 1000)])
    sheet.wash(ground, ((0, tones.hills[3]), (1, tones.grass[0])), (0, 760), (0, 1000), soft=40)


def lantern_tree(
    sheet: Sheet, tones: Meadow, lantern: tuple[float, float], lamp: str, strength: float
) -> None:
    """A round old tree on the right; a lantern hangs from its lowest bough."""
    x, foot = 1316.0, 716.0
    sheet.fill(oval(x, foot + 6, 150, 20), tones.grass[0], 0.6, soft=10)
    trunk = smooth(
        (x - 50, foot + 12),
        (x - 30, foot - 60),
        (x - 26, foot - 240),
        (x - 40, foot - 330),
        (x + 46, foot - 330),
        (x + 30, foot - 240),
        (x + 36, foot - 60),
        (x + 56, foot + 12),
        (x + 2, foot + 14),
    )
    sheet.form(trunk, *tones.bark, 18, (-0.9, -0.2), 0.8)
    lx, ly = lantern
    bough = ribbon(
        [(x - 10, foot - 318), (x - 80, foot - 420), (lx + 30, ly - 92), (lx - 34, ly - 84)],
        [34, 24, 13, 5],
    )
    rng = np.random.default_rng(29)
    sheet.fill(oval(x + 30, foot - 470, 230, 160), tones.crown[2], soft=8)
    for back in (True, False):
        for index in range(46):
            angle = rng.uniform(0, 2 * np.pi)
            far = rng.uniform(0.2, 1) ** 0.7
            px, py = x + 30 + np.cos(angle) * far * 235, foot - 470 + np.sin(angle) * far * 165
            size = rng.uniform(44, 74)
            tone = tones.crown[2] if back else tones.crown[0]
            if back or index % 2:
                puff = oval(px, py, size, size * 0.78)
                sheet.form(
                    puff, tone, tones.crown[1], tones.crown[2], 24, (-0.75, -0.6), 0.55, soft=1.4
                )
        if back:
            sheet.form(bough, *tones.bark, 8, (-0.5, 0.7), 0.7)
    for index in range(520):
        angle, far = rng.uniform(0, 2 * np.pi), rng.uniform(0, 1) ** 0.5
        px, py = x + 30 + np.cos(angle) * far * 262, foot - 474 + np.sin(angle) * far * 186
        tone = tones.crown[1 if px + py * 0.6 < x + 190 and index % 3 else 0]
        sheet.fill(oval(px, py, 9, 5, rng.uniform(0, 180)), tone, 0.36)
    sheet.fill(curve((lx, ly - 90), (lx, ly - 34)), tones.bark[2], 1, line=2.4)
    sheet.glow(lx, ly, 210, lamp, strength * 0.6)
    sheet.glow(lx, ly, 76, lamp, strength)
    sheet.form(box(lx - 19, ly - 36, 38, 12, 5), *tones.bark, 4, (-0.5, -0.8), 0.8)
    glass = smooth(
        (lx - 17, ly - 24),
        (lx - 23, ly),
        (lx - 16, ly + 25),
        (lx + 16, ly + 25),
        (lx + 23, ly),
        (lx + 17, ly - 24),
    )
    sheet.form(glass, lamp, "#FFFBE9", "#F2B968", 11, (0, 0), 0.5)
    sheet.glow(lx, ly + 4, 21, "#FFFEF4", 0.95, 25, within=glass)
    sheet.form(box(lx - 18, ly + 23, 36, 9, 4), *tones.bark, 4, (-0.5, -0.8), 0.8)


def flowers(
    sheet: Sheet, tones: Meadow, top: float, foot: float, count: int, size: float, seed: int
) -> None:
    """Small flowers, nearer ones larger."""
    rng = np.random.default_rng(seed)
    places = sorted((rng.uniform(top, foot), rng.uniform(0, 1600)) for _ in range(count))
    for y, x in places:
        if y > BED[1] and abs(x - 800) < BED[0] and y < 925:
            continue
        near = size * (0.6 + 0.8 * (y - top) / (foot - top)) * rng.uniform(0.75, 1.2)
        stem = blade(QPointF(x, y + near * 3.6), QPointF(x + rng.uniform(-4, 4), y), 2, near * 0.4)
        sheet.fill(stem, tones.grass[0], 0.9)
        petal = tones.petals[int(rng.integers(0, 4))]
        head = QPainterPath()
        head.setFillRule(head.fillRule().WindingFill)
        for turn in range(0, 360, 72):
            angle = np.deg2rad(turn + x)
            head.addPath(
                oval(
                    np.cos(angle) * near * 0.7,
                    np.sin(angle) * near * 0.55,
                    near * 0.56,
                    near * 0.48,
                )
            )
        head = placed(head, x, y)
        sheet.fill(head.translated(0, near * 0.25), tones.grass[0], 0.4, soft=near * 0.2)
        sheet.fill(head, petal)
        sheet.fill(oval(x, y, near * 0.36, near * 0.3), tones.petals[2])


def tufts(sheet: Sheet, tones: Meadow, seed: int) -> None:
    """Grass along the foot of the picture, open in the middle."""
    rng = np.random.default_rng(seed)
    for ink, low, tall, count in (
        (tones.grass[0], 1000, (70, 150), 150),
        (tones.grass[1], 1010, (50, 120), 120),
        (tones.grass[2], 1016, (34, 84), 70),
    ):
        leaves = QPainterPath()
        leaves.setFillRule(leaves.fillRule().WindingFill)
        for _ in range(count):
            x = rng.uniform(-10, 1610)
            edge = 0.45 + 0.55 * min(1.0, abs(x - 800) / 620)
            high = rng.uniform(*tall) * edge
            lean = rng.uniform(-0.35, 0.35) * high
            leaves.addPath(
                blade(QPointF(x, low), QPointF(x + lean, low - high), lean * 0.4, rng.uniform(5, 9))
            )
        sheet.fill(leaves, ink)
