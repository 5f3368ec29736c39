"""The lotus as sprites: four rings of petals, an aura, a heart and a grain of pollen; two themes.

The guide is a square of 600 units. Every ring's picture is a square around its centre whose side is
`frame` units, so it is shown `frame / 600` of the guide's side wide when the breath is full. Petals
of one ring lie over each other without an order: light adds up the same all the way round.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from tools.art.raster import (
    STEP,
    Field,
    blur,
    dithered,
    grid,
    ramp,
    save,
    smoothstep,
    translucent,
)

PX_PER_UNIT = 2.0
COLOUR_STEPS = 85
"""Levels a petal's colour is kept in: translucent, the eye cannot tell, and the files halve."""
TIP_ROUNDING_PX = 8.0


@dataclass(frozen=True)
class Ring:
    """A ring of equal petals, full breath; lengths in units of the guide."""

    petals: int
    length: float
    width: float
    turn_deg: float

    @property
    def frame(self) -> float:
        """Side of the ring's picture, in units."""
        return round(self.length * 2 + 12)


@dataclass(frozen=True)
class Tint:
    """Colour and strength of a petal at its root and its tip."""

    root: str
    root_alpha: float
    tip: str
    tip_alpha: float


RINGS = (
    Ring(petals=12, length=270, width=110, turn_deg=0),
    Ring(petals=10, length=216, width=102, turn_deg=18),
    Ring(petals=8, length=154, width=90, turn_deg=0),
    Ring(petals=6, length=90, width=64, turn_deg=30),
)
TINTS = {
    "light": (
        Tint("#DBD1F7", 0.10, "#988BD6", 0.42),
        Tint("#FFE0E6", 0.24, "#D08FC6", 0.48),
        Tint("#FFF2E0", 0.62, "#F7A9AC", 0.60),
        Tint("#FFFAE6", 0.94, "#FFD0AC", 0.86),
    ),
    "dark": (
        Tint("#DCD2F8", 0.16, "#A694E6", 0.52),
        Tint("#F7D9E8", 0.26, "#D393CB", 0.56),
        Tint("#FFF0E0", 0.62, "#F7A9AE", 0.64),
        Tint("#FFFAE8", 0.94, "#FFD1AE", 0.88),
    ),
}
AURA = {
    "light": ((0.0, "#FFEDD6", 0.92), (0.45, "#F0CCE6", 0.46), (1.0, "#CCC7F2", 0.0)),
    "dark": ((0.0, "#FADBE6", 0.32), (0.45, "#B89EEB", 0.18), (1.0, "#998FE6", 0.0)),
}
AURA_SIDE_PX = 600
HEART_SIDE_PX = 160
POLLEN_SIDE_PX = 32
HEART_STOPS = ((0.0, "#FFFEF8"), (0.55, "#FFF3D6"), (1.0, "#FFE6BC"))
POLLEN_COLOUR = "#FFE9B8"


def _petal_mask(length_px: float, width_px: float, side_px: int) -> Field:
    """A petal that stands on the centre of a square and points up, 0 to 1, its tip rounded."""
    image = QImage(side_px, side_px, QImage.Format.Format_Grayscale8)
    image.fill(0)
    root = QPointF(side_px / 2, side_px / 2)
    path = QPainterPath(root)

    def point(across: float, along: float) -> QPointF:
        return root + QPointF(across * width_px, -along * length_px)

    path.cubicTo(point(-0.90, 0.26), point(-0.36, 0.76), point(0, 1))
    path.cubicTo(point(0.36, 0.76), point(0.90, 0.26), root)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, QColor("white"))
    painter.end()
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(side_px, image.bytesPerLine())
    hard = raw[:, :side_px].astype(np.float64) / 255
    return smoothstep(0.26, 0.72, blur(hard, TIP_ROUNDING_PX))


def _sampled(field: Field, x: Field, y: Field) -> Field:
    """The field read between its pixels; 0 outside."""
    height, width = field.shape
    left, top = np.floor(x - 0.5).astype(np.int64), np.floor(y - 0.5).astype(np.int64)
    fx, fy = x - 0.5 - left, y - 0.5 - top
    inside = (left >= 0) & (top >= 0) & (left < width - 1) & (top < height - 1)
    left, top = np.clip(left, 0, width - 2), np.clip(top, 0, height - 2)
    upper = field[top, left] * (1 - fx) + field[top, left + 1] * fx
    lower = field[top + 1, left] * (1 - fx) + field[top + 1, left + 1] * fx
    return np.where(inside, upper * (1 - fy) + lower * fy, 0.0)


