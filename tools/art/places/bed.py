"""Pip's bed with its quilt, and the feather."""

import numpy as np

from tools.art.places.brush import Sheet
from tools.art.places.pip_palette import Hour
from tools.illustrations.family.child_things import star
from tools.illustrations.family.shapes import curve, oval, placed, ribbon, smooth


def draw_bed(sheet: Sheet, hour: Hour) -> None:
    """The headboard, its posts and the pillow."""
    base, light, shade = hour.wood
    sheet.fill(oval(800, 830, 400, 76), hour.meadow.grass[0], 0.8, soft=26)
    board = smooth(
        (520, 800, "c"),
        (526, 470),
        (566, 380),
        (680, 330),
        (800, 316),
        (920, 330),
        (1034, 380),
        (1074, 470),
        (1080, 800, "c"),
    )
    sheet.fill(board.translated(-6, 10), hour.shade, 0.4, soft=16)
    sheet.form(board, base, light, shade, 26, (0.5, -0.8), 0.9)
    inner = smooth(
        (560, 800, "c"),
        (564, 490),
        (596, 416),
        (690, 370),
        (800, 358),
        (910, 370),
        (1004, 416),
        (1036, 490),
        (1040, 800, "c"),
    )
    sheet.inner(inner, shade, 0.8, 14, (0.1, 0.5))
    for dx in (-170, -86, 0, 86, 170):
        sheet.fill(
            curve((800 + dx * 1.0, 352), (800 + dx * 1.02, 560), (800 + dx * 1.02, 780)),
            shade,
            0.28,
            soft=1.2,
            line=3,
            within=inner,
        )
    for x in (528, 1072):
        sheet.form(oval(x, 452, 24), base, light, shade, 13, (0.5, -0.8), 0.9)
    pillow = smooth(
        "566,404 660,388 800,396 940,388 1034,404 1018,480 1032,588 940,606 800,600 660,606 "
        "568,588 582,480"
    )
    sheet.fill(pillow.translated(-6, 12), hour.shade, 0.5, soft=12)
    sheet.form(pillow, *hour.pillow, 44, (0.5, -0.86), 0.9)
    for sign in (-1, 1):
        for dy in (0, 26):
            fold = curve(
                (800 + sign * 222, 412 + dy),
                (800 + sign * 186, 434 + dy * 1.4),
                (800 + sign * 158, 440 + dy * 2.2),
            )
            sheet.fill(fold, hour.pillow[2], 0.45, soft=4, line=6, within=pillow)
    sheet.glow(800, 470, 190, hour.shade, 0.42, 130, within=pillow)


def draw_footboard(sheet: Sheet, hour: Hour) -> None:
    """The board at the feet, with a heart cut into it."""
    base, light, shade = hour.wood
    board = smooth(
        (468, 1040, "c"),
        (470, 868),
        (520, 838),
        (660, 822),
        (800, 818),
        (940, 822),
        (1080, 838),
        (1130, 868),
        (1132, 1040, "c"),
    )
    sheet.fill(board.translated(-3, -9), hour.quilt[2], 0.6, soft=8)
    sheet.form(board, base, light, shade, 22, (0.4, -0.9), 0.9)
    for x in (478, 1122):
        sheet.form(oval(x, 846, 25), base, light, shade, 13, (0.5, -0.8), 0.9)
    heart = placed(smooth("0,-14 16,-28 34,-18 32,4 0,36! -32,4 -34,-18 -16,-28"), 800, 902)
    sheet.fill(heart, shade, 0.75)
    sheet.fill(heart.translated(-1, 2), light, 0.3, line=1.5)


