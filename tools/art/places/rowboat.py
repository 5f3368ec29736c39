"""A small rowing boat on its rope, a blanket over its side."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from tools.art.places.brush import Sheet
from tools.art.places.lake_palette import Hour
from tools.illustrations.family.shapes import Knot, Point, curve, smooth


def draw_boat(sheet: Sheet, hour: Hour, place: Point, size: float, moored: Point) -> None:
    """The boat around `place`, what the water shows of it, and its rope to `moored`."""
    x, y = place
    base, light, dark = hour.hull

    def at(*points: Knot) -> list[Knot]:
        return [(x + p[0] * size, y + p[1] * size, *p[2:]) for p in points]

    hull = smooth(
        *at(
            (-142, -41, "c"),
            (-70, -22),
            (20, -15),
            (128, -30),
            (134, -32, "c"),
            (124, 14),
            (80, 26),
            (-20, 30),
            (-92, 18),
            (-128, -12),
        )
    )
    upside = smooth(
        *at((-124, 22), (-60, 30), (30, 32), (118, 24), (112, 62), (40, 86), (-50, 82), (-104, 52))
    )
    sheet.fill(upside, dark, 0.42, soft=6)
    sheet.fill(
        smooth(*at((-96, 24), (10, 34), (112, 24), (92, 46), (0, 56), (-84, 42))),
        base,
        0.28,
        soft=5,
    )
    rim = smooth(
        *at(
            (-144, -43, "c"),
            (-84, -48),
            (10, -46),
            (96, -46),
            (134, -36, "c"),
            (120, -26),
            (20, -14),
            (-76, -22),
        )
    )
    sheet.form(hull, base, light, dark, 17, (-0.2, -0.95), 0.55)
    for low in (0.42, 0.72):
        seam = curve(
            *at(
                (-134 + 22 * low, -34 + 40 * low),
                (-40, -20 + 44 * low),
                (60, -18 + 44 * low),
                (128 - 4 * low, -30 + 46 * low),
            )
        )
        sheet.fill(seam, dark, 0.34, line=1.6)
    sheet.wash(rim, ((0, hour.inside[0]), (1, dark)), (x, y - 48), (x, y - 12))
    floor = smooth(*at((-100, -34), (0, -26), (104, -34), (60, -20), (0, -17), (-70, -25)))
    sheet.fill(floor, hour.inside[1], 0.30, soft=3, within=rim)
    for at_x, lean in ((-52, -4), (32, 2)):
        seat = smooth(
            *at(
                (at_x - 16 + lean, -46, "c"),
                (at_x + 12 + lean, -46, "c"),
                (at_x + 22, -19, "c"),
                (at_x - 10, -19, "c"),
            )
        )
        sheet.fill(seat.translated(2, 5), dark, 0.5, soft=2, within=rim)
        sheet.wash(
            seat.intersected(rim),
            ((0, hour.inside[1]), (1, hour.inside[0])),
            (x, y - 48),
            (x, y - 4),
        )
    edge = curve(*at((-143, -42), (-76, -22), (20, -14), (120, -27), (134, -34)))
    sheet.fill(edge, dark, 0.5, line=8)
    sheet.fill(edge.translated(0, -1.5), hour.inside[1], 1, line=4.6)
    fold = smooth(
        *at(
            (18, -49, "c"),
            (48, -52),
            (66, -45, "c"),
            (72, -30),
            (66, -4, "c"),
            (48, -8),
            (30, -4),
            (24, -8, "c"),
            (24, -30),
        )
    )
    sheet.form(fold, hour.blanket[0], hour.blanket[1], hour.blanket[2], 8, (-0.5, -0.8), 0.7)
    for dx in (-9, 6, 14):
        crease = curve(*at((44 + dx, -46), (47 + dx, -28), (46 + dx * 1.1, -8)))
        sheet.fill(crease, hour.blanket[2], 0.55, soft=1, line=2)
    for dy in (0, 5):
        sheet.fill(
            curve(*at((25, -17 + dy), (46, -20 + dy), (68, -16 + dy))), hour.hull[0], 0.7, line=2
        )
    back = curve(*at((-143, -42), (-84, -48), (10, -46.5), (96, -46), (134, -35)))
    sheet.fill(back, hour.inside[1], 0.9, line=3)
    rope = curve(moored, *at((-162, -24), (-140, -36)))
    sheet.fill(rope.translated(0, 2), dark, 0.35, line=3)
    sheet.fill(rope, hour.blanket[2], 1, line=2.8)
    ring = QPainterPath()
    ring.addEllipse(QPointF(x - 139 * size, y - 35 * size), 3.2, 3.2)
    sheet.fill(ring, dark, 0.9)
    for dy, half in ((33, 118), (41, 92)):
        sheet.glow(x, y + dy, half, hour.mist, 0.5, 2.6)
