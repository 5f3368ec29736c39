"""What is in the forest: a deer, stones in the stream, a fallen tree, ferns, leaves."""

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from tools.art.places.forest_palette import Hour
from tools.art.places.paper import Layer, brushed, curve, mixed, painted_on, shade
from tools.art.raster import Field

STONES = (
    *((824, 566, 9, 0), (792, 588, 11, 1), (722, 600, 13, 1), (782, 622, 15, 1), (694, 634, 17, 0)),
    *(
        (764, 660, 20, 1),
        (660, 668, 22, 1),
        (776, 694, 26, 0),
        (628, 716, 24, 1),
        (560, 742, 36, 0),
    ),
    *(
        (724, 748, 34, 0),
        (604, 792, 34, 1),
        (462, 862, 46, 0),
        (690, 846, 46, 0),
        (530, 888, 50, 1),
    ),
    *((316, 964, 62, 0), (716, 960, 64, 0)),
)
"""Middle and half width of each stone, from far to near, and whether water runs around it."""


def deer(picture: Field, hour: Hour) -> Field:
    """A deer between the trees that lifts its head and looks this way."""
    coat, dark, pale = hour.deer

    def draw(painter: QPainter) -> None:
        painter.translate(694, 568)
        painter.scale(0.92, 0.92)
        for tone, hind, fore in ((dark, -19.0, 12.0), (coat, -27.0, 19.0)):
            for leg in (
                ((hind, -46), (hind - 3, -27), (hind + 1, -15), (hind - 1, -1)),
                ((fore, -46), (fore + 1, -23), (fore, -1)),
            ):
                for width, start in ((6.0, 0), (3.6, 1)):
                    pen = QPen(shade(tone), width)
                    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                    painter.setPen(pen)
                    end = 2 if start == 0 else len(leg)
                    painter.drawPolyline([QPointF(*point) for point in leg[start:end]])
        painter.setPen(Qt.PenStyle.NoPen)
        body = curve(
            *((-33, -52), (-34, -64), (-20, -65), (-4, -63), (8, -65), (20, -66), (25, -54)),
            *((25, -42), (14, -37), (0, -33), (-16, -37), (-32, -38), (-33, -52)),
        )
        painter.fillPath(body, shade(coat))
        painter.fillPath(
            curve((-24, -40), (-6, -36), (10, -38), (-4, -31), (-24, -40)), shade(pale, 0.7)
        )
        painter.fillPath(
            curve((-34, -54), (-39, -50), (-35, -44), (-31, -48), (-34, -54)), shade(pale)
        )
        neck = curve(
            *((6, -61), (13, -68), (17, -80), (21, -86), (28, -84), (31, -70), (27, -50)),
            *((16, -46), (6, -61)),
        )
        painter.fillPath(neck, shade(coat))
        bib = curve((25, -76), (30, -66), (27, -52), (21, -62), (25, -76))
        painter.fillPath(bib, shade(pale, 0.55))
        for side in (-1, 1):
            ear = curve(
                *((23 + side * 5, -93), (23 + side * 13, -101), (23 + side * 17, -97)),
                *((23 + side * 13, -90), (23 + side * 5, -90), (23, -91), (23 + side * 5, -93)),
            )
            painter.fillPath(ear, shade(coat))
        head = curve(
            *((23, -97), (31, -96), (31, -88), (29, -81), (26, -76), (23, -73), (20, -76)),
            *((17, -81), (15, -88), (15, -96), (23, -97)),
        )
        painter.fillPath(head, mixed(coat, pale, 0.12))
        painter.setBrush(shade(pale, 0.8))
        painter.drawEllipse(QPointF(23, -79), 3.8, 3.2)
        painter.setBrush(shade(dark))
        painter.drawEllipse(QPointF(23, -77.8), 2.0, 1.4)
        for side in (-1, 1):
            painter.drawEllipse(QPointF(23 + side * 4.8, -88), 1.25, 1.5)

    return painted_on(picture, draw, 0.86)


