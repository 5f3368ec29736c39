"""Rows of lavender in perspective, stem by stem."""

import math
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QRadialGradient

from tools.art.places.lavender_palette import Hour
from tools.art.places.paper import WIDTH_PX, mixed, shade

VANISHING = (800.0, 412.0)
FIRST, LAST = 136.0, 660.0
"""The rows begin at the wall and end below the picture: heights under the vanishing point."""

ROW_AT, ROW_STEP, ROW_HALF = 0.64, 0.74, 0.24
"""Where the first row stands on either side of the path, how far the next, how wide each is; in
parts of the height under the vanishing point.
"""


def tone(stops: tuple[str, str, str], near: float) -> str:
    """A colour between the far, the middle and the near one."""
    if near < 0.5:
        return mixed(stops[0], stops[1], near * 2).name()
    return mixed(stops[1], stops[2], near * 2 - 1).name()


def nearness(scale: float) -> float:
    """0 at the wall, 1 at the feet."""
    return min(max(math.log(scale / FIRST) / math.log(LAST / FIRST), 0.0), 1.0)


def spike(
    painter: QPainter, hour: Hour, foot: QPointF, tall: float, lean: float, near: float, lit: float
) -> None:
    """One stem with its head of flowers; `lit` is how much of the sun it has."""
    tip = QPointF(foot.x() + lean, foot.y() - tall)
    bloom, light = tone(hour.bloom, near), tone(hour.bloom_lit, near)
    if tall > 46:
        pen = QPen(mixed(tone(hour.leaves, near), light, 0.25 * lit), max(0.8, tall * 0.016))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        stem = QPainterPath(foot)
        stem.quadTo(QPointF(foot.x() + lean * 0.25, foot.y() - tall * 0.55), tip)
        painter.drawPath(stem)
        painter.setPen(Qt.PenStyle.NoPen)
        _florets(painter, hour, foot, tip, tall, (bloom, light, lit))
        return
    painter.save()
    painter.translate(tip)
    painter.rotate(math.degrees(math.atan2(lean, tall)))
    wide, long = tall * 0.12, tall * 0.62
    head = QPainterPath(QPointF(0, -tall * 0.06))
    head.quadTo(QPointF(wide * 1.3, long * 0.45), QPointF(0, long))
    head.quadTo(QPointF(-wide * 1.3, long * 0.45), QPointF(0, -tall * 0.06))
    painter.fillPath(head, mixed(bloom, light, lit))
    painter.restore()


def _florets(
    painter: QPainter,
    hour: Hour,
    foot: QPointF,
    tip: QPointF,
    tall: float,
    ink: tuple[str, str, float],
) -> None:
    """The head of a near stem: whorls of small flowers, brighter on the side of the sun."""
    bloom, light, lit = ink
    rng = np.random.default_rng(int(foot.x() * 31 + foot.y() * 17) % 100_000)
    whorls = 12
    slant = (tip.x() - foot.x()) / tall
    for index in range(whorls):
        part = index / (whorls - 1)
        back = 0.40 * (1 - part) + (0.06 if index == 0 else 0.0)
        x, y = tip.x() - slant * tall * back * 1.2, tip.y() + tall * back
        size = tall * 0.030 * (0.5 + 0.7 * math.sin(math.pi * (0.14 + 0.66 * (1 - part))))
        for side in (-1.0, 1.0, -0.45, 0.5, 0.0):
            sun = lit * (0.45 + 0.5 * side) + rng.uniform(-0.2, 0.24)
            base = mixed(bloom, hour.bloom_dark, max(0.0, 0.30 - 0.4 * lit - 0.2 * side)).name()
            tone = mixed(base, light, sun).name()
            painter.setBrush(mixed(tone, hour.rim, 0.34 * max(0.0, side) * lit * rng.random()))
            painter.save()
            painter.translate(
                x + side * size * 1.15 + rng.uniform(-0.2, 0.2) * size,
                y - abs(side) * size * 0.5 + rng.uniform(-0.3, 0.3) * size,
            )
            painter.rotate(side * 40 + rng.uniform(-12, 12))
            painter.drawEllipse(QPointF(0, 0), size * 0.52, size * 0.95)
            painter.restore()


