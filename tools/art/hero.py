"""The welcome page's place: a lake at first light, the same lake at night, lying and standing.

Layers from back to front: sky with stars or thin cloud, the light where the lotus stands, three
ridges with mist at their feet, the water with all of this upside down in it, lily pads, a shore
with reeds. Words stand on the left of the lying picture and on the water of the standing one, so
both stay quiet there.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.art.hero_palette import DAWN, NIGHT, Hour
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
    save,
    smoothstep,
    texture,
)
from tools.art.reeds import Pad, lily_pads, reed_bank

JPEG_QUALITY = 92
GRAIN_STEPS = 1.5
"""Grain in 8-bit steps: enough to survive JPEG and a scaled display, too little to see."""


@dataclass(frozen=True)
class Shape:
    """One orientation. Places are fractions of width and height.

    `path` weakens the light on the water where words stand on it.
    """

    size_px: tuple[int, int]
    light: tuple[float, float]
    horizon: float
    ridge_rise: float
    path: float
    bank: tuple[float, float]
    pads: tuple[Pad, ...]

    @property
    def unit_px(self) -> float:
        """One unit of the interface's 800-unit short side."""
        return min(self.size_px) / 800


LYING = Shape(
    size_px=(1920, 1200),
    light=(0.703, 0.46),
    horizon=0.715,
    ridge_rise=0.145,
    path=1.0,
    bank=(0.74, 0.915),
    pads=(
        Pad(0.668, 0.842, 34),
        Pad(0.712, 0.862, 26),
        Pad(0.640, 0.880, 42),
        Pad(0.735, 0.905, 36),
        Pad(0.800, 0.822, 22),
        Pad(0.836, 0.846, 30),
    ),
)
STANDING = Shape(
    size_px=(1200, 1920),
    light=(0.5, 0.29),
    horizon=0.665,
    ridge_rise=0.105,
    path=0.4,
    bank=(0.70, 0.955),
    pads=(Pad(0.86, 0.735, 26), Pad(0.935, 0.760, 36), Pad(0.82, 0.775, 30)),
)


def _skyline(x: Field, seed: int, waves: int, unit_px: float) -> Field:
    """A soft ridge, around 0 with a reach of about 1."""
    rng = np.random.default_rng(seed)
    line: Field = np.zeros(x.shape)
    for index in range(waves):
        length_px = unit_px * 1400 / (1 + index * 1.15)
        phase, strength = rng.uniform(0, 2 * np.pi), rng.uniform(0.6, 1.0) / (1 + index * 0.95)
        line += strength * np.sin(2 * np.pi * x / length_px + phase)
    return line / 2


def _tree_tops(x: Field, seed: int, unit_px: float) -> Field:
    """Far trees on the nearest ridge: pointed, uneven, no taller than 1."""
    rng = np.random.default_rng(seed)
    line: Field = np.zeros(x.shape)
    at, end = 0.0, float(x.max())
    while at < end:
        half, height = unit_px * rng.uniform(3.2, 6.5), rng.uniform(0.25, 1.0)
        line = np.maximum(line, height * np.clip(1 - np.abs(x - at) / half, 0, 1) ** 1.3)
        at += unit_px * rng.uniform(2.5, 8.5)
    return line


def _sky(hour: Hour, shape: Shape, x: Field, y: Field) -> Field:
    width, height = shape.size_px
    sky = ramp(y / (height * shape.horizon), hour.sky)
    cloud = texture((height, width), 110 * shape.unit_px, 9 * shape.unit_px, 31)
    band = np.exp(-(((y / height - shape.horizon * 0.70) / 0.13) ** 2))
    cloud_mask = np.clip(cloud - 0.35, 0, 2) / 2 * band * hour.cloud
    sky = over(sky, np.broadcast_to(colour(hour.cloud_colour), sky.shape), cloud_mask)
    if hour.stars:
        sky = over(sky, np.broadcast_to(colour(hour.star_colour), sky.shape), _stars(hour, shape))
    lx, ly = shape.light[0] * width, shape.light[1] * height
    far = np.hypot(x - lx, (y - ly) * 1.05) / (430 * shape.unit_px)
    glow = hour.glow * np.exp(-(far**2) * 1.9)
    return over(sky, np.broadcast_to(colour(hour.glow_colour), sky.shape), glow)


