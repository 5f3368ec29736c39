"""How a tile becomes a picture: drawn by the illustrations' family, then lit as a whole.

The family paints flat shapes with one light from the upper left. A tile is looked at alone, so it
gets what a scene on a page has from its surroundings: light that falls off across the picture, and
in the evening the warm circle of every lamp in it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tools.art.raster import Field, colour, dithered, grid, opaque, smoothstep
from tools.illustrations.family.canvas import Canvas, Shot
from tools.illustrations.family.colour import Colour, Hour, Role

SIZE_PX = (744, 456)
"""Twice the size at which the gallery shows it."""
FINER = 2
"""Drawn so much larger and averaged: finer edges than the painter's own."""
QUALITY = 88

KNEE = 0.06
"""How near to white the light begins to bend."""

EVENING_COLOUR = 1.12
"""The family greys what it dims; a tile by lamplight keeps its colours."""

WARM = "#FFCF98"


@dataclass(frozen=True)
class Lamp:
    """Light on everything near a place of the tile, in pixels; a strength of 1 doubles it."""

    x: float
    y: float
    radius: float
    strength: float = 0.6
    tint: str = WARM


@dataclass(frozen=True)
class Tile:
    """One picture: who draws it, what part of the scene it shows, and what lights it."""

    draw: Callable[[Canvas], None]
    shot: Shot = field(default_factory=Shot)
    day: tuple[Lamp, ...] = ()
    night: tuple[Lamp, ...] = ()


def at_hour(canvas: Canvas, day: str, night: str) -> Colour:
    """A colour of its own for each hour: what the evening changes more than it dims."""
    return Colour(night if canvas.hour is Hour.NIGHT else day, Role.GLOW)


def drawn(tile: Tile, hour: Hour) -> Canvas:
    """The tile's shapes."""
    canvas = Canvas(*SIZE_PX, tile.shot, hour)
    tile.draw(canvas)
    return canvas


def flat(tile: Tile, hour: Hour) -> Field:
    """The tile as the family paints it."""
    canvas = drawn(tile, hour)
    width, height = SIZE_PX[0] * FINER, SIZE_PX[1] * FINER
    image = QImage(width, height, QImage.Format.Format_RGB888)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(canvas.svg().encode())).render(painter, QRectF(0, 0, width, height))
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    picture = rows[:, : width * 3].reshape(height, width, 3) / 255
    return np.asarray(
        picture.reshape(height // FINER, FINER, width // FINER, FINER, 3).mean(axis=(1, 3))
    )


def lighted(picture: Field, lamps: tuple[Lamp, ...], hour: Hour) -> Field:
    """The picture in the light of its hour: brightest above on the left, and around its lamps."""
    height, width = picture.shape[:2]
    x, y = grid(width, height)
    away = np.hypot(x / width, y / height) / np.sqrt(2)
    slope = 0.10 if hour is Hour.NIGHT else 0.055
    gain = (1 + slope * (0.45 - away))[..., None] * np.ones(3)
    for lamp in lamps:
        near = 1 - smoothstep(0.0, 1.0, np.hypot(x - lamp.x, y - lamp.y) / lamp.radius)
        gain = gain + (lamp.strength * near**1.4)[..., None] * colour(lamp.tint)
    grey = picture.mean(axis=2, keepdims=True)
    vivid = grey + (picture - grey) * (EVENING_COLOUR if hour is Hour.NIGHT else 1)
    bright, low = np.clip(vivid, 0, 1) * gain, 1 - KNEE
    # What is bright already bends towards white instead of being cut off there.
    return np.asarray(np.where(bright > low, 1 - KNEE * np.exp(-(bright - low) / KNEE), bright))


def rendered(tile: Tile, hour: Hour) -> QImage:
    """The finished picture."""
    lamps = tile.night if hour is Hour.NIGHT else tile.day
    return opaque(dithered(lighted(flat(tile, hour), lamps, hour), seed=5))