def draw_quilt(sheet: Sheet, hour: Hour) -> None:
    """The quilt with its stars, and the turned-down sheet; it is as wide as the bed."""
    base, light, shade = hour.quilt
    cloth = smooth(
        (496, 600),
        (560, 560),
        (680, 548),
        (800, 540),
        (920, 548),
        (1040, 560),
        (1104, 600),
        (1118, 720),
        (1124, 960, "c"),
        (476, 960, "c"),
        (482, 720),
    )
    sheet.form(cloth, base, light, shade, 58, (0.5, -0.8), 0.85)
    for x, y, rx, ry, strength in (
        (730, 690, 92, 110, 0.5),
        (872, 690, 92, 110, 0.5),
        (800, 590, 140, 50, 0.35),
    ):
        sheet.glow(x + 16, y - 20, rx, light, strength, ry, within=cloth)
    for fold in (
        "800,640 796,720 804,820 800,900",
        "620,610 604,700 600,800",
        "982,612 1000,700 1004,800",
    ):
        sheet.fill(curve(fold), shade, 0.5, soft=11, within=cloth, line=16)
    for row in range(5):
        for column in range(-5, 6):
            x = 800 + column * 76 + (38 if row % 2 else 0)
            y = 634 + row * 66 + abs(column) * 2
            mark = placed(star(15 + 2 * (column % 2)), x, y, 14 * ((row + column) % 3 - 1))
            sheet.fill(mark.translated(-1, 2), shade, 0.5, soft=1.6, within=cloth)
            sheet.fill(mark, hour.patch[(row + column) % 2], 0.92, within=cloth)
    turned = smooth(
        (488, 594),
        (560, 546),
        (680, 528),
        (800, 520),
        (920, 528),
        (1040, 546),
        (1112, 594),
        (1108, 632),
        (1040, 604),
        (920, 588),
        (800, 582),
        (680, 588),
        (560, 604),
        (492, 632),
    )
    sheet.fill(turned.translated(-3, 13), shade, 0.7, soft=9, within=cloth)
    sheet.form(turned, *hour.sheet, 18, (0.3, -0.95), 0.9)
    for dx in (-230, -120, 130, 236):
        crease = curve((800 + dx, 552 + abs(dx) * 0.09), (800 + dx * 1.02, 578 + abs(dx) * 0.09))
        sheet.fill(crease, hour.sheet[2], 0.5, soft=2.5, line=4, within=turned)


def draw_feather(sheet: Sheet, hour: Hour) -> None:
    """The feather that Pip holds: a quill, soft barbs, fluff at its foot."""
    base, light, shade = hour.plume
    spine = [(838.0, 522.0), (872.0, 486.0), (916.0, 446.0), (970.0, 400.0), (1014.0, 372.0)]
    vane = smooth(
        "866,500 864,468 896,432 936,396 986,364 1020,354 1032,366 1020,396 986,432 940,468 896,494"
    )
    sheet.form(vane, base, light, shade, 15, (0.4, -0.9), 0.8)
    rng = np.random.default_rng(5)
    shares = np.linspace(0, 1, len(spine))
    for index in range(34):
        t = 0.2 + 0.78 * index / 33
        x = float(np.interp(t, shares, [p[0] for p in spine]))
        y = float(np.interp(t, shares, [p[1] for p in spine]))
        for side in (-1, 1):
            reach = 42 * np.sin(np.pi * min(1, t * 0.92 + 0.08)) * rng.uniform(0.8, 1.05) + 5
            tip = (x + side * reach * 0.5 + 22, y + side * reach * 0.75 - 14)
            barb = curve((x, y), ((x + tip[0]) / 2 + 5, (y + tip[1]) / 2 + 3), tip)
            sheet.fill(barb, shade if index % 3 else light, 0.3, within=vane, line=1.5)
    for dx, dy in ((-12, -2), (-15, 10), (10, 8), (15, -2), (-4, 14)):
        fluff = ribbon(
            [(870, 490), (870 + dx * 0.7, 490 + dy * 0.7), (870 + dx * 1.5, 488 + dy)], [6, 7, 2]
        )
        sheet.fill(fluff, light, 0.75, soft=1.4)
    sheet.fill(curve(*spine), hour.plume[1], 1, line=3.6)
    sheet.fill(curve(*spine).translated(1.5, 1), shade, 0.6, line=1.4)
