"""A quiet room: a window with sheer curtains, a plant on the sill, a lamp, light on the wall.

By day the sun looks in, in the evening the moon, and the lamp is lit. The curtains, the leaves,
the cat's breath and the light on the wall move.
"""

from pathlib import Path

import numpy as np
from PySide6.QtGui import QPainterPath, QTransform

from tools.art.places.brush import WHOLE, Sheet, path_of, save_base, save_tile
from tools.art.places.nature import stars
from tools.art.places.room import armchair, floor_lamp, sideboard
from tools.art.places.sill import cat, plant_leaves, plant_pot
from tools.art.places.window_palette import HOURS, Hour
from tools.art.raster import colour, ramp, save, smoothstep, texture
from tools.illustrations.family.shapes import box, oval, ribbon

FRAME = (588.0, 104.0, 424.0, 452.0)
"""The window's casing: left, top, across, down."""

SILL = 560.0
FLOOR = 792.0
CURTAINS = ((470.0, 66.0, 200.0, 610.0), (930.0, 66.0, 200.0, 610.0))
LEAVES_FRAME = (766.0, 320.0, 280.0, 230.0)
PATCH_FRAME = (1120.0, 190.0, 330.0, 440.0)
CAT_FRAME = (618.0, 468.0, 200.0, 114.0)


def _outside(hour: Hour, dark: bool) -> Sheet:
    """What is seen through the panes, out of focus: hills and leaves, or the moon."""
    left, top, across, down = FRAME
    sheet = Sheet(across, down, left, top)
    _, y = sheet.units()
    sheet.lay(WHOLE, ramp((y - top) / down, hour.air), np.ones(y.shape))
    if dark:
        stars(sheet, 17, 330, 470, "#FFF4DA", 1.0)
        sheet.glow(905, 216, 170, "#C9C2EA", 0.5)
        sheet.fill(oval(905, 216, 27), "#FFF3DC", soft=1)
    for tone, height, swell, soft in ((hour.hills[0], 420, 30, 4), (hour.hills[1], 462, 22, 5)):
        x = np.linspace(left - 40, left + across + 40, 40)
        line = height - swell * np.sin((x - 560) / 105 + height)
        ground = path_of([*zip(x, line, strict=True), (1100.0, 700.0), (500.0, 700.0)])
        sheet.fill(ground, tone, soft=soft)
    rng = np.random.default_rng(23)
    sheet.fill(oval(618, 330, 84, 118), hour.leaves[0], 0.75, soft=20)
    sheet.fill(ribbon([(606, 330), (610, 450), (604, 560)], [9, 13, 20]), hour.leaves[0], 1, soft=3)
    for index in range(420):
        tone = hour.leaves[min(2, int(rng.exponential(0.75)))]
        angle, far = rng.uniform(0, 2 * np.pi), rng.uniform(0, 1) ** 0.6
        x_leaf = 620 + np.cos(angle) * far * 100
        y_leaf = 315 + np.sin(angle) * far * 120 + 22 * (index % 3)
        size = rng.uniform(6, 15)
        sheet.fill(
            oval(x_leaf, y_leaf, size, size * 0.72, rng.uniform(0, 180)), tone, 0.6, soft=2.6
        )
    for _ in range(90):
        x_leaf, y_leaf = rng.uniform(590, 1012), rng.normal(540, 16)
        tone = hour.leaves[int(rng.integers(0, 3))]
        sheet.fill(oval(x_leaf, y_leaf, rng.uniform(10, 24), rng.uniform(8, 15)), tone, 0.7, soft=3)
    return sheet


def _panes() -> QPainterPath:
    left, top, across, down = FRAME
    glass = QPainterPath()
    half = across / 2
    for column in range(2):
        x = left + 24 + column * (half - 10)
        for y, high in ((top + 24, 128), (top + 164, down - 164 - 8)):
            glass.addPath(box(x, y, half - 38, high, 2))
    return glass


def _window(sheet: Sheet, hour: Hour, dark: bool) -> None:
    left, top, across, down = FRAME
    base, light, shade = hour.frame
    sheet.fill(box(left - 10, top - 6, across + 20, down + 20, 4), hour.corner, 0.42, soft=12)
    casing = box(left, top, across, down, 4)
    sheet.form(casing, base, light, shade, 7, (0.2, -0.9), 0.8)
    glass = _panes()
    view = _outside(hour, dark)
    found = sheet.mask(glass)
    assert found is not None
    cut = Sheet(across, down, left, top)
    inside = cut.mask(glass)
    assert inside is not None
    window, mask = inside
    cut.lay(window, view.light[window], mask)
    sheet.put(cut)
    sheet.inner(glass, shade, 0.55, 7, (0.2, 0.8))
    rims = glass.translated(0, 0)
    sheet.fill(rims, shade, 0.5, line=1.6)
    centre = left + across / 2
    sheet.fill(box(centre - 1, top + 20, 2, down - 24), shade, 0.5)
    sheet.form(oval(centre + 9, top + 300, 3.6, 10), hour.wood[0], light, shade, 3)
    if not dark:
        sheet.glow(left + across * 0.62, top + 90, 330, hour.shine, 0.5, 260, within=glass)
    board = box(left - 34, SILL - 8, across + 68, 25, 5)
    sheet.fill(board.translated(0, 16), hour.corner, 0.5, soft=9)
    sheet.form(board, *hour.wood, 7, (0.1, -1.0), 0.9)
    sheet.fill(box(left - 31, SILL - 7, across + 62, 5, 2), hour.wood[1], 0.8)