def _stars(hour: Hour, shape: Shape) -> Field:
    """Points of different size and strength, thinning out towards the hills."""
    width, height = shape.size_px
    rng = np.random.default_rng(41)
    stars: Field = np.zeros((height, width))
    for _ in range(hour.stars):
        x = rng.uniform(4, width - 5)
        y = rng.uniform(0, 1) ** 1.5 * height * shape.horizon * 0.86 + 4
        sigma = shape.unit_px * rng.choice([0.55, 0.75, 1.05], p=[0.6, 0.3, 0.1])
        strength = rng.uniform(0.25, 0.9) * (1 - 0.6 * y / (height * shape.horizon))
        left, top, reach = int(x) - 6, int(y) - 6, 13
        left, top = max(0, min(left, width - reach)), max(0, min(top, height - reach))
        gy, gx = np.mgrid[top : top + reach, left : left + reach]
        spot = strength * np.exp(-((gx - x) ** 2 + (gy - y) ** 2) / (2 * sigma**2))
        stars[top : top + reach, left : left + reach] += spot
    return np.clip(stars, 0, 1)


def _land(hour: Hour, shape: Shape, picture: Field, x: Field, y: Field) -> Field:
    """Three ridges, the far one palest; mist gathers at the foot of each."""
    height = shape.size_px[1]
    row, shore_y = x[:1], shape.horizon * height
    for index, tone in enumerate(hour.ridges):
        rise = shape.ridge_rise * (1 - 0.36 * index)
        reach = 0.042 - 0.010 * index
        crest = shore_y - height * (rise + reach * _skyline(row, 51 + index, 4, shape.unit_px))
        crest = np.minimum(crest, shore_y - 6 * shape.unit_px)
        mist = smoothstep(0.15, 1.0, np.clip((y - crest) / np.maximum(shore_y - crest, 1), 0, 1))
        if index == len(hour.ridges) - 1:
            crest = crest - 9 * shape.unit_px * _tree_tops(row, 71, shape.unit_px)
        mask = np.clip(y - crest + 0.5, 0, 1)
        ink = (
            colour(tone)
            + (colour(hour.mist) - colour(tone)) * (mist * hour.mist_strength)[..., None]
        )
        picture = over(picture, ink, mask)
    return picture


def _water(hour: Hour, shape: Shape, scene: Field, x: Field) -> Field:
    """The scene upside down, pulled long and soft, with a path of light below the glow."""
    width, height = shape.size_px
    shore = round(shape.horizon * height)
    depth = np.arange(height - shore)
    source = np.clip(shore - 2 - (depth * 0.86).astype(np.int64), 0, shore - 1)
    mirror = np.stack([blur(scene[source][..., c], 3.5, 7.0 * shape.unit_px) for c in range(3)], -1)
    far = (depth / (height - shore))[:, None]
    body = ramp(np.broadcast_to(far, (height - shore, width)), hour.water)
    opacity = (hour.depth + (hour.depth_near - hour.depth) * far)[..., None]
    lake = mirror * (1 - opacity) + body * opacity
    small = texture((height - shore, width), 26 * shape.unit_px, 1.1 * shape.unit_px, 61)
    large = texture((height - shore, width), 90 * shape.unit_px, 3.4 * shape.unit_px, 62)
    ripple = small * (1 - far) * 0.8 + large * (0.35 + 0.65 * far)
    across = (x[shore:] - shape.light[0] * width) / (shape.unit_px * (90 + 190 * far))
    path = np.exp(-(across**2)) * hour.path * shape.path * smoothstep(0.35, 1.9, ripple)
    lake = lake + ripple[..., None] * hour.ripple * (0.4 + far[..., None])
    lake = over(lake, np.broadcast_to(colour(hour.path_colour), lake.shape), path)
    line = np.exp(-((depth / (5 * shape.unit_px)) ** 2))[:, None] * np.ones((1, width)) * 0.5
    lake = over(lake, np.broadcast_to(colour(hour.mist), lake.shape), line)
    return np.concatenate([scene[:shore], lake])


def paint(hour: Hour, shape: Shape) -> Field:
    """The finished picture, undithered."""
    width, height = shape.size_px
    x, y = grid(width, height)
    scene = _land(hour, shape, _sky(hour, shape, x, y), x, y)
    scene = _water(hour, shape, scene, x)
    scene = lily_pads(scene, shape.pads, hour, shape.unit_px)
    return np.clip(reed_bank(scene, shape.bank, hour, shape.unit_px), 0, 1)


def bake_hero(folder: Path) -> None:
    """`hero/{light,dark}_{landscape,portrait}.jpg`."""
    for theme, hour in (("light", DAWN), ("dark", NIGHT)):
        for name, shape in (("landscape", LYING), ("portrait", STANDING)):
            picture = paint(hour, shape)
            grain = np.random.default_rng(81).standard_normal(picture.shape[:2])
            grained = picture + grain[..., None] * GRAIN_STEPS * STEP
            path = folder / "hero" / f"{theme}_{name}.jpg"
            save(opaque(dithered(grained, seed=82)), path, JPEG_QUALITY)
