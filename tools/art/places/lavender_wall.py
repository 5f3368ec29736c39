"""What is around the garden: slim trees, an old wall, a small blue gate."""

import math
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QLinearGradient, QPainter

from tools.art.places.lavender_palette import Hour
from tools.art.places.paper import curve, mixed, painted_on, shade
from tools.art.raster import Field

WALL_TOP, WALL_FOOT = 440.0, 512.0
GATE = (764.0, 836.0)


def cypresses(picture: Field, hour: Hour) -> Field:
    """Slim trees behind the wall, and an olive on either side."""
    far, near = hour.trees
    rng = np.random.default_rng(21)

    def draw(painter: QPainter) -> None:
        for x, tall, tone in (
            *((548, 128, far), (590, 168, near), (628, 108, far), (1126, 118, far)),
            *((1172, 176, near), (1214, 132, far), (330, 96, far), (1420, 104, far)),
        ):
            for _ in range(int(tall * 5)):
                part = rng.uniform(0, 1)
                half = tall * 0.112 * (1 - part) ** 0.6 * min(1.0, part / 0.2 + 0.35)
                side = rng.uniform(-1, 1)
                px, py = x + side * half, 452 - tall * part
                lit = max(0.0, side) * 0.34 + rng.uniform(-0.1, 0.12)
                painter.save()
                painter.translate(px, py)
                painter.rotate(-side * 20)
                painter.setBrush(mixed(tone, hour.rim, lit, 0.92))
                painter.drawEllipse(QPointF(0, 0), 2.3, 5.2)
                painter.restore()
        for x, y, across in ((150, 372, 150), (1500, 366, 160), (44, 330, 120)):
            painter.fillPath(
                curve(
                    (x - 9, 460),
                    (x - 2, 420),
                    (x - 8, y),
                    (x + 8, y + 6),
                    (x + 10, 460),
                    (x, 462),
                    (x - 9, 460),
                ),
                shade(near),
            )
            for _ in range(int(across * 9)):
                angle, part = rng.uniform(0, 2 * math.pi), rng.uniform(0, 1) ** 0.6
                px, py = (
                    x + math.cos(angle) * across * part,
                    y + math.sin(angle) * across * 0.52 * part,
                )
                lit = 0.35 * max(0.0, math.cos(angle + 0.5)) + rng.uniform(-0.1, 0.2)
                painter.save()
                painter.translate(px, py)
                painter.rotate(rng.uniform(0, 180))
                painter.setBrush(
                    mixed(mixed(near, hour.leaves[1], 0.45).name(), hour.rim, lit, 0.9)
                )
                painter.drawEllipse(QPointF(0, 0), 6.4, 2.5)
                painter.restore()

    return painted_on(picture, draw)


def wall(picture: Field, hour: Hour) -> Field:
    """An old wall of field stones with an opening for the gate; its top holds the last sun."""
    stone, dim, bright = hour.wall
    rng = np.random.default_rng(31)

    def course(painter: QPainter, start: float, end: float, top: float, foot: float) -> None:
        x = start
        while x < end:
            width = min(rng.choice([15, 22, 30, 38, 52]) * rng.uniform(0.85, 1.15), end - x)
            box = QRectF(x + 0.8, top + rng.uniform(0.4, 1.2), width - 1.6, foot - top - 1.6)
            tone = mixed(mixed(stone, dim, rng.random()).name(), bright, rng.random() * 0.5).name()
            light = QLinearGradient(box.topRight(), box.bottomLeft())
            light.setColorAt(0, mixed(tone, hour.rim, 0.22))
            light.setColorAt(0.5, shade(tone))
            light.setColorAt(1, mixed(tone, hour.seam, 0.38))
            painter.setBrush(light)
            painter.drawRoundedRect(box, 5.5, 5.5)
            x += width

    def draw(painter: QPainter) -> None:
        for start, end in ((-20, GATE[0] - 14), (GATE[1] + 14, 1620)):
            painter.setBrush(shade(hour.seam))
            painter.drawRect(QRectF(start, WALL_TOP + 3, end - start, WALL_FOOT - WALL_TOP))
            tops = np.linspace(WALL_TOP + 6, WALL_FOOT + 2, 5).tolist()
            for top, foot in pairwise(tops):
                course(painter, start - rng.uniform(0, 24), end, top, foot)
            x = start - 10.0
            while x < end:
                width = min(rng.uniform(34, 62), end + 4 - x)
                cap = QRectF(x, WALL_TOP - 4 + rng.uniform(-1, 1), width - 1.2, 12)
                light = QLinearGradient(cap.topLeft(), cap.bottomLeft())
                light.setColorAt(0, shade(hour.rim))
                light.setColorAt(0.4, mixed(stone, bright, 0.7))
                light.setColorAt(1, shade(dim))
                painter.setBrush(light)
                painter.drawRoundedRect(cap, 4.5, 4.5)
                x += width
        for x in (GATE[0] - 24, GATE[1]):
            for index in range(5):
                box = QRectF(x + rng.uniform(-1, 1), WALL_TOP - 18 + index * 18.4, 24, 17.4)
                light = QLinearGradient(box.topRight(), box.bottomLeft())
                light.setColorAt(0, mixed(stone, hour.rim, 0.55))
                light.setColorAt(0.5, mixed(stone, dim, rng.random()))
                light.setColorAt(1, mixed(dim, hour.seam, 0.4))
                painter.setBrush(light)
                painter.drawRoundedRect(box, 5, 5)
            painter.setBrush(mixed(bright, hour.rim, 0.5))
            painter.drawRoundedRect(QRectF(x - 3, WALL_TOP - 26, 30, 10), 4.5, 4.5)

    return painted_on(picture, draw)


def gate(picture: Field, hour: Hour) -> Field:
    """A small blue gate, one leaf ajar."""
    paint, dim = hour.gate

    def draw(painter: QPainter) -> None:
        left, right, foot = GATE[0] + 2, GATE[1] - 22, WALL_FOOT + 6
        count = 6
        for index in range(count):
            part = index / (count - 1)
            x = left + (right - left - 6) * part
            top = 452 + 9 * math.sin(math.pi * part) * -1 + 3 * part
            board = QRectF(x, top, 6.6, foot + 4 * part - top)
            light = QLinearGradient(board.topRight(), board.topLeft())
            light.setColorAt(0, mixed(paint, hour.rim, 0.34))
            light.setColorAt(0.6, shade(paint))
            light.setColorAt(1, shade(dim))
            painter.setBrush(light)
            painter.drawRoundedRect(board, 3, 3)
        for y in (466.0, 499.0):
            rail = curve(
                (left, y),
                (left + 20, y + 0.6),
                (right, y + 1.6),
                (right, y + 4),
                (right, y + 6.4),
                (left + 20, y + 5),
                (left, y + 4.6),
                (left, y + 2),
                (left, y),
            )
            painter.fillPath(rail, shade(dim, 0.85))
        painter.setBrush(shade(hour.rim))
        painter.drawEllipse(QPointF(right - 4, 486), 1.9, 1.9)

    return painted_on(picture, draw)
