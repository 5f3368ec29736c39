"""A quiet night: the moon and the stars over a lake, hills, one house with one lit window.

Back to front: air with the pale band of far stars, stars, moon, hills, the meadow with the house,
the water, trees on both sides. Some of the stars, the moon's light, its path on the water and one
slow cloud move.
"""

from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from tools.art.places.brush import WHOLE, Sheet, path_of, save_base, save_tile
from tools.art.places.nature import (
    Water,
    blade,
    glitter,
    mirror,
    pine,
    ridge,
    sky,
    skyline,
    stars,
    tree_tops,
)
from tools.art.places.night_palette import HOURS, Hour
from tools.art.raster import blur, colour, save, smoothstep, texture
from tools.illustrations.family.shapes import oval, smooth

SHORE = 672.0
MOON, MOON_RADIUS = (905.0, 226.0), 47.0
HOUSE, HOUSE_SIZE = (668.0, 626.0), 1.45
LAMP = (HOUSE[0] + 16 * HOUSE_SIZE, HOUSE[1] - 5 * HOUSE_SIZE)
SHEEP = ((766, 641), (792, 649), (812, 640), (846, 652), (872, 646), (566, 651))
TWINKLE_FRAMES = ((330.0, 30.0, 500.0, 380.0), (760.0, 40.0, 520.0, 380.0))
HALO_FRAME = (725.0, 46.0, 360.0, 360.0)
PATH_FRAME = (790.0, 676.0, 230.0, 230.0)
CLOUD_FRAME = (430.0, 330.0, 520.0, 170.0)
WINDOW_FRAME = (LAMP[0] - 60, LAMP[1] - 60, 120.0, 120.0)


def _band(sheet: Sheet, hour: Hour) -> None:
    """The light of stars too far to tell apart, slanting over the sky."""
    x, y = sheet.units()
    wave = 26 * np.sin(x / 210)
    across = (y - (470 - 0.42 * x) - wave) / 150
    dust = texture((sheet.height, sheet.width), 70, 46, 51)
    dust += 0.35 * texture((sheet.height, sheet.width), 16, 12, 52)
    lane = np.exp(-(((across + 0.05) / 0.16) ** 2)) * smoothstep(-0.4, 1.4, dust)
    body = np.exp(-(across**2)) * (0.62 + 0.3 * dust) * (1 - 0.3 * lane)
    body *= smoothstep(SHORE * 0.86, SHORE * 0.45, y)
    sheet.lay(WHOLE, colour(hour.band), np.clip(body, 0, 1) * hour.band_strength)
    rng = np.random.default_rng(53)
    for _ in range(round(hour.star_count * 1.6)):
        sx = rng.uniform(0, 1600)
        sy = 470 - 0.42 * sx + 26 * np.sin(sx / 210) + rng.normal(0, 78)
        if 0 < sy < SHORE * 0.6:
            sheet.glow(sx, sy, 2.1, hour.star, rng.uniform(0.15, 0.55) * hour.star_strength)


def _moon(sheet: Sheet, hour: Hour) -> None:
    x, y = MOON
    sheet.glow(x, y, 420, hour.halo, hour.halo_strength * 0.75, power=1.2)
    sheet.glow(x, y, 150, hour.halo, hour.halo_strength)
    disc = oval(x, y, MOON_RADIUS)
    sheet.form(disc, "#FFF6E0", "#FFFDF4", "#E9D9CB", 20, (-0.5, -0.6), 0.8)
    for dx, dy, r, strength in (
        (-15, -12, 15, 0.5),
        (8, -19, 11, 0.4),
        (17, 2, 14, 0.36),
        (-7, 16, 17, 0.4),
        (-26, 8, 8, 0.35),
        (20, 22, 8, 0.3),
    ):
        sheet.glow(x + dx, y + dy, r * 1.35, "#E3CFC4", strength, r * 1.1, within=disc)


def _bank(sheet: Sheet, hour: Hour, bank: QPainterPath, ink: str) -> None:
    """A dark slope with short grass along its crest, paler where the mist reaches it."""
    rng = np.random.default_rng(round(abs(bank.boundingRect().left())))
    grass = QPainterPath()
    grass.setFillRule(grass.fillRule().WindingFill)
    for _ in range(420):
        foot = bank.pointAtPercent(rng.uniform(0, 0.5)) + QPointF(0, 4)
        tip = foot + QPointF(rng.uniform(-9, 9), -rng.uniform(6, 24))
        grass.addPath(blade(foot, tip, rng.uniform(-3, 3), rng.uniform(2.4, 4.6)))
    sheet.fill(grass, ink, soft=0.4)
    sheet.fill(bank, ink, soft=1)
    sheet.inner(bank, hour.tree[1], 0.55, 46, (0.0, 0.9))
    sheet.inner(bank, hour.meadow[1], 0.30, 20, (0.0, 0.9))