def _rod(sheet: Sheet, hour: Hour) -> None:
    base, light, shade = hour.wood
    sheet.fill(box(462, 84, 676, 9, 4), hour.corner, 0.35, soft=6)
    sheet.form(box(462, 68, 676, 10, 5), base, light, shade, 4, (0, -1), 0.9)
    for x in (456, 1144):
        sheet.form(oval(x, 73, 12), base, light, shade, 7, (-0.4, -0.8), 0.9)


def curtain(hour: Hour, index: int) -> Sheet:
    """One sheer curtain; light comes through where the window is behind it."""
    left, top, across, down = CURTAINS[index]
    sheet = Sheet(across, down, left, top)
    x, y = sheet.units()
    v = (y - top - 6) / (down - 40)
    side = (x - left - 14) if index == 0 else (left + across - 14 - x)
    wide = 138 - 30 * np.sin(np.clip(v, 0, 1) * np.pi * 0.92) + 16 * np.clip(v, 0, 1)
    u = side / wide
    fold = u * 5.2 + 0.22 * np.sin(v * 2.6 + u * 5 + index) + 0.10 * np.sin(v * 7 + index)
    wave = np.cos(2 * np.pi * fold)
    fine = np.cos(2 * np.pi * fold * 2.3 + 1.0)
    lit = np.clip(0.56 + 0.36 * wave + 0.12 * fine, 0, 1)
    near = smoothstep(FRAME[0] - 30, FRAME[0] + 30, x) * smoothstep(1042, 982, x)
    near = near * smoothstep(590, 540, y)
    lit = np.clip(lit + 0.22 * near, 0, 1)
    weave = texture(x.shape, 0.7, 14, 55 + index) * 0.012
    light, shade = colour(hour.cloth[0]), colour(hour.cloth[1])
    ink = shade + (light - shade) * np.clip(lit + weave, 0, 1)[..., None]
    warm = hour.lamp.power * smoothstep(760, 470, x) * np.exp(-(((y - 380) / 330) ** 2))
    ink = ink + (colour(hour.lamp.glow) - ink) * (warm * 0.42 * lit)[..., None]
    hem = top + down - 26 + 7 * wave
    edges = smoothstep(-0.012, 0.012, u) * smoothstep(1.012, 0.988, u)
    mask = edges * smoothstep(1.5, -1.5, y - hem) * smoothstep(top + 4, top + 8, y)
    cover = hour.cloth_cover * (0.84 + 0.2 * (1 - lit) - 0.16 * near)
    sheet.lay(WHOLE, np.clip(ink, 0, 1), np.clip(mask * cover, 0, 1))
    seam = (np.abs(y - hem + 15) < 1.1) * mask
    sheet.lay(WHOLE, shade, seam * 0.3)
    return sheet


def patch(hour: Hour) -> Sheet:
    """The light of another window on the wall, with the shadow of leaves in it."""
    left, top, across, down = PATCH_FRAME
    sheet = Sheet(across, down, left, top)
    panes = QPainterPath()
    for column in range(2):
        for row in range(3):
            panes.addPath(box(column * 92, row * 112, 82, 102))
    slant = QTransform(1, -0.20, 0.05, 1, left + 56, top + 70)
    panes = slant.map(panes)
    found = sheet.mask(panes, 5)
    assert found is not None
    window, mask = found
    shadows = QPainterPath()
    shadows.setFillRule(shadows.fillRule().WindingFill)
    rng = np.random.default_rng(71)
    for twig in range(5):
        x, y = left + 40 + 34 * twig, top + 150 + rng.uniform(-60, 40)
        for leaf in range(6):
            turn = rng.uniform(-70, 20)
            reach = 16 + leaf * 19
            shadows.addPath(oval(x + reach, y + reach * 0.7 + rng.uniform(-10, 10), 15, 6, turn))
    leaves = sheet.mask(shadows, 4.5)
    shade = np.zeros((sheet.height, sheet.width))
    if leaves is not None:
        shade[leaves[0]] = leaves[1]
    _, y_all = (each[window] for each in sheet.units())
    fall = 1 - 0.45 * smoothstep(top + 60, top + down, y_all)
    lit = mask * (1 - 0.55 * shade[window]) * fall
    sheet.lay(window, colour(hour.patch), np.clip(lit, 0, 1) * hour.patch_strength)
    return sheet


