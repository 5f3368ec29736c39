"""Pictures as arrays of light: mixing, blurring, dithering and writing them.

A picture is an array of shape (height, width, 3), a mask one of (height, width); values run from 0
to 1 in the display's own (sRGB) scale, because every gradient of the interface is mixed there.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

Field = NDArray[np.float64]

STEP = 1 / 255
"""One step of an 8-bit channel."""

DOTS_PER_METER = 3937


def colour(text: str) -> Field:
    """The channels of `#RRGGBB`, 0 to 1."""
    return np.array([int(text[i : i + 2], 16) / 255 for i in (1, 3, 5)])


def grid(width_px: int, height_px: int) -> tuple[Field, Field]:
    """The x and y of every pixel's centre, in pixels."""
    x, y = np.meshgrid(np.arange(width_px) + 0.5, np.arange(height_px) + 0.5)
    return x.astype(np.float64), y.astype(np.float64)


def smoothstep(low: float, high: float, value: Field) -> Field:
    """0 below `low`, 1 above `high`, without a corner between."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), dtype=np.float64)


def ramp(position: Field, stops: tuple[tuple[float, str], ...]) -> Field:
    """Colours along a line of `(position, #RRGGBB)` stops, joined without visible corners."""
    places = [at for at, _ in stops]
    colours = np.array([colour(text) for _, text in stops])
    channels = [np.interp(position, places, colours[:, i]) for i in range(3)]
    return np.stack(channels, axis=-1)


def over(picture: Field, ink: Field, mask: Field) -> Field:
    """`ink` laid on `picture` where `mask` says so."""
    return np.asarray(picture + (ink - picture) * mask[..., None], dtype=np.float64)


def blur(field: Field, sigma_px: float, sigma_y_px: float | None = None) -> Field:
    """A gaussian blur; the field goes on at its edges as their mirror image."""
    sigma_y_px = sigma_px if sigma_y_px is None else sigma_y_px
    pad_x, pad_y = int(3 * sigma_px) + 1, int(3 * sigma_y_px) + 1
    wide = np.pad(field, ((pad_y, pad_y), (pad_x, pad_x)), mode="symmetric")
    fy = np.fft.fftfreq(wide.shape[0])[:, None]
    fx = np.fft.rfftfreq(wide.shape[1])[None, :]
    falloff = np.exp(-2 * np.pi**2 * ((fx * sigma_px) ** 2 + (fy * sigma_y_px) ** 2))
    soft = np.fft.irfft2(np.fft.rfft2(wide) * falloff, s=wide.shape)
    return np.asarray(soft[pad_y : wide.shape[0] - pad_y, pad_x : wide.shape[1] - pad_x])


def texture(shape: tuple[int, int], sigma_x_px: float, sigma_y_px: float, seed: int) -> Field:
    """Soft noise around 0 with a deviation of 1; stretched where the sigmas differ."""
    noise = np.random.default_rng(seed).standard_normal(shape)
    soft = blur(noise, sigma_x_px, sigma_y_px)
    return np.asarray((soft - soft.mean()) / soft.std())


def dithered(values: Field, seed: int, period_px: int | None = None) -> NDArray[np.uint8]:
    """Rounds to 8 bits after adding triangular noise of one step: an even grain, no bands.

    `period_px` repeats the noise along each row: invisible, and files shrink to a tenth.
    """
    height, width = values.shape[:2]
    rng = np.random.default_rng(seed)
    columns = period_px or width
    noise = rng.random((height, columns)) - rng.random((height, columns))
    noise = np.tile(noise, (1, -(-width // columns)))[:, :width]
    spread = noise[..., None] if values.ndim == 3 else noise
    return np.clip(np.floor(values * 255 + 0.5 + spread), 0, 255).astype(np.uint8)


def opaque(picture: NDArray[np.uint8]) -> QImage:
    """A picture without transparency."""
    height, width = picture.shape[:2]
    packed = np.ascontiguousarray(picture)
    return QImage(packed.data, width, height, width * 3, QImage.Format.Format_RGB888).copy()


def translucent(picture: Field, alpha: NDArray[np.uint8]) -> QImage:
    """A sprite: colours are kept straight (not multiplied by alpha)."""
    height, width = alpha.shape
    channels = np.clip(np.rint(picture * 255), 0, 255).astype(np.uint8)
    channels[alpha == 0] = 0
    packed = np.ascontiguousarray(np.dstack([channels, alpha]))
    return QImage(packed.data, width, height, width * 4, QImage.Format.Format_RGBA8888).copy()


def save(image: QImage, path: Path, quality: int = 0) -> None:
    """Writes a picture; the kind follows the name. For PNG a `quality` of 0 is the smallest file.

    Raises OSError when the file cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # Qt writes the screen's own density into the file unless told otherwise.
    image.setDotsPerMeterX(DOTS_PER_METER)
    image.setDotsPerMeterY(DOTS_PER_METER)
    if not image.save(str(path), quality=quality):
        raise OSError(f"cannot write {path}")