def stones(picture: Field, hour: Hour) -> Field:
    """Round stones in and beside the stream, moss on some, a line of light where water parts."""
    body, dark, bright = hour.stone
    rng = np.random.default_rng(231)

    def draw(painter: QPainter) -> None:
        for index, (x, y, half, wet) in enumerate(STONES):
            tall = half * rng.uniform(0.34, 0.56)
            tilt = rng.uniform(-0.35, 0.35)
            painter.setBrush(shade(hour.ground[4], 0.34))
            painter.drawEllipse(QPointF(x - half * 0.12, y + tall * 0.3), half * 1.1, tall * 0.5)
            shape = curve(
                *((x - half, y + tall * 0.25), (x - half * 1.02, y - tall * (0.55 + tilt))),
                *((x - half * 0.3, y - tall * (0.95 + 0.3 * tilt)),),
                *((x + half * 0.55, y - tall * (1.15 - 0.4 * tilt)),),
                *((x + half * 0.86, y - tall * (0.35 - 0.6 * tilt)),),
                *((x + half * 1.12, y + tall * 0.12), (x + half * 0.9, y + tall * 0.36)),
                *((x, y + tall * 0.60), (x - half, y + tall * 0.25)),
            )
            light = QLinearGradient(x + half * 0.5, y - tall, x - half * 0.4, y + tall * 0.5)
            light.setColorAt(0, shade(bright))
            light.setColorAt(0.38, shade(body))
            light.setColorAt(1, shade(dark))
            painter.fillPath(shape, light)
            painter.save()
            painter.setClipPath(shape)
            for _ in range(int(half * (4 if index % 3 else 1))):
                mx = x + rng.normal(-0.25, 0.36) * half
                my = y - tall * (1.0 - abs(rng.normal(0, 0.34)))
                painter.setBrush(mixed(hour.moss[0], hour.moss[1], rng.uniform(0, 1), 0.5))
                painter.drawEllipse(QPointF(mx, my), half * 0.09, half * 0.05)
            for _ in range(int(half * 0.5)):
                mx, my = x + rng.normal(0, 0.5) * half, y + tall * rng.uniform(-0.7, 0.5)
                painter.setBrush(shade(dark, 0.3))
                painter.drawEllipse(QPointF(mx, my), half * 0.05, half * 0.03)
            painter.restore()
            if wet:
                ring = QPainterPath()
                ring.addEllipse(QPointF(x, y + tall * 0.34), half * 1.16, tall * 0.36)
                painter.save()
                above = QPainterPath()
                above.addRect(QRectF(x - 2 * half, y - 2 * tall, 4 * half, 2 * tall + tall * 0.34))
                pen = QPen(shade(hour.spark, 0.55), max(0.9, half * 0.045))
                painter.strokePath(ring.subtracted(above).subtracted(shape), pen)
                painter.restore()

    return painted_on(picture, draw)


def log(picture: Field, hour: Hour) -> Field:
    """A fallen tree beside the stream, worn smooth, moss along its back."""
    body, dark, bright = hour.log
    rng = np.random.default_rng(241)

    def draw(painter: QPainter) -> None:
        painter.translate(778, 690)
        painter.rotate(-9)
        painter.scale(0.74, 0.80)
        painter.setBrush(shade(hour.ground[4], 0.45))
        painter.drawEllipse(QRectF(-14, 16, 306, 24))
        shape = curve(
            *((0, -26), (90, -34), (190, -28), (250, -26), (286, -20), (294, -2), (284, 14)),
            *((190, 22), (100, 24), (40, 28), (0, 28), (-18, 0), (0, -26)),
        )
        light = QLinearGradient(0, -30, 0, 28)
        light.setColorAt(0, shade(bright))
        light.setColorAt(0.35, shade(body))
        light.setColorAt(1, shade(dark))
        painter.fillPath(shape, light)
        painter.save()
        painter.setClipPath(shape)
        for _ in range(70):
            x, y = rng.uniform(0, 280), rng.uniform(-22, 26)
            tone = shade(dark, 0.30) if y > -6 else shade(bright, 0.4)
            painter.setPen(QPen(tone, rng.uniform(0.8, 1.8)))
            long = rng.uniform(20, 70)
            painter.drawLine(QPointF(x, y), QPointF(x + long, y - long * 0.02))
        painter.setPen(Qt.PenStyle.NoPen)
        for _ in range(420):
            x = rng.uniform(70, 292)
            y = -32 + abs(rng.normal(0, 8)) * (0.6 + 0.4 * math.sin(x / 21))
            painter.setBrush(mixed(hour.moss[0], hour.moss[1], rng.uniform(0, 1), 0.8))
            painter.drawEllipse(QPointF(x, y), rng.uniform(2, 5), rng.uniform(1.2, 2.6))
        painter.restore()
        face = QRectF(-17, -26, 34, 54)
        painter.setBrush(mixed(body, bright, 0.7))
        painter.drawEllipse(face)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for part in (0.8, 0.62, 0.4, 0.2):
            ring = QRectF(0.5 - 17 * part, 2 - 27 * part, 34 * part, 50 * part)
            painter.setPen(QPen(shade(body, rng.uniform(0.25, 0.5)), 1.1))
            painter.drawArc(ring, int(rng.uniform(0, 5760)), int(rng.uniform(2600, 4600)))
        painter.setPen(Qt.PenStyle.NoPen)

    return painted_on(picture, draw)


