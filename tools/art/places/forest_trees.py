"""Trunks and leaves of the forest, one plane behind another."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen

from tools.art.places.forest_palette import Hour
from tools.art.places.paper import mixed, shade

LIGHT = (868.0, 250.0)
"""Where the light comes through the trees."""


@dataclass(frozen=True)
class Trunk:
    """A trunk: where its middle stands, how wide it is at the height of the eyes, how it leans."""

    x: float
    foot: float
    width: float
    lean: float = 0.0


@dataclass(frozen=True)
class Spray:
    """A cloud of leaves: its middle, its reach and how many leaves it has."""

    x: float
    y: float
    across: float
    down: float
    count: int


def trunk(painter: QPainter, hour: Hour, plane: int, tree: Trunk, seed: int) -> None:
    """A trunk that spreads into its roots, brighter on the side of the light."""
    rng = np.random.default_rng(seed)
    half, top = tree.width / 2, -30.0
    head = tree.x + tree.lean
    bow = rng.uniform(-0.5, 0.5) * tree.width
    spread = tree.width * rng.uniform(0.26, 0.36)
    foot, toes = tree.foot, tree.width * 0.14

    shape = QPainterPath(QPointF(head - half * 0.72, top))
    shape.cubicTo(
        QPointF(tree.x - half + bow, foot * 0.4),
        QPointF(tree.x - half, foot * 0.78),
        QPointF(tree.x - half * 1.06, foot - tree.width * 0.62),
    )
    shape.quadTo(
        QPointF(tree.x - half * 1.16, foot - tree.width * 0.1),
        QPointF(tree.x - half - spread, foot + toes * 0.7),
    )
    for left, right in ((-1.0, -0.3), (-0.3, 0.35), (0.35, 1.0)):
        shape.quadTo(
            QPointF(tree.x + (left + right) / 2 * (half + spread), foot + toes * (1.6 - left)),
            QPointF(tree.x + right * (half + spread), foot + toes * 0.6),
        )
    shape.quadTo(
        QPointF(tree.x + half * 1.16, foot - tree.width * 0.1),
        QPointF(tree.x + half * 1.06, foot - tree.width * 0.62),
    )
    shape.cubicTo(
        QPointF(tree.x + half, foot * 0.78),
        QPointF(tree.x + half + bow, foot * 0.4),
        QPointF(head + half * 0.72, top),
    )
    shape.closeSubpath()
    dark = hour.trunks[plane]
    towards = 1.0 if tree.x < LIGHT[0] else -1.0
    near = max(0.0, 1 - abs(tree.x - LIGHT[0]) / 900)
    reach = (half + spread) * towards
    body = QLinearGradient(tree.x - reach, 0, tree.x + reach, 0)
    body.setColorAt(0, mixed(dark, hour.trunks[max(plane - 1, 0)], 0.12))
    body.setColorAt(0.45, shade(dark))
    body.setColorAt(0.86, mixed(dark, hour.rim, 0.20 + 0.22 * near))
    body.setColorAt(1, mixed(dark, hour.rim, 0.42 + 0.40 * near))
    painter.fillPath(shape, body)
    if plane < 2:
        return
    painter.save()
    painter.setClipPath(shape)
    for _ in range(int(tree.width * 2.2)):
        x = tree.x + rng.uniform(-1, 1) * half
        y = rng.uniform(0, tree.foot)
        long = tree.width * rng.uniform(0.3, 1.1)
        across = (x - tree.x) / half * towards
        tone = (
            mixed(dark, hour.rim, 0.25 + 0.3 * across, 0.30)
            if across > rng.uniform(-0.4, 1)
            else shade(hour.trunks[-1], 0.22)
        )
        painter.setPen(QPen(tone, max(0.9, tree.width * rng.uniform(0.015, 0.04))))
        drift = bow * 0.2 * (1 - y / tree.foot)
        path = QPainterPath(QPointF(x + drift, y))
        path.cubicTo(
            QPointF(x + rng.uniform(-2, 2), y + long * 0.3),
            QPointF(x + rng.uniform(-3, 3), y + long * 0.6),
            QPointF(x + rng.uniform(-2, 2), y + long),
        )
        painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    if plane >= 2:
        for _ in range(int(tree.width * 16)):
            part = abs(rng.normal(0, 0.5)) ** 1.3
            y = foot + toes - part * foot * 0.16
            x = tree.x - towards * half * (0.62 + rng.normal(0, 0.42) * (1.1 - min(part, 1)))
            size = rng.uniform(1.0, 1.8) + tree.width * 0.012
            painter.setBrush(mixed(hour.ground[plane], hour.moss[1], rng.uniform(0, 0.8), 0.42))
            painter.drawEllipse(QPointF(x, y), size, size * 0.75)
    painter.restore()


def spray(painter: QPainter, hour: Hour, plane: int, cloud: Spray, seed: int) -> None:
    """Leaves of one cloud, those towards the light glowing through."""
    rng = np.random.default_rng(seed)
    dark, bright = hour.leaves[plane]
    size = 3.0 + 2.1 * plane
    places = rng.normal(0, 0.42, (cloud.count, 2))
    order = np.argsort(rng.random(cloud.count))
    for index in order.tolist():
        px, py = places[index]
        x, y = cloud.x + px * cloud.across, cloud.y + py * cloud.down
        away = np.hypot(x - LIGHT[0], (y - LIGHT[1]) * 1.1)
        lit = np.exp(-((away / 420) ** 2)) * 0.75 + 0.35 * (py > 0.1) * (plane < 3)
        lit = lit * 0.8 + rng.uniform(-0.28, 0.34)
        long = size * rng.uniform(0.7, 1.5)
        painter.save()
        painter.translate(x, y)
        painter.rotate(rng.uniform(0, 180))
        leaf = QPainterPath(QPointF(-long, 0))
        leaf.quadTo(QPointF(0, -long * 0.75), QPointF(long, 0))
        leaf.quadTo(QPointF(0, long * 0.75), QPointF(-long, 0))
        painter.fillPath(leaf, mixed(dark, bright, lit, rng.uniform(0.72, 1.0)))
        painter.restore()
