"""Painting with shapes on arrays of light: soft edges, washes, forms lit from one side, shadows.

A sheet is a picture being painted, in scene units. Opaque it becomes a base, clear a layer.
"""

import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from tools.art.raster import STEP, Field, blur, colour, dithered, grid, opaque, save, translucent

ACROSS, DOWN = 1600, 1000
GRAIN_STEPS = 1.4
"""Grain in 8-bit steps: enough to survive JPEG, too little to see."""

TILE_SIZE_PX = (744, 456)
BASE_QUALITY, TILE_QUALITY = 88, 88

Window = tuple[slice, slice]
WHOLE: Window = (slice(None), slice(None))


def shift(field: Field, dx_px: float, dy_px: float) -> Field:
    """The field moved by whole pixels; at its edges it goes on as it ends."""
    dx, dy = round(dx_px), round(dy_px)
    height, width = field.shape
    rows = np.clip(np.arange(height) - dy, 0, height - 1)
    columns = np.clip(np.arange(width) - dx, 0, width - 1)
    return field[rows[:, None], columns[None, :]]


class Sheet:
    """A picture of part of a scene; `left` and `top` are the scene's point in its corner."""

    def __init__(
        self,
        across: float = ACROSS,
        down: float = DOWN,
        left: float = 0,
        top: float = 0,
        scale: float = 1.0,
        ground: Field | None = None,
    ) -> None:
        """A clear sheet, or one with an opaque ground of its size in pixels (scale × units)."""
        self.width, self.height = round(across * scale), round(down * scale)
        self.left, self.top, self.scale = left, top, scale
        shape = (self.height, self.width)
        self.light: Field = np.zeros((*shape, 3)) if ground is None else np.array(ground)
        self.cover: Field = np.zeros(shape) if ground is None else np.ones(shape)
        self._placed = QTransform.fromScale(scale, scale).translate(-left, -top)
        x, y = grid(self.width, self.height)
        self._across, self._down = x / scale + left, y / scale + top

    def units(self) -> tuple[Field, Field]:
        """The x and y of every pixel's centre, in scene units."""
        return self._across, self._down

    def _window(self, bounds: QRectF, margin: float) -> Window | None:
        seen = self._placed.mapRect(bounds)
        left = max(0, math.floor(seen.left() - margin))
        right = min(self.width, math.ceil(seen.right() + margin) + 1)
        top = max(0, math.floor(seen.top() - margin))
        foot = min(self.height, math.ceil(seen.bottom() + margin) + 1)
        return (slice(top, foot), slice(left, right)) if left < right and top < foot else None

    def mask(
        self, path: QPainterPath, soft: float = 0, margin: float = 0, line: float = 0
    ) -> tuple[Window, Field] | None:
        """Where the shape (or, `line` wide, its outline) is, 0 to 1, in a window around it.

        `soft` blurs its edge by that sigma in units. None when no part of it is on the sheet.
        """
        sigma = soft * self.scale
        reach = 3 * sigma + (margin + line) * self.scale + 2
        window = self._window(path.boundingRect(), reach)
        if window is None:
            return None
        rows, columns = window
        width, height = columns.stop - columns.start, rows.stop - rows.start
        image = QImage(width, height, QImage.Format.Format_Grayscale8)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._placed * QTransform.fromTranslate(-columns.start, -rows.start))
        if line:
            pen = QPen(QColor("white"), line)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(path, pen)
        else:
            painter.fillPath(path, QColor("white"))
        painter.end()
        raw = np.frombuffer(image.constBits(), np.uint8).reshape(height, -1)[:, :width]
        found: Field = raw.astype(np.float64) / 255
        return window, np.clip(blur(found, sigma), 0, 1) if sigma > 0.3 else found

    def lay(self, window: Window, ink: Field, mask: Field) -> None:
        """Ink (a colour, or one for every pixel of the window) where the mask says so."""
        before = self.cover[window]
        after = mask + before * (1 - mask)
        share = np.divide(mask, after, out=np.zeros_like(mask), where=after > 1e-6)
        self.light[window] += (ink - self.light[window]) * share[..., None]
        self.cover[window] = after

    def fill(
        self,
        path: QPainterPath,
        ink: str,
        opacity: float = 1,
        soft: float = 0,
        within: QPainterPath | None = None,
        line: float = 0,
    ) -> None:
        """A flat shape or line, its edge as soft as asked, kept inside `within`."""
        found = self.mask(path, soft, 0, line)
        if found is not None:
            window, mask = found
            self.lay(window, colour(ink), mask * opacity * self._kept(window, within))

    def _kept(self, window: Window, within: QPainterPath | None) -> Field | float:
        if within is None:
            return 1.0
        found = self.mask(within)
        whole = np.zeros((self.height, self.width))
        if found is not None:
            whole[found[0]] = found[1]
        return whole[window]

    def wash(
        self,
        path: QPainterPath,
        stops: tuple[tuple[float, str], ...],
        start: tuple[float, float],
        end: tuple[float, float],
        soft: float = 0,
        opacity: float = 1,
    ) -> None:
        """A shape whose colour changes along the line from `start` to `end`."""
        found = self.mask(path, soft)
        if found is None:
            return
        window, mask = found
        x, y = (each[window] for each in self.units())
        dx, dy = end[0] - start[0], end[1] - start[1]
        along = ((x - start[0]) * dx + (y - start[1]) * dy) / (dx * dx + dy * dy)
        places = [at for at, _ in stops]
        inks = np.array([colour(ink) for _, ink in stops])
        ink = np.stack([np.interp(along, places, inks[:, i]) for i in range(3)], -1)
        self.lay(window, ink, mask * opacity)

    def form(
        self,
        path: QPainterPath,
        base: str,
        light: str,
        shade: str,
        depth: float,
        towards: tuple[float, float] = (-0.55, -0.84),
        rim: float = 0.5,
        soft: float = 0,
    ) -> None:
        """A round thing: dark along the side turned from the light, lit along the other.

        `depth` is how far the shade reaches in; `towards` points to the light; `rim` is how strong
        the lit side is.
        """
        found = self.mask(path, soft, depth * 2)
        if found is None:
            return
        window, mask = found
        reach = depth * self.scale
        round_ = blur(mask, reach * 0.62)
        dark = np.clip(mask - shift(round_, towards[0] * reach, towards[1] * reach), 0, 1)
        lit = np.clip(mask - shift(round_, -towards[0] * reach, -towards[1] * reach), 0, 1)
        ink = np.broadcast_to(colour(base), (*mask.shape, 3)).copy()
        ink += (colour(light) - ink) * (np.clip(lit - dark, 0, 1) * rim)[..., None]
        ink += (colour(shade) - ink) * np.clip(dark * 1.25 - lit * 0.5, 0, 1)[..., None]
        self.lay(window, ink, mask)

    def inner(
        self,
        path: QPainterPath,
        ink: str,
        opacity: float,
        depth: float,
        away: tuple[float, float] = (0.0, 0.0),
    ) -> None:
        """A soft shade (or light) inside a shape along its edge, on the side it is pushed from."""
        found = self.mask(path, 0, depth * 2)
        if found is None:
            return
        window, mask = found
        reach = depth * self.scale
        hollow = np.clip(
            mask - shift(blur(mask, reach * 0.6), away[0] * reach, away[1] * reach), 0, 1
        )
        self.lay(window, colour(ink), np.clip(hollow * 1.4, 0, 1) * mask * opacity)

    def glow(
        self,
        x: float,
        y: float,
        rx: float,
        ink: str,
        strength: float,
        ry: float | None = None,
        power: float = 1.0,
        within: QPainterPath | None = None,
    ) -> None:
        """Light without an edge around a point; it is nothing at the distance `rx`, `ry`."""
        ry = rx if ry is None else ry
        window = self._window(QRectF(x - rx, y - ry, 2 * rx, 2 * ry), 1)
        if window is None:
            return
        across, down = (each[window] for each in self.units())
        far = np.clip(np.hypot((across - x) / rx, (down - y) / ry), 0, 1)
        fall = ((1 - far) ** 2 * (1 + 2 * far)) ** power
        self.lay(window, colour(ink), fall * strength * self._kept(window, within))

    def put(self, other: "Sheet") -> None:
        """Another sheet of the same scale on top, at its own place in the scene."""
        top = round((other.top - self.top) * self.scale)
        left = round((other.left - self.left) * self.scale)
        rows = slice(max(0, top), min(self.height, top + other.height))
        columns = slice(max(0, left), min(self.width, left + other.width))
        part = (
            slice(rows.start - top, rows.stop - top),
            slice(columns.start - left, columns.stop - left),
        )
        self.lay((rows, columns), other.light[part], other.cover[part])

    def picture(self, seed: int = 82) -> QImage:
        """The opaque picture: grained and dithered, so that no gradient bands."""
        grain = np.random.default_rng(seed - 1).standard_normal((self.height, self.width))
        grained = self.light + grain[..., None] * GRAIN_STEPS * STEP
        return opaque(dithered(np.clip(grained, 0, 1), seed))

    def layer(self, seed: int = 83) -> QImage:
        """The translucent picture; its alpha is dithered only where it is neither 0 nor 1."""
        alpha = dithered(self.cover, seed, period_px=64)
        alpha[self.cover < STEP / 2] = 0
        alpha[self.cover > 1 - STEP / 2] = 255
        return translucent(np.clip(self.light, 0, 1), alpha)


def path_of(points: list[tuple[float, float]]) -> QPainterPath:
    """A closed shape of straight pieces."""
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    path.closeSubpath()
    return path


def save_base(sheet: Sheet, folder: Path) -> None:
    """`base.jpg`."""
    save(sheet.picture(), folder / "base.jpg", BASE_QUALITY)


def save_tile(sheet: Sheet, folder: Path, left: float, top: float, across: float) -> None:
    """`tile.jpg`: the part of the finished scene that stands for it in a gallery."""
    width, height = TILE_SIZE_PX
    part = QRectF(left, top, across, across * height / width).toRect()
    tile = (
        sheet.picture()
        .copy(part)
        .scaled(
            width,
            height,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    )
    save(tile.convertToFormat(QImage.Format.Format_RGB888), folder / "tile.jpg", TILE_QUALITY)


def pixels(image: QImage) -> NDArray[np.float64]:
    """A translucent picture as an array of straight RGBA, 0 to 1."""
    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    raw = np.frombuffer(straight.constBits(), np.uint8)
    return raw.reshape(image.height(), -1)[:, : image.width() * 4].reshape(
        image.height(), image.width(), 4
    ) / np.float64(255)