def clump(
    painter: QPainter,
    hour: Hour,
    place: tuple[float, float, float],
    rng: np.random.Generator,
    rooted: bool = True,
) -> None:
    """One bush at an x, a y and a height under the vanishing point: silver leaves, and a fan of
    flowers above. One that is not `rooted` has flowers only: it moves in front of another.
    """
    x, y, scale = place
    near = nearness(scale)
    half, tall = ROW_HALF * scale, 0.30 * scale
    if rooted:
        _leaves(painter, hour, place, rng)
    count = int(13 + 13 * near) if rooted else int(9 + 6 * near)
    angles = np.sort(rng.uniform(-0.95, 0.95, count))[np.argsort(rng.random(count))]
    breeze = 0.10 * math.sin(x / 190 + scale / 70)
    for angle in angles.tolist():
        long = tall * rng.uniform(0.74, 1.16) * (1 - 0.24 * abs(angle))
        foot = QPointF(x + math.sin(angle) * half * 0.52, y - tall * 0.14)
        lit = 0.30 + 0.42 * math.sin(angle) + breeze + rng.uniform(-0.24, 0.32)
        lean = math.sin(angle) * long * 0.62 + (rng.uniform(-0.05, 0.05) + breeze * 0.4) * long
        spike(painter, hour, foot, long, lean, near, min(max(lit, 0.0), 1.0))


def _leaves(
    painter: QPainter, hour: Hour, place: tuple[float, float, float], rng: np.random.Generator
) -> None:
    """The silver heart of a bush, darker towards the ground."""
    x, y, scale = place
    near = nearness(scale)
    half, tall = ROW_HALF * scale, 0.30 * scale
    leaf = tone(hour.leaves, near)
    dark = mixed(leaf, hour.bloom_dark, 0.5).name()
    soft = QRadialGradient(QPointF(0, 0), 1)
    soft.setColorAt(0, shade(dark, 0.9))
    soft.setColorAt(0.55, shade(dark, 0.75))
    soft.setColorAt(1, shade(dark, 0))
    painter.save()
    painter.translate(x, y - tall * 0.12)
    painter.scale(half * 1.15, tall * 0.40)
    painter.setBrush(soft)
    painter.drawEllipse(QPointF(0, 0), 1, 1)
    painter.restore()
    for _ in range(16 if near < 0.4 else 54):
        side = float(np.clip(rng.normal(0, 0.42), -1, 1))
        long = tall * rng.uniform(0.30, 0.56)
        foot = QPointF(x + side * half * 0.62, y - tall * rng.uniform(-0.04, 0.2))
        end = QPointF(foot.x() + side * long * 0.75, foot.y() - long * (1 - 0.45 * abs(side)))
        lit = 0.5 + 0.5 * side
        wide = 0.8 + 2.4 * near
        ink = mixed(
            mixed(dark, leaf, rng.uniform(0.2, 1)).name(), hour.rim, 0.36 * lit * rng.random()
        )
        blade = QPainterPath(foot - QPointF(wide, 0))
        blade.quadTo((foot + end) / 2 - QPointF(wide, 0), end)
        blade.quadTo((foot + end) / 2 + QPointF(wide, 0), foot + QPointF(wide, 0))
        blade.closeSubpath()
        painter.fillPath(blade, ink)


def rows(hour: Hour) -> Callable[[QPainter], None]:
    """All rows, from the wall to the feet."""

    def draw(painter: QPainter) -> None:
        rng = np.random.default_rng(61)
        scale = FIRST
        while scale < LAST:
            reach = int((WIDTH_PX / 2 / scale - ROW_AT) / ROW_STEP) + 2
            for index in range(reach, -1, -1):
                for side in (-1, 1):
                    across = side * (ROW_AT + ROW_STEP * index)
                    x = VANISHING[0] + across * scale + rng.uniform(-0.03, 0.03) * scale
                    clump(painter, hour, (x, VANISHING[1] + scale, scale), rng)
            scale *= 1.05

    return draw
