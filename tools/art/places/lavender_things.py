"""What is in the garden besides lavender: bench, cat, stone bowl, butterfly."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen

from tools.art.places.lavender_palette import Hour
from tools.art.places.paper import Layer, brushed, curve, mixed, painted_on, shade
from tools.art.raster import Field


def bench(picture: Field, hour: Hour) -> Field:
    """A bench by the wall, and at its other end a gray cat, asleep."""
    wood, dim = hour.wood
    coat, stripe = hour.cat

    def draw(painter: QPainter) -> None:
        painter.setBrush(shade(hour.bloom_dark, 0.30))
        painter.drawEllipse(QRectF(556, 516, 150, 14))
        for y, tall in ((474.0, 8.0), (486.0, 8.0), (503.0, 8.0)):
            plank = QRectF(566, y, 128, tall)
            light = QLinearGradient(plank.topLeft(), plank.bottomLeft())
            light.setColorAt(0, mixed(wood, hour.rim, 0.5))
            light.setColorAt(0.35, shade(wood))
            light.setColorAt(1, shade(dim))
            painter.setBrush(light)
            painter.drawRoundedRect(plank, 2.5, 2.5)
        painter.setBrush(shade(dim))
        for x in (572.0, 682.0):
            painter.drawRoundedRect(QRectF(x, 470, 6, 56), 2, 2)
        _cat(painter, coat, stripe, hour.rim)

    return painted_on(picture, draw)


def _cat(painter: QPainter, coat: str, stripe: str, rim: str) -> None:
    """Curled up: a round back, the head on the paws, the tail around."""
    painter.save()
    painter.translate(660, 503)
    body = curve(
        (-26, 0), (-30, -18), (-12, -24), (6, -30), (20, -18), (30, -8), (25, 0), (0, 3), (-26, 0)
    )
    light = QLinearGradient(14, -26, -14, 2)
    light.setColorAt(0, mixed(coat, rim, 0.42))
    light.setColorAt(0.5, shade(coat))
    light.setColorAt(1, shade(stripe))
    painter.fillPath(body, light)
    for x in (-4.0, 4.0, 12.0):
        mark = curve(
            (x, -23),
            (x + 3, -17),
            (x + 1, -11),
            (x + 0.5, -17),
            (x - 2, -22),
            (x - 1, -23),
            (x, -23),
        )
        painter.fillPath(mark, shade(stripe, 0.55))
    for side, up in ((-6.0, -20.0), (4.0, -21.0)):
        ear = curve(
            (-18 + side, -12),
            (-18 + side, up + 2),
            (-16 + side, up),
            (-12 + side, -16),
            (-10 + side, -12),
            (-14 + side, -10),
            (-18 + side, -12),
        )
        painter.fillPath(ear, shade(coat))
    painter.setBrush(mixed(coat, rim, 0.10))
    painter.drawEllipse(QPointF(-17, -8), 10.5, 8.4)
    painter.setPen(QPen(shade(stripe), 1.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for x in (-21.5, -14.5):
        painter.drawArc(QRectF(x - 2.2, -10.5, 4.4, 3.6), 200 * 16, 140 * 16)
    tail = QPainterPath(QPointF(25, -3))
    tail.cubicTo(QPointF(28, 4), QPointF(0, 4), QPointF(-8, -0.5))
    pen = QPen(shade(stripe), 5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPath(tail)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.restore()


def bowl(picture: Field, hour: Hour) -> Field:
    """A stone bowl into which water drips from the wall."""
    stone, dim, bright = hour.stone

    def draw(painter: QPainter) -> None:
        painter.translate(960, 530)
        painter.setBrush(shade(hour.bloom_dark, 0.32))
        painter.drawEllipse(QRectF(-52, -8, 92, 17))
        foot = curve(
            (-13, 0),
            (-9, -14),
            (-10, -32),
            (0, -34),
            (10, -32),
            (9, -14),
            (15, 0),
            (0, 5),
            (-13, 0),
        )
        dish = curve(
            (-42, -50),
            (-34, -26),
            (-8, -26),
            (0, -24),
            (8, -26),
            (34, -26),
            (42, -50),
            (0, -44),
            (-42, -50),
        )
        for shape in (foot, dish):
            light = QLinearGradient(38, -50, -38, -20)
            light.setColorAt(0, shade(bright))
            light.setColorAt(0.45, shade(stone))
            light.setColorAt(1, shade(dim))
            painter.fillPath(shape, light)
        painter.setBrush(mixed(stone, bright, 0.5))
        painter.drawEllipse(QPointF(0, -50), 42, 8)
        painter.setBrush(mixed(hour.water, hour.gate[1], 0.35))
        painter.drawEllipse(QPointF(0, -49.4), 36.5, 5.8)
        painter.setBrush(shade(hour.water, 0.8))
        painter.drawEllipse(QPointF(7, -50.4), 19, 2.2)
        painter.setBrush(shade(dim))
        painter.drawRoundedRect(QRectF(-5, -84, 10, 7), 3, 3)
        painter.setBrush(shade(hour.seam))
        painter.drawEllipse(QPointF(0, -78), 2.6, 1.8)

    return painted_on(picture, draw)


def drop(hour: Hour) -> Layer:
    """A thread of water that shines and goes, and its ring in the bowl."""

    def draw(painter: QPainter) -> None:
        painter.setBrush(shade(hour.water, 0.85))
        painter.drawPath(curve((24, 6), (26.4, 18), (24, 30), (21.6, 18), (24, 6)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(shade(hour.rim, 0.8), 1.1))
        painter.drawEllipse(QPointF(24, 33), 15, 3.2)
        painter.drawEllipse(QPointF(24, 33), 7, 1.6)

    ink, cover = brushed(48, 42, draw)
    return Layer("drop", (936, 448), ink, cover)


def butterfly(hour: Hour) -> Layer:
    """A white butterfly, its wings half open."""
    wing, dim = hour.butterfly

    def draw(painter: QPainter) -> None:
        painter.translate(26, 26)
        painter.rotate(18)
        for side, tone in ((-1, dim), (1, wing)):
            upper = curve(
                (0, -1),
                (side * 5, -20),
                (side * 17, -17),
                (side * 20, -6),
                (side * 3, 1),
                (0, 1),
                (0, -1),
            )
            lower = curve(
                (0, 1),
                (side * 15, 0),
                (side * 13, 10),
                (side * 8, 16),
                (side * 1, 5),
                (0, 3),
                (0, 1),
            )
            painter.fillPath(upper, shade(tone))
            painter.fillPath(lower, mixed(tone, dim, 0.5))
            painter.setBrush(shade(hour.bloom_dark, 0.45))
            painter.drawEllipse(QPointF(side * 12, -10), 1.3, 1.3)
        painter.setBrush(shade(hour.bloom_dark, 0.8))
        painter.drawEllipse(QPointF(0, 0), 1.3, 6.2)
        painter.setPen(QPen(shade(hour.bloom_dark, 0.7), 0.8))
        for side in (-1, 1):
            painter.drawLine(QPointF(0, -5), QPointF(side * 3.4, -11))
        painter.setPen(Qt.PenStyle.NoPen)

    ink, cover = brushed(52, 52, draw)
    return Layer("butterfly", (700, 560), ink, cover)