def _trees(sheet: Sheet, hour: Hour) -> None:
    """Firs on both sides, the nearer ones darker; the middle stays open."""
    rng = np.random.default_rng(61)
    near, far = hour.tree
    groups = (
        (far, 372, 1214, 9, (170, 300), 812, 210),
        (near, 262, 1330, 9, (300, 560), 1030, 300),
    )
    for ink, left_end, right_start, count, tall, foot, spread in groups:
        for index in range(count):
            share = (index + rng.uniform(0.1, 0.9)) / count
            high = rng.uniform(*tall) * (0.62 + 0.38 * share)
            for x in (left_end - spread * 1.5 * share, right_start + spread * 1.5 * share):
                tree = pine(
                    x + rng.uniform(-42, 42), foot - 50 * share, high, int(rng.integers(9999))
                )
                sheet.fill(tree, ink, soft=0.5)
        for side, edge in ((-1, left_end), (1, right_start)):
            bank = smooth(
                (edge + side * 700, foot - 80, "c"),
                (edge + side * 330, foot - 56),
                (edge + side * 120, foot - 30),
                (edge - side * 20, foot + 8),
                (edge - side * 150, foot + 74),
                (edge - side * 330, foot + 200, "c"),
                (edge - side * 330, 1200, "c"),
                (edge + side * 700, 1200, "c"),
            )
            _bank(sheet, hour, bank, ink)


def _land(sheet: Sheet, hour: Hour) -> None:
    x = sheet.units()[0][:1]
    crest = SHORE - 128 - 40 * skyline(x, 12, 4, 1650) - 46 * np.exp(-(((x - 1120) / 250) ** 2))
    ridge(sheet, crest, SHORE, hour.ridges[0], hour.mist, 0.6, hour.lit)
    crest = SHORE - 82 - 32 * skyline(x, 29, 5, 1200) - 40 * np.exp(-(((x - 330) / 240) ** 2))
    ridge(sheet, crest, SHORE, hour.ridges[1], hour.mist, 0.55, hour.lit)
    crest = SHORE - 46 - 16 * skyline(x, 33, 5, 800) - 13 * tree_tops(x, 6, 9)
    ridge(sheet, crest, SHORE + 4, hour.ridges[2], hour.mist, 0.5)
    swell = np.exp(-(((x - 690) / 210) ** 2))
    crest = SHORE - 5 - 40 * swell - 3 * tree_tops(x, 9, 5) * (1 - swell)
    ridge(sheet, crest, SHORE + 26, hour.meadow[1], hour.meadow[0], 0.9, hour.lit)


def _house(sheet: Sheet, hour: Hour) -> None:
    x, y = HOUSE

    def at(*points: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x + px * HOUSE_SIZE, y + py * HOUSE_SIZE) for px, py in points]

    def block(left: float, top: float, across: float, down: float) -> QPainterPath:
        return path_of(
            at((left, top), (left + across, top), (left + across, top + down), (left, top + down))
        )

    for dx, tall, seed in ((-46, 62, 3), (-62, 46, 4), (44, 44, 5), (-31, 36, 6)):
        ((tx, ty),) = at((dx, 6))
        sheet.fill(pine(tx, ty, tall * HOUSE_SIZE, seed), hour.tree[1], soft=0.4)
    sheet.fill(block(15, -40, 7, 14), hour.roof)
    sheet.fill(path_of(at((-22, -16), (-9, -31), (4, -16), (4, 8), (-22, 8))), hour.wall[1])
    sheet.fill(path_of(at((4, -16), (30, -15), (30, 7), (4, 8))), hour.wall[0])
    sheet.fill(path_of(at((-9, -33), (20, -31), (34, -13), (5, -13))), hour.roof)
    sheet.fill(path_of(at((-25, -13), (-9, -33), (-6, -31), (-21, -12))), hour.roof)
    wx, wy = LAMP
    sheet.glow(wx, wy, 46, hour.lamp, 0.3)
    sheet.glow(wx, wy + 17, 30, hour.lamp, 0.5, 8)
    sheet.fill(block(9, -12, 14, 14), hour.roof)
    sheet.fill(block(10, -11, 12, 12), hour.lamp)
    sheet.fill(block(11, -10, 10, 6), "#FFF4CF", 0.8, soft=1)
    sheet.fill(block(15.4, -11, 1.2, 12), hour.roof, 0.8)
    sheet.fill(block(10, -5.6, 12, 1.1), hour.roof, 0.8)
    for sx, sy in SHEEP:
        sheet.fill(oval(sx, sy + 3, 6.6, 2), hour.tree[1], 0.5, soft=1)
        sheet.form(oval(sx, sy, 7, 4.8), hour.sheep, "#FFFFFF", hour.meadow[1], 3)
        sheet.fill(oval(sx - 6, sy - 1.6, 2.2, 2.5), hour.roof)


