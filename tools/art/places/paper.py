"""What every place is painted on: a picture of 1600 x 1000 and layers that move over it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from tools.art.raster import STEP, Field, dithered, opaque, over, save, translucent

WIDTH_PX, HEIGHT_PX = 1600, 1000
"""A pixel of a picture is a unit of the scene."""

TILE_PX = (744, 456)
BASE_QUALITIES, TILE_QUALITY = (90, 88, 86, 84, 82), 90
MOST_BYTES = 255_000
"""A picture is written in the best quality that is no larger."""

GRAIN_STEPS = 1.1
"""Grain in 8-bit steps: enough to survive JPEG and a scaled display, too little to see."""


@dataclass(frozen=True)
class Layer:
    """Something that moves: its colours and its cover, and where it stands at rest."""

    name: str
    at: tuple[int, int]
    ink: Field
    cover: Field


@dataclass(frozen=True)
class Painted:
    """A place at one hour, its layers from back to front."""

    base: Field
    layers: tuple[Layer, ...]


def brushed(width_px: int, height_px: int, draw: Callable[[QPainter], None]) -> tuple[Field, Field]:
    """What `draw` paints on an empty sheet: colours and cover."""
    image = QImage(width_px, height_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    draw(painter)
    painter.end()
    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    raw = np.frombuffer(straight.constBits(), np.uint8).reshape(height_px, width_px, 4) / 255
    return raw[..., :3], raw[..., 3]


def painted_on(picture: Field, draw: Callable[[QPainter], None], strength: float = 1.0) -> Field:
    """The picture with what `draw` paints on it."""
    ink, cover = brushed(picture.shape[1], picture.shape[0], draw)
    return over(picture, ink, cover * strength)


def curve(*points: tuple[float, float]) -> QPainterPath:
    """A closed path through a start and then pairs of control and end points."""
    path = QPainterPath(QPointF(*points[0]))
    for control, end in zip(points[1::2], points[2::2], strict=True):
        path.quadTo(QPointF(*control), QPointF(*end))
    path.closeSubpath()
    return path


def shade(code: str, alpha: float = 1.0) -> QColor:
    """A colour of the painter's."""
    found = QColor(code)
    found.setAlphaF(alpha)
    return found


def mixed(one: str, other: str, part: float, alpha: float = 1.0) -> QColor:
    """`part` of `other` in `one`."""
    a, b = QColor(one), QColor(other)
    channels = [
        x + (y - x) * min(max(part, 0.0), 1.0)
        for x, y in ((a.redF(), b.redF()), (a.greenF(), b.greenF()), (a.blueF(), b.blueF()))
    ]
    return QColor.fromRgbF(channels[0], channels[1], channels[2], alpha)


def whole(painted: Painted) -> Field:
    """The place as it is seen at rest."""
    picture = painted.base.copy()
    for layer in painted.layers:
        left, top = layer.at
        height, width = layer.cover.shape
        x0, y0 = max(left, 0), max(top, 0)
        x1, y1 = min(left + width, WIDTH_PX), min(top + height, HEIGHT_PX)
        part = slice(y0 - top, y1 - top), slice(x0 - left, x1 - left)
        picture[y0:y1, x0:x1] = over(picture[y0:y1, x0:x1], layer.ink[part], layer.cover[part])
    return picture


def grained(picture: Field, seed: int) -> NDArray[np.uint8]:
    """The picture in 8 bits, with an even grain."""
    grain = np.random.default_rng(seed).standard_normal(picture.shape[:2])
    return dithered(picture + grain[..., None] * GRAIN_STEPS * STEP, seed=seed + 1)


def write(painted: Painted, folder: Path, tile_at: tuple[int, int, int]) -> None:
    """`base.jpg`, a PNG for each layer, and `tile.jpg`: the part of the place that begins at the
    first two numbers and is as wide as the third.
    """
    base = opaque(grained(painted.base, 301))
    for quality in BASE_QUALITIES:
        save(base, folder / "base.jpg", quality)
        if (folder / "base.jpg").stat().st_size <= MOST_BYTES:
            break
    for layer in painted.layers:
        cover = dithered(layer.cover, seed=303, period_px=64)
        cover[layer.cover <= 0] = 0
        save(translucent(layer.ink, cover), folder / f"{layer.name}.png")
    left, top, across = tile_at
    part = QRect(left, top, across, round(across * TILE_PX[1] / TILE_PX[0]))
    tile = opaque(grained(whole(painted), 305)).copy(part)
    small = tile.scaled(
        *TILE_PX,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    save(small, folder / "tile.jpg", TILE_QUALITY)