def bake_ring(ring: Ring, tint: Tint) -> QImage:
    """One ring at full breath. A faint rim and a faint vein give each petal a body."""
    side = round(ring.frame * PX_PER_UNIT)
    length_px = ring.length * PX_PER_UNIT
    mask = _petal_mask(length_px, ring.width * PX_PER_UNIT, side)
    rim = np.clip(mask - blur(mask, 9.0), 0, 1) * 1.5
    x, y = grid(side, side)
    x, y = x - side / 2, y - side / 2
    clear: Field = np.ones((side, side))
    weight: Field = np.zeros((side, side))
    light: Field = np.zeros((side, side, 3))
    for index in range(ring.petals):
        angle = np.deg2rad(ring.turn_deg + 360 / ring.petals * index)
        across = x * np.cos(angle) + y * np.sin(angle)
        along = x * np.sin(angle) - y * np.cos(angle)
        here = _sampled(mask, across + side / 2, side / 2 - along)
        edge = _sampled(rim, across + side / 2, side / 2 - along)
        t = np.clip(along / length_px, 0, 1)
        alpha = tint.root_alpha + (tint.tip_alpha - tint.root_alpha) * t
        vein = np.exp(-((across / (3.0 + 7 * (1 - t))) ** 2)) * smoothstep(1.0, 0.35, t) * 0.10
        alpha = np.clip(here * (alpha + 0.22 * edge + vein), 0, 0.98)
        ink = ramp(t, ((0.0, tint.root), (1.0, tint.tip)))
        ink = ink + (1 - ink) * (0.35 * edge + vein)[..., None]
        clear *= 1 - alpha
        weight += alpha
        light += ink * alpha[..., None]
    picture = light / np.maximum(weight, 1e-6)[..., None]
    alpha = np.clip(np.rint((1 - clear) * 255), 0, 255).astype(np.uint8)
    return translucent(np.rint(picture * COLOUR_STEPS) / COLOUR_STEPS, alpha)


def bake_aura(stops: tuple[tuple[float, str, float], ...]) -> QImage:
    """The light around the lotus: a disc of 300 units' radius at full breath."""
    side = AURA_SIDE_PX
    x, y = grid(side, side)
    radius = np.hypot(x - side / 2, y - side / 2) / (side / 2)
    places = [at for at, _, _ in stops]
    alpha = np.interp(radius, places, [strength for _, _, strength in stops])
    alpha = alpha * smoothstep(1.0, 0.55, radius)
    picture = ramp(radius, tuple((at, text) for at, text, _ in stops))
    rng = np.random.default_rng(6)
    grain = (rng.random((side, side)) - rng.random((side, side))) * 2 * STEP
    alpha = np.where(alpha > 2 * STEP, alpha + grain, alpha)
    return translucent(picture, dithered(alpha, seed=7))


def bake_dot(side_px: int, stops: tuple[tuple[float, str], ...], softness: float) -> QImage:
    """A small light: a disc whose edge fades over `softness` of its radius."""
    x, y = grid(side_px, side_px)
    radius = np.hypot(x - side_px / 2, y - side_px / 2) / (side_px / 2 - 1)
    alpha = smoothstep(1.0, 1.0 - softness, radius)
    return translucent(ramp(radius, stops), dithered(alpha, seed=8))


def bake_lotus(folder: Path) -> None:
    """`lotus/<theme>/ring0..3.png`, `aura.png`, `heart.png` and `pollen.png`."""
    for theme, tints in TINTS.items():
        target = folder / "lotus" / theme
        for index, (ring, tint) in enumerate(zip(RINGS, tints, strict=True)):
            save(bake_ring(ring, tint), target / f"ring{index}.png")
        save(bake_aura(AURA[theme]), target / "aura.png")
        save(bake_dot(HEART_SIDE_PX, HEART_STOPS, 0.3), target / "heart.png")
        glow = ((0.0, "#FFFFFF"), (0.5, POLLEN_COLOUR), (1.0, POLLEN_COLOUR))
        save(bake_dot(POLLEN_SIDE_PX, glow, 0.5), target / "pollen.png")
