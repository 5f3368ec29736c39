"""A still lake in the evening: ten lamps on the far shore, a pier, a small boat on its rope.

Back to front: air with thin clouds, hills with mist between them, the lamps, the water with all of
this in it, reeds, the pier. The boat, the mist and the shimmer below the lamps move.
"""

from pathlib import Path

import numpy as np
from PySide6.QtGui import QPainterPath

from tools.art.places.brush import Sheet, path_of, save_base, save_tile
from tools.art.places.lake_palette import HOURS, Hour
from tools.art.places.nature import (
    Water,
    glitter,
    mirror,
    mist,
    reeds,
    ridge,
    sky,
    skyline,
    stars,
    tree_tops,
)
from tools.art.places.rowboat import draw_boat
from tools.art.raster import colour, save
from tools.illustrations.family.shapes import box, curve, oval

SHORE = 500.0
LAMPS = (506, 561, 634, 702, 771, 829, 903, 968, 1036, 1098)
PIER_FAR, PIER_LEFT, PIER_RIGHT, VANISH = 612.0, 628.0, 742.0, 702.0
BOAT, BOAT_SIZE = (930.0, 618.0), 0.94
BOAT_FRAME = (720.0, 544.0, 370.0, 180.0)
MIST_FRAME = (100.0, 410.0, 1400.0, 150.0)
GLINT_FRAME = (440.0, 490.0, 720.0, 190.0)


def _land(sheet: Sheet, hour: Hour) -> None:
    x = sheet.units()[0][:1]
    far = SHORE - 150 - 46 * skyline(x, 11, 4, 1500) - 50 * np.exp(-(((x - 430) / 260) ** 2))
    ridge(sheet, far, SHORE, hour.ridges[0], hour.mist, hour.mist_strength, hour.lit)
    middle = SHORE - 96 - 34 * skyline(x, 23, 5, 1150) - 62 * np.exp(-(((x - 1290) / 240) ** 2))
    ridge(sheet, middle, SHORE, hour.ridges[1], hour.mist, hour.mist_strength, hour.lit)
    near = SHORE - 50 - 22 * skyline(x, 37, 5, 900) - 30 * np.exp(-(((x - 180) / 200) ** 2))
    near = near - 15 * tree_tops(x, 5, 8)
    ridge(sheet, near, SHORE + 6, hour.ridges[2], hour.mist, hour.mist_strength * 0.9)
    banks = 1 - np.exp(-(((x - 800) / 430) ** 4))
    trees = SHORE - 9 - (18 + 64 * banks) * tree_tops(x, 8, 13) - 22 * banks
    ridge(sheet, trees, SHORE + 30, hour.ridges[3], hour.mist, 0.34)


def _lamps(sheet: Sheet, hour: Hour) -> None:
    """Ten small lamps on posts along the shore."""
    for index, x in enumerate(LAMPS):
        y = SHORE - 15 - 3 * (index % 3)
        sheet.fill(box(x - 0.9, y, 1.8, SHORE - y), hour.ridges[3])
        sheet.glow(x, y, 44, hour.lamp, hour.lamp_halo)
        sheet.glow(x, y, 13, hour.lamp, 0.9)
        sheet.fill(oval(x, y, 3.6), "#FFFBEA")


def _lamp_lines(sheet: Sheet, hour: Hour, strength: float, seed: int) -> None:
    for index, x in enumerate(LAMPS):
        length = 118 + 22 * ((index * 7) % 4)
        glitter(sheet, x, SHORE + 2, length, (5, 15), hour.lamp, strength, seed + index)


def _edge(y: float, at_far: float) -> float:
    """Where a line along the pier, `at_far` at its end, is at a height nearer to us."""
    return VANISH + (at_far - VANISH) * (y - SHORE) / (PIER_FAR - SHORE)


def _deck(wider: float) -> QPainterPath:
    """The pier's outline, so many units wider on each side."""
    far = [(PIER_LEFT - wider * 0.15, PIER_FAR), (PIER_RIGHT + wider * 0.15, PIER_FAR)]
    near = [(_edge(1000, PIER_RIGHT) + wider, 1000.0), (_edge(1000, PIER_LEFT) - wider, 1000.0)]
    return path_of([*far, *near])