def base(hour: Hour) -> Sheet:
    """The night without what moves."""
    sheet = Sheet()
    sky(sheet, hour.air, SHORE, hour.cloud, 0.4, 32)
    _band(sheet, hour)
    stars(sheet, 44, hour.star_count, SHORE * 0.86, hour.star, hour.star_strength)
    sheet.glow(800, SHORE, 900, hour.mist, 0.4, 190)
    _moon(sheet, hour)
    _land(sheet, hour)
    _house(sheet, hour)
    mirror(sheet, Water(SHORE, hour.water, 0.20, 0.74, 0.012, 62))
    sheet.glow(800, SHORE, 900, hour.mist, 0.5, 8)
    glitter(sheet, MOON[0], SHORE + 3, 330, (16, 92), hour.halo, 0.62, 81)
    glitter(sheet, LAMP[0], SHORE + 16, 110, (5, 13), hour.lamp, 0.5, 82)
    _trees(sheet, hour)
    return sheet


def twinkle(hour: Hour, index: int) -> Sheet:
    """A handful of stars that come and go."""
    left, top, across, down = TWINKLE_FRAMES[index]
    sheet = Sheet(across, down, left, top)
    rng = np.random.default_rng(91 + index)
    for _ in range(17):
        x, y = left + rng.uniform(0.05, 0.95) * across, top + rng.uniform(0.05, 0.95) * down
        if np.hypot(x - MOON[0], y - MOON[1]) < MOON_RADIUS + 40:
            continue
        size = rng.choice([3.6, 4.6, 6.4], p=[0.5, 0.35, 0.15])
        sheet.glow(x, y, size, hour.star, 0.95, power=1.5)
        sheet.glow(x, y, size * 3.2, hour.star, 0.14)
    return sheet


def halo(hour: Hour) -> Sheet:
    """More of the moon's light around it."""
    left, top, across, down = HALO_FRAME
    sheet = Sheet(across, down, left, top)
    sheet.glow(*MOON, across / 2 - 2, hour.halo, 0.42, power=1.25)
    clear = 1 - np.clip(
        MOON_RADIUS - np.hypot(*(a - b for a, b in zip(sheet.units(), MOON, strict=True))), 0, 1
    )
    sheet.cover *= clear
    return sheet


def path(hour: Hour) -> Sheet:
    """More of the moon's path on the water."""
    left, top, across, down = PATH_FRAME
    sheet = Sheet(across, down, left, top)
    glitter(sheet, MOON[0], SHORE + 8, 215, (14, 58), hour.halo, 0.75, 95)
    return sheet


def cloud(hour: Hour) -> Sheet:
    """One soft cloud, lit by the moon from above."""
    left, top, across, down = CLOUD_FRAME
    sheet = Sheet(across, down, left, top)
    shape = QPainterPath()
    shape.setFillRule(shape.fillRule().WindingFill)
    cx, cy = left + across / 2, top + down * 0.62
    puffs = (
        (-168, 10, 54, 20),
        (-112, -6, 62, 31),
        (-48, -22, 66, 44),
        (24, -30, 70, 50),
        (92, -12, 64, 36),
        (152, 6, 58, 23),
        (0, 14, 190, 22),
    )
    for dx, dy, rx, ry in puffs:
        shape.addPath(oval(cx + dx, cy + dy, rx, ry))
    found = sheet.mask(shape, 9)
    assert found is not None
    window, mask = found
    wisps = texture(mask.shape, 16, 9, 97)
    body = np.clip(mask * (0.86 + 0.13 * blur(wisps, 2)), 0, 1)
    _, y = (each[window] for each in sheet.units())
    low = smoothstep(cy - 60, cy + 30, y)
    ink = colour(hour.cloud_lit) + (colour(hour.cloud) - colour(hour.cloud_lit)) * low[..., None]
    rim = (np.minimum.reduce([np.arange(mask.shape[1]), np.arange(mask.shape[1])[::-1]]) / 20).clip(
        0, 1
    )
    sheet.lay(window, ink, body * smoothstep(cy + 44, cy + 8, y) * 0.8 * rim)
    return sheet


def lit_window(hour: Hour) -> Sheet:
    """The warmth of the one lit window."""
    left, top, across, down = WINDOW_FRAME
    sheet = Sheet(across, down, left, top)
    sheet.glow(*LAMP, 58, hour.lamp, 0.5)
    return sheet


def bake_night(folder: Path) -> None:
    """`places/night/{light,dark}`: base, stars, halo, path, cloud, window, tile."""
    for theme, hour in HOURS.items():
        place = folder / "places" / "night" / theme
        picture = base(hour)
        save_base(picture, place)
        layers = {
            "stars0": twinkle(hour, 0),
            "stars1": twinkle(hour, 1),
            "halo": halo(hour),
            "path": path(hour),
            "cloud": cloud(hour),
            "window": lit_window(hour),
        }
        for name, layer in layers.items():
            save(layer.layer(), place / f"{name}.png")
            picture.put(layer)
        save_tile(picture, place, 300, 60, 1040)