def _wall(sheet: Sheet, hour: Hour) -> None:
    x, y = sheet.units()
    plaster = texture((sheet.height, sheet.width), 26, 18, 81) * 0.6
    plaster += texture((sheet.height, sheet.width), 3, 3, 82) * 0.5
    ink = ramp(y / FLOOR, hour.wall) + (plaster * 0.0055)[..., None]
    sheet.lay(WHOLE, np.clip(ink, 0, 1), np.ones(x.shape))
    far = np.hypot((x - 800) / 900, (y - 380) / 620)
    sheet.lay(WHOLE, colour(hour.corner), smoothstep(0.45, 1.35, far) * hour.corner_strength)
    sheet.glow(800, 350, 560, hour.shine, hour.shine_strength, 480)
    boards = path_of([(0, FLOOR), (1600, FLOOR), (1600, 1000), (0, 1000)])
    sheet.wash(boards, ((0, hour.floor[0]), (1, hour.floor[1])), (0, FLOOR), (0, 1000))
    for at in np.linspace(-1.4, 2.4, 26):
        seam = path_of(
            [
                (800 + (at * 1600 - 800) * 0.62, FLOOR),
                (800 + (at * 1600 - 800) * 0.62 + 2, FLOOR),
                (at * 1600 + 3, 1000),
                (at * 1600, 1000),
            ]
        )
        sheet.fill(seam, hour.wood[2], 0.24)
    sheet.glow(800, 900, 520, hour.shine, hour.shine_strength * 0.5, 120)
    skirting = box(-10, FLOOR - 34, 1620, 38)
    sheet.form(skirting, hour.frame[0], hour.frame[1], hour.frame[2], 5, (0, -1), 0.5)
    sheet.fill(box(-10, FLOOR + 1, 1620, 16), hour.wood[2], 0.35, soft=5)


def _hung_picture(sheet: Sheet, hour: Hour) -> None:
    """A small landscape in a frame."""
    paper, air, hill, sun = hour.picture
    left, top = 96, 176
    sheet.fill(box(left + 6, top + 12, 196, 236, 4), hour.corner, 0.45, soft=9)
    sheet.form(box(left, top, 196, 236, 4), *hour.wood, 6, (0.6, -0.7), 0.8)
    sheet.fill(box(left + 12, top + 12, 172, 212), paper)
    view = box(left + 34, top + 38, 128, 160)
    sheet.wash(view, ((0, air), (1, paper)), (left, top + 38), (left, top + 198))
    sheet.fill(oval(left + 118, top + 106, 19), sun, 0.9, within=view)
    for dy, strength in ((134, 0.55), (158, 0.9)):
        rise = ((28, 10), (68, -14), (118, 8), (168, -12), (168, 90), (28, 90))
        land = path_of([(left + dx, top + dy + up) for dx, up in rise])
        sheet.fill(land, hill, strength, soft=1.5, within=view)
    sheet.inner(box(left + 12, top + 12, 172, 212), hour.corner, 0.5, 8, (0.5, 0.8))


def base(hour: Hour, dark: bool) -> Sheet:
    """The room without what moves."""
    sheet = Sheet()
    _wall(sheet, hour)
    _hung_picture(sheet, hour)
    _window(sheet, hour, dark)
    _rod(sheet, hour)
    sideboard(sheet, hour.wood, hour.books, hour.pot, hour.corner)
    floor_lamp(sheet, 398, 316, FLOOR + 40, hour.lamp, hour.wood[2])
    armchair(sheet, 236, 640, hour.chair, hour.cushion, hour.corner, hour.lamp)
    plant_pot(sheet, 906, SILL - 6, hour.pot, hour.corner)
    return sheet


def leaves(hour: Hour) -> Sheet:
    """The plant's leaves; the pot stands in the base."""
    left, top, across, down = LEAVES_FRAME
    sheet = Sheet(across, down, left, top)
    plant_leaves(sheet, 906, SILL - 62, hour.green)
    return sheet


def sleeper(hour: Hour) -> Sheet:
    """The cat asleep on the sill."""
    left, top, across, down = CAT_FRAME
    sheet = Sheet(across, down, left, top)
    cat(sheet, 716, SILL - 3, hour.fur, hour.corner)
    return sheet


def bake_window(folder: Path) -> None:
    """`places/window/{light,dark}`: base, curtains, leaves, cat, patch, tile."""
    for theme, hour in HOURS.items():
        place = folder / "places" / "window" / theme
        picture = base(hour, theme == "dark")
        save_base(picture, place)
        layers = {
            "patch": patch(hour),
            "cat": sleeper(hour),
            "leaves": leaves(hour),
            "curtain0": curtain(hour, 0),
            "curtain1": curtain(hour, 1),
        }
        for name, layer in layers.items():
            save(layer.layer(), place / f"{name}.png")
            picture.put(layer)
        save_tile(picture, place, 330, 50, 940)