def _pier(sheet: Sheet, hour: Hour) -> None:
    base, light, dark = hour.wood
    shade = _deck(40)
    sheet.fill(shade.translated(0, 12), dark, 0.45, soft=12)
    _post(sheet, hour, PIER_LEFT - 3, PIER_FAR + 3, 52, 12)
    rng = np.random.default_rng(17)
    depth, board = 1 / (PIER_FAR - SHORE), 0.00027
    at = depth
    while at > 1 / 520:
        top, foot = SHORE + 1 / at, SHORE + 1 / max(at - board * 0.93, 0.0018)
        reach = rng.uniform(-0.02, 0.02, 2) * (foot - SHORE)
        plank = path_of(
            [
                (_edge(top, PIER_LEFT) + reach[0], top),
                (_edge(top, PIER_RIGHT) + reach[1], top),
                (_edge(foot, PIER_RIGHT) + reach[1], foot),
                (_edge(foot, PIER_LEFT) + reach[0], foot),
            ]
        )
        sheet.fill(plank.translated(0, (foot - top) * 0.2), dark)
        tone = colour(base) * (1 + rng.uniform(-0.07, 0.07))
        code = "#" + "".join(f"{round(min(1, c) * 255):02X}" for c in tone)
        span = (_edge(foot, PIER_LEFT), 0.0), (_edge(foot, PIER_RIGHT), 0.0)
        sheet.wash(plank, ((0.0, code), (0.62, light), (1.0, code)), *span)
        shine = path_of(
            [
                (_edge(top, PIER_LEFT), top),
                (_edge(top, PIER_RIGHT), top),
                (_edge(top, PIER_RIGHT), top + (foot - top) * 0.14),
                (_edge(top, PIER_LEFT), top + (foot - top) * 0.14),
            ]
        )
        sheet.fill(shine, light, 0.55)
        at -= board
    for y, tall, wide in ((PIER_FAR + 5, 56, 13), (868.0, 128, 34)):
        _post(sheet, hour, _edge(y, PIER_RIGHT) + 2, y, tall, wide)
    _post(sheet, hour, _edge(868, PIER_LEFT) - 4, 868, 124, 34)


def _post(sheet: Sheet, hour: Hour, x: float, foot: float, tall: float, wide: float) -> None:
    base, light, dark = hour.wood
    stem = box(x - wide / 2, foot - tall, wide, tall + wide * 0.9, wide * 0.16)
    sheet.fill(oval(x + wide * 0.2, foot + wide * 0.75, wide * 0.95, wide * 0.3), dark, 0.5, soft=3)
    sheet.form(stem, base, light, dark, wide * 0.42, (0.75, -0.3), 0.9)
    sheet.fill(oval(x, foot - tall + 1, wide / 2, wide * 0.17), light, 0.9)
    for turn in range(2):
        y = foot - tall * 0.62 + turn * wide * 0.24
        sheet.fill(
            curve((x - wide / 2, y - 1), (x, y + wide * 0.1), (x + wide / 2, y - 1)),
            hour.blanket[2],
            1,
            line=wide * 0.15,
        )


def boat(hour: Hour) -> Sheet:
    """The boat with what the water shows of it, and its rope."""
    left, top, across, down = BOAT_FRAME
    sheet = Sheet(across, down, left, top)
    moored = (_edge(PIER_FAR + 5, PIER_RIGHT), PIER_FAR - 30)
    draw_boat(sheet, hour, BOAT, BOAT_SIZE, moored)
    return sheet


def base(hour: Hour) -> Sheet:
    """The lake without what moves."""
    sheet = Sheet()
    sky(sheet, hour.air, SHORE, hour.cloud, 0.75, 31)
    if hour.stars:
        stars(sheet, 43, hour.stars, SHORE * 0.86, "#FFF4DA", 0.8)
    sheet.glow(900, SHORE - 70, 640, hour.glow, hour.glow_strength, 330)
    _land(sheet, hour)
    sheet.glow(900, SHORE - 60, 420, hour.glow, hour.glow_strength * 0.34, 150)
    _lamps(sheet, hour)
    mirror(sheet, Water(SHORE, hour.water, hour.far, hour.near, 0.013, 61))
    sheet.glow(800, SHORE, 900, hour.mist, 0.55, 9)
    _lamp_lines(sheet, hour, 0.72, 300)
    reeds(sheet, -30, 250, 1010, (170, 330), 30, hour.reed_far, 71)
    reeds(sheet, -40, 190, 1030, (150, 300), 40, hour.reed, 72)
    reeds(sheet, 1290, 1640, 1010, (150, 320), 34, hour.reed_far, 73)
    reeds(sheet, 1400, 1640, 1030, (150, 330), 44, hour.reed, 74)
    _pier(sheet, hour)
    return sheet


def shimmer(hour: Hour) -> Sheet:
    """More gold below the lamps, to come and go."""
    left, top, across, down = GLINT_FRAME
    sheet = Sheet(across, down, left, top)
    _lamp_lines(sheet, hour, 0.8, 500)
    pier = _deck(10)
    for x in (PIER_LEFT - 3, _edge(PIER_FAR + 5, PIER_RIGHT) + 2):
        pier.addRect(x - 7, PIER_FAR - 52, 14, 56)
    hidden = sheet.mask(pier)
    if hidden is not None:
        place, there = hidden
        sheet.cover[place] *= 1 - there
    return sheet


def haze(hour: Hour) -> Sheet:
    """A bank of mist on the far water."""
    left, top, across, down = MIST_FRAME
    sheet = Sheet(across, down, left, top)
    mist(sheet, SHORE - 12, 74, hour.mist, 0.85, 91)
    return sheet


def bake_lake(folder: Path) -> None:
    """`places/lake/{light,dark}`: base, boat, shimmer, mist, tile."""
    for theme, hour in HOURS.items():
        place = folder / "places" / "lake" / theme
        picture, vessel = base(hour), boat(hour)
        save_base(picture, place)
        save(vessel.layer(), place / "boat.png")
        save(shimmer(hour).layer(), place / "shimmer.png")
        save(haze(hour).layer(), place / "mist.png")
        picture.put(vessel)
        save_tile(picture, place, 350, 130, 1000)
