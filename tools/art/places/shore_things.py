"""What is on the shore: a boat far out, two gray birds and their tracks, a shell, some grass."""

import math
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from tools.art.places.paper import Layer, brushed, curve, painted_on, shade
from tools.art.places.shore_palette import Hour
from tools.art.raster import Field

SHELL_AT = (640.0, 676.0)


def _line(painter: QPainter, ink: QColor, width: float, *points: tuple[float, float]) -> None:
    pen = QPen(ink, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline([QPointF(*point) for point in points])
    painter.setPen(Qt.PenStyle.NoPen)


def boat(hour: Hour, foot: tuple[int, int]) -> Layer:
    """A small sailing boat, its foot on the horizon; its image lies in the water below."""
    lit, dim, hull = hour.sail

    def draw(painter: QPainter) -> None:
        painter.translate(40, 64)
        main = curve((1, -50), (19, -26), (21, -7), (10, -5), (1, -6))
        fore = curve((-1, -44), (-11, -22), (-17, -7), (-9, -5), (-1, -6))
        painter.fillPath(main, shade(lit))
        painter.fillPath(fore, shade(dim))
        _line(painter, shade(hull, 0.8), 1.1, (0, -53), (0, -3))
        body = curve((-19, -5), (-15, 2), (-11, 2), (2, 3), (15, 2), (20, -1), (23, -5))
        painter.fillPath(body, shade(hull))
        painter.save()
        painter.translate(0, 4)
        painter.scale(1, -0.62)
        painter.fillPath(main, shade(lit, 0.30))
        painter.fillPath(fore, shade(dim, 0.26))
        painter.restore()
        painter.fillPath(curve((-19, 3), (0, 10), (21, 3), (0, 4), (-19, 3)), shade(hull, 0.35))

    ink, cover = brushed(80, 112, draw)
    return Layer("boat", (foot[0] - 40, foot[1] - 61), ink, cover)


def bird(hour: Hour, name: str, foot: tuple[int, int], size: float, stoop: float) -> Layer:
    """A small gray wader with its image in the wet sand; `stoop` 1 looks for food."""
    back, wing, belly = hour.bird

    def body(painter: QPainter, strength: float) -> None:
        for leg, step in ((-3.0, -5.0), (3.5, 4.5)):
            knee = (leg + 1.5, -9.0)
            _line(painter, shade(wing, strength), 1.5, (leg, -17.0), knee, (step, 0.0))
        painter.save()
        painter.translate(0, -21)
        painter.rotate(14 * stoop)
        shape = curve(
            *((-22, -2), (-12, -11), (0, -12), (7, -13), (9, -19), (11, -26), (18, -25)),
            *((24, -24), (22, -18), (20, -13), (17, -6), (14, 8), (0, 8), (-12, 7), (-22, -2)),
        )
        painter.fillPath(shape, shade(belly, strength))
        cap = curve(
            *((-22, -2), (-12, -11), (0, -12), (7, -13), (9, -19), (11, -26), (18, -25)),
            *((22, -24), (22, -20), (14, -19), (12, -10), (8, -1), (-6, 1), (-14, 1), (-22, -2)),
        )
        painter.fillPath(cap, shade(back, strength))
        folded = curve((-27, -1), (-12, -9), (5, -7), (1, 2), (-9, 2), (-18, 2), (-27, -1))
        painter.fillPath(folded, shade(wing, strength))
        _line(painter, shade(wing, strength), 1.5, (21.5, -20.5), (31.5, -18.0))
        painter.setBrush(shade(hour.sail[2], strength))
        painter.drawEllipse(QPointF(17.2, -20.8), 1.15, 1.15)
        painter.restore()

    def draw(painter: QPainter) -> None:
        painter.translate(48, 66)
        painter.scale(size, size)
        painter.save()
        painter.scale(1, -0.8)
        body(painter, 0.22)
        painter.restore()
        body(painter, 1.0)

    ink, cover = brushed(100, 124, draw)
    fade = np.clip(1 - (np.arange(124) - 66) / 50, 0, 1)[:, None]
    return Layer(name, (foot[0] - 48, foot[1] - 66), ink, cover * np.where(fade < 1, fade, 1))


def tracks(picture: Field, hour: Hour) -> Field:
    """Two rows of neat little tracks that end at the birds' feet."""

    def draw(painter: QPainter) -> None:
        for x1, y1, x0, y0, count in ((778, 616, 470, 640, 22), (854, 630, 540, 664, 20)):
            for index in range(count):
                part = index / (count - 1)
                side = 2.6 if index % 2 else -2.6
                x, y = x0 + (x1 - x0) * part, y0 + (y1 - y0) * part + side
                y += 5 * math.sin(part * 5 + x0)
                ink = shade(hour.grass[1], 0.30 + 0.16 * part)
                for toe in (-2.6, 0.0, 2.6):
                    _line(painter, ink, 1.0, (x, y), (x + 4.2 - abs(toe) * 0.3, y + toe * 0.62))

    return painted_on(picture, draw)


def shell(picture: Field, hour: Hour) -> Field:
    """A fan-shaped shell, its smooth white cup towards the light."""
    pale, rough, inside = hour.shell

    def draw(painter: QPainter) -> None:
        painter.translate(*SHELL_AT)
        painter.setBrush(shade(hour.grass[1], 0.28))
        painter.drawEllipse(QRectF(-42, 6, 70, 15))
        painter.rotate(-16)
        fan = QPainterPath(QPointF(0, 16))
        points = [
            (math.sin(a) * 31, 12 - math.cos(a) * 30) for a in np.linspace(-1.32, 1.32, 10).tolist()
        ]
        fan.lineTo(*points[0])
        for (ax, ay), (bx, by) in pairwise(points):
            middle_x, middle_y = (ax + bx) / 2, (ay + by) / 2
            fan.quadTo(middle_x * 1.12, 12 + (middle_y - 12) * 1.14, bx, by)
        fan.closeSubpath()
        light = QLinearGradient(-26, 14, 26, -20)
        light.setColorAt(0, shade(rough))
        light.setColorAt(0.6, shade(pale))
        light.setColorAt(1, shade(inside))
        painter.fillPath(fan, light)
        for (ax, ay), (bx, by) in pairwise(points):
            x, y = (ax + bx) / 2, (ay + by) / 2
            _line(
                painter, shade(rough, 0.55), 1.3, (x * 0.12, 12.5), (x * 0.94, 12 + (y - 12) * 0.94)
            )
        for part in (0.45, 0.7):
            ring = [(px * part, 12 + (py - 12) * part) for px, py in points]
            _line(painter, shade(inside, 0.4), 1.6, *ring)
        hinge = curve((-9, 13), (0, 9), (9, 13), (7, 20), (0, 20), (-7, 20), (-9, 13))
        painter.fillPath(hinge, shade(rough))

    return painted_on(picture, draw)


def grass(picture: Field, hour: Hour) -> Field:
    """Tufts of dune grass in both lower corners: they give the beach its depth."""
    far, near = hour.grass
    rng = np.random.default_rng(91)

    def draw(painter: QPainter) -> None:
        for row, (ink, tall) in enumerate(((far, 150.0), (near, 190.0))):
            for side in (0, 1):
                for _ in range(54):
                    part = rng.uniform(0, 1) ** 1.5
                    x = part * 330 - 30 if side == 0 else 1630 - part * 380
                    y = 1010 - 60 * (1 - part) + 50 * row
                    height = tall * rng.uniform(0.45, 1.05) * (1 - 0.55 * part)
                    lean = rng.uniform(-0.25, 0.55) * height
                    wide = rng.uniform(2.2, 4.4)
                    bend = QPointF(x + lean * 0.18, y - height * 0.62)
                    blade = QPainterPath(QPointF(x - wide / 2, y))
                    blade.quadTo(bend - QPointF(wide * 0.4, 0), QPointF(x + lean, y - height))
                    blade.quadTo(bend + QPointF(wide * 0.5, 0), QPointF(x + wide / 2, y))
                    blade.closeSubpath()
                    painter.fillPath(blade, shade(ink, rng.uniform(0.75, 1.0)))

    return painted_on(picture, draw)
