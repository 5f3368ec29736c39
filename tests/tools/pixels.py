"""Pictures as numbers."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def pixels(image: QImage) -> NDArray[np.float64]:
    """Height x width x RGBA, 0 to 255."""
    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    raw = np.frombuffer(straight.constBits(), np.uint8)
    return raw.reshape(image.height(), image.width(), 4).astype(np.float64)


def loaded(path: Path) -> NDArray[np.float64]:
    image = QImage(str(path))
    assert not image.isNull(), path
    return pixels(image)


def rendered(svg: str, width: int, ground: str = "#00000000") -> NDArray[np.float64]:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    natural = renderer.defaultSize()
    size = QSize(width, round(width * natural.height() / natural.width()))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return pixels(image)


def luminance(picture: NDArray[np.float64]) -> NDArray[np.float64]:
    """Relative luminance of every pixel, 0 to 1."""
    part = picture[..., :3] / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def contrast(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray((np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05))
