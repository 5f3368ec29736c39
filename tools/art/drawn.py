"""Sprites drawn from painter paths: masks, soft light on them, layers, and tiles made of sprites.

Lengths are units of a guide of 600; a sprite's paths are drawn around the centre of its frame.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtSvg import QSvgRenderer

from tools.art.raster import (
    STEP,
    Field,
    blur,
    colour,
    dithered,
    grid,
    opaque,
    over,
    ramp,
    smoothstep,
    translucent,
)
from tools.illustrations.family.canvas import Canvas, Shot
from tools.illustrations.family.colour import Hour

PX_PER_UNIT = 1.6
TILE = (744, 456)
"""Size of a tile in pixels."""
TILE_QUALITY = 88


@dataclass(frozen=True)
class Frame:
    """The frame of a sprite, in units."""

    across: float
    down: float

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height."""
        return (round(self.across * PX_PER_UNIT), round(self.down * PX_PER_UNIT))

    def axes(self) -> tuple[Field, Field]:
        """The x and y of every pixel, in units from the centre."""
        width, height = self.size_px
        x, y = grid(width, height)
        return (x - width / 2) / PX_PER_UNIT, (y - height / 2) / PX_PER_UNIT

    def stencil(self, path: QPainterPath, line: float = 0) -> Field:
        """The path as a mask, 0 to 1: filled, or drawn as a line of that width."""
        width, height = self.size_px
        image = QImage(width, height, QImage.Format.Format_Grayscale8)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(width / 2, height / 2)
        painter.scale(PX_PER_UNIT, PX_PER_UNIT)
        if line:
            pen = QPen(QColor("white"), line, Qt.PenStyle.SolidLine)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(path, pen)
        else:
            painter.fillPath(path, QColor("white"))
        painter.end()
        raw = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
        return raw[:, :width].astype(np.float64) / 255

    def soft(self, mask: Field, sigma: float) -> Field:
        """The mask blurred."""
        return blur(mask, sigma * PX_PER_UNIT)

    def turned_away(self, mask: Field, reach: float, softness: float) -> Field:
        """How far each place of a soft body is turned from the light above left, 0 to 1.

        A negative `reach` says how far it is turned towards it.
        """
        dx, dy = (round(part * reach * PX_PER_UNIT) for part in (0.55, 0.84))
        return np.asarray(mask * (1 - moved(self.soft(mask, softness), -dx, -dy)))


def moved(field: Field, dx: int, dy: int) -> Field:
    """The field moved by whole pixels; what comes in is 0."""
    height, width = field.shape
    result = np.zeros_like(field)
    result[max(dy, 0) : height + min(dy, 0), max(dx, 0) : width + min(dx, 0)] = field[
        max(-dy, 0) : height + min(-dy, 0), max(-dx, 0) : width + min(-dx, 0)
    ]
    return result


@dataclass(frozen=True)
class Sprite:
    """A picture with its transparency; colours are straight."""

    picture: Field
    alpha: Field

    def with_ink(self, ink: Field | str, mask: Field) -> "Sprite":
        """A layer on top: one colour or one for every pixel."""
        light = colour(ink) if isinstance(ink, str) else ink
        alpha = mask + self.alpha * (1 - mask)
        mixed = light * mask[..., None] + self.picture * (self.alpha * (1 - mask))[..., None]
        return Sprite(mixed / np.maximum(alpha, 1e-6)[..., None], alpha)

    def tinted(self, ink: str, mask: Field) -> "Sprite":
        """Another colour where the mask says so; the outline stays as it is."""
        return replace(self, picture=over(self.picture, colour(ink), mask))

    def image(self, seed: int) -> QImage:
        """The finished sprite, dithered where it is translucent."""
        clear = (self.alpha > 2 * STEP) & (self.alpha < 1 - 2 * STEP)
        grainy = dithered(np.clip(self.alpha, 0, 1), seed)
        flat = np.clip(np.rint(self.alpha * 255), 0, 255).astype(np.uint8)
        return translucent(np.clip(self.picture, 0, 1), np.where(clear, grainy, flat))


def empty(frame: Frame) -> Sprite:
    """Nothing yet."""
    width, height = frame.size_px
    return Sprite(np.zeros((height, width, 3)), np.zeros((height, width)))


def glow(frame: Frame, stops: tuple[tuple[float, str, float], ...]) -> Sprite:
    """Light that fills the frame as an ellipse: (distance, colour, strength), 0 at the rim."""
    x, y = frame.axes()
    distance = np.hypot(x / frame.across * 2, y / frame.down * 2)
    places = [at for at, _, _ in stops]
    alpha = np.interp(distance, places, [strength for _, _, strength in stops])
    alpha = alpha * smoothstep(1.0, 0.6, distance)
    rng = np.random.default_rng(17)
    grain = (rng.random(alpha.shape) - rng.random(alpha.shape)) * 2 * STEP
    alpha = np.where(alpha > 2 * STEP, alpha + grain, alpha)
    return Sprite(ramp(distance, tuple((at, ink) for at, ink, _ in stops)), alpha)


def figure(frame: Frame, draw: Callable[[Canvas], None], hour: Hour, scale: float) -> QImage:
    """Something of the illustrations' family, its (0, 0) in the centre of the frame."""
    width, height = frame.size_px
    zoom = scale * PX_PER_UNIT
    canvas = Canvas(width, height, Shot(-width / 2 / zoom, -height / 2 / zoom, zoom), hour)
    draw(canvas)
    renderer = QSvgRenderer(QByteArray(canvas.svg().encode()))
    image = QImage(width, height, QImage.Format.Format_RGBA8888)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


@dataclass(frozen=True)
class Placed:
    """A sprite on a tile: its middle in units from the guide's, its size, turn and light."""

    image: QImage
    x: float = 0
    y: float = 0
    scale: float = 1
    turn_deg: float = 0
    light: float = 1


def tile(ground: tuple[str, str], parts: list[Placed], zoom: float, lift: float) -> QImage:
    """A guide in a small landscape frame, on its own ground, which runs from top to foot.

    `zoom` is pixels per unit, `lift` moves the guide's middle above that of the frame, in pixels.
    """
    width, height = TILE
    _, y = grid(width, height)
    ink = ramp(y / height, ((0.0, ground[0]), (1.0, ground[1])))
    image = opaque(dithered(ink, seed=19)).convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for part in parts:
        at = QTransform().translate(width / 2, height / 2 - lift).scale(zoom, zoom)
        at.translate(part.x, part.y).rotate(part.turn_deg)
        at.scale(part.scale / PX_PER_UNIT, part.scale / PX_PER_UNIT)
        painter.setTransform(at)
        painter.setOpacity(part.light)
        corner = QPointF(-part.image.width() / 2, -part.image.height() / 2)
        painter.drawImage(corner, part.image)
    painter.end()
    return image