def cone(picture: Field, hour: Hour) -> Field:
    """A small pine cone in the grass."""
    body, dark, bright = hour.log

    def draw(painter: QPainter) -> None:
        painter.translate(1004, 706)
        painter.setBrush(shade(hour.ground[4], 0.4))
        painter.drawEllipse(QRectF(-15, 2, 28, 8))
        painter.rotate(-24)
        for row in range(6):
            half = 7.6 * math.sin(math.pi * (0.22 + 0.62 * (1 - row / 5)))
            for column in range(4):
                y = -half + half * 2 * (column + 0.5 * (row % 2)) / 3.5
                painter.setBrush(mixed(mixed(dark, body, row / 5).name(), bright, 0.5 - y / 18))
                painter.drawEllipse(QPointF(12 - row * 4.6, y), 3.7, 2.5)

    return painted_on(picture, draw)


def _fern(painter: QPainter, foot: QPointF, tall: float, lean: float, ink: QColor) -> None:
    """One frond: a bent stem with pairs of narrowing leaves."""
    for index in range(1, 15):
        part = index / 15
        x = foot.x() + lean * part**1.6
        y = foot.y() - tall * (part - 0.22 * part**2.4)
        long = tall * 0.26 * (1 - part) ** 0.7 * min(1.0, part * 4)
        turn = math.degrees(math.atan2(lean * 1.6 * part**0.6, tall))
        for side in (-1, 1):
            painter.save()
            painter.translate(x, y)
            painter.rotate(turn + side * 62)
            leaf = curve(
                (0, 0), (-long * 0.16, -long * 0.6), (0, -long), (long * 0.16, -long * 0.6), (0, 0)
            )
            painter.fillPath(leaf, ink)
            painter.restore()


def ferns(picture: Field, hour: Hour) -> Field:
    """Ferns along the lower corners and by the near trunks."""
    rng = np.random.default_rng(251)
    places = (
        *((40, 1010, 190), (150, 1020, 220), (270, 1005, 150), (1560, 1010, 210)),
        *((1450, 1022, 240), (1340, 1006, 160), (330, 830, 90), (462, 824, 84)),
        *((1156, 816, 80), (1280, 812, 96), (230, 700, 60), (1370, 706, 66), (90, 830, 120)),
        (1530, 820, 130),
    )

    def draw(painter: QPainter) -> None:
        for x, y, tall in places:
            for frond in range(9):
                lean = (frond - 4) * tall * 0.21 + rng.uniform(-8, 8)
                height = tall * rng.uniform(0.75, 1.05) * (1 - 0.05 * abs(frond - 4))
                tone = mixed(hour.fern[1], hour.fern[0], rng.uniform(0, 1))
                _fern(painter, QPointF(x, y), height, lean, tone)

    return painted_on(picture, draw)


def floating_leaf(hour: Hour, name: str, at: tuple[int, int], flat: float) -> Layer:
    """A single leaf; `flat` is how much of its height is left when it lies on the water."""

    def draw(painter: QPainter) -> None:
        painter.translate(24, 24)
        painter.scale(1, flat)
        painter.rotate(-28)
        shape = curve((-16, 1), (-5, -11), (16, -1), (-3, 10), (-16, 1))
        light = QLinearGradient(-10, -8, 10, 8)
        light.setColorAt(0, shade(hour.leaf[0]))
        light.setColorAt(1, shade(hour.leaf[1]))
        painter.fillPath(shape, light)
        painter.setPen(QPen(shade(hour.leaf[1], 0.8), 1.1))
        painter.drawLine(QPointF(-22, 3), QPointF(12, -0.6))
        painter.setPen(Qt.PenStyle.NoPen)

    ink, cover = brushed(48, 48, draw)
    return Layer(name, at, ink, cover)
