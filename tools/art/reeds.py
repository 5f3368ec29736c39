"""What grows at the water: lily pads with a bud, and a bank with reeds."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from tools.art.hero_palette import Hour
from tools.art.raster import Field, over


@dataclass(frozen=True)
class Pad:
    """A lily pad: its place as fractions of the picture, its half width in interface units."""

    x: float
    y: float
    half_width: float


def _laid_on(scene: Field, image: QImage) -> Field:
    """A painted, translucent layer over the picture."""
    height, width = scene.shape[:2]
    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    raw = np.frombuffer(straight.constBits(), np.uint8).reshape(height, width, 4) / 255
    return over(scene, raw[..., :3], raw[..., 3])


def _layer(scene: Field) -> tuple[QImage, QPainter]:
    height, width = scene.shape[:2]
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return image, painter


def _shade(text: str, alpha: float) -> QColor:
    shade = QColor(text)
    shade.setAlphaF(alpha)
    return shade


def lily_pads(scene: Field, pads: tuple[Pad, ...], hour: Hour, unit_px: float) -> Field:
    """Flat leaves with a notch and a lit edge; the largest carries a closed bud."""
    height, width = scene.shape[:2]
    image, painter = _layer(scene)
    largest = max(pads, key=lambda pad: pad.half_width)
    for index, pad in enumerate(pads):
        rx = pad.half_width * unit_px
        ry, centre = rx * 0.26, QPointF(pad.x * width, pad.y * height)
        shadow = QRectF(centre.x() - rx * 1.06, centre.y() - ry * 0.5, rx * 2.12, ry * 2)
        leaf = QRectF(centre.x() - rx, centre.y() - ry, 2 * rx, 2 * ry)
        path = QPainterPath(centre)
        start = 24 + 70 * (index % 3)
        path.arcTo(leaf, start, 332)
        path.closeSubpath()
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(_shade(hour.bank, 0.16))
        painter.drawEllipse(shadow)
        painter.fillPath(path, _shade(hour.pad, 0.86))
        painter.fillPath(
            path.translated(0, -ry * 0.16).intersected(path), _shade(hour.pad_light, 0.5)
        )
        if pad is largest:
            _bud(painter, centre, rx * 0.5, hour)
    painter.end()
    return _laid_on(scene, image)


def _bud(painter: QPainter, foot: QPointF, size_px: float, hour: Hour) -> None:
    for lean, pale in ((-0.85, 100), (0.85, 100), (-0.45, 112), (0.45, 112), (0.0, 122)):
        tip = foot + QPointF(lean * size_px, -size_px * (1.25 - abs(lean) * 0.6))
        petal = QPainterPath(foot)
        side = QPointF(size_px * 0.26, -size_px * 0.35)
        petal.quadTo(foot + QPointF(lean * size_px * 0.5 - side.x(), side.y()), tip)
        petal.quadTo(foot + QPointF(lean * size_px * 0.5 + side.x(), side.y()), foot)
        painter.fillPath(petal, QColor(hour.bloom).lighter(pale))


def _blade(
    painter: QPainter, foot: QPointF, tip: QPointF, bend: float, width_px: float, ink: QColor
) -> None:
    """A leaf that narrows to its tip."""
    middle = QPointF((foot.x() + tip.x()) / 2 - bend, (foot.y() + tip.y()) / 2)
    path = QPainterPath(foot - QPointF(width_px / 2, 0))
    path.quadTo(middle - QPointF(width_px * 0.35, 0), tip)
    path.quadTo(middle + QPointF(width_px * 0.45, 0), foot + QPointF(width_px / 2, 0))
    path.closeSubpath()
    painter.fillPath(path, ink)


def reed_bank(scene: Field, bank: tuple[float, float], hour: Hour, unit_px: float) -> Field:
    """A low bank in the lower right corner with pale and dark reeds, some with a cattail."""
    height, width = scene.shape[:2]
    image, painter = _layer(scene)
    left, top = bank[0] * width, bank[1] * height
    rng = np.random.default_rng(91)

    def ground(x: float) -> float:
        t = min(max((x - left) / (width - left), 0.0), 1.0)
        return float(height + (top - height) * (t * t * (3 - 2 * t)))

    for row, (count, ink, reach) in enumerate(((26, hour.reed_far, 1.25), (34, hour.reed, 1.0))):
        for _ in range(count):
            at = rng.uniform(0.22 + 0.1 * row, 1.04) ** 0.75
            x = left + (width - left) * at
            tall = unit_px * rng.uniform(52, 128) * reach * (0.55 + 0.45 * at)
            lean = unit_px * rng.uniform(-10, 26)
            foot = QPointF(x, ground(x) + 8 * unit_px)
            tip = foot + QPointF(lean, -tall)
            shade = _shade(ink, 0.75 if row == 0 else 1.0)
            _blade(painter, foot, tip, lean * 0.45, unit_px * rng.uniform(3.2, 6.0), shade)
            if rng.random() < 0.24:
                painter.save()
                painter.translate(tip + QPointF(-lean * 0.06, tall * 0.05))
                painter.rotate(float(np.rad2deg(np.arctan2(lean, tall))) * 0.9)
                painter.setPen(QColor(0, 0, 0, 0))
                painter.setBrush(shade)
                cattail = QRectF(-3.4 * unit_px, -13 * unit_px, 6.8 * unit_px, 27 * unit_px)
                painter.drawRoundedRect(cattail, 3.4 * unit_px, 3.4 * unit_px)
                painter.restore()
    slope = QPainterPath(QPointF(left, height))
    for index in range(41):
        x = left + (width - left) * index / 40
        slope.lineTo(x, ground(x))
    slope.lineTo(width, height)
    slope.closeSubpath()
    painter.fillPath(slope, QColor(hour.bank))
    painter.end()
    return _laid_on(scene, image)
